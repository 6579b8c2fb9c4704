import type { LazyMessages } from '../locale.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Configura un metodo',
  lead: 'Il più sicuro per primo.',
  nothing: 'Tutti i metodi disponibili sono configurati.',
  back: 'Indietro',
  cancel: 'Annulla',
  close: 'Chiudi',
  verify: 'Verifica',
  loading: 'Caricamento…',
  done: 'Fine',
  doneTitle: (name) => `Configurazione completata: ${name}`,
  doneNotice: 'Tutto pronto.',
  secondsLeft: (seconds) =>
    seconds === 0 ? 'Il minuto è scaduto' : seconds === 1 ? 'Ancora 1 secondo' : `Ancora ${seconds} secondi`,
  spoken: (seconds) =>
    seconds === 0
      ? 'Il minuto è scaduto. I dati inseriti restano. Basta un pulsante per continuare.'
      : seconds === 1
        ? 'Ancora 1 secondo.'
        : `Ancora ${seconds} secondi.`,
  expired: 'Il minuto è scaduto.',
  needsNew: 'Serve un nuovo codice.',
  expiredHint: 'I dati inseriti restano. Basta un pulsante per continuare.',
  renewIn: (seconds) => `tra ${seconds}\u00A0s`,
  renewOpen: 'Ora si può richiedere un nuovo codice.',
  discard: {
    title: 'Interrompere la configurazione?',
    hint: 'I dati inseriti andranno persi. Nell’account non cambia nulla.',
    confirm: 'Interrompi',
    cancel: 'Continua',
  },
  unsaved: {
    title: 'Uscire senza il codice di recupero?',
    hint: 'Si vede una sola volta. Se si perde il telefono, senza forse non si può accedere.',
    confirm: 'Esci',
    cancel: 'Torna al codice',
  },
  recovery: {
    label: 'Codice di recupero',
    hint: 'Si vede una sola volta. Se si perde il telefono, con questo si può accedere.',
    copy: 'Copia',
    copied: 'Copiato',
    copyFailed: 'Copia non consentita',
    save: 'Salva come file',
    print: 'Stampa',
    gate: 'Il codice è al sicuro',
    gateRequired: 'Prima conservare il codice, poi confermare qui.',
    gateType: 'Ultimi quattro caratteri del codice',
    gateTypeWrong: 'Non sono gli ultimi quattro. Controllare la copia.',
    fileName: 'codice-di-recupero.txt',
    fileText: (code, account) => `Codice di recupero${account && ` per ${account}`}\n\n${code}\n`,
  },
};
