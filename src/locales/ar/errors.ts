import type { ErrorMessages } from '../locale.js';

/**
 * Seconds, or what the words say. Two is a word of its own, which bends with the sentence; three to ten take the
 * plural, also as the end of a larger number.
 */
export const unit = (count: number, two: string, few = 'ثوانٍ', many = 'ثانية') =>
  count === 1
    ? `${many} واحدة`
    : count === 2
      ? `${two} (2)`
      : `${count} ${(count + 97) % 100 < 8 ? few : many}`;

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'معرّف الخطأ',
  copyRequestId: 'نسخ',
  copied: 'تم النسخ',
  copyFailed: 'تعذّر النسخ',
  retry: 'إعادة المحاولة',
  serverSays: (said) => `رد الخادم: \u2068${said}\u2069`,
  kept: 'تم الاحتفاظ بما أدخلته.',
  offlineHint: 'لا يُرسل شيء الآن. يمكنك المتابعة عند عودة الاتصال.',
  tryAnyway: 'المحاولة على أي حال',
  otherMethod: 'اختيار طريقة أخرى',
  wait: (seconds) => `يمكنك إعادة المحاولة بعد ${unit(seconds, 'ثانيتين')}.`,
  kinds: {
    'session-ended': { title: 'تم تسجيل خروجك.', hint: 'يُرجى تسجيل الدخول مجددًا ثم المتابعة هنا.' },
    'token-unavailable': { title: 'تعذّر التأكد من تسجيل دخولك.', hint: 'يُرجى إعادة المحاولة بعد قليل.' },
    forbidden: { title: 'لا يُسمح لك بذلك.', hint: 'يُرجى التواصل مع المسؤول.' },
    'plan-required': { title: 'لا يشمل اشتراك مؤسستك ذلك.', hint: 'يُرجى التواصل مع المسؤول.' },
    locked: { title: 'تم قفل حسابك.', hint: 'يُرجى الانتظار قليلًا أو التواصل مع المسؤول.' },
    'not-allowed': { title: 'لم يتم التأكيد.', hint: 'لم يتغير شيء. يمكنك إعادة المحاولة.' },
    'not-found': { title: 'لم يعد هذا مضافًا.', hint: 'ربما تمت إزالته من مكان آخر. يُرجى مراجعة القائمة.' },
    conflict: { title: 'هذا مستخدم بالفعل.', hint: 'يُرجى استخدام غيره أو مراجعة القائمة: ربما تمت إضافته.' },
    'already-enrolled': {
      title: 'تمت إضافة هذا من قبل.',
      hint: 'يُرجى مراجعة القائمة. للاستبدال، يُرجى إزالة القديم أولًا.',
    },
    'last-factor': { title: 'لا يمكن إزالة آخر طريقة لديك.', hint: 'يُرجى إضافة طريقة أخرى أولًا.' },
    unsupported: { title: 'الخادم لا يدعم ذلك.', hint: 'يُرجى اختيار طريقة أخرى أو التواصل مع المسؤول.' },
    'account-incomplete': {
      title: 'يلزم رقم الهاتف أو عنوان البريد الإلكتروني في حسابك.',
      hint: 'يُرجى إضافته في ملفك الشخصي ثم المتابعة هنا.',
    },
    rejected: { title: 'لم يقبل الخادم ذلك.', hint: 'يُرجى التحقق مما أدخلته وإعادة المحاولة.' },
    'passcode-wrong': { title: 'الرمز غير صحيح.', hint: 'يُرجى التحقق منه وإدخاله مجددًا.' },
    'passcode-expired': { title: 'انتهت صلاحية الرمز.', hint: 'يُرجى الحصول على رمز جديد وإدخاله.' },
    'proof-refused': {
      title: 'لم يُقبل ذلك.',
      hint: 'يُرجى التحقق من الرمز وإدخاله مجددًا، أو الحصول على رمز جديد.',
    },
    'enrollment-expired': { title: 'انتهت الدقيقة.', hint: 'يُرجى الحصول على رمز جديد والمتابعة.' },
    'photo-refused': {
      title: 'لم تُقبل الصورة.',
      hint: 'يُرجى استخدام صورة أخرى: في ضوء جيد وعن قرب.',
    },
    'too-large': { title: 'الملف كبير جدًا.', hint: 'يُرجى اختيار ملف أصغر.' },
    'rate-limited': { title: 'المحاولة مبكرة جدًا.', hint: 'يُرجى الانتظار قليلًا وإعادة المحاولة.' },
    offline: { title: 'لا يوجد اتصال.', hint: 'يُرجى إعادة المحاولة عند عودة الاتصال.' },
    network: { title: 'لا يوجد اتصال بالخادم.', hint: 'يُرجى التحقق من الاتصال وإعادة المحاولة.' },
    timeout: { title: 'تأخر رد الخادم.', hint: 'يُرجى إعادة المحاولة.' },
    aborted: { title: 'تم إيقاف ذلك.', hint: 'لم يتغير شيء.' },
    server: { title: 'خطأ في الخادم.', hint: 'يُرجى إعادة المحاولة بعد قليل.' },
    'bad-response': {
      title: 'رد الخادم غير صالح.',
      hint: 'يُرجى إعادة المحاولة أو التواصل مع المسؤول إن تكرر ذلك.',
    },
    'chunk-failed': {
      title: 'تعذّر التحميل.',
      hint: 'يُرجى التحقق من الاتصال وإعادة المحاولة أو إعادة تحميل الصفحة.',
    },
  },
};
