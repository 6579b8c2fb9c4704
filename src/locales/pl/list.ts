import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Weryfikacja dwuetapowa',
  lead: 'Oprócz hasła do zalogowania potrzebna jest jedna z tych metod. Lepiej mieć dwie: po utracie telefonu zostaje druga.',
  enrolled: 'Dodane',
  enrollable: 'Możesz dodać',
  none: 'Nie dodano jeszcze żadnej metody',
  noneHint: 'Dodaj jedną, aby samo hasło nie wystarczało do zalogowania.',
  allSet: 'Dodano już wszystkie dostępne metody.',
  nothingOffered: 'Nie włączono tu żadnej metody. Zapytaj administratora.',
  loading: 'Wczytywanie metod',
  add: 'Dodaj',
  addNamed: (name) => `Dodaj: ${name}`,
  remove: 'Usuń',
  removeNamed: (name, identity) => `Usuń: ${name}${identity && `, ${identity}`}`,
  removing: 'Usuwanie…',
  removed: (name) => `Usunięto: ${name}.`,
  retry: 'Spróbuj ponownie',
  reload: 'Odśwież stronę',
  close: 'Zamknij',
  unavailable: 'Niedostępne w tej przeglądarce',
  strength: { 1: 'Podstawowa', 2: 'Dobra', 3: 'Silna' },
  unknown: (type) => `Inna metoda (${type})`,
  problem: {
    offline: { title: 'Brak połączenia', hint: 'Gdy wróci, wszystko ruszy samo.' },
    session: { title: 'Sesja wygasła', hint: 'Zaloguj się ponownie.' },
    gone: { title: 'Tej metody już nie ma', hint: 'Mogła zostać usunięta gdzie indziej.' },
    other: {
      title: 'Nie udało się wczytać',
      hint: 'Sprawdź połączenie i spróbuj ponownie lub odśwież stronę.',
    },
  },
  detail: { identity: 'Powiązana z', strength: 'Ochrona' },
  names: {
    OTP: { name: 'Aplikacja uwierzytelniająca', summary: 'Kody w telefonie, także bez zasięgu' },
    SMS: { name: 'SMS', summary: 'Kod w SMS-ie na telefon' },
    EMAIL: { name: 'Kod z e-maila', summary: 'Na wybrany adres' },
    FACE: { name: 'Zdjęcie twarzy', summary: 'Porównywane przy logowaniu' },
  },
};
