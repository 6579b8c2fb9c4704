import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `‘${name}’ verwijderen?`,
  consequence: (name, identity) => `Bij het inloggen wordt niet meer om ‘${identity || name}’ gevraagd.`,
  others: (names) => `Je kunt nog inloggen met: ${names}.`,
  last: 'Dit is je laatste methode.',
  maybeLast: 'Dit is misschien je laatste methode.',
  lastHint: 'Zonder deze methode is je wachtwoord genoeg om in je account te komen.',
  forbidden: 'Je laatste methode kun je niet verwijderen. Stel eerst een andere in.',
  keep: 'Behouden',
  confirm: 'Verwijderen',
  asking: 'Een moment…',
  oneOfAKind: 'Wil je een nieuwe? Verwijder eerst deze en stel dan de nieuwe in.',
  first: 'Eerst een andere instellen',
  replaced: (name) => `‘${name}’ is ingesteld.`,
  replacedHint: 'Je kunt de oude nu verwijderen of beide houden.',
  appEntry: 'Verwijder daarna ook het item in je app. Reken niet meer op de herstelcode ervan.',
  inProfile: {
    title: 'Dit kun je hier niet verwijderen.',
    hint: 'Doe dat in je profiel of vraag het aan je beheerder.',
  },
  kinds: {
    'not-found': {
      title: 'Dit is al verwijderd.',
      hint: 'Dat is ergens anders gebeurd. Je hoeft niets te doen.',
    },
    rejected: { title: 'De server weigerde dit te verwijderen.', hint: 'Er is niets veranderd.' },
  },
  notRemoved: (name) => `‘${name}’ is niet verwijderd.`,
  changed: {
    added: (name) => `Ingesteld: ${name}`,
    removed: (name) => `Verwijderd: ${name}`,
    dismiss: 'Verbergen',
  },
};
