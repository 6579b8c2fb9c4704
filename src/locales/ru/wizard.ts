import type { LazyMessages } from '../locale.js';

const rules = new Intl.PluralRules('ru');
const forms: Record<string, string> = { one: 'секунда', few: 'секунды' };

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Добавить способ',
  lead: 'Сначала самые надёжные.',
  nothing: 'Все способы уже добавлены.',
  back: 'Назад',
  cancel: 'Отмена',
  verify: 'Проверить',
  loading: 'Загрузка…',
  done: 'Готово',
  doneTitle: (name) => `Добавлено: ${name}`,
  doneNotice: 'Всё готово.',
  secondsLeft: (seconds) => `Ещё ${seconds} ${forms[rules.select(seconds)] ?? 'секунд'}`,
  expired: 'Минута прошла.',
  needsNew: 'Нужен новый код.',
  expiredHint: 'Введённое не пропало. Продолжить можно одной кнопкой.',
  renewIn: (seconds) => `через ${seconds} с`,
  renewOpen: 'Можно получить новый код.',
  discard: {
    title: 'Прервать добавление?',
    hint: 'Введённое пропадёт. В аккаунте ничего не изменится.',
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
    gateRequired: 'Сохраните код и подтвердите здесь.',
    gateType: 'Последние четыре символа кода',
    gateTypeWrong: 'Символы неверны. Проверьте копию.',
    fileName: 'код-восстановления.txt',
    fileText: (code, account) => `Код восстановления${account && ` (${account})`}\n\n${code}\n`,
  },
};
