import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'ID errore',
  copyRequestId: 'Copia',
  copied: 'Copiato',
  copyFailed: 'Copia non consentita',
  retry: 'Riprova',
  serverSays: (said) => `Messaggio del server: ${said}`,
  kept: 'I dati inseriti restano.',
  offlineHint: 'Ora non si invia nulla. Quando torna la connessione si può continuare.',
  tryAnyway: 'Prova comunque',
  otherMethod: 'Scegli un altro metodo',
  wait: (seconds) => `Si può riprovare tra ${seconds} second${seconds === 1 ? 'o' : 'i'}.`,
  kinds: {
    'session-ended': { title: 'Sessione terminata.', hint: 'Accedere di nuovo e continuare qui.' },
    'token-unavailable': { title: 'Impossibile verificare l’accesso.', hint: 'Riprovare tra poco.' },
    forbidden: { title: 'Operazione non consentita.', hint: 'Rivolgersi all’amministratore.' },
    'plan-required': {
      title: 'Il piano dell’organizzazione non lo prevede.',
      hint: 'Rivolgersi all’amministratore.',
    },
    locked: {
      title: 'L’account è bloccato per ora.',
      hint: 'Attendere un po’ o rivolgersi all’amministratore.',
    },
    'not-allowed': { title: 'Manca la conferma.', hint: 'Non è cambiato nulla. Si può riprovare.' },
    'not-found': { title: 'Non esiste più.', hint: 'Forse è stato rimosso altrove. Controllare l’elenco.' },
    conflict: {
      title: 'È già in uso.',
      hint: 'Usarne un altro o controllare l’elenco: forse è già configurato.',
    },
    'already-enrolled': {
      title: 'È già configurato.',
      hint: 'Controllare l’elenco. Per cambiarlo, prima rimuovere il vecchio.',
    },
    'last-factor': { title: 'L’ultimo metodo non si può rimuovere.', hint: 'Prima configurarne un altro.' },
    unsupported: {
      title: 'Il server non può farlo.',
      hint: 'Scegliere un altro metodo o rivolgersi all’amministratore.',
    },
    'account-incomplete': {
      title: 'All’account manca un numero di telefono o un indirizzo e-mail.',
      hint: 'Aggiungerlo al profilo, poi tornare qui.',
    },
    rejected: { title: 'Il server non ha accettato.', hint: 'Controllare i dati inseriti e riprovare.' },
    'passcode-wrong': {
      title: 'Il codice non è corretto.',
      hint: 'Controllare il codice e inserirlo di nuovo.',
    },
    'passcode-expired': { title: 'Il codice è scaduto.', hint: 'Richiedere un nuovo codice e inserirlo.' },
    'proof-refused': {
      title: 'Verifica non riuscita.',
      hint: 'Controllare il codice e inserirlo di nuovo. Se non basta, richiedere un nuovo codice.',
    },
    'enrollment-expired': { title: 'Il minuto è scaduto.', hint: 'Richiedere un nuovo codice e continuare.' },
    'photo-refused': {
      title: 'Questa foto non va bene.',
      hint: 'Provare con un’altra: verso la luce, con il volto in primo piano.',
    },
    'too-large': { title: 'È troppo grande.', hint: 'Scegliere un file più piccolo.' },
    'rate-limited': { title: 'Troppo presto.', hint: 'Attendere un attimo e riprovare.' },
    offline: { title: 'Connessione assente.', hint: 'Riprovare quando torna.' },
    network: { title: 'Il server non è raggiungibile.', hint: 'Controllare la connessione e riprovare.' },
    timeout: { title: 'Il server non ha risposto in tempo.', hint: 'Riprovare.' },
    aborted: { title: 'Operazione interrotta.', hint: 'Non è cambiato nulla.' },
    server: { title: 'Il server ha un problema.', hint: 'Riprovare tra poco.' },
    'bad-response': {
      title: 'La risposta del server non si capisce.',
      hint: 'Riprovare. Se si ripete, rivolgersi all’amministratore.',
    },
    'chunk-failed': {
      title: 'Caricamento non riuscito.',
      hint: 'Controllare la connessione e riprovare, o ricaricare la pagina.',
    },
  },
};
