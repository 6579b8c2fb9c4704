'use client';

import type { ReactNode } from 'react';
import type { Factor } from '../../factors/factor.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { useSlotClass } from '../../ui/useSlotClass.js';

export interface StepFootProps {
  step: 'details' | 'prove' | 'done';
  factor: Factor;
  children: ReactNode;
}

/** The buttons below a step, or what the host makes of them. */
export function StepFoot({ step, factor, children }: StepFootProps) {
  const { wizardFooter } = useMfa().slots;
  const slotClass = useSlotClass();
  return (
    <footer className={slotClass('foot')}>
      {wizardFooter ? wizardFooter({ step, factorType: factor.type, own: children }) : children}
    </footer>
  );
}
