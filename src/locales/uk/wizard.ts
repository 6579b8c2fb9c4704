import type { LazyMessages } from '../locale.js';

const rules = new Intl.PluralRules('uk');
const forms: Record<string, string> = { one: 'секунда', few: 'секунди' };

const left = (seconds: number) =>
  seconds ? `Ще ${seconds} ${forms[rules.select(seconds)] ?? 'секунд'}` : 'Хвилина минула';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Додати спосіб',
  lead: 'Спершу найнадійніші.',
  nothing: 'Додавати більше нічого.',
  back: 'Назад',
  cancel: 'Скасувати',
  close: 'Закрити',
  verify: 'Перевірити',
  loading: 'Завантаження…',
  done: 'Готово',
  doneTitle: (name) => `Додано: ${name}`,
  doneNotice: 'Усе готово.',
  secondsLeft: left,
  spoken: (seconds) =>
    `${left(seconds)}.${seconds ? '' : ' Введене збережено. Продовжити можна однією кнопкою.'}`,
  expired: 'Хвилина минула.',
  needsNew: 'Потрібен новий код.',
  expiredHint: 'Введене збережено. Продовжити можна однією кнопкою.',
  renewIn: (seconds) => `через ${seconds} с`,
  renewOpen: 'Можна отримати новий код.',
  discard: {
    title: 'Припинити додавання?',
    hint: 'Введене не збережеться. В обліковому записі нічого не зміниться.',
    confirm: 'Припинити',
    cancel: 'Продовжити',
  },
  unsaved: {
    title: 'Вийти без коду відновлення?',
    hint: 'Його показують один раз. Без нього, можливо, не ввійти, якщо загубите телефон.',
    confirm: 'Вийти',
    cancel: 'Назад до коду',
  },
  recovery: {
    label: 'Код відновлення',
    hint: 'Допоможе ввійти, якщо загубите телефон. Його показують один раз, зараз.',
    copy: 'Копіювати',
    copied: 'Скопійовано',
    copyFailed: 'Не вдалося скопіювати',
    save: 'Зберегти у файл',
    print: 'Друкувати',
    gate: 'Код у надійному місці',
    gateRequired: 'Спершу збережіть код, потім підтвердьте тут.',
    gateType: 'Введіть останні чотири символи коду',
    gateTypeWrong: 'Символи не збігаються. Перевірте свою копію.',
    fileName: 'код-відновлення.txt',
    fileText: (code, account) => `Код відновлення${account && ` (${account})`}\n\n${code}\n`,
  },
};
