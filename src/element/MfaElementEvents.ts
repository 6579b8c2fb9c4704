import type { EnrolledFactor } from '../api/readEnrolledFactors.js';
import type { MfaError } from '../client/MfaError.js';
import type { MfaEvent } from '../hooks/MfaEvents.js';

/** What `getAccessToken` and the token event give: the signed-in user's access token, or nothing. */
export type TokenAnswer = string | null | undefined;

/** What comes with `genauth-mfa-token`: the page is asked for the signed-in user's access token. */
export interface TokenRequest {
  /** True once, after the server has said that the session has ended, or there was no token: give a new one, or nothing. */
  readonly refresh: boolean;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /**
   * Answers, while the event is being handled; the token itself may come later. The first answer counts.
   * @throws {Error} when the event has been handled already.
   */
  respondWith(token: TokenAnswer | Promise<TokenAnswer>): void;
}

/**
 * The events of `<genauth-mfa>`, by name. None of them bubbles, so that a page's own listeners for `error` hear nothing
 * of them; only `genauth-mfa-token` does, so that one listener on the document can answer for all.
 */
export interface MfaElementEvents {
  /** Asks for the access token, where the property `getAccessToken` is not set. */
  'genauth-mfa-token': CustomEvent<TokenRequest>;
  /** A factor was bound; undefined where the list could not be read again. */
  enrolled: CustomEvent<{ factor: EnrolledFactor | undefined; factorType: string }>;
  /** A factor was unbound. */
  unbound: CustomEvent<{ factor: EnrolledFactor }>;
  /** Something failed; its words are on screen already. */
  error: CustomEvent<MfaError>;
  /** Anything of note, redacted: safe to send to any analytics. */
  event: CustomEvent<MfaEvent>;
  /** The session has ended and a new token did not help: send the user to sign in. */
  'session-ended': CustomEvent<null>;
}
