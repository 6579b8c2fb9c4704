/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   التحقق بخطوتين               set up, add       إضافة
 *   second step, method     طريقة                        remove            إزالة
 *   authenticator app       تطبيق المصادقة               to verify         تحقق
 *   text message (factor)   رسالة نصية                   code              رمز
 *   e-mail code (factor)    رمز عبر البريد الإلكتروني    key (OTP)         مفتاح
 *   e-mail address          عنوان البريد الإلكتروني      recovery code     رمز الاسترداد
 *   phone number            رقم الهاتف                   account           حساب
 *   face                    صورة الوجه                   sign in, out      تسجيل الدخول، تسجيل الخروج
 *   photo                   صورة                         administrator     المسؤول
 *
 * No one is addressed as a man or a woman: يُرجى or يمكنك with a verbal noun, verbal nouns on buttons. Western digits.
 * To scan is مسح ضوئيًا, for مسح alone wipes; an entry in the app is عنصر and is deleted (حذف), not removed. Names that
 * come from outside stand in «», in brackets or behind a colon; addresses and numbers in isolates, so that they and the
 * marks around them keep their places.
 */
import { list } from './ar/list.js';
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';

/** Arabic. */
const ar: Locale = {
  tag: 'ar',
  dir: 'rtl',
  list,
  load: loadParts(() => import('./ar/screens.js')),
};

export default ar;
