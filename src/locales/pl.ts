/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   weryfikacja dwuetapowa        set up, add        dodać
 *   second step, method     metoda                        remove             usunąć
 *   authenticator app       aplikacja uwierzytelniająca   to check           sprawdzić
 *   text message (factor)   SMS                           code               kod
 *   e-mail code (factor)    kod z e-maila                 key (OTP)          klucz
 *   e-mail address          adres e-mail                  recovery code      kod odzyskiwania
 *   phone number            numer telefonu                account            konto
 *   face (factor)           zdjęcie twarzy                sign in            zalogować się
 *   photo                   zdjęcie                       administrator      administrator
 *
 * The reader is addressed in the imperative, second person singular, without verbs that show a gender. Names that come
 * from outside stand in „ ”, in brackets or behind a colon, uninflected.
 */
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './pl/list.js';

/** Polish. */
const pl: Locale = {
  tag: 'pl',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./pl/screens.js')),
};

export default pl;
