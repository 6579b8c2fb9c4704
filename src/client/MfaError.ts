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
  /** The server's finer code (contract 7.2). */
  apiCode?: number | undefined;
  /** The server's id of this call, for its support. */
  requestId?: string | undefined;
  /** What the server said, in the language asked for; shown only where the code is unknown to the kit. */
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
  readonly kind: MfaErrorKind;
  readonly operation: string | undefined;
  readonly statusCode: number | undefined;
  readonly apiCode: number | undefined;
  readonly requestId: string | undefined;
  readonly serverMessage: string | undefined;
  /** Milliseconds to wait before asking again, where the server said so. */
  readonly retryAfter: number | undefined;
  /** Whether the same read may be tried again without a change by the person. */
  readonly retryable: boolean;
  override readonly cause: { name: string; message: string } | undefined;

  constructor(facts: MfaErrorFacts) {
    const numbers = [
      facts.statusCode === undefined ? '' : `statusCode ${facts.statusCode}`,
      facts.apiCode === undefined ? '' : `apiCode ${facts.apiCode}`,
    ].filter(Boolean);
    super(
      (facts.operation ? `${facts.operation}: ` : '') +
        facts.kind +
        (numbers.length ? ` (${numbers.join(', ')})` : '') +
        (facts.detail ? `. ${facts.detail}` : ''),
    );
    this.kind = facts.kind;
    this.operation = facts.operation;
    this.statusCode = facts.statusCode;
    this.apiCode = facts.apiCode;
    this.requestId = facts.requestId;
    this.serverMessage = facts.serverMessage;
    this.retryAfter = facts.retryAfter;
    this.retryable = isRetryableKind(facts.kind);
    this.cause =
      facts.cause instanceof Error ? { name: facts.cause.name, message: facts.cause.message } : undefined;
  }
}

/** Whether a caught value is the kit's error; true across two copies of the package too. */
export function isMfaError(value: unknown): value is MfaError {
  return (
    value instanceof MfaError || (value instanceof Error && value.name === 'MfaError' && 'kind' in value)
  );
}
