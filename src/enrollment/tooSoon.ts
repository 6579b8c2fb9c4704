import { MfaError } from '../client/MfaError.js';

/** What is said in place of a request that the server would refuse, being too soon after the one before it. */
export const tooSoon = (waitMs: number) =>
  new MfaError({
    kind: 'rate-limited',
    operation: 'send-enroll-factor-request',
    retryAfter: waitMs,
    detail: 'Not sent: the server takes one request a minute for this address.',
  });
