/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   verifica in due passaggi   set up, add     configurare
 *   second step, method     metodo                     remove          rimuovere
 *   authenticator app       app di autenticazione      to check        verificare, controllare
 *   text message (factor)   codice via SMS             code            codice
 *   e-mail code (factor)    codice via e-mail          key (OTP)       chiave
 *   e-mail address          indirizzo e-mail           recovery code   codice di recupero
 *   phone number            numero di telefono         account         account
 *   face                    volto                      sign in, out    accedere, uscire
 *   photo                   foto                       administrator   amministratore
 *
 * The reader is addressed by neither tu nor lei: instructions are infinitives, no possessives, no gender. Names that come
 * from outside stand in « », in brackets or behind a colon.
 */
import { list } from './it/list.js';
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';

/** Italian. */
const it: Locale = {
  tag: 'it',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./it/screens.js')),
};

export default it;
