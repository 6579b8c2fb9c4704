import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'Адрес почты',
  hint: 'Отправим одно письмо с кодом. Адрес нужен только для входа.',
  weak: 'Почту могут прочитать другие. Приложение-аутентификатор надёжнее.',
  send: 'Отправить код',
  missing: 'Введите адрес почты.',
  spaces: 'Удалите из адреса пробелы.',
  noAt: 'Нет @. Пример: ivan@example.com.',
  noDomain: 'Введите адрес после @ полностью. Пример: ivan@example.com.',
  implausible: 'Это не похоже на адрес почты. Пример: ivan@example.com.',
  tooLong: 'Адрес слишком длинный.',
  guess: (address) => `Возможно, ${address}?`,
  sent: (to) => `Код отправлен на ${to}. Проверьте и спам.`,
  change: 'Изменить адрес',
  code: 'Код из письма',
  incomplete: 'Введите код полностью.',
  codeHint: 'От 4 до 8 цифр',
  codeHintLength: (length) => `${length}-значный код`,
  autoSubmit: otp.autoSubmit,
  renew: 'Отправить новый код',
  done: 'При следующем входе сможем отправить код на этот адрес.',
};
