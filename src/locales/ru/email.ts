import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'Адрес почты',
  hint: 'Отправим одно письмо с кодом. Адрес нужен только для подтверждения входа.',
  weak: 'Кто читает вашу почту, может ввести эти коды. Приложение-аутентификатор надёжнее.',
  send: 'Отправить код',
  missing: 'Введите адрес почты.',
  spaces: 'В адресе почты нет пробелов. Удалите их.',
  noAt: 'Не хватает @, пример: ivan@example.com.',
  noDomain: 'Адрес после @ неполный, пример: ivan@example.com.',
  implausible: 'Это не похоже на адрес почты, пример: ivan@example.com.',
  tooLong: 'Адрес слишком длинный.',
  guess: (address) => `Вы имели в виду ${address}?`,
  sent: (to) => `Код отправлен на ${to}. Проверьте и папку «Спам».`,
  change: 'Изменить адрес',
  code: 'Код из письма',
  incomplete: 'Введите весь код.',
  codeHint: 'От 4 до 8 цифр',
  codeHintLength: (length) => `${length}-значный код`,
  autoSubmit: otp.autoSubmit,
  renew: 'Отправить новый код',
  done: 'При следующем входе можем отправить код на этот адрес.',
};
