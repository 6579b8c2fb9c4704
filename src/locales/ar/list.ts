import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'التحقق بخطوتين',
  lead: 'للتحقق من هويتك، تُستخدم إحدى هذه الطرق مع كلمة المرور. طريقتان أفضل: إذا فُقد هاتفك، تبقى الأخرى.',
  enrolled: 'الطرق المضافة',
  enrollable: 'الطرق المتاحة',
  none: 'لا توجد طرق مضافة بعد',
  noneHint: 'يُرجى إضافة طريقة أدناه، فقد تُسرق كلمة المرور.',
  allSet: 'تمت إضافة كل الطرق المتاحة.',
  nothingOffered: 'لا توجد طرق متاحة. يُرجى التواصل مع المسؤول.',
  loading: 'جارٍ تحميل الطرق',
  add: 'إضافة',
  addNamed: (name) => `إضافة ${name}`,
  remove: 'إزالة',
  removeNamed: (name, identity) => `إزالة ${name}${identity && `، \u2068${identity}\u2069`}`,
  removing: 'جارٍ الإزالة…',
  removed: (name) => `تمت إزالة «${name}».`,
  retry: 'إعادة المحاولة',
  reload: 'إعادة تحميل الصفحة',
  close: 'إغلاق',
  unavailable: 'غير متاح في هذا المتصفح',
  strength: { 1: 'أساسي', 2: 'جيد', 3: 'قوي' },
  unknown: (type) => `طريقة أخرى (\u2068${type}\u2069)`,
  problem: {
    offline: { title: 'لا يوجد اتصال', hint: 'سنتابع عند عودة الاتصال.' },
    session: { title: 'تم تسجيل خروجك', hint: 'يُرجى تسجيل الدخول مجددًا.' },
    gone: { title: 'لم تعد هذه الطريقة مضافة', hint: 'ربما تمت إزالتها من مكان آخر.' },
    other: { title: 'تعذّر التحميل', hint: 'يُرجى التحقق من الاتصال وإعادة المحاولة أو إعادة تحميل الصفحة.' },
  },
  detail: { identity: 'تُستخدم مع', strength: 'القوة' },
  names: {
    OTP: { name: 'تطبيق المصادقة', summary: 'رموز على هاتفك، حتى بلا اتصال' },
    SMS: { name: 'رسالة نصية', summary: 'رمز عبر SMS إلى هاتفك' },
    EMAIL: { name: 'رمز عبر البريد الإلكتروني', summary: 'إلى عنوان من اختيارك' },
    FACE: { name: 'صورة الوجه', summary: 'تُقارن عند تسجيل الدخول' },
  },
};
