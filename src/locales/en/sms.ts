import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms = {
  country: 'Country or region',
  search: 'Search by name or code',
  /** The search finds nothing. */
  noCountry: 'No country fits. Try its code, such as +44.',
  phone: 'Phone number',
  hint: 'We send one text with a code. Used for sign-in checks only.',
  weak: 'Texts can be intercepted. An authenticator app is safer.',
  send: 'Send code',
  missing: 'Enter your phone number.',
  /** The rules that a number is checked with are still on their way. */
  checking: 'Checking the number…',
  implausible: 'This does not look like a phone number. Check the digits.',
  noCountryCode: 'No country has this code. Check the digits after the +.',
  // In brackets, for a name in the middle of a sentence may want an article, or another ending.
  tooShort: (country: string) => `This number is too short (${country}).`,
  tooLong: (country: string) => `This number is too long (${country}).`,
  notOfCountry: (country: string) =>
    `This does not look like a number of the chosen country (${country}). Check both.`,
  /** A button: new numbers may be missing in the rules. */
  useAnyway: 'The number is right, use it',
  countryNotAllowed: (country: string) =>
    `Numbers of this country are not accepted here (${country}), only those of the countries in the list.`,
  sent: (to: string) => `We sent a code to ${to}.`,
  change: 'Change number',
  code: 'Code from the text message',
  incomplete: 'Type the whole code.',
  codeHint: '4 to 8 digits',
  codeHintLength: (length: number) => `${length} digits`,
  autoSubmit: otp.autoSubmit,
  renew: 'Send a new code',
  done: 'Next time you sign in, we can send a code to this number.',
};
