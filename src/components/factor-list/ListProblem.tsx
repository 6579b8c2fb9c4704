'use client';

import { isMfaError } from '../../client/MfaError.js';
import { useLocale } from '../../hooks/useLocale.js';
import type { ListMessages } from '../../locales/locale.js';
import { useLazy } from '../../ui/createLazy.js';
import { parts } from '../frame/parts.js';
import { Problem } from '../frame/Problem.js';
import type { ProblemProps } from '../frame/Problem.js';

export interface ListProblemProps extends Pick<ProblemProps, 'words' | 'busy' | 'attempt'> {
  /** What the read failed with; without it, it waits for the connection. */
  error: Error | null | undefined;
  onRetry: () => void;
}

const causes: Partial<Record<string, keyof ListMessages['problem']>> = {
  offline: 'offline',
  'session-ended': 'session',
  'not-found': 'gone',
};

/** Why there is no list, or no newer one: each cause with words of its own and a way on. */
export function ListProblem({ error, onRetry, ...rest }: ListProblemProps) {
  const locale = useLocale();
  const known = isMfaError(error) ? error : undefined;
  const kind = known?.kind ?? (error ? 'bad-response' : 'offline');
  // A list that isn't found is no factor that is gone: the server lacks the whole operation.
  const isLost = kind === 'not-found' && known?.operation !== 'get-factor';
  const about = isLost ? undefined : causes[kind];
  // Where the server has answered, its reason is worth a chunk; else the general hint is right: the connection.
  const reason = locale && known?.statusCode && !about ? parts.unbind(locale) : undefined;
  const part = useLazy(reason);
  const ready = part.status === 'ready' && part.value;
  return (
    <Problem
      {...rest}
      kind={kind}
      about={about}
      // Offline goes on by itself; a button that can't help is none.
      onRetry={error && about !== 'gone' ? onRetry : undefined}
      below={known && ready && <ready.RequestId error={known} words={ready.errors} />}
    >
      {known && ready ? (
        <ready.ErrorDetails titled error={known} words={ready.errors} />
      ) : // Nothing until the reason is there, for a wrong hint is worse.
      reason && part.status !== 'failed' ? (
        ''
      ) : undefined}
    </Problem>
  );
}
