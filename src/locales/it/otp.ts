import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: 'Tenere a portata di mano l’app di autenticazione',
  ready: 'Il codice QR vale un minuto. Aprendo prima l’app, il tempo basta.',
  start: 'Tutto pronto',
  noApp: 'Manca l’app?',
  noAppHelp:
    'Va bene qualsiasi app di codici monouso. Molti telefoni ne hanno una nelle impostazioni delle password. Oppure cercare «authenticator» nello store delle app.',
  calmBefore: 'Senza fretta: il minuto parte solo con il clic.',
  calmMeanwhile: 'Senza fretta: scaduto il minuto, un pulsante dà un nuovo codice QR.',
  steps: [
    'Aprire l’app di autenticazione',
    'Scansionare il codice o inserire la chiave a mano',
    'Inserire le cifre mostrate',
  ],
  qr: 'Codice QR per l’app di autenticazione',
  noQr: 'Impossibile mostrare il codice QR.',
  noQrHint: 'Inserire a mano nell’app la chiave qui sotto: è lo stesso.',
  openApp: 'Apri nell’app di autenticazione',
  key: 'Chiave',
  copyKey: 'Copia la chiave',
  copied: 'Copiato',
  copyFailed: 'Copia non consentita: selezionare la chiave',
  details: 'Dati per l’inserimento manuale',
  account: 'Account',
  issuer: 'Emittente',
  algorithm: 'Algoritmo',
  digits: 'Cifre',
  period: 'Intervallo',
  seconds: (seconds) => `${seconds}\u00A0s`,
  minutes: (minutes) => `${minutes} minuti`,
  code: (length) => `Codice a ${length} cifre dell’app`,
  codeAny: 'Codice dell’app',
  incomplete: (length) => `Inserire tutte le ${length} cifre.`,
  autoSubmit: 'La verifica parte con l’ultima cifra.',
  changed: 'Il codice QR è cambiato.',
  changedHint:
    'Scansionarlo di nuovo ed eliminare dall’app la voce precedente: i suoi codici non valgono più.',
  refused: {
    over: {
      title: 'Questo codice è già stato usato o è appena scaduto.',
      hint: 'Attendere il prossimo e inserirlo. Se anche questo viene rifiutato, richiedere un nuovo codice QR.',
    },
    old: {
      title: 'Questo codice è del vecchio codice QR.',
      hint: 'Eliminare quella voce nell’app, scansionare il codice QR attuale e inserire il codice della nuova voce.',
    },
    mistyped: {
      title: 'Sembra un errore di battitura.',
      hint: 'Una cifra è sbagliata o due sono scambiate. Controllare il codice e inserirlo di nuovo.',
    },
    behind: 'L’orologio dell’app sembra indietro di circa {time}.',
    ahead: 'L’orologio dell’app sembra avanti di circa {time}.',
    clock:
      'Il confronto è con l’orologio di questo dispositivo. Impostare l’ora automatica su entrambi, poi inserire il codice dell’app.',
  },
  renew: 'Richiedi un nuovo codice QR',
  done: 'Al prossimo accesso verrà chiesto un codice dell’app.',
};
