'use client';

import { useRef } from 'react';
import type { MouseEvent } from 'react';
import type { MfaErrorKind } from '../../client/errorKinds.js';
import { isOnline, useOnline } from '../../ui/useOnline.js';

/**
 * Whether something may be sent. Off the net nothing is, and nothing is kept for later; but a browser that says so may
 * be wrong, so that who insists is let through, once for each time.
 */
export function useSending(error: MfaErrorKind | undefined) {
  const online = useOnline();
  const insists = useRef(false);
  return {
    online,
    /** The reason has to be said: no error on screen says it. */
    tells: !online && error !== 'offline',
    /** The error on screen says what is no longer so. */
    isPast: online && error === 'offline',
    /** To be asked when something is about to be sent. */
    allows: (): boolean => {
      const yes = insists.current || isOnline();
      insists.current = false;
      return yes;
    },
    /** Lets the next one through. */
    insist: (): void => {
      insists.current = true;
    },
    /** The same from a button that belongs to a form, which is sent with it. */
    insistOnForm: (event: MouseEvent<HTMLButtonElement>): void => {
      insists.current = true;
      event.currentTarget.form?.requestSubmit();
    },
  };
}
