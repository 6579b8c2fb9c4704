/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   двухэтапная аутентификация   set up, add        добавить
 *   second step, method     способ                       remove             удалить
 *   authenticator app       приложение-аутентификатор    to check           проверить
 *   text message (factor)   SMS                          code               код
 *   e-mail code (factor)    код из письма                key (OTP)          ключ
 *   e-mail address          адрес почты                  recovery code      код восстановления
 *   phone number            номер телефона               account            аккаунт
 *   face (factor)           фото лица                    sign in            войти
 *   photo                   фото                         administrator      администратор
 *
 * The reader is вы, lower case. Names that come from outside stand in « », in brackets or behind a colon, uninflected.
 */
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './ru/list.js';

/** Russian. */
const ru: Locale = {
  tag: 'ru',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./ru/screens.js')),
};

export default ru;
