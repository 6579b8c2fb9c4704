import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'E-mailadres',
  hint: 'We sturen een code per e-mail. Je adres gebruiken we alleen voor controle bij het inloggen.',
  weak: 'Wie je e-mail leest, kan deze codes gebruiken. Een authenticator-app is veiliger.',
  send: 'Code sturen',
  missing: 'Vul je e-mailadres in.',
  spaces: 'In een e-mailadres staan geen spaties. Haal ze weg.',
  noAt: 'De @ ontbreekt. Voorbeeld: naam@example.com.',
  noDomain: 'Na de @ ontbreekt iets. Voorbeeld: naam@example.com.',
  implausible: 'Dit lijkt geen e-mailadres. Voorbeeld: naam@example.com.',
  tooLong: 'Dit e-mailadres is te lang.',
  guess: (address) => `Bedoel je ${address}?`,
  sent: (to) => `We hebben een code gestuurd naar ${to}. Kijk ook bij je spam.`,
  change: 'Adres wijzigen',
  code: 'Code uit de e-mail',
  incomplete: 'Typ de hele code.',
  codeHint: '4 tot 8 cijfers',
  codeHintLength: (length) => `${length} cijfers`,
  autoSubmit: otp.autoSubmit,
  renew: 'Nieuwe code sturen',
  done: 'Als je weer inlogt, kunnen we een code naar dit adres sturen.',
};
