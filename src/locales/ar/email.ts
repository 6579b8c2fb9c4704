import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'عنوان البريد الإلكتروني',
  hint: 'نرسل رمزًا في رسالة واحدة، للتحقق عند تسجيل الدخول فقط.',
  weak: 'يمكن لمن يقرأ بريدك استخدام الرموز. تطبيق المصادقة أكثر أمانًا.',
  send: 'إرسال الرمز',
  missing: 'يُرجى إدخال عنوان البريد الإلكتروني.',
  spaces: 'يُرجى حذف المسافات.',
  noAt: 'العلامة @ ناقصة. مثال: name@example.com',
  noDomain: 'ما بعد @ ناقص. مثال: name@example.com',
  implausible: 'لا يبدو هذا عنوان بريد إلكتروني. مثال: name@example.com',
  tooLong: 'العنوان طويل جدًا.',
  guess: (address) => `هل المقصود \u2068${address}\u2069؟`,
  sent: (to) => `أرسلنا رمزًا إلى \u2068${to}\u2069. قد يكون في البريد العشوائي.`,
  change: 'تغيير العنوان',
  code: 'الرمز من البريد الإلكتروني',
  incomplete: 'يُرجى إدخال الرمز كاملًا.',
  codeHint: 'من 4 إلى 8 أرقام',
  codeHintLength: (length) => `${length} أرقام`,
  autoSubmit: otp.autoSubmit,
  renew: 'إرسال رمز جديد',
  done: 'عند تسجيل الدخول المقبل، يمكننا إرسال رمز إلى هذا العنوان.',
};
