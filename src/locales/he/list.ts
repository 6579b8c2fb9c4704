import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'אימות דו־שלבי',
  lead: 'בנוסף לסיסמה, מאמתים את הזהות באחת מהשיטות האלה. עדיף שתיים: אם הטלפון יאבד, תישאר השנייה.',
  enrolled: 'נוספו',
  enrollable: 'אפשר להוסיף',
  none: 'עדיין לא נוספה שיטה',
  noneHint: 'כדאי להוסיף אחת למטה, למקרה שהסיסמה תיגנב.',
  allSet: 'כל השיטות כבר נוספו.',
  nothingOffered: 'לא הופעלה כאן שיטה. יש לפנות למנהל המערכת.',
  loading: 'השיטות נטענות',
  add: 'הוספה',
  addNamed: (name) => `הוספה: ${name}`,
  remove: 'הסרה',
  removeNamed: (name, identity) => `הסרה: ${name}${identity && `, \u2068${identity}\u2069`}`,
  removing: 'מתבצעת הסרה…',
  removed: (name) => `השיטה ״${name}״ הוסרה.`,
  retry: 'ניסיון נוסף',
  reload: 'טעינת הדף מחדש',
  close: 'סגירה',
  unavailable: 'לא אפשרי בדפדפן הזה',
  strength: { 1: 'בסיסית', 2: 'טובה', 3: 'חזקה' },
  unknown: (type) => `שיטה אחרת (\u2068${type}\u2069)`,
  problem: {
    offline: { title: 'אין חיבור לאינטרנט', hint: 'נמשיך כשהחיבור יחזור.' },
    session: { title: 'נותקת מהחשבון', hint: 'יש להתחבר שוב.' },
    gone: { title: 'השיטה כבר לא קיימת', hint: 'ייתכן שהוסרה במקום אחר.' },
    other: { title: 'הטעינה נכשלה', hint: 'יש לבדוק את החיבור ולנסות שוב, או לטעון מחדש את הדף.' },
  },
  detail: { identity: 'בשימוש עם', strength: 'חוזק' },
  names: {
    OTP: { name: 'אפליקציית אימות', summary: 'קודים בטלפון, גם בלי קליטה' },
    SMS: { name: 'הודעת SMS', summary: 'קוד בהודעה לטלפון' },
    EMAIL: { name: 'קוד באימייל', summary: 'לכתובת שבחרת' },
    FACE: { name: 'זיהוי פנים', summary: 'תמונה להשוואה בהתחברות' },
  },
};
