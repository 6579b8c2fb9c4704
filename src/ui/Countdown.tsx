'use client';

import { useRef } from 'react';
import type { RefObject } from 'react';
import { useSlotClass } from './useSlotClass.js';
import { useLayout } from './useLayout.js';

export type CountdownProps = {
  /** Milliseconds left by the caller's clock. A new function is a new countdown: keep it until the time starts anew. */
  remaining: () => number;
  /** Calls back after some milliseconds of the caller's clock and returns how to call that off. */
  schedule: (callback: () => void, ms: number) => () => void;
  /** The sentence for that many whole seconds; `0` when the time is over. */
  text: (seconds: number) => string;
  /** What is spoken at 30 seconds and at the end (0), and at no other time (WCAG 2.2.1); null speaks nothing. */
  announce?: ((seconds: number) => string | null) | undefined;
  /** Called once when the time is over, at once where it already is. */
  onElapsed?: (() => void) | undefined;
  /** The whole time in milliseconds, for the line that `lifeRef` draws. */
  total?: number | undefined;
  /** The `mfa-life` element whose `--mfa-life` (1 to 0) follows the time. */
  lifeRef?: RefObject<HTMLElement | null> | undefined;
};

/** The seconds left, written straight into the page: no render per second. It never goes up and stays at 0. */
export function Countdown(props: CountdownProps) {
  const { remaining, schedule } = props;
  const slotClass = useSlotClass();
  const shown = useRef<HTMLSpanElement>(null);
  const spoken = useRef<HTMLSpanElement>(null);
  const latest = useRef(props);

  useLayout(() => {
    latest.current = props;
  });

  useLayout(() => {
    let least = Infinity;
    let before = Infinity;
    let cancel: (() => void) | undefined;

    const tick = () => {
      cancel?.();
      cancel = undefined;
      const { text, announce, onElapsed, total, lifeRef } = latest.current;
      least = Math.max(0, Math.min(least, remaining()));
      const seconds = Math.ceil(least / 1000);
      const node = shown.current;
      if (node && seconds !== before) {
        node.textContent = text(seconds);
        node.dataset.remaining = String(seconds);
      }
      const life = lifeRef?.current;
      if (life && total) {
        // One second ahead, for the line takes that second to get there.
        life.style.setProperty('--mfa-life', String(Math.min(1, Math.max(0, (seconds - 1) * 1000) / total)));
        life.toggleAttribute('data-low', seconds <= 15);
      }
      const due = (before > 30 && seconds <= 30) || (before > 0 && seconds === 0);
      if (spoken.current && (due || before === Infinity)) {
        // Not at the first look: what is on the screen when it opens is read anyway.
        spoken.current.textContent = before === Infinity ? '' : (announce?.(seconds) ?? '');
      }
      const over = seconds === 0 && before !== 0;
      before = seconds;
      if (over) onElapsed?.();
      if (seconds > 0) cancel = schedule(tick, least - (seconds - 1) * 1000);
    };

    tick();
    document.addEventListener('visibilitychange', tick);
    window.addEventListener('pageshow', tick);
    window.addEventListener('focus', tick);
    return () => {
      cancel?.();
      document.removeEventListener('visibilitychange', tick);
      window.removeEventListener('pageshow', tick);
      window.removeEventListener('focus', tick);
    };
  }, [remaining, schedule]);

  return (
    <>
      <span ref={shown} className={slotClass('countdown')} role="timer" />
      <span ref={spoken} className={slotClass('status')} role="status" />
    </>
  );
}
