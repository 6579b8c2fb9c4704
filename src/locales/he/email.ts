import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'כתובת אימייל',
  hint: 'נשלח אימייל אחד עם קוד, רק לאימות ההתחברות.',
  weak: 'מי שקורא את האימייל שלך יכול להשתמש בקודים. אפליקציית אימות בטוחה יותר.',
  send: 'שליחת קוד',
  missing: 'יש להזין כתובת אימייל.',
  spaces: 'יש למחוק את הרווחים.',
  noAt: 'חסר @. דוגמה: name@example.com.',
  noDomain: 'מה שאחרי @ לא שלם. דוגמה: name@example.com.',
  implausible: 'זה לא נראה כמו כתובת אימייל. דוגמה: name@example.com.',
  tooLong: 'ארוך מדי לכתובת אימייל.',
  guess: (address) => `הכוונה ל־\u2068${address}\u2069?`,
  sent: (to) => `שלחנו קוד אל \u2068${to}\u2069. כדאי לבדוק גם בספאם.`,
  change: 'שינוי הכתובת',
  code: 'הקוד מהאימייל',
  incomplete: 'יש להזין את כל הקוד.',
  codeHint: '4 עד 8 ספרות',
  codeHintLength: (length) => `${length} ספרות`,
  autoSubmit: otp.autoSubmit,
  renew: 'שליחת קוד חדש',
  done: 'בהתחברות הבאה אפשר יהיה לשלוח קוד לכתובת הזאת.',
};
