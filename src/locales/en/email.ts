/** The words of the e-mail's screens. */
export const email = {
  email: 'E-mail address',
  hint: 'We send one e-mail with a code. Used for sign-in checks only.',
  weak: 'Whoever reads your e-mail can use these codes. An authenticator app is safer.',
  send: 'Send code',
  missing: 'Enter your e-mail address.',
  implausible: 'This does not look like an e-mail address. It needs an @ and a domain.',
  sent: (to: string) => `We sent a code to ${to}. Look in the spam folder too.`,
  change: 'Change address',
  code: 'Code from the e-mail',
  incomplete: 'Type the whole code.',
  codeHint: '4 to 8 digits',
  codeHintLength: (length: number) => `${length} digits`,
  renew: 'Send a new code',
  done: 'Next time you sign in, we can send a code to this address.',
};
