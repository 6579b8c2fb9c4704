import type { EnrollStart } from '../api/sendEnrollFactorRequest.js';
import { MfaError } from '../client/MfaError.js';
import type { EnrollmentFactor } from './EnrollmentPorts.js';

/**
 * The challenge, as its type reads it.
 * @throws {MfaError} `bad-response`, without what was thrown: that may quote the secret.
 */
export function readChallenge(factor: EnrollmentFactor, start: EnrollStart): unknown {
  try {
    return factor.readChallenge(start);
  } catch {
    throw new MfaError({
      kind: 'bad-response',
      operation: 'send-enroll-factor-request',
      detail: 'The challenge has another shape than its type describes.',
    });
  }
}

/** Whether there is something to keep. Asked after the server's yes, which nothing may turn into a failure. */
export function hasRecoveryCode(factor: EnrollmentFactor, challenge: unknown): boolean {
  try {
    return !!factor.recoveryCode(challenge);
  } catch {
    return false;
  }
}
