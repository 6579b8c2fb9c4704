/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   двоетапна перевірка         set up, add        додати
 *   second step, method     спосіб                      remove             видалити
 *   authenticator app       застосунок-автентифікатор   to check           перевірити
 *   text message (factor)   SMS                         code               код
 *   e-mail code (factor)    код із листа                key (OTP)          ключ
 *   e-mail address          електронна адреса           recovery code      код відновлення
 *   phone number            номер телефону              account            обліковий запис
 *   face (factor)           фото обличчя                sign in            увійти
 *   photo                   фото                        administrator      адміністратор
 *
 * The reader is ви, lower case. Names that come from outside stand in « », in brackets or behind a colon, uninflected.
 */
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './uk/list.js';

/** Ukrainian. */
const uk: Locale = {
  tag: 'uk',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./uk/screens.js')),
};

export default uk;
