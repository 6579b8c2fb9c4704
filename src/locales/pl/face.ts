import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: 'Zdjęcie Twojej twarzy zostanie zapisane',
  consent:
    'Trafi do usługi logowania i będzie porównywane przy logowaniu. Bez Twojej zgody nie włączymy kamery i nic nie wyślemy. Zdjęcie możesz zawsze usunąć.',
  otherWays: 'Nie chcesz używać kamery? Wybierz plik ze zdjęciem lub inną metodę.',
  start: 'Kontynuuj',
  useCamera: 'Użyj kamery',
  takePhoto: 'Zrób zdjęcie',
  retake: 'Zrób inne zdjęcie',
  cameraOff: 'Wyłącz kamerę',
  camera: 'Kamera',
  hint: 'Jedna twarz, na wprost, w dobrym świetle.',
  asking: 'Przeglądarka pyta, czy ta strona może użyć kamery. Wybierz „Zezwól”.',
  starting: 'Włączanie kamery…',
  live: 'Patrz w kamerę i trzymaj twarz w owalu.',
  paused: 'Brak obrazu. Odsłoń kamerę lub zamknij inne aplikacje, które jej używają.',
  away: 'Kamerę wyłączono podczas Twojej nieobecności.',
  look: 'Czy twarz jest ostra i widać ją całą? Zdjęcie wyślemy dopiero, gdy wybierzesz „Użyj tego zdjęcia”.',
  shotFailed: 'Nie udało się. Zrób zdjęcie ponownie.',
  problems: {
    denied: {
      title: 'Ta strona nie może użyć kamery.',
      hint: 'Zezwól na nią ikoną kamery lub ustawień na pasku adresu i spróbuj ponownie.',
    },
    dismissed: { title: 'Nie zezwolono na kamerę.', hint: 'Spróbuj ponownie i wybierz „Zezwól”.' },
    system: {
      title: 'Ta przeglądarka nie może użyć kamery.',
      hint: 'Zezwól na nią w ustawieniach prywatności urządzenia i spróbuj ponownie.',
    },
    blocked: {
      title: 'Kamera jest wyłączona na tej stronie.',
      hint: 'Włączyć ją mogą tylko twórcy strony.',
    },
    none: { title: 'Nie znaleziono kamery.', hint: 'Podłącz ją i spróbuj ponownie.' },
    busy: {
      title: 'Kamera nie odpowiada.',
      hint: 'Zamknij inne aplikacje, które jej używają, i spróbuj ponownie.',
    },
    lost: {
      title: 'Kamera jest odłączona.',
      hint: 'Podłącz ją lub zezwól na nią i spróbuj ponownie.',
    },
    insecure: {
      title: 'Kamera działa tylko na bezpiecznych stronach.',
      hint: 'Otwórz tę stronę przez https.',
    },
    unsupported: { title: 'Ta przeglądarka nie obsługuje kamery.', hint: 'Spróbuj w innej.' },
    failed: { title: 'Kamera się nie włączyła.', hint: 'Spróbuj ponownie.' },
  },
  instead: 'Albo wybierz poniżej plik ze zdjęciem lub inną metodę.',
  choose: 'Wybierz zdjęcie',
  chooseAnother: 'Wybierz inne zdjęcie',
  fileHint: 'JPEG, PNG lub WebP, do 20 MB',
  preview: 'Twoje zdjęcie',
  use: 'Użyj tego zdjęcia',
  missing: 'Najpierw zrób lub wybierz zdjęcie.',
  kept: 'Zdjęcie powyżej zostaje.',
  notAnImage: 'Ten plik się nie nadaje. Wybierz plik JPEG lub PNG.',
  heic: 'Ta przeglądarka nie czyta zdjęć z iPhone’a (HEIC). Zrób inne lub wybierz plik JPEG.',
  tooLarge: 'Plik jest za duży. Wybierz plik do 20 MB.',
  tooManyPixels: 'Zdjęcie ma za dużo pikseli. Wybierz mniejsze lub zrób inne.',
  tooSmall: 'Zdjęcie jest za małe. Wybierz większe.',
  uploading: 'Wysyłanie zdjęcia…',
  checking: 'Sprawdzanie zdjęcia…',
  refused: {
    1700: { title: 'Zdjęcie nie dotarło.', hint: 'Zrób lub wybierz inne.' },
    1701: {
      title: 'Brak zdjęcia do porównania.',
      hint: 'Zapytaj administratora lub wybierz inną metodę.',
    },
    1702: {
      title: 'Nie rozpoznano Twojej twarzy.',
      hint: 'Stań twarzą do światła, odsłoń ją i zrób inne zdjęcie.',
    },
    1704: {
      title: 'Nie udało się sprawdzić numeru telefonu.',
      hint: 'Sprawdź go w profilu lub zapytaj administratora.',
    },
    1705: {
      title: 'Nie udało się sprawdzić adresu e-mail.',
      hint: 'Sprawdź go w profilu lub zapytaj administratora.',
    },
    1707: {
      title: 'Nie udało się dodać zdjęcia twarzy.',
      hint: 'Zrób inne zdjęcie lub wybierz inną metodę.',
    },
  },
  done: 'Przy następnym logowaniu możemy porównać Twoją twarz z tym zdjęciem.',
};
