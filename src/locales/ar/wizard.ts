import type { LazyMessages } from '../locale.js';

const left = (seconds: number) =>
  seconds === 0
    ? 'انتهت الدقيقة'
    : `الوقت المتبقي: ${
        seconds === 1
          ? 'ثانية واحدة'
          : seconds === 2
            ? 'ثانيتان (2)'
            : `${seconds} ${seconds % 100 > 2 && seconds % 100 < 11 ? 'ثوانٍ' : 'ثانية'}`
      }`;

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'إضافة طريقة',
  lead: 'الأقوى أولًا.',
  nothing: 'لم يبقَ ما يُضاف.',
  back: 'رجوع',
  cancel: 'إلغاء',
  close: 'إغلاق',
  verify: 'تحقق',
  loading: 'جارٍ التحميل…',
  done: 'تم',
  doneTitle: (name) => `تمت إضافة «${name}»`,
  doneNotice: 'كل شيء جاهز.',
  secondsLeft: left,
  spoken: (seconds) =>
    `${left(seconds)}.${seconds ? '' : ' تم الاحتفاظ بما كتبته. يمكنك المتابعة بنقرة واحدة.'}`,
  expired: 'انتهت الدقيقة.',
  needsNew: 'يلزم رمز جديد.',
  expiredHint: 'تم الاحتفاظ بما كتبته. يمكنك المتابعة بنقرة واحدة.',
  renewIn: (seconds) => `بعد ${seconds} ث`,
  renewOpen: 'يمكنك الحصول على رمز جديد الآن.',
  discard: {
    title: 'إيقاف الإضافة؟',
    hint: 'سيُحذف ما أجريته حتى الآن. لن يتغير شيء في حسابك.',
    confirm: 'إيقاف',
    cancel: 'متابعة',
  },
  unsaved: {
    title: 'المغادرة بدون رمز الاسترداد؟',
    hint: 'يُعرض مرة واحدة فقط. قد يكون وسيلتك الوحيدة للدخول إذا فُقد هاتفك.',
    confirm: 'مغادرة',
    cancel: 'العودة إلى الرمز',
  },
  recovery: {
    label: 'رمز الاسترداد',
    hint: 'يتيح لك الدخول إذا فُقد هاتفك. يُعرض مرة واحدة فقط، هنا والآن.',
    copy: 'نسخ',
    copied: 'تم النسخ',
    copyFailed: 'تعذّر النسخ',
    save: 'حفظ كملف',
    print: 'طباعة',
    gate: 'حفظته في مكان آمن',
    gateRequired: 'يُرجى حفظ الرمز أولًا، ثم التأكيد هنا.',
    gateType: 'يُرجى إدخال آخر أربعة أحرف من الرمز',
    gateTypeWrong: 'ليست هذه آخر أربعة أحرف. يُرجى مراجعة نسختك.',
    fileName: 'رمز-الاسترداد.txt',
    fileText: (code, account) => `رمز الاسترداد${account && ` (\u2068${account}\u2069)`}\n\n${code}\n`,
  },
};
