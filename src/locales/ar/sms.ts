import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'البلد أو المنطقة',
  search: 'البحث بالاسم أو الرمز',
  noCountry: 'لا يوجد بلد بهذا الاسم. يُرجى إدخال الرمز. مثال: \u2066+966\u2069',
  phone: 'رقم الهاتف',
  hint: 'نرسل رمزًا في رسالة واحدة، للتحقق عند تسجيل الدخول فقط.',
  weak: 'يمكن اعتراض الرسائل النصية. تطبيق المصادقة أكثر أمانًا.',
  send: 'إرسال الرمز',
  missing: 'يُرجى إدخال رقم الهاتف.',
  checking: 'جارٍ فحص الرقم…',
  implausible: 'لا يبدو هذا رقم هاتف. يُرجى التحقق من الأرقام.',
  noCountryCode: 'لا يوجد بلد بهذا الرمز. يُرجى التحقق من الأرقام بعد +.',
  tooShort: (country) => `الرقم قصير جدًا (${country}).`,
  tooLong: (country) => `الرقم طويل جدًا (${country}).`,
  notOfCountry: (country) => `لا يبدو هذا رقم هاتف من هذا البلد (${country}). يُرجى التحقق من كليهما.`,
  useAnyway: 'استخدام هذا الرقم',
  countryNotAllowed: (country) => `لا تُقبل أرقام هذا البلد (${country})، بل أرقام بلدان القائمة فقط.`,
  sent: (to) => `أرسلنا رمزًا إلى \u2068${to}\u2069.`,
  change: 'تغيير الرقم',
  code: 'الرمز من الرسالة النصية',
  incomplete: 'يُرجى إدخال الرمز كاملًا.',
  codeHint: 'من 4 إلى 8 أرقام',
  codeHintLength: (length) => `${length} أرقام`,
  autoSubmit: otp.autoSubmit,
  renew: 'إرسال رمز جديد',
  done: 'عند تسجيل الدخول المقبل، يمكننا إرسال رمز إلى هذا الرقم.',
};
