'use client';

import { useSlotClass } from './useSlotClass.js';

export type SkeletonProps = {
  /** How many rows are likely to come. Default 2. */
  rows?: number | undefined;
  /** What is being waited for, for readers. */
  label: string;
};

/** Grey rows of the very height that real ones will have, so that nothing jumps when these arrive. */
export function Skeleton({ rows = 2, label }: SkeletonProps) {
  const slotClass = useSlotClass();
  return (
    <div className={slotClass('skeleton', 'mfa-rows')} role="status" aria-busy="true">
      <span className="mfa-hidden">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="mfa-skeleton-row">
          <span className="mfa-tile" />
          <span className="mfa-factor-text">
            <i className="mfa-skeleton-line" />
            <i className="mfa-skeleton-line" />
          </span>
        </div>
      ))}
    </div>
  );
}
