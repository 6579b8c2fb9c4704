import type { LazyMessages } from '../locale.js';

const rules = new Intl.PluralRules('ru');
const forms: Record<string, string> = { one: 'секунда', few: 'секунды' };

const left = (seconds: number) =>
  seconds ? `Ещё ${seconds} ${forms[rules.select(seconds)] ?? 'секунд'}` : 'Минута прошла';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Добавить способ',
  lead: 'Сначала самые надёжные.',
  nothing: 'Добавлять больше нечего.',
  back: 'Назад',
  cancel: 'Отмена',
  close: 'Закрыть',
  verify: 'Проверить',
  loading: 'Загрузка…',
  done: 'Готово',
  doneTitle: (name) => `Добавлено: ${name}`,
  doneNotice: 'Всё готово.',
  secondsLeft: left,
  spoken: (seconds) =>
    `${left(seconds)}.${seconds ? '' : ' Введённое сохранено. Продолжить можно одной кнопкой.'}`,
  expired: 'Минута прошла.',
  needsNew: 'Нужен новый код.',
  expiredHint: 'Введённое сохранено. Продолжить можно одной кнопкой.',
  renewIn: (seconds) => `через ${seconds} с`,
  renewOpen: 'Можно получить новый код.',
  discard: {
    title: 'Прервать добавление?',
    hint: 'Введённое не сохранится. В аккаунте ничего не изменится.',
    confirm: 'Прервать',
    cancel: 'Продолжить',
  },
  unsaved: {
    title: 'Уйти без кода восстановления?',
    hint: 'Его показывают один раз. Без него, возможно, не войти, если потеряете телефон.',
    confirm: 'Уйти',
    cancel: 'Вернуться к коду',
  },
  recovery: {
    label: 'Код восстановления',
    hint: 'Поможет войти, если потеряете телефон. Его показывают один раз, сейчас.',
    copy: 'Копировать',
    copied: 'Скопировано',
    copyFailed: 'Не удалось скопировать',
    save: 'Сохранить в файл',
    print: 'Печать',
    gate: 'Код в надёжном месте',
    gateRequired: 'Сначала сохраните код, потом подтвердите здесь.',
    gateType: 'Введите последние четыре символа кода',
    gateTypeWrong: 'Символы не совпали. Проверьте свою копию.',
    fileName: 'код-восстановления.txt',
    fileText: (code, account) => `Код восстановления${account && ` (${account})`}\n\n${code}\n`,
  },
};
