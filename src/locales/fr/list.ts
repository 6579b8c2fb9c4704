import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Validation en deux étapes',
  lead: 'En plus du mot de passe, l’une de ces méthodes prouve que c’est bien vous. Deux valent mieux qu’une\u00A0: si vous perdez votre téléphone, il reste l’autre.',
  enrolled: 'Configurées',
  enrollable: 'Disponibles',
  none: 'Aucune méthode configurée',
  noneHint: 'Configurez-en une, pour qu’un mot de passe volé ne suffise pas.',
  allSet: 'Toutes les méthodes disponibles sont configurées.',
  nothingOffered: 'Aucune méthode n’est activée. Contactez votre administrateur.',
  loading: 'Chargement de vos méthodes',
  add: 'Configurer',
  addNamed: (name) => `Configurer\u00A0: ${name}`,
  remove: 'Supprimer',
  removeNamed: (name, identity) => `Supprimer\u00A0: ${name}${identity && `, ${identity}`}`,
  removing: 'Suppression…',
  removed: (name) => `Méthode supprimée\u00A0: ${name}.`,
  retry: 'Réessayer',
  reload: 'Recharger la page',
  close: 'Fermer',
  unavailable: 'Impossible dans ce navigateur',
  strength: { 1: 'Basique', 2: 'Bonne', 3: 'Élevée' },
  unknown: (type) => `Autre méthode (${type})`,
  problem: {
    offline: { title: 'Vous êtes hors ligne', hint: 'Tout reprendra dès le retour de la connexion.' },
    session: { title: 'Votre session est terminée', hint: 'Reconnectez-vous.' },
    gone: { title: 'Cette méthode n’est plus configurée', hint: 'Elle a peut-être été supprimée ailleurs.' },
    other: {
      title: 'Chargement impossible',
      hint: 'Vérifiez votre connexion et réessayez, ou rechargez la page.',
    },
  },
  detail: { identity: 'Utilisée avec', strength: 'Sécurité' },
  names: {
    OTP: { name: 'Application d’authentification', summary: 'Codes sur votre téléphone, même sans réseau' },
    SMS: { name: 'Code par SMS', summary: 'Envoyé sur votre téléphone' },
    EMAIL: { name: 'Code par e-mail', summary: 'Envoyé à l’adresse de votre choix' },
    FACE: { name: 'Visage', summary: 'Une photo, comparée à la connexion' },
  },
};
