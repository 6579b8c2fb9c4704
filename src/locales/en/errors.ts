import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'Error id',
  copyRequestId: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying was refused',
  retry: 'Try again',
  serverSays: (said) => `The server says: ${said}`,
  kept: 'What you typed is kept.',
  offlineHint: 'Nothing is sent now. You can go on as soon as you are back.',
  tryAnyway: 'Try anyway',
  otherMethod: 'Choose another method',
  wait: (seconds) =>
    seconds === 1 ? 'You can try again in 1 second.' : `You can try again in ${seconds} seconds.`,
  kinds: {
    'session-ended': {
      title: 'You have been signed out.',
      hint: 'Sign in again, then go on here.',
    },
    'token-unavailable': {
      title: 'We could not check that you are signed in.',
      hint: 'Try again in a moment.',
    },
    forbidden: { title: 'You are not allowed to do this.', hint: 'Ask your administrator.' },
    'plan-required': {
      title: 'This is not part of your organisation’s plan.',
      hint: 'Ask your administrator.',
    },
    locked: { title: 'Your account is locked for now.', hint: 'Wait a while, or ask your administrator.' },
    'not-allowed': { title: 'This was not confirmed.', hint: 'Nothing has changed. You can try again.' },
    'not-found': {
      title: 'This is no longer there.',
      hint: 'It may have been removed elsewhere. Look in your list.',
    },
    conflict: {
      title: 'This is already in use.',
      hint: 'Use another one, or look in your list: it may be set up already.',
    },
    'already-enrolled': {
      title: 'This is already set up.',
      hint: 'Look in your list. To replace it, remove the old one first.',
    },
    'last-factor': { title: 'This is your last one, so it has to stay.', hint: 'Set up another one first.' },
    unsupported: {
      title: 'The server can’t do this.',
      hint: 'Choose another method, or ask your administrator.',
    },
    'account-incomplete': {
      title: 'Your account needs a phone number or an e-mail address first.',
      hint: 'Add one to your profile, then come back.',
    },
    rejected: { title: 'The server did not accept this.', hint: 'Check what you entered and try again.' },
    'passcode-wrong': { title: 'That code is not right.', hint: 'Check it and type it again.' },
    'passcode-expired': {
      title: 'That code has expired.',
      hint: 'Get a new code and type that one instead.',
    },
    'proof-refused': {
      title: 'That was not accepted.',
      hint: 'Check the code and type it again. If it still fails, get a new one.',
    },
    'enrollment-expired': {
      title: 'The minute is over.',
      hint: 'Get a new code and go on.',
    },
    'photo-refused': {
      title: 'This photo did not work.',
      hint: 'Face the light, fill the frame, and try another one.',
    },
    'too-large': { title: 'This is too large.', hint: 'Choose a smaller file.' },
    'rate-limited': { title: 'That was too soon.', hint: 'Wait a moment and try again.' },
    offline: { title: 'You are offline.', hint: 'Try again when you are back.' },
    network: {
      title: 'The server could not be reached.',
      hint: 'Check your connection and try again.',
    },
    timeout: { title: 'The server took too long.', hint: 'Try again.' },
    aborted: { title: 'This was stopped.', hint: 'Nothing has changed.' },
    server: { title: 'The server has a problem.', hint: 'Try again in a moment.' },
    'bad-response': {
      title: 'The server gave an answer that makes no sense.',
      hint: 'Try again. If this keeps happening, tell your administrator.',
    },
    'chunk-failed': {
      title: 'This part could not be loaded.',
      hint: 'Check your connection and try again, or reload the page.',
    },
  },
};
