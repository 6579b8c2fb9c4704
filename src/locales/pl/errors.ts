import type { ErrorMessages } from '../locale.js';

const rules = new Intl.PluralRules('pl');
const forms: Record<string, string> = { one: 'sekundę', few: 'sekundy' };

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'ID błędu',
  copyRequestId: 'Kopiuj',
  copied: 'Skopiowano',
  copyFailed: 'Nie udało się skopiować',
  retry: 'Spróbuj ponownie',
  serverSays: (said) => `Odpowiedź serwera: ${said}`,
  kept: 'Wpisane dane zostają.',
  offlineHint: 'Teraz nic nie jest wysyłane. Kontynuuj, gdy połączenie wróci.',
  tryAnyway: 'Spróbuj mimo to',
  otherMethod: 'Wybierz inną metodę',
  wait: (seconds) => `Spróbuj ponownie za ${seconds} ${forms[rules.select(seconds)] ?? 'sekund'}.`,
  kinds: {
    'session-ended': { title: 'Sesja wygasła.', hint: 'Zaloguj się ponownie i kontynuuj.' },
    'token-unavailable': {
      title: 'Nie udało się sprawdzić sesji.',
      hint: 'Spróbuj ponownie za chwilę.',
    },
    forbidden: { title: 'Nie masz do tego uprawnień.', hint: 'Zapytaj administratora.' },
    'plan-required': {
      title: 'Plan organizacji tego nie obejmuje.',
      hint: 'Zapytaj administratora.',
    },
    locked: {
      title: 'Konto jest tymczasowo zablokowane.',
      hint: 'Zaczekaj chwilę lub zapytaj administratora.',
    },
    'not-allowed': {
      title: 'Nie potwierdzono tego.',
      hint: 'Nic się nie zmieniło. Możesz spróbować ponownie.',
    },
    'not-found': {
      title: 'Tej metody już nie ma.',
      hint: 'Mogła zostać usunięta gdzie indziej. Sprawdź listę.',
    },
    conflict: {
      title: 'Te dane są już używane.',
      hint: 'Podaj inne lub sprawdź listę: może już je dodano.',
    },
    'already-enrolled': {
      title: 'Ta metoda jest już dodana.',
      hint: 'Aby wymienić tę metodę, usuń ją i dodaj nową.',
    },
    'last-factor': { title: 'Ostatniej metody nie można usunąć.', hint: 'Najpierw dodaj inną.' },
    unsupported: {
      title: 'Serwer tego nie obsługuje.',
      hint: 'Wybierz inną metodę lub zapytaj administratora.',
    },
    'account-incomplete': {
      title: 'Konto wymaga numeru telefonu lub adresu e-mail.',
      hint: 'Dodaj go w profilu i wróć tutaj.',
    },
    rejected: { title: 'Serwer tego nie przyjął.', hint: 'Sprawdź wpisane dane i spróbuj ponownie.' },
    'passcode-wrong': { title: 'Kod jest nieprawidłowy.', hint: 'Sprawdź kod i wpisz go ponownie.' },
    'passcode-expired': { title: 'Kod wygasł.', hint: 'Uzyskaj nowy kod i wpisz go tutaj.' },
    'proof-refused': {
      title: 'Kod nie został przyjęty.',
      hint: 'Sprawdź kod i wpisz go ponownie. Jeśli to nie pomoże, uzyskaj nowy kod.',
    },
    'enrollment-expired': { title: 'Minuta minęła.', hint: 'Uzyskaj nowy kod i kontynuuj.' },
    'photo-refused': {
      title: 'To zdjęcie się nie nadaje.',
      hint: 'Stań twarzą do światła, wypełnij kadr i zrób inne zdjęcie.',
    },
    'too-large': { title: 'Plik jest za duży.', hint: 'Wybierz mniejszy.' },
    'rate-limited': { title: 'To było za wcześnie.', hint: 'Zaczekaj chwilę i spróbuj ponownie.' },
    offline: { title: 'Brak połączenia.', hint: 'Spróbuj ponownie, gdy wróci.' },
    network: { title: 'Serwer jest niedostępny.', hint: 'Sprawdź połączenie i spróbuj ponownie.' },
    timeout: { title: 'Serwer nie odpowiedział na czas.', hint: 'Spróbuj ponownie.' },
    aborted: { title: 'Przerwano.', hint: 'Nic się nie zmieniło.' },
    server: { title: 'Wystąpił błąd serwera.', hint: 'Spróbuj ponownie za chwilę.' },
    'bad-response': {
      title: 'Odpowiedź serwera jest niezrozumiała.',
      hint: 'Spróbuj ponownie. Jeśli to nie pomoże, zapytaj administratora.',
    },
    'chunk-failed': {
      title: 'Nie udało się wczytać.',
      hint: 'Sprawdź połączenie i spróbuj ponownie lub odśwież stronę.',
    },
  },
};
