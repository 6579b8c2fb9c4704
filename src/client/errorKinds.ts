/** Where the server may have done what it was asked: the answer was lost or unreadable, or the server broke over the call. */
export const doubtfulKinds = ['offline', 'network', 'timeout', 'aborted', 'server', 'bad-response'] as const;

/**
 * What can go wrong, as facts. Closed: a missing translation of one of these is a compile error.
 * The words for each live in the locale (`errors`), never here.
 */
export const errorKinds = [
  // The person's session or rights.
  'session-ended',
  'token-unavailable',
  'forbidden',
  'plan-required',
  'locked',
  'not-allowed',
  // What was asked for.
  'not-found',
  'conflict',
  'already-enrolled',
  'last-factor',
  'unsupported',
  'account-incomplete',
  'rejected',
  // Proving possession.
  'passcode-wrong',
  'passcode-expired',
  'proof-refused',
  'enrollment-expired',
  'photo-refused',
  'too-large',
  // The way there and back.
  'rate-limited',
  ...doubtfulKinds,
  'chunk-failed',
] as const;

/** One of {@link errorKinds}. */
export type MfaErrorKind = (typeof errorKinds)[number];

/**
 * The published V3 apiCodes and the V2 ones that may leak through, by what they stand for (contract 7.2, 7.3); kept as
 * text, for it is in every first load. A code that is not here is judged by its statusCode.
 */
const apiCodes: Partial<Record<MfaErrorKind, string>> = {
  // Nothing goes on before the person has been through the login again.
  'session-ended': '1639 1640 1641 1699 2004 2020 2058 2206 2207',
  // A second factor is asked for: the session itself goes on, so nobody is sent to sign in anew (contract 12.9).
  'not-allowed': '1635 1636',
  forbidden: '1001 1576 2130010',
  locked: '1643 2000 2005 2057 2120008',
  'plan-required': '4021',
  'account-incomplete': '1642 1703 1704 1705 2028',
  'photo-refused': '1700 1701 1702 1707',
  'already-enrolled': '1706',
  conflict: '2026 2035 2200 2229 2230',
  'last-factor': '2217',
  'not-found': '2219',
  'passcode-wrong': '2001 6001 6002 6003 6004',
  'passcode-expired': '2300',
  'rate-limited': '2080 10008',
  rejected: '2003 2011 2204 2224 2231',
  server: '1000',
};

/** The classes of statusCode, or of HTTP status where the body has none (contract 7.1). */
const statusCodes: Partial<Record<MfaErrorKind, string>> = {
  'session-ended': '401',
  'plan-required': '402',
  forbidden: '403',
  'not-found': '404',
  conflict: '409',
  'too-large': '413',
  'rate-limited': '429',
  unsupported: '501',
};

const find = (table: typeof apiCodes, code: number | undefined) =>
  Object.entries(table).find(([, codes]) => codes.split(' ').includes(String(code)))?.[0] as
    MfaErrorKind | undefined;

/**
 * The kind that a refusal's numbers stand for. apiCode first, for it is finer; then the statusCode's class.
 * A refused `enroll-factor` without a code of its own is `proof-refused`: no code is published for a wrong text
 * message code or a dead token (contract 7.2, 10.2), so nothing more can be said honestly. A read of one factor has nothing
 * but its id to be refused for: with 422 it is gone, as with 404 (contract 10.2, 11).
 */
export function kindOfRefusal(
  operation: string,
  statusCode: number | undefined,
  apiCode: number | undefined,
): MfaErrorKind {
  // V2 puts its finer code into the place of the status (contract 7.3); an apiCode of 0 says nothing (5.1, no. 5).
  const known = find(apiCodes, apiCode || statusCode);
  if (known) return known;
  const status = find(statusCodes, statusCode);
  if (status === 'conflict' && operation === 'send-enroll-factor-request') return 'already-enrolled';
  if (status) return status;
  if (!statusCode || statusCode < 400) return 'bad-response';
  if (statusCode >= 500) return 'server';
  if (statusCode === 422 && operation === 'get-factor') return 'not-found';
  return operation === 'enroll-factor' ? 'proof-refused' : 'rejected';
}

/** Whether a read that failed so may be repeated without asking anybody. Writes never are. */
export const isRetryableKind = (kind: MfaErrorKind): boolean =>
  /^(offline|network|timeout|server|rate-limited|token-unavailable|bad-response|chunk-failed)$/.test(kind);
