import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'Adres e-mail',
  hint: 'Wyślemy jeden e-mail z kodem. Adres służy tylko do potwierdzania logowania.',
  weak: 'Kto czyta Twoją pocztę, może użyć tych kodów. Aplikacja uwierzytelniająca jest bezpieczniejsza.',
  send: 'Wyślij kod',
  missing: 'Wpisz adres e-mail.',
  spaces: 'Usuń spacje z adresu.',
  noAt: 'Brak @. Przykład: jan@example.com.',
  noDomain: 'Część po @ jest niepełna. Przykład: jan@example.com.',
  implausible: 'To nie wygląda na adres e-mail. Przykład: jan@example.com.',
  tooLong: 'Ten adres jest za długi.',
  guess: (address) => `Czy chodziło o ${address}?`,
  sent: (to) => `Kod wysłano na ${to}. Zajrzyj też do spamu.`,
  change: 'Zmień adres',
  code: 'Kod z e-maila',
  incomplete: 'Wpisz cały kod.',
  codeHint: 'Od 4 do 8 cyfr',
  codeHintLength: (length) => `Kod ${length}-cyfrowy`,
  autoSubmit: otp.autoSubmit,
  renew: 'Wyślij nowy kod',
  done: 'Przy następnym logowaniu możemy wysłać kod na ten adres.',
};
