import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Удалить: ${name}?`,
  consequence: (name, identity) => `Больше не понадобится при входе: ${identity || name}.`,
  others: (names) => `Для входа останется: ${names}.`,
  last: 'Это последний способ.',
  maybeLast: 'Возможно, это последний способ.',
  lastHint: 'Без него для входа хватит одного пароля.',
  forbidden: 'Последний способ удалить нельзя. Сначала добавьте другой.',
  keep: 'Оставить',
  confirm: 'Удалить',
  asking: 'Секунду…',
  working: 'Удаление…',
  oneOfAKind: 'Чтобы заменить, сначала удалите этот, потом добавьте новый.',
  first: 'Сначала добавить другой',
  replaced: (name) => `Добавлено: ${name}.`,
  replacedHint: 'Теперь можно удалить старый способ или оставить оба.',
  appEntry: 'Запись в приложении удалите отдельно. Её код восстановления больше не используйте.',
  inProfile: {
    title: 'Здесь это удалить нельзя.',
    hint: 'Удалите это в профиле или обратитесь к администратору.',
  },
  kinds: {
    'not-found': {
      title: 'Это уже удалено.',
      hint: 'Это сделано в другом месте. Больше ничего делать не нужно.',
    },
    rejected: { title: 'Сервер отказался удалить это.', hint: 'Ничего не изменилось.' },
  },
  notRemoved: (name) => `Не удалено: ${name}.`,
  changed: {
    added: (name) => `Добавлено: ${name}`,
    removed: (name) => `Удалено: ${name}`,
    dismiss: 'Скрыть',
  },
};
