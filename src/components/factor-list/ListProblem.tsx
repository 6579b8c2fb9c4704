'use client';

import { isMfaError } from '../../client/MfaError.js';
import type { ListMessages } from '../../locales/locale.js';
import { Problem } from '../frame/Problem.js';

export interface ListProblemProps {
  /** What the read failed with; `null` means that it waits for the connection. */
  error: Error | null;
  words: ListMessages;
  onRetry: () => void;
  busy: boolean;
}

const causes: Partial<Record<string, keyof ListMessages['problem']>> = {
  offline: 'offline',
  'session-ended': 'session',
  'not-found': 'gone',
};

/** Why there is no list, or no newer one: each cause with words of its own and a way on. */
export function ListProblem({ error, onRetry, ...rest }: ListProblemProps) {
  const kind = isMfaError(error) ? error.kind : error ? 'bad-response' : 'offline';
  // Offline goes on by itself; a button that can't help is none.
  return (
    <Problem
      {...rest}
      kind={kind}
      about={causes[kind]}
      onRetry={error && kind !== 'not-found' ? onRetry : undefined}
    />
  );
}
