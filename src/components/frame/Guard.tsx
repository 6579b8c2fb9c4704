'use client';

import type { ReactNode } from 'react';
import { MfaError } from '../../client/MfaError.js';
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
  const { events } = useMfa();
  return (
    <Boundary
      // Apart, so that a host's slip there goes to its console and not through its page.
      onError={(cause) => {
        queueMicrotask(() => events.onError?.(new MfaError({ kind: 'bad-response', cause })));
        queueMicrotask(() => events.onEvent?.({ name: 'error', kind: 'bad-response' }));
      }}
      fallback={(retry) => words && <Problem kind="broken" words={words} onRetry={retry} />}
    >
      {children}
    </Boundary>
  );
}
