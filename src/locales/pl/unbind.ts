import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Usunąć „${name}”?`,
  consequence: (name, identity) => `Przy logowaniu nie będzie już potrzebne: ${identity || name}.`,
  others: (names) => `Nadal dostępne przy logowaniu: ${names}.`,
  last: 'To ostatnia metoda.',
  maybeLast: 'To może być ostatnia metoda.',
  lastHint: 'Bez niej do zalogowania wystarczy hasło.',
  forbidden: 'Ostatniej metody nie można usunąć. Najpierw dodaj inną.',
  keep: 'Zostaw',
  confirm: 'Usuń',
  asking: 'Chwileczkę…',
  oneOfAKind: 'Aby wymienić tę metodę, usuń ją i dodaj nową.',
  first: 'Najpierw dodaj inną',
  replaced: (name) => `Dodano: ${name}.`,
  replacedHint: 'Teraz możesz usunąć starą metodę lub zostawić obie.',
  appEntry: 'Wpis w aplikacji trzeba usunąć osobno. Nie licz już na jego kod odzyskiwania.',
  inProfile: {
    title: 'Tutaj nie można tego usunąć.',
    hint: 'Usuń to w profilu lub zapytaj administratora.',
  },
  kinds: {
    'not-found': { title: 'Usunięto to już gdzie indziej.', hint: 'Nie musisz nic robić.' },
    rejected: { title: 'Serwer odmówił usunięcia.', hint: 'Nic się nie zmieniło.' },
  },
  notRemoved: (name) => `Nie usunięto: ${name}.`,
  changed: {
    added: (name) => `Dodano: ${name}`,
    removed: (name) => `Usunięto: ${name}`,
    dismiss: 'Ukryj',
  },
};
