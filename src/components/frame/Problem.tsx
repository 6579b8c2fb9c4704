'use client';

import type { ReactNode } from 'react';
import type { ListMessages } from '../../locales/locale.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';

export interface ProblemProps {
  /** Given on as `data-kind`. */
  kind: string;
  words: ListMessages;
  /** Which of the list's problems it is. @default 'other' */
  about?: keyof ListMessages['problem'] | undefined;
  /** Without it there is nothing to press: it goes on by itself, or not at all. */
  onRetry?: (() => void) | undefined;
  busy?: boolean | undefined;
  /** The button takes the focus when it appears, and is brought into sight by that. @default false */
  autoFocus?: boolean | undefined;
  /** Stands beside the button. */
  action?: ReactNode;
  /** To be looked at and pressed, and not spoken. */
  below?: ReactNode;
  /** Which try failed: what failed in the same words is spoken again. */
  attempt?: number | undefined;
  /** Better words than the general hint. */
  children?: ReactNode;
}

/** What went wrong with a part of the page, in the words that are always there, and the way on. */
export function Problem(props: ProblemProps) {
  const { kind, words, about = 'other', onRetry, action, below, attempt, children, ...button } = props;
  const { title, hint } = words.problem[about];
  return (
    <ErrorNote
      kind={kind}
      title={title}
      below={below}
      attempt={attempt}
      action={
        onRetry && (
          <>
            <Button {...button} onClick={onRetry}>
              {words.retry}
            </Button>
            {action}
          </>
        )
      }
    >
      {children ?? hint}
    </ErrorNote>
  );
}
