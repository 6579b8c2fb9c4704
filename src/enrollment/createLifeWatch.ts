import { elapsed, instant } from './clock.js';
import type { Clock, Instant } from './clock.js';
import type { LiveChallenge } from './enrollmentState.js';

/** See {@link createLifeWatch}. */
export interface LifeWatch {
  /** Milliseconds of a token's life that are gone. */
  spent(challenge: LiveChallenge): number;
  /** Calls back once, when that much of a token's life is gone. Takes the place of the call before it. */
  wake(challenge: LiveChallenge, spent: number, callback: () => void): void;
  stop(): void;
}

/** Milliseconds between two looks: a timer stands still while the machine sleeps, and nothing tells of it. */
const lookEvery = 1_000;

/** Knows how much life of each token was ever seen gone, so that a clock set back gives nothing back. */
export function createLifeWatch(clock: () => Clock): LifeWatch {
  const seen = new WeakMap<Instant, number>();
  let cancel: (() => void) | undefined;

  function spent({ askedAt, spent: known }: LiveChallenge): number {
    const gone = Math.max(known, seen.get(askedAt) ?? 0, elapsed(askedAt, instant(clock())));
    seen.set(askedAt, gone);
    return gone;
  }

  function stop(): void {
    cancel?.();
    cancel = undefined;
  }

  function wake(challenge: LiveChallenge, at: number, callback: () => void): void {
    stop();
    const look = () => (spent(challenge) < at ? wake(challenge, at, callback) : callback());
    cancel = clock().schedule(look, Math.min(lookEvery, Math.max(0, at - spent(challenge))));
  }

  return { spent, wake, stop };
}
