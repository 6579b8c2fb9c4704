import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'Indirizzo e-mail',
  hint: 'Inviamo un codice via e-mail. L’indirizzo serve solo a verificare l’accesso.',
  weak: 'Chi legge le e-mail può usare questi codici. Un’app di autenticazione è più sicura.',
  send: 'Invia codice',
  missing: 'Inserire l’indirizzo e-mail.',
  spaces: 'Un indirizzo e-mail non ha spazi. Toglierli.',
  noAt: 'Manca la @. Esempio: nome@example.com.',
  noDomain: 'Dopo la @ manca qualcosa. Esempio: nome@example.com.',
  implausible: 'Non sembra un indirizzo e-mail. Esempio: nome@example.com.',
  tooLong: 'Questo indirizzo e-mail è troppo lungo.',
  guess: (address) => `Forse ${address}?`,
  sent: (to) => `Codice inviato a ${to}. Controllare anche lo spam.`,
  change: 'Cambia indirizzo',
  code: 'Codice nell’e-mail',
  incomplete: 'Inserire tutto il codice.',
  codeHint: 'Da 4 a 8 cifre',
  codeHintLength: (length) => `${length} cifre`,
  autoSubmit: otp.autoSubmit,
  renew: 'Invia un nuovo codice',
  done: 'Al prossimo accesso potremo inviare un codice a questo indirizzo.',
};
