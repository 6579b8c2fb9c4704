import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'Адрес почты',
  hint: 'Отправим одно письмо с кодом. Адрес нужен только для подтверждения входа.',
  weak: 'Почту могут прочитать другие. Приложение-аутентификатор надёжнее.',
  send: 'Отправить код',
  missing: 'Введите адрес почты.',
  spaces: 'Удалите пробелы из адреса.',
  noAt: 'Нет знака @. Пример: ivan@example.com.',
  noDomain: 'Адрес после @ неполный. Пример: ivan@example.com.',
  implausible: 'Это не похоже на адрес почты. Пример: ivan@example.com.',
  tooLong: 'Адрес слишком длинный.',
  guess: (address) => `Вы имели в виду ${address}?`,
  sent: (to) => `Код отправлен на ${to}. Проверьте и «Спам».`,
  change: 'Изменить адрес',
  code: 'Код из письма',
  incomplete: 'Введите код полностью.',
  codeHint: 'От 4 до 8 цифр',
  codeHintLength: (length) => `${length}-значный код`,
  autoSubmit: otp.autoSubmit,
  renew: 'Отправить новый код',
  done: 'При следующем входе сможем отправить код на этот адрес.',
};
