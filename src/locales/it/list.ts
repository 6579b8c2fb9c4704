import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Verifica in due passaggi',
  lead: 'Oltre alla password, uno di questi metodi conferma l’identità. Meglio averne due: se si perde il telefono, resta l’altro.',
  enrolled: 'Configurati',
  enrollable: 'Disponibili',
  none: 'Ancora nessun metodo',
  noneHint: 'Configurarne uno qui sotto: così una password rubata non basta.',
  allSet: 'Tutti i metodi disponibili sono configurati.',
  nothingOffered: 'Nessun metodo è attivo. Rivolgersi all’amministratore.',
  loading: 'Caricamento dei metodi',
  add: 'Configura',
  addNamed: (name) => `Configura: ${name}`,
  remove: 'Rimuovi',
  removeNamed: (name, identity) => `Rimuovi: ${name}${identity && `, ${identity}`}`,
  removing: 'Rimozione…',
  removed: (name) => `Rimozione completata: ${name}.`,
  retry: 'Riprova',
  reload: 'Ricarica la pagina',
  close: 'Chiudi',
  unavailable: 'Non disponibile in questo browser',
  strength: { 1: 'Base', 2: 'Buona', 3: 'Alta' },
  unknown: (type) => `Altro metodo (${type})`,
  problem: {
    offline: { title: 'Connessione assente', hint: 'Quando torna, si riprende automaticamente.' },
    session: { title: 'Sessione terminata', hint: 'Accedere di nuovo.' },
    gone: { title: 'Questo metodo non è più configurato', hint: 'Forse è stato rimosso altrove.' },
    other: {
      title: 'Caricamento non riuscito',
      hint: 'Controllare la connessione e riprovare, o ricaricare la pagina.',
    },
  },
  detail: { identity: 'Usato con', strength: 'Sicurezza' },
  names: {
    OTP: { name: 'App di autenticazione', summary: 'Codici sul telefono, anche senza rete' },
    SMS: { name: 'Codice via SMS', summary: 'Inviato al telefono' },
    EMAIL: { name: 'Codice via e-mail', summary: 'Inviato a un indirizzo a scelta' },
    FACE: { name: 'Volto', summary: 'Una foto, confrontata all’accesso' },
  },
};
