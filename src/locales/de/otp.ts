import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: 'Halten Sie Ihre Authenticator-App bereit',
  ready: 'Gleich sehen Sie einen QR-Code, der eine Minute gilt. Öffnen Sie zuerst die App.',
  start: 'Ich bin bereit',
  noApp: 'Noch keine App?',
  noAppHelp:
    'Jede App für Einmalcodes ist geeignet. Viele Handys haben eine in den Passwort-Einstellungen. Oder suchen Sie im App-Store nach „Authenticator“.',
  calmBefore: 'Keine Eile: Die Minute beginnt erst mit Ihrem Klick.',
  calmMeanwhile: 'Keine Eile: Ist die Minute um, bringt ein Klick einen neuen QR-Code.',
  steps: [
    'Authenticator-App öffnen',
    'QR-Code scannen oder Schlüssel von Hand eingeben',
    'Code aus der App eingeben',
  ],
  qr: 'QR-Code für Ihre Authenticator-App',
  noQr: 'Der QR-Code lässt sich nicht anzeigen.',
  noQrHint: 'Geben Sie stattdessen den Schlüssel unten in Ihre App ein.',
  openApp: 'In Authenticator-App öffnen',
  key: 'Schlüssel',
  copyKey: 'Schlüssel kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren nicht möglich: Schlüssel markieren',
  details: 'Für die Eingabe von Hand',
  account: 'Konto',
  issuer: 'Aussteller',
  algorithm: 'Algorithmus',
  digits: 'Stellen',
  period: 'Intervall',
  seconds: (seconds) => `${seconds}\u00A0s`,
  minutes: (minutes) => `${minutes} Minuten`,
  code: (length) => `${length}-stelliger Code aus der App`,
  codeAny: 'Code aus der App',
  incomplete: (length) => `Geben Sie alle ${length} Ziffern ein.`,
  autoSubmit: 'Nach der letzten Ziffer wird der Code geprüft.',
  changed: 'Der QR-Code hat sich geändert.',
  changedHint: 'Scannen Sie ihn neu und löschen Sie den alten Eintrag in der App: Er gilt nicht mehr.',
  refused: {
    over: {
      title: 'Der Code wurde schon verwendet oder ist gerade abgelaufen.',
      hint: 'Geben Sie den nächsten ein. Wird auch er abgelehnt, fordern Sie einen neuen QR-Code an.',
    },
    old: {
      title: 'Der Code gehört zum alten QR-Code.',
      hint: 'Löschen Sie den alten Eintrag in der App, scannen Sie den neuen QR-Code und geben Sie den neuen Code ein.',
    },
    mistyped: {
      title: 'Das sieht nach einem Tippfehler aus.',
      hint: 'Eine Ziffer ist falsch oder zwei sind vertauscht. Prüfen Sie den Code und geben Sie ihn erneut ein.',
    },
    behind: 'Die Uhr Ihrer App geht wohl etwa {time} nach.',
    ahead: 'Die Uhr Ihrer App geht wohl etwa {time} vor.',
    clock:
      'Verglichen mit diesem Gerät. Stellen Sie auf beiden Geräten die Uhrzeit auf automatisch und geben Sie dann den Code aus der App ein.',
  },
  renew: 'Neuen QR-Code anfordern',
  done: 'Bei der nächsten Anmeldung fragen wir nach einem Code aus der App.',
};
