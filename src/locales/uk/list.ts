import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Двоетапна перевірка',
  lead: 'Окрім пароля, для входу потрібен один із цих способів. Краще додати два: якщо загубите телефон, допоможе другий.',
  enrolled: 'Додано',
  enrollable: 'Можна додати',
  none: 'Поки нічого не додано',
  noneHint: 'Додайте спосіб, щоб для входу було замало самого пароля.',
  allSet: 'Усі доступні способи додано.',
  nothingOffered: 'Жодного способу не ввімкнено. Зверніться до адміністратора.',
  loading: 'Завантаження способів',
  add: 'Додати',
  addNamed: (name) => `Додати: ${name}`,
  remove: 'Видалити',
  removeNamed: (name, identity) => `Видалити: ${name}${identity && `, ${identity}`}`,
  removing: 'Видалення…',
  removed: (name) => `Видалено: ${name}.`,
  retry: 'Повторити',
  reload: 'Оновити сторінку',
  close: 'Закрити',
  unavailable: 'Недоступно в цьому браузері',
  strength: { 1: 'Базовий', 2: 'Добрий', 3: 'Високий' },
  unknown: (type) => `Інший спосіб (${type})`,
  problem: {
    offline: { title: 'Немає мережі', hint: 'Продовжимо, коли вона з’явиться.' },
    session: { title: 'Сеанс завершено', hint: 'Увійдіть знову.' },
    gone: { title: 'Цього способу вже немає', hint: 'Можливо, його видалено деінде.' },
    other: {
      title: 'Не вдалося завантажити',
      hint: 'Перевірте мережу й повторіть або оновіть сторінку.',
    },
  },
  detail: { identity: 'Прив’язка', strength: 'Захист' },
  names: {
    OTP: { name: 'Застосунок-автентифікатор', summary: 'Коди в телефоні, навіть без мережі' },
    SMS: { name: 'SMS', summary: 'Код в SMS на телефон' },
    EMAIL: { name: 'Код із листа', summary: 'На вибрану адресу' },
    FACE: { name: 'Фото обличчя', summary: 'Для порівняння під час входу' },
  },
};
