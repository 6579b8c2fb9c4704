import type { EnrolledFactor } from '../api/readEnrolledFactors.js';
import type { MfaError } from '../client/MfaError.js';
import type { MfaErrorKind } from '../client/errorKinds.js';

/** The names of what `onEvent` tells: closed, and never with a secret, a code, a phone number or an address. */
export const mfaEventNames = [
  /** A person has pressed the button that begins; told before `beforeAction`, and ended by `enroll-done` or `enroll-left`. */
  'enroll-started',
  /** A challenge is asked of the server: a message is on its way. */
  'enroll-asked',
  /** The same, in place of a challenge that the person has had. */
  'enroll-renewed',
  /** A request has failed, with its `kind`. */
  'enroll-refused',
  /** Bound. */
  'enroll-done',
  /** Thrown away, or left behind with its page, before it was bound. */
  'enroll-left',
  /** A person has confirmed that a factor is to go; told before `beforeAction`. */
  'unbind-started',
  /** The server, or the host's own step-up, has said no, with its `kind`; it can be started again. */
  'unbind-refused',
  /** Removed. */
  'unbind-done',
  /** The question was closed, or left for another method to be set up first, with nothing on its way to the server. */
  'unbind-left',
  /** Something broke outside of these: a screen, while it was drawn. */
  'error',
] as const;

/** One of {@link mfaEventNames}. */
export type MfaEventName = (typeof mfaEventNames)[number];

/** What happened, redacted: safe to send to any analytics. */
export interface MfaEvent {
  /** What has happened, from a closed set. */
  name: MfaEventName;
  /** The wire name of the type that it was about; absent where it was about none. */
  factorType?: string | undefined;
  /** The error's kind, where there is one. */
  kind?: MfaErrorKind | undefined;
}

/**
 * What the host hears; each is called once, when the thing happens. The components and `useEnrollment` tell it; of a mutation that
 * the host makes itself (`useResetFactor` and its like) its own `onSuccess` and `onError` tell, and here nobody.
 */
export interface MfaEvents {
  /** A factor was bound; undefined where the list could not be read again. */
  onEnrolled?: ((factor: EnrolledFactor | undefined, details: { factorType: string }) => void) | undefined;
  /** A factor was unbound. */
  onUnbound?: ((factor: EnrolledFactor) => void) | undefined;
  /** Something failed: a change, a read, a screen, or a part that did not load; its words are on screen. Of a read each provider of the same user hears. */
  onError?: ((error: MfaError) => void) | undefined;
  /** Anything of note, redacted. */
  onEvent?: ((event: MfaEvent) => void) | undefined;
}
