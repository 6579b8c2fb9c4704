import type { MfaError } from '../client/MfaError.js';

/** Milliseconds. Who is asked to wait longer is told so, instead of watching a spinner for that long. */
const longestWait = 8000;

/**
 * How all reads are read: fresh for five seconds, repeated twice at most, and only where waiting can help; the one owner of
 * retries is TanStack.
 */
export const retryRead = {
  staleTime: 5_000,
  // Each screen says itself what has failed, whatever the host's default: a read that is thrown takes its retry along.
  throwOnError: false,
  // A host's `keepPreviousData` would show the last person's factors as the next one's.
  placeholderData: undefined as never,
  // The words promise it.
  refetchOnReconnect: true,
  retry: (failures: number, error: MfaError) =>
    failures < 2 && error.retryable && (error.retryAfter ?? 0) <= longestWait,
  /** Milliseconds: what the server asked for, else 1 s, then 2 s. */
  retryDelay: (failures: number, error: MfaError) =>
    error.retryAfter ?? 1000 * 2 ** failures,
};
