'use client';

import type { ReactNode } from 'react';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { ErrorDetails } from './ErrorDetails.js';
import type { ErrorDetailsProps } from './ErrorDetails.js';
import { errorSteps, leavesForm } from './errorSteps.js';
import { kindOfWords } from './kindOfWords.js';
import { RequestId } from './RequestId.js';

export interface ErrorViewProps extends Pick<ErrorDetailsProps, 'error' | 'words' | 'kept'> {
  id?: string | undefined;
  /** The button that leads away, shown where the next step lies outside of this screen. */
  wayOut?: ReactNode;
  /** A button of the screen's own, whatever the next step. */
  action?: ReactNode;
}

/** An error in words: what happened, what to do, and the way to where it can be done. */
export function ErrorView({ error, words, id, kept, wayOut, action }: ErrorViewProps) {
  const { kind } = error;
  return (
    <ErrorNote
      id={id}
      kind={kind}
      title={words.kinds[kindOfWords(error)].title}
      below={<RequestId error={error} words={words} />}
      action={action ?? (leavesForm.has(errorSteps[kind].next) ? wayOut : null)}
    >
      <ErrorDetails error={error} words={words} kept={kept} />
    </ErrorNote>
  );
}
