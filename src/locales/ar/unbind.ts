import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `إزالة «${name}»؟`,
  consequence: (name, identity) => `لن يُطلب عند تسجيل الدخول: \u2068${identity || name}\u2069.`,
  others: (names) => `لا يزال يمكنك تسجيل الدخول باستخدام: ${names}.`,
  last: 'هذه آخر طريقة لديك.',
  maybeLast: 'قد تكون هذه آخر طريقة لديك.',
  lastHint: 'بدونها، تكفي كلمة المرور للدخول.',
  forbidden: 'لا يمكن إزالة آخر طريقة لديك. يُرجى إضافة طريقة أخرى أولًا.',
  keep: 'إبقاء',
  confirm: 'إزالة',
  asking: 'لحظة…',
  oneOfAKind: 'للاستبدال، يُرجى إزالة القديم أولًا ثم إضافة الجديد.',
  first: 'إضافة طريقة أخرى أولًا',
  replaced: (name) => `تمت إضافة «${name}».`,
  replacedHint: 'يمكنك الآن إزالة القديم أو الاحتفاظ بكليهما.',
  appEntry: 'يُرجى حذف العنصر القديم من التطبيق. قد لا يصلح رمز استرداده.',
  inProfile: { title: 'لا يمكن إزالة هذا هنا.', hint: 'يُرجى إزالته من ملفك الشخصي أو التواصل مع المسؤول.' },
  kinds: {
    'not-found': { title: 'تمت إزالة هذا من قبل.', hint: 'ربما تمت إزالته من مكان آخر. لا يلزم شيء آخر.' },
    rejected: { title: 'لم يقبل الخادم الإزالة.', hint: 'لم يتغير شيء.' },
  },
  notRemoved: (name) => `لم تتم إزالة «${name}».`,
  changed: {
    added: (name) => `تمت إضافة: ${name}`,
    removed: (name) => `تمت إزالة: ${name}`,
    dismiss: 'إغلاق',
  },
};
