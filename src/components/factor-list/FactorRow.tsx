'use client';

import { useId } from 'react';
import type { ReactNode } from 'react';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { FactorTile } from '../../ui/FactorTile.js';
import { Strength } from '../../ui/Strength.js';

export interface FactorRowProps {
  /** The wire name. */
  type: string;
  state?: 'idle' | 'removing' | undefined;
  icon: ReactNode;
  name: string;
  /** Below the name. */
  identity?: ReactNode;
  /** Why it can't be touched. */
  reason?: { id: string; text: string } | undefined;
  strength?: { level: 1 | 2 | 3; label: string } | undefined;
  /** Draws the row's inside in place of the kit, which hands over its own. */
  wrap?: ((own: ReactNode) => ReactNode) | undefined;
  children?: ReactNode;
}

/** One row of a list: icon, name, identity, strength, and its actions. */
export function FactorRow({
  type,
  state = 'idle',
  icon,
  name,
  identity,
  reason,
  strength,
  wrap,
  children,
}: FactorRowProps) {
  const slotClass = useSlotClass();
  const id = useId();
  const own = (
    <>
      <FactorTile>{icon}</FactorTile>
      <div className="mfa-factor-text">
        <span id={id} className={slotClass('factor-name')}>
          {name}
        </span>
        {identity ? <span className={slotClass('factor-identity')}>{identity}</span> : null}
        {reason ? (
          <span id={reason.id} className={slotClass('hint')}>
            {reason.text}
          </span>
        ) : null}
      </div>
      {strength ? <Strength {...strength} /> : null}
      {children}
    </>
  );
  return (
    <li className={slotClass('factor-row')} data-factor={type} data-state={state} aria-labelledby={id}>
      {wrap ? wrap(own) : own}
    </li>
  );
}
