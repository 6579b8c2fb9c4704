/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   tweestapsverificatie   set up, add     instellen
 *   second step, method     methode                remove          verwijderen
 *   authenticator app       authenticator-app      to check        controleren
 *   text message (factor)   sms-code               code            code
 *   e-mail code (factor)    e-mailcode             key (OTP)       sleutel
 *   e-mail address          e-mailadres            recovery code   herstelcode
 *   phone number            telefoonnummer         account         account
 *   face                    gezicht                sign in, out    inloggen, uitloggen
 *   photo                   foto                   administrator   beheerder
 *
 * The reader is je. Names that come from outside stand in ‘ ’, in brackets or behind a colon. Buttons are infinitives.
 */
import { list } from './nl/list.js';
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';

/** Dutch. */
const nl: Locale = {
  tag: 'nl',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./nl/screens.js')),
};

export default nl;
