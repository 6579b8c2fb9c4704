'use client';

import { useCallback, useRef, useState } from 'react';
import type { MfaError } from '../../client/MfaError.js';
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

/**
 * How long the server wants a person to wait, second by second. It is read with the alert that it stands in; a timer is silent
 * by itself, so that not each second is spoken (ARIA 1.2, WCAG 2.2.1).
 */
export function Wait({ error, text, over }: WaitProps) {
  const { clock } = useMfa();
  const shown = useRef<HTMLDivElement>(null);
  const [since, setSince] = useState({ error, at: clock.now() });
  if (since.error !== error) setSince({ error, at: clock.now() });
  const until = since.at + (error.retryAfter ?? 0);
  const remaining = useCallback(() => until - clock.now(), [until, clock]);
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
