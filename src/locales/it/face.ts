import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: 'Verrà conservata una foto del volto',
  consent:
    'Viene inviata al servizio di accesso e confrontata quando si accede. Senza consenso la fotocamera resta spenta e non si invia nulla. La foto si può rimuovere in ogni momento.',
  otherWays: 'Niente fotocamera, o meglio non usarla? Va bene anche un file di foto, o un altro metodo.',
  start: 'Continua',
  useCamera: 'Usa la fotocamera',
  takePhoto: 'Scatta la foto',
  retake: 'Scatta un’altra foto',
  cameraOff: 'Spegni la fotocamera',
  camera: 'Fotocamera',
  hint: 'Un solo volto, di fronte, con buona luce.',
  asking: 'Il browser chiede se questa pagina può usare la fotocamera. Scegliere «Consenti».',
  starting: 'Avvio della fotocamera…',
  live: 'Guardare la fotocamera, con il volto nell’ovale.',
  paused: 'Nessuna immagine. Scoprire la fotocamera o chiudere le altre app che la usano.',
  away: 'Nel frattempo la fotocamera si è spenta.',
  look: 'Il volto è nitido e intero? Non si invia nulla prima di «Usa questa foto».',
  shotFailed: 'La foto non è riuscita. Scattarne un’altra.',
  problems: {
    denied: {
      title: 'Questa pagina non può usare la fotocamera.',
      hint: 'Consentirla dall’icona della fotocamera o delle impostazioni nella barra degli indirizzi e riprovare.',
    },
    dismissed: { title: 'La fotocamera non è stata consentita.', hint: 'Riprovare e scegliere «Consenti».' },
    system: {
      title: 'Il dispositivo nega la fotocamera a questo browser.',
      hint: 'Consentirla nelle impostazioni di privacy del dispositivo e riprovare.',
    },
    blocked: {
      title: 'La fotocamera è disattivata per questo sito.',
      hint: 'Solo chi lo gestisce può attivarla.',
    },
    none: { title: 'Nessuna fotocamera trovata.', hint: 'Collegarne una e riprovare.' },
    busy: { title: 'La fotocamera non risponde.', hint: 'Chiudere le altre app che la usano e riprovare.' },
    lost: {
      title: 'La fotocamera non è più disponibile.',
      hint: 'Collegarla o consentirla di nuovo e riprovare.',
    },
    insecure: {
      title: 'Solo le pagine sicure possono usare la fotocamera.',
      hint: 'Aprire questa pagina con https.',
    },
    unsupported: {
      title: 'Questo browser non può usare la fotocamera.',
      hint: 'Provare con un altro browser.',
    },
    failed: { title: 'La fotocamera non si è avviata.', hint: 'Riprovare.' },
  },
  instead: 'Oppure scegliere qui sotto un file di foto o un altro metodo.',
  choose: 'Scegli una foto',
  chooseAnother: 'Scegli un’altra foto',
  fileHint: 'JPEG, PNG o WebP, massimo 20\u00A0MB',
  preview: 'Anteprima della foto',
  use: 'Usa questa foto',
  missing: 'Prima scattare o scegliere una foto.',
  kept: 'La foto qui sopra resta.',
  notAnImage: 'Questo file non è una foto valida. Scegliere una foto JPEG o PNG.',
  heic: 'Questo browser non legge le foto di iPhone (HEIC). Scattare un’altra foto o scegliere un JPEG.',
  tooLarge: 'Questo file è troppo grande. Sceglierne uno di massimo 20\u00A0MB.',
  tooManyPixels: 'Questa foto ha troppi pixel. Sceglierne una più piccola o scattare un’altra foto.',
  tooSmall: 'Questa foto è troppo piccola. Sceglierne una più grande.',
  uploading: 'Caricamento della foto…',
  checking: 'Controllo della foto…',
  refused: {
    1700: { title: 'La foto non è arrivata.', hint: 'Scattare o scegliere un’altra foto.' },
    1701: {
      title: 'Manca la foto per il confronto.',
      hint: 'Rivolgersi all’amministratore o scegliere un altro metodo.',
    },
    1702: {
      title: 'Il volto non è stato riconosciuto.',
      hint: 'Scattare un’altra foto: verso la luce, con il volto scoperto.',
    },
    1704: {
      title: 'Impossibile verificare il numero di telefono.',
      hint: 'Controllare il profilo o rivolgersi all’amministratore.',
    },
    1705: {
      title: 'Impossibile verificare l’indirizzo e-mail.',
      hint: 'Controllare il profilo o rivolgersi all’amministratore.',
    },
    1707: {
      title: 'Impossibile configurare il volto.',
      hint: 'Scattare un’altra foto o scegliere un altro metodo.',
    },
  },
  done: 'Al prossimo accesso il volto potrà essere confrontato con questa foto.',
};
