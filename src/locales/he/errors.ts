import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'מזהה השגיאה',
  copyRequestId: 'העתקה',
  copied: 'הועתק',
  copyFailed: 'ההעתקה נחסמה',
  retry: 'ניסיון נוסף',
  serverSays: (said) => `הודעת השרת: \u2068${said}\u2069`,
  kept: 'מה שהוקלד נשמר.',
  offlineHint: 'כרגע לא נשלח דבר. אפשר להמשיך כשהחיבור יחזור.',
  tryAnyway: 'לנסות בכל זאת',
  otherMethod: 'בחירת שיטה אחרת',
  wait: (seconds) => (seconds === 1 ? 'אפשר לנסות שוב בעוד שנייה.' : `אפשר לנסות שוב בעוד ${seconds} שניות.`),
  kinds: {
    'session-ended': { title: 'נותקת מהחשבון.', hint: 'יש להתחבר שוב ולהמשיך כאן.' },
    'token-unavailable': { title: 'לא הצלחנו לאמת את ההתחברות.', hint: 'יש לנסות שוב בעוד רגע.' },
    forbidden: { title: 'אין לך הרשאה לכך.', hint: 'יש לפנות למנהל המערכת.' },
    'plan-required': { title: 'זה לא כלול בתוכנית של הארגון.', hint: 'יש לפנות למנהל המערכת.' },
    locked: { title: 'החשבון נעול כרגע.', hint: 'יש להמתין מעט או לפנות למנהל המערכת.' },
    'not-allowed': { title: 'הפעולה לא אושרה.', hint: 'לא השתנה דבר. אפשר לנסות שוב.' },
    'not-found': { title: 'זה כבר לא קיים.', hint: 'ייתכן שהוסר במקום אחר. כדאי לבדוק ברשימה.' },
    conflict: { title: 'זה כבר בשימוש.', hint: 'יש לבחור אחר או לבדוק ברשימה אם כבר נוסף.' },
    'already-enrolled': {
      title: 'זה כבר נוסף.',
      hint: 'כדאי לבדוק ברשימה. כדי להחליף, יש להסיר קודם.',
    },
    'last-factor': { title: 'אי אפשר להסיר את השיטה האחרונה.', hint: 'יש להוסיף קודם שיטה אחרת.' },
    unsupported: { title: 'השרת לא תומך בכך.', hint: 'יש לבחור שיטה אחרת או לפנות למנהל המערכת.' },
    'account-incomplete': {
      title: 'חסר בחשבון מספר טלפון או כתובת אימייל.',
      hint: 'יש להוסיף לפרופיל ולהמשיך כאן.',
    },
    rejected: { title: 'השרת דחה את זה.', hint: 'יש לבדוק מה שהוזן ולנסות שוב.' },
    'passcode-wrong': { title: 'הקוד שגוי.', hint: 'יש לבדוק ולהזין אותו שוב.' },
    'passcode-expired': { title: 'תוקף הקוד פג.', hint: 'יש לקבל קוד חדש ולהזין אותו.' },
    'proof-refused': {
      title: 'האימות נדחה.',
      hint: 'יש לבדוק את הקוד ולהזין אותו שוב, או לקבל קוד חדש.',
    },
    'enrollment-expired': { title: 'הדקה הסתיימה.', hint: 'יש לקבל קוד חדש ולהמשיך.' },
    'photo-refused': {
      title: 'התמונה לא מתאימה.',
      hint: 'יש לנסות תמונה אחרת: מול האור, מקרוב.',
    },
    'too-large': { title: 'זה גדול מדי.', hint: 'יש לבחור קובץ קטן יותר.' },
    'rate-limited': { title: 'זה היה מוקדם מדי.', hint: 'יש להמתין רגע ולנסות שוב.' },
    offline: { title: 'אין חיבור לאינטרנט.', hint: 'יש לנסות שוב כשהחיבור יחזור.' },
    network: { title: 'אין חיבור לשרת.', hint: 'יש לבדוק את החיבור ולנסות שוב.' },
    timeout: { title: 'השרת לא הגיב בזמן.', hint: 'יש לנסות שוב.' },
    aborted: { title: 'הפעולה הופסקה.', hint: 'לא השתנה דבר.' },
    server: { title: 'יש בעיה בשרת.', hint: 'יש לנסות שוב בעוד רגע.' },
    'bad-response': {
      title: 'תשובת השרת לא ברורה.',
      hint: 'יש לנסות שוב. אם זה נמשך, יש לפנות למנהל המערכת.',
    },
    'chunk-failed': {
      title: 'החלק הזה לא נטען.',
      hint: 'יש לבדוק את החיבור ולנסות שוב, או לטעון מחדש את הדף.',
    },
  },
};
