import type { LazyMessages } from '../locale.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'הוספת שיטה',
  lead: 'הבטוחה ביותר קודם.',
  nothing: 'לא נותר מה להוסיף.',
  back: 'חזרה',
  cancel: 'ביטול',
  close: 'סגירה',
  verify: 'אימות',
  loading: 'בטעינה…',
  done: 'סיום',
  doneTitle: (name) => `השיטה ״${name}״ נוספה`,
  doneNotice: 'הכול מוכן.',
  secondsLeft: (seconds) =>
    seconds === 0 ? 'הדקה הסתיימה' : seconds === 1 ? 'נותרה שנייה' : `נותרו ${seconds} שניות`,
  spoken: (seconds) =>
    seconds === 0
      ? 'הדקה הסתיימה. מה שהוקלד נשמר. אפשר להמשיך בלחיצה אחת.'
      : seconds === 1
        ? 'נותרה שנייה.'
        : `נותרו ${seconds} שניות.`,
  expired: 'הדקה הסתיימה.',
  needsNew: 'דרוש קוד חדש.',
  expiredHint: 'מה שהוקלד נשמר. אפשר להמשיך בלחיצה אחת.',
  renewIn: (seconds) => `בעוד ${seconds} שנ׳`,
  renewOpen: 'עכשיו אפשר לקבל קוד חדש.',
  discard: {
    title: 'להפסיק את ההוספה?',
    hint: 'מה שנעשה עד כה יימחק. החשבון לא ישתנה.',
    confirm: 'הפסקה',
    cancel: 'המשך',
  },
  unsaved: {
    title: 'לצאת בלי קוד השחזור?',
    hint: 'הוא לא יוצג שוב. אם הטלפון יאבד, ייתכן שאפשר יהיה להתחבר רק באמצעותו.',
    confirm: 'יציאה',
    cancel: 'חזרה לקוד',
  },
  recovery: {
    label: 'קוד שחזור',
    hint: 'אם הטלפון יאבד, אפשר יהיה להתחבר באמצעותו. הוא לא יוצג שוב.',
    copy: 'העתקה',
    copied: 'הועתק',
    copyFailed: 'ההעתקה נחסמה',
    save: 'שמירה כקובץ',
    print: 'הדפסה',
    gate: 'הקוד שמור אצלי במקום בטוח',
    gateRequired: 'יש לשמור את הקוד ולאשר כאן.',
    gateType: 'יש להזין את ארבעת התווים האחרונים של הקוד',
    gateTypeWrong: 'אלה לא ארבעת התווים האחרונים. יש לבדוק שוב בעותק.',
    fileName: 'קוד-שחזור.txt',
    fileText: (code, account) => `קוד שחזור${account && ` (\u2068${account}\u2069)`}\n\n${code}\n`,
  },
};
