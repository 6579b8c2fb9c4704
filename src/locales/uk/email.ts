import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'Адреса пошти',
  hint: 'Надішлемо один лист із кодом. Адреса потрібна лише для підтвердження входу.',
  weak: 'Хто читає вашу пошту, може ввести ці коди. Застосунок-автентифікатор надійніший.',
  send: 'Надіслати код',
  missing: 'Введіть адресу пошти.',
  spaces: 'В адресі пошти немає пробілів. Видаліть їх.',
  noAt: 'Бракує @, приклад: ivan@example.com.',
  noDomain: 'Адреса після @ неповна, приклад: ivan@example.com.',
  implausible: 'Це не схоже на адресу пошти, приклад: ivan@example.com.',
  tooLong: 'Адреса задовга.',
  guess: (address) => `Ви мали на увазі ${address}?`,
  sent: (to) => `Код надіслано на ${to}. Перевірте й папку «Спам».`,
  change: 'Змінити адресу',
  code: 'Код із листа',
  incomplete: 'Введіть увесь код.',
  codeHint: 'Від 4 до 8 цифр',
  codeHintLength: (length) => `${length}-значний код`,
  autoSubmit: otp.autoSubmit,
  renew: 'Надіслати новий код',
  done: 'Під час наступного входу можемо надіслати код на цю адресу.',
};
