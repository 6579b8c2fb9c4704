import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'Land of regio',
  search: 'Zoek op naam of landnummer',
  noCountry: 'Niets gevonden. Probeer het landnummer, zoals +31.',
  phone: 'Telefoonnummer',
  hint: 'We sturen een code per sms. Je nummer gebruiken we alleen voor controle bij het inloggen.',
  weak: 'Sms’jes kunnen worden onderschept. Een authenticator-app is veiliger.',
  send: 'Code sturen',
  missing: 'Vul je telefoonnummer in.',
  checking: 'Het nummer wordt gecontroleerd…',
  implausible: 'Dit lijkt geen telefoonnummer. Controleer de cijfers.',
  noCountryCode: 'Geen land heeft dit landnummer. Controleer de cijfers na de +.',
  tooShort: (country) => `Dit nummer is te kort (${country}).`,
  tooLong: (country) => `Dit nummer is te lang (${country}).`,
  notOfCountry: (country) => `Dit lijkt geen nummer uit het gekozen land (${country}). Controleer beide.`,
  useAnyway: 'Het nummer klopt, doorgaan',
  countryNotAllowed: (country) =>
    `Nummers uit dit land (${country}) kun je hier niet gebruiken, alleen uit landen in de lijst.`,
  sent: (to) => `We hebben een code gestuurd naar ${to}.`,
  change: 'Nummer wijzigen',
  code: 'Code uit de sms',
  incomplete: 'Typ de hele code.',
  codeHint: '4 tot 8 cijfers',
  codeHintLength: (length) => `${length} cijfers`,
  autoSubmit: otp.autoSubmit,
  renew: 'Nieuwe code sturen',
  done: 'Als je weer inlogt, kunnen we een code naar dit nummer sturen.',
};
