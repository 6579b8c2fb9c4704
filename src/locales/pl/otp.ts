import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: 'Przygotuj aplikację uwierzytelniającą',
  ready: 'Zobaczysz kod QR ważny przez minutę. Najpierw otwórz aplikację, a czasu będzie dość.',
  start: 'Kontynuuj',
  noApp: 'Nie masz jeszcze aplikacji?',
  noAppHelp:
    'Wystarczy dowolna z kodami jednorazowymi. Wiele telefonów ma ją w ustawieniach haseł. Możesz też poszukać „authenticator” w sklepie z aplikacjami.',
  calmBefore: 'Bez pośpiechu: minuta ruszy dopiero po kliknięciu.',
  calmMeanwhile: 'Bez pośpiechu: po minucie uzyskasz nowy kod QR jednym przyciskiem.',
  steps: [
    'Otwórz aplikację uwierzytelniającą',
    'Zeskanuj kod QR lub wpisz klucz ręcznie',
    'Wpisz kod z aplikacji',
  ],
  qr: 'Kod QR dla aplikacji uwierzytelniającej',
  noQr: 'Nie można pokazać kodu QR.',
  noQrHint: 'Wpisz w aplikacji poniższy klucz.',
  openApp: 'Otwórz w aplikacji',
  key: 'Klucz',
  copyKey: 'Kopiuj klucz',
  copied: 'Skopiowano',
  copyFailed: 'Kopiowanie zablokowane: zaznacz klucz',
  details: 'Dane do wpisania ręcznie',
  account: 'Konto',
  issuer: 'Wystawca',
  algorithm: 'Algorytm',
  digits: 'Liczba cyfr',
  period: 'Okres',
  seconds: (seconds) => `${seconds} s`,
  minutes: (minutes) => `${minutes} min`,
  code: (length) => `${length}-cyfrowy kod z aplikacji`,
  codeAny: 'Kod z aplikacji',
  incomplete: (length) => `Wpisz cały ${length}-cyfrowy kod.`,
  autoSubmit: 'Sprawdzimy go po wpisaniu ostatniej cyfry.',
  changed: 'Kod QR się zmienił.',
  changedHint: 'Zeskanuj go ponownie i usuń z aplikacji stary wpis: jego kody już nie działają.',
  refused: {
    over: {
      title: 'Tego kodu już użyto albo właśnie wygasł.',
      hint: 'Zaczekaj na następny i wpisz go. Jeśli to nie pomoże, uzyskaj nowy kod QR.',
    },
    old: {
      title: 'To kod ze starego kodu QR.',
      hint: 'Usuń stary wpis z aplikacji, zeskanuj obecny kod QR i wpisz nowy kod.',
    },
    mistyped: {
      title: 'W kodzie jest chyba pomyłka.',
      hint: 'Jedna cyfra się nie zgadza lub dwie są zamienione. Sprawdź kod i wpisz go ponownie.',
    },
    behind: 'Zegar aplikacji spóźnia się chyba o około {time}.',
    ahead: 'Zegar aplikacji spieszy się chyba o około {time}.',
    clock:
      'Względem zegara tego urządzenia. Na obu urządzeniach ustaw automatyczną datę i godzinę, potem wpisz kod z aplikacji.',
  },
  renew: 'Uzyskaj nowy kod QR',
  done: 'Przy następnym logowaniu poprosimy o kod z aplikacji.',
};
