import type { LazyMessages } from '../locale.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Methode einrichten',
  lead: 'Die sicherste zuerst.',
  nothing: 'Alle verfügbaren Methoden sind eingerichtet.',
  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  verify: 'Prüfen',
  loading: 'Wird geladen…',
  done: 'Fertig',
  doneTitle: (name) => `„${name}“ ist eingerichtet`,
  doneNotice: 'Alles bereit.',
  secondsLeft: (seconds) =>
    seconds === 0 ? 'Die Minute ist um' : `Noch ${seconds} Sekunde${seconds === 1 ? '' : 'n'}`,
  spoken: (seconds) =>
    seconds === 0
      ? 'Die Minute ist um. Ihre Eingabe bleibt erhalten. Mit einem Klick geht es weiter.'
      : `Noch ${seconds} Sekunde${seconds === 1 ? '' : 'n'}.`,
  expired: 'Die Minute ist um.',
  needsNew: 'Ein neuer Code ist nötig.',
  expiredHint: 'Ihre Eingabe bleibt erhalten. Mit einem Klick geht es weiter.',
  renewIn: (seconds) => `in ${seconds}\u00A0s`,
  renewOpen: 'Sie können jetzt einen neuen Code anfordern.',
  discard: {
    title: 'Einrichtung abbrechen?',
    hint: 'Ihre Eingabe geht verloren. In Ihrem Konto ändert sich nichts.',
    confirm: 'Abbrechen',
    cancel: 'Weitermachen',
  },
  unsaved: {
    title: 'Ohne Wiederherstellungscode schließen?',
    hint: 'Er wird nur einmal angezeigt. Geht Ihr Handy verloren, kommen Sie vielleicht nur damit in Ihr Konto.',
    confirm: 'Schließen',
    cancel: 'Zurück zum Code',
  },
  recovery: {
    label: 'Wiederherstellungscode',
    hint: 'Er wird nur einmal angezeigt. Geht Ihr Handy verloren, kommen Sie damit in Ihr Konto.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyFailed: 'Kopieren nicht möglich',
    save: 'Als Datei speichern',
    print: 'Drucken',
    gate: 'Ich habe den Code sicher aufbewahrt',
    gateRequired: 'Bewahren Sie den Code auf und bestätigen Sie es hier.',
    gateType: 'Die letzten vier Zeichen des Codes',
    gateTypeWrong: 'Das sind nicht die letzten vier. Prüfen Sie Ihre Kopie.',
    fileName: 'Wiederherstellungscode.txt',
    fileText: (code, account) => `Wiederherstellungscode${account && ` für ${account}`}\n\n${code}\n`,
  },
};
