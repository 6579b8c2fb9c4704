import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'País o región',
  search: 'Buscar por nombre o prefijo',
  noCountry: 'Ningún resultado. Pruebe con el prefijo, como +34.',
  phone: 'Número de teléfono',
  hint: 'Enviamos un código por SMS. El número solo se usa para verificar el inicio de sesión.',
  weak: 'Los SMS se pueden interceptar. Una app de autenticación es más segura.',
  send: 'Enviar código',
  missing: 'Escriba su número de teléfono.',
  checking: 'Comprobando el número…',
  implausible: 'No parece un número de teléfono. Revise los dígitos.',
  noCountryCode: 'Ningún país tiene este prefijo. Revise los dígitos tras el +.',
  tooShort: (country) => `El número es demasiado corto (${country}).`,
  tooLong: (country) => `El número es demasiado largo (${country}).`,
  notOfCountry: (country) => `No parece un número del país elegido (${country}). Revise ambos.`,
  useAnyway: 'El número es correcto, usarlo',
  countryNotAllowed: (country) =>
    `Aquí no se aceptan números de este país (${country}), solo de los países de la lista.`,
  sent: (to) => `Enviamos un código a ${to}.`,
  change: 'Cambiar número',
  code: 'Código del SMS',
  incomplete: 'Escriba el código completo.',
  codeHint: 'De 4 a 8 dígitos',
  codeHintLength: (length) => `${length} dígitos`,
  autoSubmit: otp.autoSubmit,
  renew: 'Enviar otro código',
  done: 'Al iniciar sesión podremos enviarle un código a este número.',
};
