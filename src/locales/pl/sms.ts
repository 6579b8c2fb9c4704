import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'Kraj lub region',
  search: 'Szukaj nazwy lub kodu',
  noCountry: 'Nie znaleziono kraju. Spróbuj kodu, np. +48.',
  phone: 'Numer telefonu',
  hint: 'Wyślemy jeden SMS z kodem. Numer służy tylko do potwierdzania logowania.',
  weak: 'SMS-y można przechwycić. Aplikacja uwierzytelniająca jest bezpieczniejsza.',
  send: 'Wyślij kod',
  missing: 'Wpisz numer telefonu.',
  checking: 'Sprawdzanie numeru…',
  implausible: 'To nie wygląda na numer telefonu. Sprawdź cyfry.',
  noCountryCode: 'Żaden kraj nie ma tego kodu. Sprawdź cyfry po +.',
  tooShort: (country) => `Ten numer jest za krótki (${country}).`,
  tooLong: (country) => `Ten numer jest za długi (${country}).`,
  notOfCountry: (country) => `To nie wygląda na numer z tego kraju (${country}). Sprawdź numer i kraj.`,
  useAnyway: 'Numer jest poprawny, użyj go',
  countryNotAllowed: (country) =>
    `Numery z tego kraju (${country}) nie są przyjmowane. Wybierz kraj z listy.`,
  sent: (to) => `Kod wysłano na ${to}.`,
  change: 'Zmień numer',
  code: 'Kod z SMS-a',
  incomplete: 'Wpisz cały kod.',
  codeHint: 'Od 4 do 8 cyfr',
  codeHintLength: (length) => `Kod ${length}-cyfrowy`,
  autoSubmit: otp.autoSubmit,
  renew: 'Wyślij nowy kod',
  done: 'Przy następnym logowaniu możemy wysłać kod na ten numer.',
};
