import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Двоетапна перевірка',
  lead: 'Для входу потрібні пароль і один із цих способів. Краще додати два на випадок втрати телефону.',
  enrolled: 'Додано',
  enrollable: 'Можна додати',
  none: 'Нічого не додано',
  noneHint: 'Додайте спосіб на випадок крадіжки пароля.',
  allSet: 'Усі способи додано.',
  nothingOffered: 'Способи не ввімкнено. Зверніться до адміністратора.',
  loading: 'Завантаження…',
  add: 'Додати',
  addNamed: (name) => `Додати: ${name}`,
  remove: 'Видалити',
  removeNamed: (name, identity) => `Видалити: ${name}${identity && `, ${identity}`}`,
  removing: 'Видалення…',
  removed: (name) => `Видалено: ${name}.`,
  retry: 'Повторити',
  reload: 'Оновити сторінку',
  close: 'Закрити',
  unavailable: 'Браузер не підходить',
  strength: { 1: 'Базовий', 2: 'Добрий', 3: 'Високий' },
  unknown: (type) => `Інший спосіб (${type})`,
  problem: {
    offline: { title: 'Немає мережі', hint: 'Продовжимо, коли з’явиться.' },
    session: { title: 'Сеанс завершено', hint: 'Увійдіть знову.' },
    gone: { title: 'Цього способу вже немає', hint: 'Його могли видалити деінде.' },
    other: {
      title: 'Не вдалося завантажити',
      hint: 'Перевірте мережу й повторіть або оновіть сторінку.',
    },
  },
  detail: { identity: 'Прив’язка', strength: 'Захист' },
  names: {
    OTP: { name: 'Застосунок-автентифікатор', summary: 'Код у телефоні, навіть без мережі' },
    SMS: { name: 'SMS', summary: 'Код на телефон' },
    EMAIL: { name: 'Код із листа', summary: 'На вибрану адресу' },
    FACE: { name: 'Фото обличчя', summary: 'Порівняємо під час входу' },
  },
};
