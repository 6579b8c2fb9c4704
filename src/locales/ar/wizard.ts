import type { LazyMessages } from '../locale.js';
import { inSeconds } from './errors.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'إضافة طريقة',
  lead: 'الأقوى أولًا.',
  nothing: 'تمت إضافة كل الطرق.',
  back: 'رجوع',
  cancel: 'إلغاء',
  verify: 'تحقق',
  loading: 'جارٍ التحميل…',
  done: 'تم',
  doneTitle: (name) => `تمت إضافة «${name}»`,
  doneNotice: 'كل شيء جاهز.',
  secondsLeft: (seconds) => `الوقت المتبقي: ${inSeconds(seconds, 'ثانيتان (2)')}`,
  expired: 'انتهت الدقيقة.',
  needsNew: 'يلزم رمز جديد.',
  expiredHint: 'تم الاحتفاظ بما كتبته. يمكنك المتابعة بنقرة واحدة.',
  renewIn: (seconds) => `بعد ${seconds} ث`,
  renewOpen: 'يمكنك الحصول على رمز جديد الآن.',
  discard: {
    title: 'إيقاف الإضافة؟',
    hint: 'سيُحذف ما أجريته، ولن يتغير شيء في حسابك.',
    confirm: 'إيقاف',
    cancel: 'متابعة',
  },
  unsaved: {
    title: 'المغادرة بدون رمز الاسترداد؟',
    hint: 'لن يُعرض مجددًا. قد لا يمكنك الدخول بدونه إذا فُقد هاتفك.',
    confirm: 'مغادرة',
    cancel: 'العودة إلى الرمز',
  },
  recovery: {
    label: 'رمز الاسترداد',
    hint: 'يمكنك الدخول به إذا فُقد هاتفك. لن يُعرض مجددًا.',
    copy: 'نسخ',
    copied: 'تم النسخ',
    copyFailed: 'تعذّر النسخ',
    save: 'حفظ كملف',
    print: 'طباعة',
    gate: 'حفظته في مكان آمن',
    gateRequired: 'يُرجى حفظ الرمز أولًا ثم التأكيد.',
    gateType: 'يُرجى إدخال آخر أربعة أحرف من الرمز',
    gateTypeWrong: 'ليست هذه آخر أربعة أحرف من الرمز. يُرجى التحقق منه.',
    fileName: 'رمز-الاسترداد.txt',
    fileText: (code, account) => `رمز الاسترداد${account && ` (\u2068${account}\u2069)`}\n\n${code}\n`,
  },
};
