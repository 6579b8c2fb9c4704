import type { LazyMessages } from '../locale.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'הוספת שיטה',
  lead: 'החזקות קודם.',
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
    hint: 'מה שנעשה עד כה יימחק. דבר לא ישתנה בחשבון.',
    confirm: 'הפסקה',
    cancel: 'המשך',
  },
  unsaved: {
    title: 'לצאת בלי קוד השחזור?',
    hint: 'הוא מוצג פעם אחת בלבד. ייתכן שבלעדיו אי אפשר יהיה להתחבר אם הטלפון יאבד.',
    confirm: 'יציאה',
    cancel: 'חזרה לקוד',
  },
  recovery: {
    label: 'קוד שחזור',
    hint: 'באמצעותו אפשר להתחבר אם הטלפון יאבד. הוא מוצג פעם אחת, כאן ועכשיו.',
    copy: 'העתקה',
    copied: 'הועתק',
    copyFailed: 'ההעתקה נחסמה',
    save: 'שמירה כקובץ',
    print: 'הדפסה',
    gate: 'הקוד שמור אצלי במקום בטוח',
    gateRequired: 'יש לשמור את הקוד ואז לאשר כאן.',
    gateType: 'יש להזין את ארבעת התווים האחרונים של הקוד',
    gateTypeWrong: 'אלה לא ארבעת התווים האחרונים. כדאי לבדוק שוב בעותק.',
    fileName: 'קוד-שחזור.txt',
    fileText: (code, account) => `קוד שחזור${account && ` (\u2068${account}\u2069)`}\n\n${code}\n`,
  },
};
