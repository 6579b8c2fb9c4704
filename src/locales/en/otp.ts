/** The words of the authenticator app's screens. */
export const otp = {
  readyTitle: 'Have your authenticator app at hand',
  ready: 'You get a QR code that is good for one minute. Open the app first, then there is plenty of time.',
  start: 'I’m ready',
  noApp: 'No app yet?',
  noAppHelp:
    'Any app that makes one-time sign-in codes will do. Many phones have one built in, in their passwords settings. Or look for “authenticator” in your app store.',
  calmBefore: 'Take your time: the minute starts only with your click.',
  calmMeanwhile: 'Take your time: when the minute is over, one button gets you a new QR code.',
  steps: [
    'Open your authenticator app',
    'Scan the code, or enter the key by hand',
    'Type the digits it shows',
  ],
  qr: 'QR code for your authenticator app',
  noQr: 'The QR code can’t be shown.',
  noQrHint: 'Enter the key below in your app by hand: it does the same.',
  openApp: 'Open in authenticator app',
  key: 'Key',
  copyKey: 'Copy key',
  copied: 'Copied',
  copyFailed: 'Copying is blocked: select the key',
  details: 'Details for manual entry',
  account: 'Account',
  issuer: 'Issuer',
  algorithm: 'Algorithm',
  digits: 'Digits',
  period: 'Period',
  seconds: (seconds: number) => `${seconds} s`,
  // From two on.
  minutes: (minutes: number) => `${minutes} minutes`,
  code: (length: number) => `${length}-digit code from the app`,
  // Of a key that names no number of digits.
  codeAny: 'Code from the app',
  incomplete: (length: number) => `Type all ${length} digits.`,
  autoSubmit: 'It is checked as soon as the last digit is in.',
  changed: 'The QR code has changed.',
  changedHint: 'Scan it again and delete the entry that you made before: its codes no longer work.',
  // What is computed here of a code that the server has refused; {time} is what `seconds` or `minutes` says.
  refused: {
    over: {
      title: 'This code has been used already, or its time is just over.',
      hint: 'Wait for the next one and type that. If it is refused too, get a new QR code.',
    },
    old: {
      title: 'This code belongs to the old QR code.',
      hint: 'Delete that entry in your app, scan the QR code that is shown now, and type the new entry’s code.',
    },
    mistyped: {
      title: 'It looks as if this code was mistyped.',
      hint: 'One digit is off, or two are swapped. Compare it with the app and type it again.',
    },
    behind: 'Your app’s clock seems to be about {time} behind.',
    ahead: 'Your app’s clock seems to be about {time} ahead.',
    clock:
      'That is compared with this device’s clock. Let both set date and time automatically, then type the code that the app shows.',
  },
  renew: 'Get a new QR code',
  done: 'Next time you sign in, we ask for a code from the app.',
};
