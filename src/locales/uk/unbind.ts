import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Видалити: ${name}?`,
  consequence: (name, identity) => `Більше не знадобиться під час входу: ${identity || name}.`,
  others: (names) => `Для входу залишиться: ${names}.`,
  last: 'Це останній спосіб.',
  maybeLast: 'Можливо, це останній спосіб.',
  lastHint: 'Без нього для входу вистачить самого пароля.',
  forbidden: 'Останній спосіб видалити не можна. Спершу додайте інший.',
  keep: 'Залишити',
  confirm: 'Видалити',
  asking: 'Секунду…',
  working: 'Видалення…',
  oneOfAKind: 'Щоб замінити, спершу видаліть цей, потім додайте новий.',
  first: 'Спершу додати інший',
  replaced: (name) => `Додано: ${name}.`,
  replacedHint: 'Тепер можна видалити старий спосіб або залишити обидва.',
  appEntry: 'Запис у застосунку видаліть окремо. Його код відновлення більше не використовуйте.',
  inProfile: {
    title: 'Тут це видалити не можна.',
    hint: 'Видаліть це в профілі або зверніться до адміністратора.',
  },
  kinds: {
    'not-found': { title: 'Це вже видалено.', hint: 'Це зроблено деінде. Більше нічого робити не треба.' },
    rejected: { title: 'Сервер відмовився видалити це.', hint: 'Нічого не змінилося.' },
  },
  notRemoved: (name) => `Не видалено: ${name}.`,
  changed: {
    added: (name) => `Додано: ${name}`,
    removed: (name) => `Видалено: ${name}`,
    dismiss: 'Сховати',
  },
};
