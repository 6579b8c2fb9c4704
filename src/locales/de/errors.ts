import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'Fehler-ID',
  copyRequestId: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren nicht möglich',
  retry: 'Erneut versuchen',
  serverSays: (said) => `Meldung des Servers: ${said}`,
  kept: 'Ihre Eingabe bleibt erhalten.',
  offlineHint: 'Es wird nichts gesendet. Machen Sie weiter, sobald Sie wieder online sind.',
  tryAnyway: 'Trotzdem versuchen',
  otherMethod: 'Andere Methode wählen',
  wait: (seconds) => `Versuchen Sie es in ${seconds} Sekunde${seconds === 1 ? '' : 'n'} erneut.`,
  kinds: {
    'session-ended': {
      title: 'Sie wurden abgemeldet.',
      hint: 'Melden Sie sich wieder an, dann geht es hier weiter.',
    },
    'token-unavailable': {
      title: 'Ihre Anmeldung konnte nicht geprüft werden.',
      hint: 'Versuchen Sie es gleich erneut.',
    },
    forbidden: { title: 'Dafür fehlt Ihnen die Berechtigung.', hint: 'Fragen Sie Ihre Administration.' },
    'plan-required': {
      title: 'Der Tarif Ihrer Organisation enthält das nicht.',
      hint: 'Fragen Sie Ihre Administration.',
    },
    locked: {
      title: 'Ihr Konto ist vorübergehend gesperrt.',
      hint: 'Warten Sie eine Weile oder fragen Sie Ihre Administration.',
    },
    'not-allowed': {
      title: 'Das wurde nicht bestätigt.',
      hint: 'Es hat sich nichts geändert. Versuchen Sie es erneut.',
    },
    'not-found': {
      title: 'Das gibt es nicht mehr.',
      hint: 'Vielleicht wurde es anderswo entfernt. Prüfen Sie Ihre Liste.',
    },
    conflict: {
      title: 'Das wird schon verwendet.',
      hint: 'Vielleicht ist es schon eingerichtet. Prüfen Sie Ihre Liste oder wählen Sie etwas anderes.',
    },
    'already-enrolled': {
      title: 'Das ist schon eingerichtet.',
      hint: 'Zum Wechseln zuerst entfernen, dann neu einrichten.',
    },
    'last-factor': {
      title: 'Das ist Ihre letzte Methode, sie muss bleiben.',
      hint: 'Richten Sie zuerst eine andere ein.',
    },
    unsupported: {
      title: 'Der Server kann das nicht.',
      hint: 'Wählen Sie eine andere Methode oder fragen Sie Ihre Administration.',
    },
    'account-incomplete': {
      title: 'Ihrem Konto fehlt eine Telefonnummer oder E-Mail-Adresse.',
      hint: 'Ergänzen Sie das in Ihrem Profil.',
    },
    rejected: {
      title: 'Der Server hat das abgelehnt.',
      hint: 'Prüfen Sie Ihre Eingabe und versuchen Sie es erneut.',
    },
    'passcode-wrong': {
      title: 'Der Code stimmt nicht.',
      hint: 'Prüfen Sie den Code und geben Sie ihn erneut ein.',
    },
    'passcode-expired': {
      title: 'Der Code ist abgelaufen.',
      hint: 'Fordern Sie einen neuen an und geben Sie diesen ein.',
    },
    'proof-refused': {
      title: 'Der Code wurde abgelehnt.',
      hint: 'Prüfen Sie den Code und geben Sie ihn erneut ein. Hilft das nicht, fordern Sie einen neuen an.',
    },
    'enrollment-expired': { title: 'Die Minute ist um.', hint: 'Fordern Sie einen neuen Code an.' },
    'photo-refused': {
      title: 'Dieses Foto ist nicht geeignet.',
      hint: 'Nehmen Sie ein neues Foto auf: zum Licht gewandt, das Gesicht bildfüllend.',
    },
    'too-large': { title: 'Das ist zu groß.', hint: 'Wählen Sie eine kleinere Datei.' },
    'rate-limited': { title: 'Das war zu schnell.', hint: 'Warten Sie kurz und versuchen Sie es erneut.' },
    offline: { title: 'Sie sind offline.', hint: 'Versuchen Sie es erneut, sobald Sie wieder online sind.' },
    network: {
      title: 'Der Server ist nicht erreichbar.',
      hint: 'Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    },
    timeout: { title: 'Der Server antwortet nicht.', hint: 'Versuchen Sie es erneut.' },
    aborted: { title: 'Das wurde abgebrochen.', hint: 'Es hat sich nichts geändert.' },
    server: { title: 'Der Server hat ein Problem.', hint: 'Versuchen Sie es gleich erneut.' },
    'bad-response': {
      title: 'Der Server antwortet unverständlich.',
      hint: 'Versuchen Sie es erneut. Hilft das nicht, fragen Sie Ihre Administration.',
    },
    'chunk-failed': {
      title: 'Laden fehlgeschlagen.',
      hint: 'Prüfen Sie die Verbindung und versuchen Sie es erneut, oder laden Sie die Seite neu.',
    },
  },
};
