import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Видалити «${name}»?`,
  consequence: (name, identity) => `Більше не потрібно під час входу: ${identity || name}.`,
  others: (names) => `Для входу залишиться: ${names}.`,
  last: 'Це останній спосіб.',
  maybeLast: 'Можливо, це останній спосіб.',
  lastHint: 'Без нього для входу вистачить самого пароля.',
  forbidden: 'Останній спосіб видалити не можна. Спершу додайте інший.',
  keep: 'Залишити',
  confirm: 'Видалити',
  asking: 'Секунду…',
  oneOfAKind: 'Щоб замінити спосіб, видаліть його й додайте новий.',
  first: 'Спершу додати інший',
  replaced: (name) => `Додано: ${name}.`,
  replacedHint: 'Старий спосіб можна видалити або залишити.',
  appEntry: 'Видаліть і запис у застосунку. Не використовуйте його код відновлення.',
  inProfile: {
    title: 'Тут це видалити не можна.',
    hint: 'Видаліть у профілі або зверніться до адміністратора.',
  },
  kinds: {
    'not-found': { title: 'Уже видалено деінде.', hint: 'Більше нічого робити не потрібно.' },
    rejected: { title: 'Сервер відхилив видалення.', hint: 'Нічого не змінилося.' },
  },
  notRemoved: (name) => `Не видалено: ${name}.`,
  changed: {
    added: (name) => `Додано: ${name}`,
    removed: (name) => `Видалено: ${name}`,
    dismiss: 'Сховати',
  },
};
