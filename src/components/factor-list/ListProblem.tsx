'use client';

import { isMfaError } from '../../client/MfaError.js';
import { useLocale } from '../../hooks/useLocale.js';
import type { ListMessages } from '../../locales/locale.js';
import { createLazy, useLazy } from '../../ui/createLazy.js';
import type { ErrorReasonProps } from '../frame/ErrorReason.js';
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
  const locale = useLocale();
  const known = isMfaError(error) ? error : undefined;
  const kind = known?.kind ?? (error ? 'bad-response' : 'offline');
  // A list that isn't found is no factor that is gone: the server lacks the whole operation.
  const isLost = kind === 'not-found' && known?.operation !== 'get-factor';
  const about = isLost ? 'other' : causes[kind];
  return (
    <Problem
      {...rest}
      kind={kind}
      about={about}
      // Offline goes on by itself; a button that can't help is none.
      onRetry={error && about !== 'gone' ? onRetry : undefined}
    >
      {/* Where the server has answered, its reason is worth a chunk; else the general hint is right: the connection. */}
      {locale && known?.statusCode && !about ? (
        <Reason error={known} locale={locale} otherwise={rest.words.problem.other.hint} />
      ) : undefined}
    </Problem>
  );
}

const reason = createLazy(() => import('../frame/ErrorReason.js'));

function Reason(props: ErrorReasonProps) {
  const part = useLazy(reason);
  if (part.status === 'ready') return <part.value.ErrorReason {...props} />;
  return part.status === 'failed' ? props.otherwise : null;
}
