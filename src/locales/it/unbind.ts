import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Rimuovere «${name}»?`,
  consequence: (name, identity) => `All’accesso non verrà più chiesto: ${identity || name}.`,
  others: (names) => `Si potrà ancora accedere con: ${names}.`,
  last: 'È l’ultimo metodo.',
  maybeLast: 'Potrebbe essere l’ultimo metodo.',
  lastHint: 'Senza questo metodo, per accedere basta la password.',
  forbidden: 'L’ultimo metodo non si può rimuovere. Prima configurarne un altro.',
  keep: 'Mantieni',
  confirm: 'Rimuovi',
  asking: 'Un attimo…',
  oneOfAKind: 'Per cambiarlo, prima rimuovere questo, poi configurare il nuovo.',
  first: 'Configura prima un altro',
  replaced: (name) => `Configurazione completata: ${name}.`,
  replacedHint: 'Ora si può rimuovere il vecchio o tenerli entrambi.',
  appEntry: 'Poi eliminare anche la voce nell’app e non contare più sul suo codice di recupero.',
  inProfile: {
    title: 'Qui non si può rimuovere.',
    hint: 'Rimuoverlo dal profilo o rivolgersi all’amministratore.',
  },
  kinds: {
    'not-found': {
      title: 'La rimozione è già avvenuta.',
      hint: 'È stata fatta altrove. Non resta nulla da fare.',
    },
    rejected: { title: 'Il server ha rifiutato la rimozione.', hint: 'Non è cambiato nulla.' },
  },
  notRemoved: (name) => `Rimozione non avvenuta: ${name}.`,
  changed: {
    added: (name) => `Configurazione completata: ${name}`,
    removed: (name) => `Rimozione completata: ${name}`,
    dismiss: 'Nascondi',
  },
};
