'use client';

import type { ReactNode } from 'react';
import { useSlotClass } from './useSlotClass.js';
import { CheckIcon } from './icons/CheckIcon.js';
import { InfoIcon } from './icons/InfoIcon.js';
import { WarningIcon } from './icons/WarningIcon.js';

export type NoticeProps = {
  /** Good news, a warning, or something to know. */
  kind: 'good' | 'warn' | 'info';
  /** The fact, in few words. */
  title?: ReactNode;
  /** What follows from it. */
  children?: ReactNode;
  /** What can be done about it, as buttons or links. */
  action?: ReactNode;
  /** A small button at its end that puts it away. */
  aside?: ReactNode;
};

/** Something to know before going on. */
export function Notice({ kind, title, children, action, aside }: NoticeProps) {
  const slotClass = useSlotClass();
  return (
    <div className={slotClass('notice')} data-kind={kind}>
      {kind === 'good' ? <CheckIcon /> : kind === 'info' ? <InfoIcon /> : <WarningIcon />}
      <div className="mfa-notice-text">
        {title ? <strong className="mfa-notice-title">{title}</strong> : null}
        {children}
        {action ? <div className="mfa-notice-action">{action}</div> : null}
      </div>
      {aside}
    </div>
  );
}
