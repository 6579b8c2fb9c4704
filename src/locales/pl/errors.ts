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
      title: 'Konto jest na razie zablokowane.',
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
      title: 'To jest już używane.',
      hint: 'Użyj czegoś innego lub sprawdź listę: może już to dodano.',
    },
    'already-enrolled': {
      title: 'Ta metoda jest już dodana.',
      hint: 'Sprawdź listę. Aby ją zmienić, najpierw usuń starą.',
    },
    'last-factor': { title: 'To ostatnia metoda, więc musi zostać.', hint: 'Najpierw dodaj inną.' },
    unsupported: {
      title: 'Serwer tego nie obsługuje.',
      hint: 'Wybierz inną metodę lub zapytaj administratora.',
    },
    'account-incomplete': {
      title: 'Na koncie brak numeru telefonu lub adresu e-mail.',
      hint: 'Dodaj go w profilu i wróć tutaj.',
    },
    rejected: { title: 'Serwer tego nie przyjął.', hint: 'Sprawdź wpisane dane i spróbuj ponownie.' },
    'passcode-wrong': { title: 'Kod jest nieprawidłowy.', hint: 'Sprawdź go i wpisz ponownie.' },
    'passcode-expired': { title: 'Kod wygasł.', hint: 'Pobierz nowy kod i wpisz go tutaj.' },
    'proof-refused': {
      title: 'Kod nie został przyjęty.',
      hint: 'Sprawdź go i wpisz ponownie. Jeśli to nie pomoże, pobierz nowy kod.',
    },
    'enrollment-expired': { title: 'Minuta minęła.', hint: 'Pobierz nowy kod i kontynuuj.' },
    'photo-refused': {
      title: 'To zdjęcie się nie nadaje.',
      hint: 'Stań twarzą do światła, wypełnij kadr i zrób inne zdjęcie.',
    },
    'too-large': { title: 'Plik jest za duży.', hint: 'Wybierz mniejszy.' },
    'rate-limited': { title: 'To było za wcześnie.', hint: 'Zaczekaj chwilę i spróbuj ponownie.' },
    offline: { title: 'Brak połączenia.', hint: 'Spróbuj ponownie, gdy wróci.' },
    network: { title: 'Serwer jest nieosiągalny.', hint: 'Sprawdź połączenie i spróbuj ponownie.' },
    timeout: { title: 'Serwer nie odpowiedział na czas.', hint: 'Spróbuj ponownie.' },
    aborted: { title: 'Przerwano.', hint: 'Nic się nie zmieniło.' },
    server: { title: 'Serwer ma problem.', hint: 'Spróbuj ponownie za chwilę.' },
    'bad-response': {
      title: 'Odpowiedź serwera jest błędna.',
      hint: 'Spróbuj ponownie. Jeśli to nie pomoże, zapytaj administratora.',
    },
    'chunk-failed': {
      title: 'Nie udało się wczytać.',
      hint: 'Sprawdź połączenie i spróbuj ponownie lub odśwież stronę.',
    },
  },
};
