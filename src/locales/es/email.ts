import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'Correo electrónico',
  hint: 'Enviamos un código por correo. La dirección solo se usa para verificar el inicio de sesión.',
  weak: 'Quien lea su correo puede usar estos códigos. Una app de autenticación es más segura.',
  send: 'Enviar código',
  missing: 'Escriba su correo electrónico.',
  spaces: 'Un correo electrónico no lleva espacios. Quítelos.',
  noAt: 'Falta la @. Ejemplo: nombre@example.com.',
  noDomain: 'Tras la @ falta algo. Ejemplo: nombre@example.com.',
  implausible: 'No parece un correo electrónico. Ejemplo: nombre@example.com.',
  tooLong: 'El correo electrónico es demasiado largo.',
  guess: (address) => `¿Quiso decir ${address}?`,
  sent: (to) => `Enviamos un código a ${to}. Revise también el correo no deseado.`,
  change: 'Cambiar dirección',
  code: 'Código del correo',
  incomplete: 'Escriba el código completo.',
  codeHint: 'De 4 a 8 dígitos',
  codeHintLength: (length) => `${length} dígitos`,
  autoSubmit: otp.autoSubmit,
  renew: 'Enviar otro código',
  done: 'Al iniciar sesión podremos enviarle un código a esta dirección.',
};
