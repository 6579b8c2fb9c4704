'use client';

import type { ReactNode } from 'react';
import { MfaError } from '../../client/MfaError.js';
import { guardEvents } from '../../hooks/guardEvents.js';
import { useMfa } from '../../hooks/MfaContext.js';
import type { ListMessages } from '../../locales/locale.js';
import { Boundary } from '../../ui/Boundary.js';
import { Problem } from './Problem.js';

export interface GuardProps {
  /** The words at hand; without any nothing is shown in the place of what has broken. */
  words: ListMessages | undefined;
  children: ReactNode;
}

/** Keeps what breaks while it is drawn from taking more of the page with it, and tells the host. */
export function Guard({ words, children }: GuardProps) {
  const events = guardEvents(useMfa().events);
  return (
    <Boundary
      onError={(cause) => {
        events.onError(new MfaError({ kind: 'bad-response', cause }));
        events.onEvent({ name: 'error', kind: 'bad-response' });
      }}
      fallback={(retry) => words && <Problem kind="broken" words={words} onRetry={retry} />}
    >
      {children}
    </Boundary>
  );
}
