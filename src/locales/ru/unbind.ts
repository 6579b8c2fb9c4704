import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Удалить «${name}»?`,
  consequence: (name, identity) => `Больше не нужно при входе: ${identity || name}.`,
  others: (names) => `Для входа останется: ${names}.`,
  last: 'Это последний способ.',
  maybeLast: 'Возможно, это последний способ.',
  lastHint: 'Для входа останется только пароль.',
  forbidden: 'Последний способ удалить нельзя. Сначала добавьте другой.',
  keep: 'Оставить',
  confirm: 'Удалить',
  asking: 'Подождите…',
  oneOfAKind: 'Для замены удалите способ и добавьте новый.',
  first: 'Сначала добавить другой',
  replaced: (name) => `Добавлено: ${name}.`,
  replacedHint: 'Старый способ можно удалить или оставить.',
  appEntry: 'Удалите и запись в приложении. Не используйте её код восстановления.',
  inProfile: {
    title: 'Здесь удалить нельзя.',
    hint: 'Удалите в профиле или обратитесь к администратору.',
  },
  kinds: {
    'not-found': { title: 'Уже удалено в другом месте.', hint: 'Больше ничего не нужно.' },
    rejected: { title: 'Сервер отклонил удаление.', hint: 'Ничего не изменилось.' },
  },
  notRemoved: (name) => `Не удалено: ${name}.`,
  changed: {
    added: (name) => `Добавлено: ${name}`,
    removed: (name) => `Удалено: ${name}`,
    dismiss: 'Скрыть',
  },
};
