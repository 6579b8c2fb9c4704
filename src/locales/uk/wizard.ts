import type { LazyMessages } from '../locale.js';
import { inSeconds } from './errors.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Додати спосіб',
  lead: 'Спершу надійніші.',
  nothing: 'Усі способи додано.',
  back: 'Назад',
  cancel: 'Скасувати',
  verify: 'Перевірити',
  loading: 'Завантаження…',
  done: 'Готово',
  doneTitle: (name) => `Додано: ${name}`,
  doneNotice: 'Готово.',
  secondsLeft: (seconds) => `Ще ${inSeconds(seconds)}`,
  expired: 'Хвилина минула.',
  needsNew: 'Потрібен новий код.',
  expiredHint: 'Введене не зникло. Можна продовжити.',
  renewIn: (seconds) => `через ${seconds} с`,
  renewOpen: 'Отримайте новий код.',
  discard: {
    title: 'Припинити додавання?',
    hint: 'Введене зникне. Обліковий запис не зміниться.',
    confirm: 'Припинити',
    cancel: 'Продовжити',
  },
  unsaved: {
    title: 'Закрити без коду відновлення?',
    hint: 'Його показують один раз. Якщо загубите телефон, він може знадобитися для входу.',
    confirm: 'Закрити',
    cancel: 'Назад',
  },
  recovery: {
    label: 'Код відновлення',
    hint: 'Його показують один раз. Якщо загубите телефон, він може знадобитися для входу.',
    copy: 'Копіювати',
    copied: 'Скопійовано',
    copyFailed: 'Не вдалося скопіювати',
    save: 'Зберегти у файл',
    print: 'Друкувати',
    gate: 'Код надійно збережено',
    gateRequired: 'Збережіть код і підтвердьте.',
    gateType: 'Останні 4 символи коду',
    gateTypeWrong: 'Неправильні символи. Перевірте копію.',
    fileName: 'Код відновлення.txt',
    fileText: (code, account) => `Код відновлення${account && ` (${account})`}\n\n${code}\n`,
  },
};
