/** Where the kit takes its time from; `<MfaProvider clock>` replaces it, so that stories and tests move time. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /** Milliseconds since some fixed moment, never going back, as `performance.now()`. */
  monotonic(): number;
  /** Runs `callback` once `delayMs` milliseconds have passed; the answer cancels it. */
  schedule(callback: () => void, delayMs: number): () => void;
}

/** One moment on both of a clock's scales. */
export interface Instant {
  /** Milliseconds since 1970, by a clock that may be set. */
  wall: number;
  /** Milliseconds of a clock that nobody sets; it may stand still while the device sleeps. */
  steady: number;
}

/** Now, on both scales. */
export const instant = (clock: Clock): Instant => ({ wall: clock.now(), steady: clock.monotonic() });

/**
 * Milliseconds between two moments: the larger of both scales' differences, never below 0. A sleeping machine may stop
 * the steady scale, a person may set back the wall clock; a clock set forward only ends early.
 */
export const elapsed = (from: Instant, to: Instant): number =>
  Math.max(0, to.wall - from.wall, to.steady - from.steady);
