'use client';

import { useRef } from 'react';
import { useSeconds } from './useSeconds.js';
import type { SecondsSource } from './useSeconds.js';

export type OpensInProps = SecondsSource & {
  /** The words for that many whole seconds. */
  text: (seconds: number) => string;
  /** For the `aria-describedby` of the button: its name stays the same while the seconds go by. */
  id: string;
};

/** Says on a button when it opens, without a render per second; empty where it is open. */
export function OpensIn({ text, id, ...source }: OpensInProps) {
  const shown = useRef<HTMLSpanElement>(null);
  useSeconds(
    source,
    (seconds) => {
      if (shown.current) shown.current.textContent = seconds > 0 ? text(seconds) : '';
    },
    text,
  );
  return <span ref={shown} id={id} className="mfa-opens-in" aria-hidden="true" />;
}
