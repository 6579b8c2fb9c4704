'use client';

import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { hasFocus } from '../../ui/hasFocus.js';
import { isFocusLost } from '../../ui/isFocusLost.js';

/**
 * Gives the focus to the screen's field when a request is over and the focus has gone with its "Cancel", or still rests
 * on the button that asked and that has done its work. Whoever is somewhere else by then stays there.
 * @param done Changes with each answer that `asker` has waited for.
 */
export function useFieldFocus(
  screen: RefObject<HTMLElement | null>,
  busy: boolean,
  asker?: { button: RefObject<HTMLElement | null>; done: unknown },
): void {
  const before = useRef({ busy, done: asker?.done });
  const button = asker?.button;
  const done = asker?.done;

  useEffect(() => {
    const last = before.current;
    before.current = { busy, done };
    if (busy || !last.busy) return;
    const rests = done !== last.done && hasFocus(button?.current);
    if (!isFocusLost() && !rests) return;
    const field = screen.current?.querySelector<HTMLInputElement>('form input');
    field?.focus();
    field?.select();
  }, [busy, button, done, screen]);
}
