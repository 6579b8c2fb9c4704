'use client';

import { useRef } from 'react';
import type { RefObject } from 'react';
import { useSeconds } from './useSeconds.js';
import type { SecondsSource } from './useSeconds.js';
import { useSlotClass } from './useSlotClass.js';

export type CountdownProps = SecondsSource & {
  /** The sentence for that many whole seconds, 1 or more. At 0 nothing stands here: that the time is over is told beside it. */
  text: (seconds: number) => string;
  /** What is spoken at 30 seconds and at the end (0), and at no other time (WCAG 2.2.1); null speaks nothing. */
  announce?: ((seconds: number) => string | null) | undefined;
  /** The whole time in milliseconds, for the line that `lifeRef` draws. */
  total?: number | undefined;
  /** The `mfa-life` element whose `--mfa--life` (1 to 0) follows the time. */
  lifeRef?: RefObject<HTMLElement | null> | undefined;
};

/** The seconds left, written straight into the page: no render per second. It never goes up and stays at 0. */
export function Countdown(props: CountdownProps) {
  const { text, announce, total, lifeRef } = props;
  const slotClass = useSlotClass();
  const shown = useRef<HTMLSpanElement>(null);
  const spoken = useRef<HTMLSpanElement>(null);

  useSeconds(
    props,
    (seconds, before) => {
      if (shown.current) {
        shown.current.textContent = seconds ? text(seconds) : '';
        shown.current.dataset.remaining = String(seconds);
      }
      const life = lifeRef?.current;
      if (life && total) {
        // One second ahead, for the line takes that second to get there.
        life.style.setProperty('--mfa--life', String(Math.min(1, Math.max(0, (seconds - 1) * 1000) / total)));
        life.toggleAttribute('data-low', seconds <= 15);
      }
      if (before === seconds) return;
      const due = (before > 30 && seconds <= 30) || seconds === 0;
      if (spoken.current && (due || before === Infinity)) {
        // Not at the first look: what is on the screen when it opens is read anyway.
        spoken.current.textContent = before === Infinity ? '' : (announce?.(seconds) ?? '');
      }
    },
    text,
  );

  return (
    <>
      <span ref={shown} className={slotClass('countdown')} role="timer" />
      <span ref={spoken} className={slotClass('status')} role="status" />
    </>
  );
}
