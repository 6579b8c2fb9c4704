import type { LazyMessages } from '../locale.js';
import { inSeconds } from './errors.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Додати спосіб',
  lead: 'Спершу найнадійніші.',
  nothing: 'Усі способи вже додано.',
  back: 'Назад',
  cancel: 'Скасувати',
  verify: 'Перевірити',
  loading: 'Завантаження…',
  done: 'Готово',
  doneTitle: (name) => `Додано: ${name}`,
  doneNotice: 'Усе готово.',
  secondsLeft: (seconds) => `Ще ${inSeconds(seconds)}`,
  expired: 'Хвилина минула.',
  needsNew: 'Потрібен новий код.',
  expiredHint: 'Введене не зникло. Продовжити можна однією кнопкою.',
  renewIn: (seconds) => `через ${seconds} с`,
  renewOpen: 'Можна отримати новий код.',
  discard: {
    title: 'Припинити додавання?',
    hint: 'Введене зникне. В обліковому записі нічого не зміниться.',
    confirm: 'Припинити',
    cancel: 'Продовжити',
  },
  unsaved: {
    title: 'Закрити без коду відновлення?',
    hint: 'Його показують один раз. Якщо загубите телефон, він може знадобитися для входу.',
    confirm: 'Закрити',
    cancel: 'Назад до коду',
  },
  recovery: {
    label: 'Код відновлення',
    hint: 'Його показують один раз. Якщо загубите телефон, він може знадобитися для входу.',
    copy: 'Копіювати',
    copied: 'Скопійовано',
    copyFailed: 'Не вдалося скопіювати',
    save: 'Зберегти у файл',
    print: 'Друкувати',
    gate: 'Код у надійному місці',
    gateRequired: 'Збережіть код і підтвердьте тут.',
    gateType: 'Останні чотири символи коду',
    gateTypeWrong: 'Символи неправильні. Перевірте копію.',
    fileName: 'код-відновлення.txt',
    fileText: (code, account) => `Код відновлення${account && ` (${account})`}\n\n${code}\n`,
  },
};
