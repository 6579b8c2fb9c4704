import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Supprimer «\u00A0${name}\u00A0»\u00A0?`,
  consequence: (name, identity) => `La connexion ne demandera plus «\u00A0${identity || name}\u00A0».`,
  others: (names) => `Vous pourrez encore utiliser\u00A0: ${names}.`,
  last: 'C’est votre dernière méthode.',
  maybeLast: 'C’est peut-être votre dernière méthode.',
  lastHint: 'Sans elle, votre mot de passe suffira à ouvrir votre compte.',
  forbidden: 'Impossible de supprimer votre dernière méthode. Configurez-en d’abord une autre.',
  keep: 'Conserver',
  confirm: 'Supprimer',
  asking: 'Un instant…',
  oneOfAKind: 'Pour en changer, supprimez cette méthode, puis configurez la nouvelle.',
  first: 'En configurer une autre d’abord',
  replaced: (name) => `Méthode configurée\u00A0: ${name}.`,
  replacedHint: 'Vous pouvez supprimer l’ancienne ou garder les deux.',
  appEntry:
    'Ensuite, supprimez aussi l’entrée dans l’application et ne comptez plus sur son code de secours.',
  inProfile: {
    title: 'Suppression impossible ici.',
    hint: 'Passez par votre profil ou contactez votre administrateur.',
  },
  kinds: {
    'not-found': { title: 'La suppression est déjà faite.', hint: 'Il n’y a plus rien à faire.' },
    rejected: { title: 'Le serveur a refusé la suppression.', hint: 'Rien n’a changé.' },
  },
  notRemoved: (name) => `Méthode non supprimée\u00A0: ${name}.`,
  changed: {
    added: (name) => `Configuration réussie\u00A0: ${name}`,
    removed: (name) => `Suppression réussie\u00A0: ${name}`,
    dismiss: 'Masquer',
  },
};
