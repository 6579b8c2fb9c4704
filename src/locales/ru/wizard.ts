import type { LazyMessages } from '../locale.js';
import { inSeconds } from './errors.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Добавить способ',
  lead: 'Сначала самые надёжные.',
  nothing: 'Все способы добавлены.',
  back: 'Назад',
  cancel: 'Отмена',
  verify: 'Проверить',
  loading: 'Загрузка…',
  done: 'Готово',
  doneTitle: (name) => `Добавлено: ${name}`,
  doneNotice: 'Готово.',
  secondsLeft: (seconds) => `Ещё ${inSeconds(seconds)}`,
  expired: 'Минута прошла.',
  needsNew: 'Нужен новый код.',
  expiredHint: 'Введённое не пропало. Можно продолжить.',
  renewIn: (seconds) => `через ${seconds} с`,
  renewOpen: 'Можно получить новый код.',
  discard: {
    title: 'Прервать добавление?',
    hint: 'Введённое не сохранится. Аккаунт не изменится.',
    confirm: 'Прервать',
    cancel: 'Продолжить',
  },
  unsaved: {
    title: 'Закрыть без кода восстановления?',
    hint: 'Его показывают один раз. Если потеряете телефон, он может понадобиться для входа.',
    confirm: 'Закрыть',
    cancel: 'Назад к коду',
  },
  recovery: {
    label: 'Код восстановления',
    hint: 'Его показывают один раз. Если потеряете телефон, он может понадобиться для входа.',
    copy: 'Копировать',
    copied: 'Скопировано',
    copyFailed: 'Не удалось скопировать',
    save: 'Сохранить в файл',
    print: 'Печать',
    gate: 'Код в надёжном месте',
    gateRequired: 'Сохраните код и подтвердите.',
    gateType: 'Последние 4 символа кода',
    gateTypeWrong: 'Неверные символы. Проверьте копию.',
    fileName: 'код-восстановления.txt',
    fileText: (code, account) => `Код восстановления${account && ` (${account})`}\n\n${code}\n`,
  },
};
