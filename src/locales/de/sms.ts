import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'Land oder Region',
  search: 'Nach Name oder Vorwahl suchen',
  noCountry: 'Kein Treffer. Versuchen Sie die Vorwahl, etwa +49.',
  phone: 'Telefonnummer',
  hint: 'Wir senden einen Code per SMS. Die Nummer wird nur für die Anmeldung verwendet.',
  weak: 'SMS können abgefangen werden. Eine Authenticator-App ist sicherer.',
  send: 'Code senden',
  missing: 'Geben Sie Ihre Telefonnummer ein.',
  checking: 'Die Nummer wird geprüft…',
  implausible: 'Das sieht nicht nach einer Telefonnummer aus. Prüfen Sie die Ziffern.',
  noCountryCode: 'Kein Land hat diese Vorwahl. Prüfen Sie die Ziffern nach dem +.',
  tooShort: (country) => `Diese Nummer ist zu kurz (${country}).`,
  tooLong: (country) => `Diese Nummer ist zu lang (${country}).`,
  notOfCountry: (country) => `Diese Nummer passt nicht zum gewählten Land (${country}). Prüfen Sie beides.`,
  useAnyway: 'Nummer trotzdem verwenden',
  countryNotAllowed: (country) =>
    `Nummern dieses Landes (${country}) sind nicht möglich. Wählen Sie ein Land aus der Liste.`,
  sent: (to) => `Wir haben einen Code an ${to} gesendet.`,
  change: 'Nummer ändern',
  code: 'Code aus der SMS',
  incomplete: 'Geben Sie den ganzen Code ein.',
  codeHint: '4 bis 8 Ziffern',
  codeHintLength: (length) => `${length} Ziffern`,
  autoSubmit: otp.autoSubmit,
  renew: 'Neuen Code senden',
  done: 'Bei der nächsten Anmeldung können wir einen Code an diese Nummer senden.',
};
