/** The words of the text message's screens. */
export const sms = {
  country: 'Country code',
  phone: 'Phone number',
  hint: 'We send one text with a code. Used for sign-in checks only.',
  weak: 'Texts can be intercepted. An authenticator app is safer.',
  send: 'Send code',
  missing: 'Enter your phone number.',
  implausible: 'This does not look like a phone number. Check the digits.',
  countryNotAllowed: 'Numbers from this country are not accepted here.',
  sent: (to: string) => `We sent a code to ${to}.`,
  change: 'Change number',
  code: 'Code from the text message',
  incomplete: 'Type the whole code.',
  codeHint: '4 to 8 digits',
  codeHintLength: (length: number) => `${length} digits`,
  renew: 'Send a new code',
  done: 'Next time you sign in, we can send a code to this number.',
};
