import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { ListMessages } from '../../locales/locale.js';
import { ListProblem } from './ListProblem.js';

/** What stands above what was read, or in its place, where a read has failed or waits for the connection; else nothing. */
export function listTrouble(words: ListMessages, ...reads: readonly UseQueryResult[]): ReactElement | null {
  const failed = reads.find((read) => read.error);
  return failed || reads.some((read) => read.isPaused) ? (
    <ListProblem
      error={failed?.error}
      attempt={failed?.errorUpdateCount}
      words={words}
      busy={reads.some((read) => read.isFetching)}
      onRetry={() => reads.map((read) => read.error && read.refetch())}
    />
  ) : null;
}
