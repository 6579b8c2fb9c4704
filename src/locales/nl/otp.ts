import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: 'Houd je authenticator-app bij de hand',
  ready: 'Je krijgt een QR-code die één minuut werkt. Open eerst de app, dan heb je tijd genoeg.',
  start: 'Ik ben zover',
  noApp: 'Nog geen app?',
  noAppHelp:
    'Elke app voor eenmalige inlogcodes is goed. Veel telefoons hebben er een bij de wachtwoordinstellingen. Of zoek in je appstore naar ‘authenticator’.',
  calmBefore: 'Rustig aan: de minuut begint pas als je klikt.',
  calmMeanwhile: 'Rustig aan: na de minuut krijg je met één knop een nieuwe QR-code.',
  steps: ['Open je authenticator-app', 'Scan de code of typ de sleutel over', 'Typ de cijfers uit de app'],
  qr: 'QR-code voor je authenticator-app',
  noQr: 'De QR-code kan niet worden getoond.',
  noQrHint: 'Typ in je app de sleutel hieronder over: dat werkt net zo goed.',
  openApp: 'Openen in authenticator-app',
  key: 'Sleutel',
  copyKey: 'Sleutel kopiëren',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren mislukt: selecteer de sleutel',
  details: 'Gegevens om over te typen',
  account: 'Account',
  issuer: 'Uitgever',
  algorithm: 'Algoritme',
  digits: 'Cijfers',
  period: 'Interval',
  seconds: (seconds) => `${seconds}\u00A0s`,
  minutes: (minutes) => `${minutes} minuten`,
  code: (length) => `Code van ${length} cijfers uit de app`,
  codeAny: 'Code uit de app',
  incomplete: (length) => `Typ alle ${length} cijfers.`,
  autoSubmit: 'Na het laatste cijfer wordt de code meteen gecontroleerd.',
  changed: 'De QR-code is veranderd.',
  changedHint: 'Scan de nieuwe en verwijder het oude item in je app: de codes daarvan werken niet meer.',
  refused: {
    over: {
      title: 'Deze code is al gebruikt of net verlopen.',
      hint: 'Wacht op de volgende en typ die. Werkt die ook niet, vraag dan een nieuwe QR-code aan.',
    },
    old: {
      title: 'Deze code hoort bij de oude QR-code.',
      hint: 'Verwijder het oude item in je app, scan de QR-code die je nu ziet en typ de code van het nieuwe item.',
    },
    mistyped: {
      title: 'Dit lijkt een typefout.',
      hint: 'Eén cijfer klopt niet of er zijn er twee omgewisseld. Controleer de code en typ die opnieuw.',
    },
    behind: 'De klok van je app lijkt ongeveer {time} achter te lopen.',
    ahead: 'De klok van je app lijkt ongeveer {time} voor te lopen.',
    clock:
      'Dat is vergeleken met dit apparaat. Zet op beide de tijd op automatisch en typ dan de code uit de app.',
  },
  renew: 'Nieuwe QR-code aanvragen',
  done: 'Als je weer inlogt, vragen we om een code uit de app.',
};
