import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'Страна или регион',
  search: 'Страна или код',
  noCountry: 'Страна не найдена. Введите её код. Пример: +7.',
  phone: 'Номер телефона',
  hint: 'Отправим одно SMS с кодом. Номер нужен только для входа.',
  weak: 'SMS могут перехватить. Приложение-аутентификатор надёжнее.',
  send: 'Отправить код',
  missing: 'Введите номер телефона.',
  checking: 'Проверка…',
  implausible: 'Это не похоже на номер телефона. Проверьте цифры.',
  noCountryCode: 'Неверный код страны. Проверьте цифры после +.',
  tooShort: (country) => `Номер слишком короткий (${country}).`,
  tooLong: (country) => `Номер слишком длинный (${country}).`,
  notOfCountry: (country) => `Это не похоже на номер этой страны (${country}). Проверьте номер и страну.`,
  useAnyway: 'Всё равно продолжить',
  countryNotAllowed: (country) => `Номер этой страны (${country}) не подходит. Выберите страну из списка.`,
  sent: (to) => `Код отправлен на ${to}.`,
  change: 'Изменить номер',
  code: 'Код из SMS',
  incomplete: 'Введите код полностью.',
  codeHint: 'От 4 до 8 цифр',
  codeHintLength: (length) => `${length}-значный код`,
  autoSubmit: otp.autoSubmit,
  renew: 'Отправить новый код',
  done: 'При следующем входе сможем отправить код на этот номер.',
};
