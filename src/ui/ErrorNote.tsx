'use client';

import type { ReactNode } from 'react';
import { useSlotClass } from './useSlotClass.js';
import { WarningIcon } from './icons/WarningIcon.js';

export type ErrorNoteProps = {
  /** The error's kind, given on as `data-kind`. */
  kind: string;
  /** What was wrong, in few words. */
  title?: ReactNode;
  /** Why, and what to do. */
  children?: ReactNode;
  /** The next step, as buttons or links. */
  action?: ReactNode;
  /** A small button at its end that puts it away. */
  aside?: ReactNode;
  /** Its id, for `aria-describedby`. */
  id?: string | undefined;
};

/** What went wrong and what to do, spoken when it appears. */
export function ErrorNote({ kind, title, children, action, aside, id }: ErrorNoteProps) {
  const slotClass = useSlotClass();
  return (
    <div id={id} className={slotClass('error')} data-kind={kind} role="alert">
      <WarningIcon />
      <div className="mfa-notice-text">
        {title ? <strong className="mfa-notice-title">{title}</strong> : null}
        {children}
        {action ? <div className="mfa-notice-action">{action}</div> : null}
      </div>
      {aside}
    </div>
  );
}
