'use client';

import type { Key, ReactNode } from 'react';
import { useSlotClass } from './useSlotClass.js';
import { WarningIcon } from './icons/WarningIcon.js';

export type ErrorNoteProps = {
  /** The error's kind, given on as `data-kind`. */
  kind: string;
  /** What was wrong, in few words. */
  title?: ReactNode;
  /** Why, and what to do. */
  children?: ReactNode;
  /** To be looked at and pressed, and not spoken. */
  below?: ReactNode;
  /** The next step, as buttons or links. */
  action?: ReactNode;
  /** A small button at its end that puts it away. */
  aside?: ReactNode;
  /** The id of its words, for `aria-describedby`. */
  id?: string | undefined;
  /** Which try it is about: of another one the same words are spoken again. Default one for ever. */
  attempt?: Key | undefined;
};

/** What went wrong and what to do, spoken when it appears; the buttons beside it are not. */
export function ErrorNote({ id, kind, title, children, below, action, aside, attempt }: ErrorNoteProps) {
  const slotClass = useSlotClass();
  return (
    <div className={slotClass('error')} data-kind={kind}>
      <WarningIcon />
      <div className="mfa-notice-text">
        <div key={attempt} id={id} role="alert">
          {title && <strong className="mfa-notice-title">{title}</strong>}
          {children}
        </div>
        {below}
        {action && <div className="mfa-notice-action">{action}</div>}
      </div>
      {aside}
    </div>
  );
}
