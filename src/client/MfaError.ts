import { isRetryableKind } from './errorKinds.js';
import type { MfaErrorKind } from './errorKinds.js';

/** The facts an {@link MfaError} is made from. */
export interface MfaErrorFacts {
  /** What happened, from a closed set. */
  kind: MfaErrorKind;
  /** The last part of the operation's path, `enroll-factor` say; absent where no call was involved. */
  operation?: string | undefined;
  /** For developers: what, so what, do this. Never holds anything of a user's. */
  detail?: string | undefined;
  /** The body's business status, else the HTTP status. */
  statusCode?: number | undefined;
  /** The server's finer code. */
  apiCode?: number | undefined;
  /** The server's id of this call, for its support. */
  requestId?: string | undefined;
  /** What the server said, in the language asked for; shown only where the kit's own words say too little. */
  serverMessage?: string | undefined;
  /** Milliseconds to wait, where the server said so (`Retry-After`, RFC 9110 10.2.3). */
  retryAfter?: number | undefined;
  /** What was thrown below: only its name and message are kept. */
  cause?: unknown;
}

/**
 * The one error of the kit: facts, no sentences for people (those come from the locale, by `kind`).
 * Its `cause` is a plain `{ name, message }`, since what HTTP clients throw carries the request with its token.
 */
export class MfaError extends Error {
  override readonly name = 'MfaError';
  declare readonly kind: MfaErrorKind;
  declare readonly operation: string | undefined;
  declare readonly statusCode: number | undefined;
  declare readonly apiCode: number | undefined;
  declare readonly requestId: string | undefined;
  declare readonly serverMessage: string | undefined;
  /** Milliseconds to wait before asking again, where the server said so. */
  declare readonly retryAfter: number | undefined;
  /** Whether the same read may be tried again without a change by the person. */
  declare readonly retryable: boolean;
  declare readonly cause: { name: string; message: string } | undefined;

  constructor({ detail, cause, ...facts }: MfaErrorFacts) {
    const { kind, operation, statusCode, apiCode } = facts;
    const numbers = [statusCode && `statusCode ${statusCode}`, apiCode && `apiCode ${apiCode}`]
      .filter(Boolean)
      .join(', ');
    super(
      (operation ? `${operation}: ` : '') +
        kind +
        (numbers && ` (${numbers})`) +
        (detail ? `. ${detail}` : ''),
    );
    Object.assign(this, facts, {
      retryable: isRetryableKind(kind),
      cause: cause instanceof Error ? { name: cause.name, message: cause.message } : undefined,
    });
  }
}

/** Whether a caught value is the kit's error; true across two copies of the package too. */
export function isMfaError(value: unknown): value is MfaError {
  return value instanceof Error && value.name === 'MfaError' && 'kind' in value;
}
