import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `„${name}“ entfernen?`,
  consequence: (name, identity) => `Bei der Anmeldung wird „${identity || name}“ nicht mehr abgefragt.`,
  others: (names) => `Weiterhin möglich: ${names}.`,
  last: 'Das ist Ihre letzte Methode.',
  maybeLast: 'Das könnte Ihre letzte Methode sein.',
  lastHint: 'Ohne sie reicht Ihr Passwort allein für die Anmeldung.',
  forbidden: 'Ihre letzte Methode lässt sich nicht entfernen. Richten Sie zuerst eine andere ein.',
  keep: 'Behalten',
  confirm: 'Entfernen',
  asking: 'Einen Moment…',
  oneOfAKind: 'Zum Wechseln zuerst entfernen, dann neu einrichten.',
  first: 'Zuerst eine andere einrichten',
  replaced: (name) => `„${name}“ ist eingerichtet.`,
  replacedHint: 'Sie können die alte Methode jetzt entfernen oder beide behalten.',
  appEntry:
    'Löschen Sie auch den Eintrag in Ihrer App. Auf seinen Wiederherstellungscode ist kein Verlass mehr.',
  inProfile: {
    title: 'Das lässt sich hier nicht entfernen.',
    hint: 'Entfernen Sie es in Ihrem Profil oder fragen Sie Ihre Administration.',
  },
  kinds: {
    'not-found': { title: 'Das wurde schon anderswo entfernt.', hint: 'Sie müssen nichts mehr tun.' },
    rejected: { title: 'Der Server hat das abgelehnt.', hint: 'Es hat sich nichts geändert.' },
  },
  notRemoved: (name) => `„${name}“ wurde nicht entfernt.`,
  changed: {
    added: (name) => `Eingerichtet: ${name}`,
    removed: (name) => `Entfernt: ${name}`,
    dismiss: 'Ausblenden',
  },
};
