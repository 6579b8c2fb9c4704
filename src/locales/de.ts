/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   Bestätigung in zwei Schritten   set up, add     einrichten
 *   second step, method     Methode                         remove          entfernen
 *   authenticator app       Authenticator-App               to check        prüfen
 *   text message (factor)   SMS-Code                        code            Code
 *   e-mail code (factor)    E-Mail-Code                     key (OTP)       Schlüssel
 *   e-mail address          E-Mail-Adresse                  recovery code   Wiederherstellungscode
 *   phone number            Telefonnummer                   account         Konto
 *   face (factor)           Gesichtserkennung               sign in, out    anmelden, abmelden
 *   photo                   Foto                            administrator   Administration
 *
 * The reader is Sie. Names that come from outside stand in „ “, in brackets or behind a colon, for they take no case
 * and no article. Buttons are infinitives.
 */
import { list } from './de/list.js';
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';

/** German. */
const de: Locale = {
  tag: 'de',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./de/screens.js')),
};

export default de;
