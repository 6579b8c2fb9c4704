import type { EnrolledFactor } from '../api/readEnrolledFactors.js';

/** What `beforeAction` is asked about. */
export type MfaAction =
  | { action: 'enroll'; factorType: string; signal: AbortSignal }
  | { action: 'unbind'; factor: EnrolledFactor; signal: AbortSignal };

/**
 * The host's step-up: true or nothing goes on, false stops quietly, a throw stops with its message. `signal` says when the
 * person has given up, or what was asked for can't be any more. A modal dialog of the kit's may be open meanwhile: what you
 * ask with must be one too (`showModal`).
 */
export type BeforeAction = (action: MfaAction) => boolean | void | Promise<boolean | void>;
