import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'Paese o regione',
  search: 'Cerca per nome o prefisso',
  noCountry: 'Nessun risultato. Provare con il prefisso, come +39.',
  phone: 'Numero di telefono',
  hint: 'Inviamo un codice via SMS. Il numero serve solo a verificare l’accesso.',
  weak: 'Gli SMS possono essere intercettati. Un’app di autenticazione è più sicura.',
  send: 'Invia codice',
  missing: 'Inserire il numero di telefono.',
  checking: 'Controllo del numero…',
  implausible: 'Non sembra un numero di telefono. Controllare le cifre.',
  noCountryCode: 'Nessun paese ha questo prefisso. Controllare le cifre dopo il +.',
  tooShort: (country) => `Questo numero è troppo corto (${country}).`,
  tooLong: (country) => `Questo numero è troppo lungo (${country}).`,
  notOfCountry: (country) => `Non sembra un numero del paese scelto (${country}). Controllare entrambi.`,
  useAnyway: 'Il numero è giusto, usalo',
  countryNotAllowed: (country) =>
    `Qui non si accettano numeri di questo paese (${country}), solo quelli dei paesi in elenco.`,
  sent: (to) => `Codice inviato a ${to}.`,
  change: 'Cambia numero',
  code: 'Codice nell’SMS',
  incomplete: 'Inserire tutto il codice.',
  codeHint: 'Da 4 a 8 cifre',
  codeHintLength: (length) => `${length} cifre`,
  autoSubmit: otp.autoSubmit,
  renew: 'Invia un nuovo codice',
  done: 'Al prossimo accesso potremo inviare un codice a questo numero.',
};
