import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Видалити «${name}»?`,
  consequence: (name, identity) => `Для входу більше не потрібно: ${identity || name}.`,
  others: (names) => `Для входу залишиться: ${names}.`,
  last: 'Це останній спосіб.',
  maybeLast: 'Можливо, це останній спосіб.',
  lastHint: 'Для входу залишиться лише пароль.',
  forbidden: 'Останній спосіб видалити не можна. Спершу додайте інший.',
  keep: 'Залишити',
  confirm: 'Видалити',
  asking: 'Зачекайте…',
  oneOfAKind: 'Для заміни видаліть спосіб і додайте новий.',
  first: 'Спершу додати інший',
  replaced: (name) => `Додано: ${name}.`,
  replacedHint: 'Старий спосіб можна видалити або залишити.',
  appEntry: 'Видаліть із застосунку й запис. Не використовуйте його код відновлення.',
  inProfile: {
    title: 'Тут видалити не можна.',
    hint: 'Видаліть у профілі або зверніться до адміністратора.',
  },
  kinds: {
    'not-found': { title: 'Уже видалено деінде.', hint: 'Більше нічого не потрібно.' },
    rejected: { title: 'Сервер відхилив запит.', hint: 'Нічого не змінилося.' },
  },
  notRemoved: (name) => `Не видалено: ${name}.`,
  changed: {
    added: (name) => `Додано: ${name}`,
    removed: (name) => `Видалено: ${name}`,
    dismiss: 'Закрити',
  },
};
