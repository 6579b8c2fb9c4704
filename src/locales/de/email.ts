import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'E-Mail-Adresse',
  hint: 'Wir senden einen Code per E-Mail. Die Adresse wird nur für die Anmeldung verwendet.',
  weak: 'Wer Ihre E-Mails liest, kann diese Codes nutzen. Eine Authenticator-App ist sicherer.',
  send: 'Code senden',
  missing: 'Geben Sie Ihre E-Mail-Adresse ein.',
  spaces: 'Entfernen Sie die Leerzeichen.',
  noAt: 'Das @ fehlt. Beispiel: name@example.com.',
  noDomain: 'Nach dem @ fehlt etwas. Beispiel: name@example.com.',
  implausible: 'Das sieht nicht nach einer E-Mail-Adresse aus. Beispiel: name@example.com.',
  tooLong: 'Diese E-Mail-Adresse ist zu lang.',
  guess: (address) => `Meinten Sie ${address}?`,
  sent: (to) => `Wir haben einen Code an ${to} gesendet. Prüfen Sie auch den Spam-Ordner.`,
  change: 'Adresse ändern',
  code: 'Code aus der E-Mail',
  incomplete: 'Geben Sie den ganzen Code ein.',
  codeHint: '4 bis 8 Ziffern',
  codeHintLength: (length) => `${length} Ziffern`,
  autoSubmit: otp.autoSubmit,
  renew: 'Neuen Code senden',
  done: 'Bei der nächsten Anmeldung können wir einen Code an diese Adresse senden.',
};
