/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   validation en deux étapes          set up, add     configurer
 *   second step, method     méthode                            remove          supprimer
 *   authenticator app       application d’authentification     to check        vérifier
 *   text message (factor)   code par SMS                       code            code
 *   e-mail code (factor)    code par e-mail                    key (OTP)       clé
 *   e-mail address          adresse e-mail                     recovery code   code de secours
 *   phone number            numéro de téléphone                account         compte
 *   face                    visage                             sign in, out    se connecter, déconnecter
 *   photo                   photo                              administrator   administrateur
 *
 * The reader is vous, without gender: no participle agrees with them. Names that come from outside stand in « »,
 * in brackets or behind a colon. A non-breaking space stands before : ? ! ; and inside « ».
 */
import { list } from './fr/list.js';
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';

/** French. */
const fr: Locale = {
  tag: 'fr',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./fr/screens.js')),
};

export default fr;
