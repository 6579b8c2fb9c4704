import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Bestätigung in zwei Schritten',
  lead: 'Zusätzlich zum Passwort weisen Sie sich mit einer dieser Methoden aus. Besser sind zwei: Geht Ihr Handy verloren, bleibt die andere.',
  enrolled: 'Eingerichtet',
  enrollable: 'Verfügbar',
  none: 'Noch nichts eingerichtet',
  noneHint: 'Richten Sie unten etwas ein, damit ein gestohlenes Passwort allein nicht reicht.',
  allSet: 'Alle verfügbaren Methoden sind eingerichtet.',
  nothingOffered: 'Hier ist keine Methode freigeschaltet. Fragen Sie Ihre Administration.',
  loading: 'Ihre Methoden werden geladen',
  add: 'Einrichten',
  addNamed: (name) => `Einrichten: ${name}`,
  remove: 'Entfernen',
  removeNamed: (name, identity) => `Entfernen: ${name}${identity && `, ${identity}`}`,
  removing: 'Wird entfernt…',
  removed: (name) => `„${name}“ wurde entfernt.`,
  retry: 'Erneut versuchen',
  reload: 'Seite neu laden',
  close: 'Schließen',
  unavailable: 'In diesem Browser nicht möglich',
  strength: { 1: 'Einfach', 2: 'Gut', 3: 'Stark' },
  unknown: (type) => `Andere Methode (${type})`,
  problem: {
    offline: { title: 'Sie sind offline', hint: 'Danach geht es von selbst weiter.' },
    session: { title: 'Sie wurden abgemeldet', hint: 'Melden Sie sich wieder an.' },
    gone: {
      title: 'Diese Methode ist nicht mehr eingerichtet',
      hint: 'Vielleicht wurde sie anderswo entfernt.',
    },
    other: {
      title: 'Laden nicht möglich',
      hint: 'Prüfen Sie die Verbindung und versuchen Sie es erneut, oder laden Sie die Seite neu.',
    },
  },
  detail: { type: 'Art', identity: 'Verwendet mit', strength: 'Sicherheit' },
  names: {
    OTP: { name: 'Authenticator-App', summary: 'Codes auf dem Handy, auch ohne Empfang' },
    SMS: { name: 'SMS-Code', summary: 'Per SMS auf Ihr Handy' },
    EMAIL: { name: 'E-Mail-Code', summary: 'An eine Adresse Ihrer Wahl' },
    FACE: { name: 'Gesicht', summary: 'Fotovergleich bei der Anmeldung' },
  },
};
