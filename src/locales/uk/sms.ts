import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'Країна або регіон',
  search: 'Країна або код',
  noCountry: 'Країну не знайдено. Введіть код країни. Приклад: +380.',
  phone: 'Номер телефону',
  hint: 'Надішлемо одне SMS із кодом. Номер потрібен лише для входу.',
  weak: 'SMS можуть перехопити. Застосунок-автентифікатор надійніший.',
  send: 'Надіслати код',
  missing: 'Введіть номер телефону.',
  checking: 'Перевірка…',
  implausible: 'Це не схоже на номер телефону. Перевірте цифри.',
  noCountryCode: 'Неправильний код країни. Перевірте цифри після +.',
  tooShort: (country) => `Номер закороткий (${country}).`,
  tooLong: (country) => `Номер задовгий (${country}).`,
  notOfCountry: (country) => `Це не схоже на номер цієї країни (${country}). Перевірте країну й номер.`,
  useAnyway: 'Усе одно продовжити',
  countryNotAllowed: (country) => `Номер цієї країни (${country}) не підходить. Виберіть країну зі списку.`,
  sent: (to) => `Код надіслано на ${to}.`,
  change: 'Змінити номер',
  code: 'Код із SMS',
  incomplete: 'Введіть код повністю.',
  codeHint: 'Від 4 до 8 цифр',
  codeHintLength: (length) => `${length}-значний код`,
  autoSubmit: otp.autoSubmit,
  renew: 'Надіслати новий код',
  done: 'Під час наступного входу зможемо надіслати код на цей номер.',
};
