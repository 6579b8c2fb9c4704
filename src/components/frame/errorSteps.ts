import type { MfaErrorKind } from '../../client/errorKinds.js';

/**
 * What a person can do about an error. The words say it (`errors.kinds`), the screen has the control for it:
 * `retry`: the same once more, by the same button;
 * `wait`: the same, when some time is over;
 * `reconnect`: nothing; reads go on by themselves when the connection is back, a form by its button;
 * `sign-in`: sign in anew, then the same;
 * `confirm`: prove again who they are (the host's or the server's step-up), then the same;
 * `correct`: give something else, then the same button;
 * `ask-anew`: get a new code by the button that asks anew;
 * `look-in-list`: the account has changed elsewhere, and the list shows how;
 * `add-another`: set up another method first;
 * `other-method`: this one will not do;
 * `complete-account`: give the account what it lacks, in the host's profile page;
 * `ask-administrator`: nobody else can change it.
 */
export type NextStep =
  | 'retry'
  | 'wait'
  | 'reconnect'
  | 'sign-in'
  | 'confirm'
  | 'correct'
  | 'ask-anew'
  | 'look-in-list'
  | 'add-another'
  | 'other-method'
  | 'complete-account'
  | 'ask-administrator';

/** What the screens need to know of a kind besides its words. */
export interface ErrorStep {
  next: NextStep;
  /** What was given is not at fault: it stays, and can be sent again as it is. */
  kept?: true;
  /** The kit knows too little, so that the server's own words help. */
  quoted?: true;
  /** A person can't mend it alone, so that the id for support helps (folded: perhaps not); elsewhere it is noise. */
  support?: true | 'folded';
}

/** The next step of every kind; one without a step does not compile. `docs/errors.md` shows it beside codes and words. */
export const errorSteps: Readonly<Record<MfaErrorKind, ErrorStep>> = {
  'session-ended': { next: 'sign-in', kept: true },
  'token-unavailable': { next: 'retry', kept: true },
  forbidden: { next: 'ask-administrator', support: true },
  'plan-required': { next: 'ask-administrator' },
  locked: { next: 'ask-administrator', support: true },
  'not-allowed': { next: 'confirm', quoted: true, support: true },
  'not-found': { next: 'look-in-list' },
  conflict: { next: 'correct', quoted: true, support: true },
  'already-enrolled': { next: 'look-in-list' },
  'last-factor': { next: 'add-another' },
  unsupported: { next: 'other-method', support: true },
  'account-incomplete': { next: 'complete-account' },
  rejected: { next: 'correct', quoted: true, support: true },
  'passcode-wrong': { next: 'correct' },
  'passcode-expired': { next: 'ask-anew' },
  // Most often a digit is wrong.
  'proof-refused': { next: 'correct', quoted: true, support: 'folded' },
  'enrollment-expired': { next: 'ask-anew', kept: true },
  'photo-refused': { next: 'correct' },
  'too-large': { next: 'correct' },
  'rate-limited': { next: 'wait', kept: true },
  offline: { next: 'reconnect', kept: true },
  network: { next: 'retry', kept: true },
  timeout: { next: 'retry', kept: true },
  aborted: { next: 'retry', kept: true },
  server: { next: 'retry', kept: true, support: true },
  'bad-response': { next: 'retry', kept: true, support: true },
  'chunk-failed': { next: 'retry' },
};

/** Steps that lead out of the form in which the error came. */
export const leavesForm: ReadonlySet<NextStep> = new Set([
  'look-in-list',
  'add-another',
  'other-method',
  'complete-account',
  'ask-administrator',
]);
