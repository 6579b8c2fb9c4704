'use client';

import { isMfaError } from '../../client/MfaError.js';
import type { ListMessages } from '../../locales/locale.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';

export interface ListProblemProps {
  /** What the read failed with; `null` means that it waits for the connection. */
  error: Error | null;
  words: ListMessages;
  onRetry: () => void;
  busy: boolean;
}

/** Why there is no list, or no newer one: each cause with words of its own and a way on. */
export function ListProblem({ error, words, onRetry, busy }: ListProblemProps) {
  const { problem } = words;
  const kind = isMfaError(error) ? error.kind : error ? 'bad-response' : 'offline';
  const { title, hint } =
    kind === 'offline'
      ? problem.offline
      : kind === 'session-ended'
        ? problem.session
        : kind === 'not-found'
          ? problem.gone
          : problem.other;
  return (
    <ErrorNote
      kind={kind}
      title={title}
      action={
        // Offline goes on by itself; a button that can't help is none.
        error && kind !== 'not-found' ? (
          <Button onClick={onRetry} busy={busy}>
            {words.retry}
          </Button>
        ) : null
      }
    >
      {hint}
    </ErrorNote>
  );
}
