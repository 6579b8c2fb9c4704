'use client';

import type { ReactNode } from 'react';
import { useSlotClass } from './useSlotClass.js';

export type StatusProps = {
  /** What has just happened; spoken when it changes, never seen. */
  message?: ReactNode;
};

/** The polite live region. Keep it mounted and change its message: a region that arrives with its words is not spoken. */
export function Status({ message }: StatusProps) {
  const slotClass = useSlotClass();
  return (
    <div className={slotClass('status')} role="status">
      {message}
    </div>
  );
}
