import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'Електронна адреса',
  hint: 'Надішлемо один лист із кодом. Адреса потрібна лише для входу.',
  weak: 'Пошту можуть прочитати інші. Застосунок-автентифікатор надійніший.',
  send: 'Надіслати код',
  missing: 'Введіть електронну адресу.',
  spaces: 'Видаліть пробіли з адреси.',
  noAt: 'Немає @. Приклад: ivan@example.com.',
  noDomain: 'Введіть адресу після @ повністю. Приклад: ivan@example.com.',
  implausible: 'Це не схоже на електронну адресу. Приклад: ivan@example.com.',
  tooLong: 'Адреса задовга.',
  guess: (address) => `Можливо, ${address}?`,
  sent: (to) => `Код надіслано на ${to}. Перевірте й спам.`,
  change: 'Змінити адресу',
  code: 'Код із листа',
  incomplete: 'Введіть код повністю.',
  codeHint: 'Від 4 до 8 цифр',
  codeHintLength: (length) => `${length}-значний код`,
  autoSubmit: otp.autoSubmit,
  renew: 'Надіслати новий код',
  done: 'Під час наступного входу зможемо надіслати код на цю адресу.',
};
