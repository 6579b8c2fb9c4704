import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'מדינה או אזור',
  search: 'חיפוש לפי שם או קידומת',
  noCountry: 'לא נמצאה מדינה. אפשר לנסות קידומת, כמו \u2066+972\u2069.',
  phone: 'מספר טלפון',
  hint: 'נשלח SMS אחד עם קוד, רק לאימות ההתחברות.',
  weak: 'אפשר ליירט הודעות SMS. אפליקציית אימות בטוחה יותר.',
  send: 'שליחת קוד',
  missing: 'יש להזין מספר טלפון.',
  checking: 'המספר נבדק…',
  implausible: 'זה לא נראה כמו מספר טלפון. יש לבדוק את הספרות.',
  noCountryCode: 'אין קידומת כזאת. יש לבדוק את הספרות שאחרי +.',
  tooShort: (country) => `המספר קצר מדי (${country}).`,
  tooLong: (country) => `המספר ארוך מדי (${country}).`,
  notOfCountry: (country) => `זה לא נראה כמו מספר של המדינה שנבחרה (${country}). יש לבדוק את שניהם.`,
  useAnyway: 'המספר נכון, להמשיך',
  countryNotAllowed: (country) => `מספרים של המדינה הזאת (${country}) לא מתקבלים כאן, רק של המדינות שברשימה.`,
  sent: (to) => `שלחנו קוד אל \u2068${to}\u2069.`,
  change: 'שינוי המספר',
  code: 'הקוד מהודעת ה־SMS',
  incomplete: 'יש להזין את כל הקוד.',
  codeHint: '4 עד 8 ספרות',
  codeHintLength: (length) => `${length} ספרות`,
  autoSubmit: otp.autoSubmit,
  renew: 'שליחת קוד חדש',
  done: 'בהתחברות הבאה אפשר יהיה לשלוח קוד למספר הזה.',
};
