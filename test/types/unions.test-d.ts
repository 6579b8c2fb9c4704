/** Sets that are promised to be closed: a switch over one of them is complete or does not compile. */
import type {
  errorKinds,
  EnrollmentStep,
  MfaAction,
  MfaError,
  MfaErrorKind,
  MfaEvent,
  mfaEventNames,
  MfaEventName,
  SlotName,
  slots,
} from '../../src/index.js';
import type { Expect, Same } from './expectType.js';

// Read off the values, and no plain string among them.
export type Checks = [
  Expect<Same<MfaErrorKind, (typeof errorKinds)[number]>>,
  Expect<Same<MfaEventName, (typeof mfaEventNames)[number]>>,
  Expect<Same<SlotName, (typeof slots)[number]>>,
  Expect<Same<string extends MfaErrorKind ? true : false, false>>,
  Expect<Same<string extends MfaEventName ? true : false, false>>,
  Expect<Same<MfaError['kind'], MfaErrorKind>>,
  Expect<Same<MfaEvent['name'], MfaEventName>>,
  Expect<Same<EnrollmentStep, 'choose' | 'details' | 'prove' | 'done' | 'closed'>>,
  Expect<Same<MfaAction['action'], 'enroll' | 'unbind'>>,
];

// @ts-expect-error there is no such kind
export const noKind: MfaErrorKind = 'passcode-terrible';
// @ts-expect-error there is no such event
export const noEvent: MfaEventName = 'enroll-celebrated';

/** What a host writes: the compiler says when a kind is missing. */
export const severity = {
  'session-ended': 3,
  'token-unavailable': 2,
  forbidden: 2,
  'plan-required': 2,
  locked: 3,
  'not-allowed': 1,
  'not-found': 1,
  conflict: 1,
  'already-enrolled': 1,
  'last-factor': 1,
  unsupported: 2,
  'account-incomplete': 2,
  rejected: 1,
  'passcode-wrong': 1,
  'passcode-expired': 1,
  'proof-refused': 1,
  'enrollment-expired': 1,
  'photo-refused': 1,
  'too-large': 1,
  'rate-limited': 1,
  offline: 2,
  network: 2,
  timeout: 2,
  aborted: 0,
  server: 3,
  'bad-response': 3,
  'chunk-failed': 2,
} satisfies Record<MfaErrorKind, number>;

export function describe(action: MfaAction): string {
  switch (action.action) {
    case 'enroll':
      return action.factorType;
    case 'unbind':
      return action.factor.factorId;
  }
}
