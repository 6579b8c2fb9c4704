import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Rimuovere «${name}»?`,
  consequence: (name, identity) => `All’accesso non verrà più chiesto: ${identity || name}.`,
  others: (names) => `Resta possibile: ${names}.`,
  last: 'È l’ultimo metodo.',
  maybeLast: 'Potrebbe essere l’ultimo metodo.',
  lastHint: 'Senza, per entrare basta la password.',
  forbidden: 'L’ultimo metodo non si può rimuovere. Prima configurarne un altro.',
  keep: 'Mantieni',
  confirm: 'Rimuovi',
  asking: 'Un attimo…',
  oneOfAKind: 'Per cambiarlo, prima rimuovere questo, poi configurare il nuovo.',
  first: 'Configura prima un altro',
  replaced: (name) => `Configurazione completata: ${name}.`,
  replacedHint: 'Ora si può rimuovere il vecchio o tenerli entrambi.',
  appEntry: 'Eliminare anche la voce nell’app. Non contare più sul suo codice di recupero.',
  inProfile: {
    title: 'Qui non si può rimuovere.',
    hint: 'Farlo dal profilo o rivolgersi all’amministratore.',
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
