/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   verificación en dos pasos   set up, add     configurar
 *   second step, method     método                      remove          eliminar
 *   authenticator app       app de autenticación        to check        verificar, comprobar
 *   text message (factor)   código por SMS              code            código
 *   e-mail code (factor)    código por correo           key (OTP)       clave
 *   e-mail address          correo electrónico          recovery code   código de recuperación
 *   phone number            número de teléfono          account         cuenta
 *   face                    rostro                      sign in, out    iniciar sesión, cerrar sesión
 *   photo                   foto                        administrator   administrador
 *
 * The reader is usted, without gender and without the word itself; words are those of Spain and America alike (so no
 * móvil or celular, no ordenador; a photo is tomada, not hecha; a code has dígitos, a phone has señal). Names that come
 * from outside stand in « », in brackets or behind a colon.
 */
import { list } from './es/list.js';
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';

/** Spanish. */
const es: Locale = {
  tag: 'es',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./es/screens.js')),
};

export default es;
