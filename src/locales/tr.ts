/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   iki adımlı doğrulama           set up, add       eklemek
 *   second step, method     yöntem                         remove            kaldırmak
 *   authenticator app       kimlik doğrulama uygulaması    to verify         doğrulamak
 *   text message (factor)   SMS                            code              kod
 *   e-mail code (factor)    E-posta kodu                   key (OTP)         anahtar
 *   e-mail address          e-posta adresi                 recovery code     kurtarma kodu
 *   phone number            telefon numarası               account           hesap
 *   face                    yüz                            sign in, out      oturum açmak, oturumu kapatmak
 *   photo                   fotoğraf                       administrator     yönetici
 *
 * The reader is siz; buttons are the bare imperative. Names that come from outside stand in “”, in brackets or behind
 * a colon and take no ending.
 */
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './tr/list.js';

/** Turkish. */
const tr: Locale = {
  tag: 'tr',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./tr/screens.js')),
};

export default tr;
