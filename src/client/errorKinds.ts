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
  'file-unusable',
  'too-large',
  // The way there and back.
  'rate-limited',
  'offline',
  'network',
  'timeout',
  'aborted',
  'server',
  'bad-response',
  'chunk-failed',
] as const;

/** One of {@link errorKinds}. */
export type MfaErrorKind = (typeof errorKinds)[number];

/**
 * apiCode -> kind: the published V3 list and the V2 codes that may leak through (contract 7.2, 7.3).
 * A code that is not here is judged by its statusCode.
 */
const byApiCode: Readonly<Record<number, MfaErrorKind>> = {
  1000: 'server',
  1001: 'forbidden',
  1576: 'forbidden',
  // A second factor is asked for: the session itself goes on, so nobody is sent to sign in anew (contract 12.9).
  1635: 'not-allowed',
  1636: 'not-allowed',
  1639: 'session-ended',
  1640: 'session-ended',
  1641: 'session-ended',
  1642: 'account-incomplete',
  1643: 'locked',
  1699: 'session-ended',
  1700: 'photo-refused',
  1701: 'photo-refused',
  1702: 'photo-refused',
  1703: 'account-incomplete',
  1704: 'account-incomplete',
  1705: 'account-incomplete',
  1706: 'already-enrolled',
  1707: 'photo-refused',
  2000: 'locked',
  2001: 'passcode-wrong',
  2003: 'rejected',
  2004: 'session-ended',
  2005: 'locked',
  2011: 'rejected',
  2020: 'session-ended',
  2026: 'conflict',
  2028: 'account-incomplete',
  2035: 'conflict',
  2057: 'locked',
  2058: 'session-ended',
  2080: 'rate-limited',
  2200: 'conflict',
  2204: 'rejected',
  2206: 'session-ended',
  2207: 'session-ended',
  2217: 'last-factor',
  2219: 'not-found',
  2224: 'rejected',
  2229: 'conflict',
  2230: 'conflict',
  2231: 'rejected',
  2300: 'passcode-expired',
  4021: 'plan-required',
  6001: 'passcode-wrong',
  6002: 'passcode-wrong',
  6003: 'passcode-wrong',
  6004: 'passcode-wrong',
  10008: 'rate-limited',
  2120008: 'locked',
  2130010: 'forbidden',
};

/** statusCode (or HTTP status, where the body has none) -> kind: contract 7.1. */
const byStatus: Readonly<Record<number, MfaErrorKind>> = {
  401: 'session-ended',
  402: 'plan-required',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  429: 'rate-limited',
  501: 'unsupported',
};

/** Kinds after which the same read may be tried again by itself. */
const retryable: ReadonlySet<MfaErrorKind> = new Set([
  'offline',
  'network',
  'timeout',
  'server',
  'rate-limited',
  'token-unavailable',
  'bad-response',
  'chunk-failed',
]);

/**
 * The kind that a refusal's numbers stand for. apiCode first, for it is finer; then the statusCode's class.
 * A refused `enroll-factor` without a code of its own is `proof-refused`: no code is published for a wrong text
 * message code or a dead token (contract 7.2, 10.2), so nothing more can be said honestly.
 */
export function kindOfRefusal(
  operation: string,
  statusCode: number | undefined,
  apiCode: number | undefined,
): MfaErrorKind {
  const known = apiCode === undefined ? undefined : byApiCode[apiCode];
  if (known) return known;
  if (statusCode === undefined) return 'bad-response';
  const status = byStatus[statusCode];
  if (status === 'conflict' && operation === 'send-enroll-factor-request') return 'already-enrolled';
  if (status) return status;
  if (statusCode >= 500) return 'server';
  if (statusCode >= 400) return operation === 'enroll-factor' ? 'proof-refused' : 'rejected';
  return 'bad-response';
}

/** Whether a read that failed so may be repeated without asking anybody. Writes never are. */
export function isRetryableKind(kind: MfaErrorKind): boolean {
  return retryable.has(kind);
}
