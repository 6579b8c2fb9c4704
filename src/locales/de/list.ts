import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Bestätigung in zwei Schritten',
  lead: 'Zusätzlich zum Passwort bestätigen Sie die Anmeldung mit einer dieser Methoden. Besser sind zwei: Geht Ihr Handy verloren, bleibt die andere.',
  enrolled: 'Eingerichtet',
  enrollable: 'Verfügbar',
  none: 'Noch keine Methode eingerichtet',
  noneHint: 'Richten Sie eine ein, damit ein gestohlenes Passwort allein nicht reicht.',
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
  strength: { 1: 'Basis', 2: 'Gut', 3: 'Stark' },
  unknown: (type) => `Andere Methode (${type})`,
  problem: {
    offline: { title: 'Sie sind offline', hint: 'Sind Sie wieder online, geht es von selbst weiter.' },
    session: { title: 'Sie wurden abgemeldet', hint: 'Melden Sie sich wieder an.' },
    gone: {
      title: 'Diese Methode ist nicht mehr eingerichtet',
      hint: 'Vielleicht wurde sie anderswo entfernt.',
    },
    other: {
      title: 'Laden fehlgeschlagen',
      hint: 'Prüfen Sie die Verbindung und versuchen Sie es erneut, oder laden Sie die Seite neu.',
    },
  },
  detail: { identity: 'Verknüpft mit', strength: 'Sicherheit' },
  names: {
    OTP: { name: 'Authenticator-App', summary: 'Codes auf dem Handy, auch ohne Empfang' },
    SMS: { name: 'SMS-Code', summary: 'Per SMS auf Ihr Handy' },
    EMAIL: { name: 'E-Mail-Code', summary: 'An eine Adresse Ihrer Wahl' },
    FACE: { name: 'Gesichtserkennung', summary: 'Fotovergleich bei der Anmeldung' },
  },
};
