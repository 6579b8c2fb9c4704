'use client';

import { useCallback, useRef } from 'react';
import type { MfaError } from '../../client/MfaError.js';
import { elapsed, instant } from '../../enrollment/clock.js';
import type { Clock, Instant } from '../../enrollment/clock.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { useSeconds } from '../../ui/useSeconds.js';

export interface WaitProps {
  /** Its wait begins when it is first shown. */
  error: MfaError;
  /** The sentence for that many whole seconds. */
  text: (seconds: number) => string;
  /** What stands there once it is over. */
  over: string;
}

const seen = new WeakMap<MfaError, Instant>();

/** When it was shown first: what takes its place for a while makes nobody wait anew. */
function firstSeen(error: MfaError, clock: Clock): Instant {
  const known = seen.get(error) ?? instant(clock);
  seen.set(error, known);
  return known;
}

/**
 * How long the server wants a person to wait, second by second. It is read with the alert that it stands in; a timer is silent
 * by itself, so that not each second is spoken (ARIA 1.2, WCAG 2.2.1).
 */
export function Wait({ error, text, over }: WaitProps) {
  const { clock } = useMfa();
  const shown = useRef<HTMLDivElement>(null);
  const since = firstSeen(error, clock);
  const remaining = useCallback(
    () => (error.retryAfter ?? 0) - elapsed(since, instant(clock)),
    [error, since, clock],
  );
  const schedule = useCallback((run: () => void, ms: number) => clock.schedule(run, ms), [clock]);
  useSeconds(
    { remaining, schedule },
    (seconds) => {
      if (shown.current) shown.current.textContent = seconds > 0 ? text(seconds) : over;
    },
    text,
  );
  return <div ref={shown} role="timer" />;
}
