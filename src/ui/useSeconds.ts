'use client';

import { useRef } from 'react';
import { onLook } from './onLook.js';
import { useLayout } from './useLayout.js';

/** Where the time comes from. */
export interface SecondsSource {
  /** Milliseconds left by the caller's clock. A new function is a new time: keep it until the time starts anew. */
  remaining: () => number;
  /** Calls back after some milliseconds of the caller's clock and returns how to call that off. */
  schedule: (callback: () => void, ms: number) => () => void;
}

/**
 * Calls `write` with the whole seconds left: at once (`before` is Infinity then), at each second, and when the page is
 * looked at again. They never go up and stay at 0. For writing into the page: nothing renders. Other `words` write the same
 * second once more (`before` is that second).
 */
export function useSeconds(
  { remaining, schedule }: SecondsSource,
  write: (seconds: number, before: number) => void,
  words: unknown,
): void {
  const latest = useRef(write);
  const shown = useRef<number>(undefined);

  useLayout(() => {
    latest.current = write;
  });

  useLayout(() => {
    let least = Infinity;
    let before = Infinity;
    let cancel: (() => void) | undefined;

    const tick = () => {
      cancel?.();
      cancel = undefined;
      least = Math.max(0, Math.min(least, remaining()));
      const seconds = Math.ceil(least / 1000);
      const last = before;
      before = seconds;
      shown.current = seconds;
      if (seconds !== last) latest.current(seconds, last);
      if (seconds > 0) cancel = schedule(tick, least - (seconds - 1) * 1000);
    };

    tick();
    const stop = onLook(tick);
    return () => {
      cancel?.();
      stop();
    };
  }, [remaining, schedule]);

  useLayout(() => {
    if (shown.current !== undefined) latest.current(shown.current, shown.current);
  }, [words]);
}
