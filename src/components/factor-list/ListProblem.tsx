'use client';

import { isMfaError } from '../../client/MfaError.js';
import type { MfaError } from '../../client/MfaError.js';
import { useLocale } from '../../hooks/useLocale.js';
import type { ListMessages, Locale } from '../../locales/locale.js';
import { useLazy } from '../../ui/createLazy.js';
import { parts } from '../frame/parts.js';
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
  const about = isLost ? undefined : causes[kind];
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

interface ReasonProps {
  error: MfaError;
  locale: Locale;
  /** Stands in where the words can't be loaded. */
  otherwise: string;
}

/** An error's own words, when they are there: none before, for a wrong hint is worse. */
function Reason({ error, locale, otherwise }: ReasonProps) {
  const part = useLazy(parts.unbind(locale));
  if (part.status !== 'ready') return part.status === 'failed' ? otherwise : null;
  return <part.value.ReadFailure error={error} words={part.value.errors} />;
}
