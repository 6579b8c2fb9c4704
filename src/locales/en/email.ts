import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email = {
  email: 'E-mail address',
  hint: 'We send one e-mail with a code. Used for sign-in checks only.',
  weak: 'Whoever reads your e-mail can use these codes. An authenticator app is safer.',
  send: 'Send code',
  missing: 'Enter your e-mail address.',
  spaces: 'An e-mail address has no spaces. Take them out.',
  noAt: 'The @ is missing. An example: name@example.com.',
  noDomain: 'What follows the @ is not complete. An example: name@example.com.',
  implausible: 'This does not look like an e-mail address. An example: name@example.com.',
  tooLong: 'This is too long for an e-mail address.',
  /** A button that puts the address in. */
  guess: (address: string) => `Did you mean ${address}?`,
  sent: (to: string) => `We sent a code to ${to}. Look in the spam folder too.`,
  change: 'Change address',
  code: 'Code from the e-mail',
  incomplete: 'Type the whole code.',
  codeHint: '4 to 8 digits',
  codeHintLength: (length: number) => `${length} digits`,
  autoSubmit: otp.autoSubmit,
  renew: 'Send a new code',
  done: 'Next time you sign in, we can send a code to this address.',
};
