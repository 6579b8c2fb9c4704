import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: 'Ein Foto Ihres Gesichts wird gespeichert',
  consent:
    'Es wird an den Anmeldedienst gesendet und bei der Anmeldung verglichen. Ohne Ihr Zutun bleibt die Kamera aus und nichts wird gesendet. Sie können das Foto jederzeit entfernen.',
  otherWays: 'Keine Kamera oder lieber nicht? Wählen Sie eine Fotodatei oder eine andere Methode.',
  start: 'Weiter',
  useCamera: 'Kamera verwenden',
  takePhoto: 'Foto aufnehmen',
  retake: 'Neues Foto aufnehmen',
  cameraOff: 'Kamera ausschalten',
  camera: 'Kamera',
  hint: 'Ein Gesicht, von vorn, bei gutem Licht.',
  asking: 'Ihr Browser fragt nach der Kamera. Wählen Sie „Zulassen“.',
  starting: 'Die Kamera startet…',
  live: 'Sehen Sie in die Kamera, mit dem Gesicht im Oval.',
  paused: 'Es kommt kein Bild. Öffnen Sie die Abdeckung oder schließen Sie andere Apps mit Kamera.',
  away: 'Die Kamera wurde zwischenzeitlich ausgeschaltet.',
  look: 'Ist Ihr Gesicht scharf und ganz zu sehen? Gesendet wird erst mit „Dieses Foto verwenden“.',
  shotFailed: 'Das Foto hat nicht geklappt. Versuchen Sie es erneut.',
  problems: {
    denied: {
      title: 'Diese Seite darf die Kamera nicht verwenden.',
      hint: 'Lassen Sie die Kamera über das Symbol in der Adressleiste zu und versuchen Sie es erneut.',
    },
    dismissed: {
      title: 'Die Kamera wurde nicht zugelassen.',
      hint: 'Versuchen Sie es erneut und wählen Sie „Zulassen“.',
    },
    system: {
      title: 'Dieser Browser darf die Kamera nicht verwenden.',
      hint: 'Lassen Sie die Kamera in den Datenschutz-Einstellungen des Geräts zu und versuchen Sie es erneut.',
    },
    blocked: {
      title: 'Die Kamera ist für diese Website ausgeschaltet.',
      hint: 'Nur die Betreiber können sie einschalten.',
    },
    none: { title: 'Keine Kamera gefunden.', hint: 'Schließen Sie eine an und versuchen Sie es erneut.' },
    busy: {
      title: 'Die Kamera antwortet nicht.',
      hint: 'Schließen Sie andere Apps mit Kamera und versuchen Sie es erneut.',
    },
    lost: {
      title: 'Die Kamera wurde getrennt.',
      hint: 'Schließen Sie die Kamera an oder lassen Sie sie zu und versuchen Sie es erneut.',
    },
    insecure: {
      title: 'Nur sichere Seiten dürfen die Kamera verwenden.',
      hint: 'Öffnen Sie diese Seite mit https.',
    },
    unsupported: {
      title: 'Dieser Browser kann die Kamera nicht verwenden.',
      hint: 'Versuchen Sie einen anderen.',
    },
    failed: { title: 'Die Kamera ist nicht gestartet.', hint: 'Versuchen Sie es erneut.' },
  },
  instead: 'Oder wählen Sie unten eine Fotodatei oder eine andere Methode.',
  choose: 'Foto auswählen',
  chooseAnother: 'Anderes Foto auswählen',
  fileHint: 'JPEG, PNG oder WebP, höchstens 20\u00A0MB',
  preview: 'Ihr Foto',
  use: 'Dieses Foto verwenden',
  missing: 'Nehmen Sie ein Foto auf oder wählen Sie eines aus.',
  kept: 'Das Foto oben bleibt erhalten.',
  notAnImage: 'Diese Datei ist nicht geeignet. Wählen Sie ein JPEG oder PNG.',
  heic: 'Dieser Browser kann HEIC-Fotos vom iPhone nicht lesen. Nehmen Sie ein neues Foto auf oder wählen Sie ein JPEG.',
  tooLarge: 'Diese Datei ist zu groß. Wählen Sie eine mit höchstens 20\u00A0MB.',
  tooManyPixels:
    'Dieses Foto hat zu viele Pixel. Wählen Sie ein kleineres oder nehmen Sie ein neues Foto auf.',
  tooSmall: 'Dieses Foto ist zu klein. Wählen Sie ein größeres.',
  uploading: 'Das Foto wird hochgeladen…',
  checking: 'Das Foto wird geprüft…',
  refused: {
    1700: {
      title: 'Das Foto ist nicht angekommen.',
      hint: 'Nehmen Sie ein neues Foto auf oder wählen Sie eines aus.',
    },
    1701: {
      title: 'Das Vergleichsfoto fehlt.',
      hint: 'Fragen Sie Ihre Administration oder wählen Sie eine andere Methode.',
    },
    1702: {
      title: 'Ihr Gesicht wurde nicht erkannt.',
      hint: 'Nehmen Sie ein neues Foto auf: zum Licht gewandt, nichts vor dem Gesicht.',
    },
    1704: {
      title: 'Ihre Telefonnummer konnte nicht geprüft werden.',
      hint: 'Prüfen Sie Ihr Profil oder fragen Sie Ihre Administration.',
    },
    1705: {
      title: 'Ihre E-Mail-Adresse konnte nicht geprüft werden.',
      hint: 'Prüfen Sie Ihr Profil oder fragen Sie Ihre Administration.',
    },
    1707: {
      title: 'Die Gesichtserkennung konnte nicht eingerichtet werden.',
      hint: 'Nehmen Sie ein neues Foto auf oder wählen Sie eine andere Methode.',
    },
  },
  done: 'Bei der nächsten Anmeldung kann Ihr Gesicht mit diesem Foto verglichen werden.',
};
