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
  offlineHint: 'כרגע דבר לא נשלח. אפשר להמשיך כשהחיבור יחזור.',
  tryAnyway: 'לנסות בכל זאת',
  otherMethod: 'בחירת שיטה אחרת',
  wait: (seconds) => (seconds === 1 ? 'אפשר לנסות שוב בעוד שנייה.' : `אפשר לנסות שוב בעוד ${seconds} שניות.`),
  kinds: {
    'session-ended': { title: 'נותקת מהחשבון.', hint: 'יש להתחבר שוב ולהמשיך כאן.' },
    'token-unavailable': { title: 'לא הצלחנו לאמת את ההתחברות.', hint: 'יש לנסות שוב בעוד רגע.' },
    forbidden: { title: 'אין לך הרשאה לכך.', hint: 'יש לפנות למנהל המערכת.' },
    'plan-required': { title: 'זה לא כלול בתוכנית של הארגון.', hint: 'יש לפנות למנהל המערכת.' },
    locked: { title: 'החשבון נעול כרגע.', hint: 'יש להמתין מעט או לפנות למנהל המערכת.' },
    'not-allowed': { title: 'הפעולה לא אושרה.', hint: 'דבר לא השתנה. אפשר לנסות שוב.' },
    'not-found': { title: 'זה כבר לא קיים.', hint: 'ייתכן שהוסר במקום אחר. כדאי לבדוק ברשימה.' },
    conflict: { title: 'זה כבר בשימוש.', hint: 'יש לבחור אחר או לבדוק ברשימה: ייתכן שכבר נוסף.' },
    'already-enrolled': {
      title: 'זה כבר נוסף.',
      hint: 'כדאי לבדוק ברשימה. כדי להחליף, יש להסיר קודם את הישן.',
    },
    'last-factor': { title: 'זו השיטה האחרונה, ולכן היא נשארת.', hint: 'יש להוסיף קודם שיטה אחרת.' },
    unsupported: { title: 'השרת לא תומך בכך.', hint: 'יש לבחור שיטה אחרת או לפנות למנהל המערכת.' },
    'account-incomplete': {
      title: 'חסרים בחשבון מספר טלפון או כתובת אימייל.',
      hint: 'יש להוסיף לפרופיל ולחזור לכאן.',
    },
    rejected: { title: 'השרת לא קיבל זאת.', hint: 'יש לבדוק מה שהוזן ולנסות שוב.' },
    'passcode-wrong': { title: 'הקוד שגוי.', hint: 'יש לבדוק ולהזין אותו שוב.' },
    'passcode-expired': { title: 'תוקף הקוד פג.', hint: 'יש לקבל קוד חדש ולהזין אותו במקומו.' },
    'proof-refused': {
      title: 'זה לא התקבל.',
      hint: 'יש לבדוק את הקוד ולהזין אותו שוב, או לקבל קוד חדש.',
    },
    'enrollment-expired': { title: 'הדקה הסתיימה.', hint: 'יש לקבל קוד חדש ולהמשיך.' },
    'photo-refused': {
      title: 'התמונה לא התאימה.',
      hint: 'כדאי לפנות אל האור, למלא את המסגרת ולנסות תמונה אחרת.',
    },
    'file-unusable': { title: 'הקובץ אינו תמונה שמישה.', hint: 'יש לבחור תמונת JPEG או PNG.' },
    'too-large': { title: 'זה גדול מדי.', hint: 'יש לבחור קובץ קטן יותר.' },
    'rate-limited': { title: 'זה היה מוקדם מדי.', hint: 'יש להמתין רגע ולנסות שוב.' },
    offline: { title: 'אין חיבור לאינטרנט.', hint: 'יש לנסות שוב כשהחיבור יחזור.' },
    network: { title: 'לא הצלחנו להגיע לשרת.', hint: 'יש לבדוק את החיבור ולנסות שוב.' },
    timeout: { title: 'השרת לא הגיב בזמן.', hint: 'יש לנסות שוב.' },
    aborted: { title: 'הפעולה הופסקה.', hint: 'דבר לא השתנה.' },
    server: { title: 'יש בעיה בשרת.', hint: 'יש לנסות שוב בעוד רגע.' },
    'bad-response': {
      title: 'התשובה מהשרת לא ברורה.',
      hint: 'יש לנסות שוב. אם זה נמשך, יש לפנות למנהל המערכת.',
    },
    'chunk-failed': {
      title: 'החלק הזה לא נטען.',
      hint: 'יש לבדוק את החיבור ולנסות שוב, או לטעון מחדש את הדף.',
    },
  },
};
