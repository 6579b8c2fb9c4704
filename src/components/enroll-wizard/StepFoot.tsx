'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Factor } from '../../factors/factor.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { useSlotClass } from '../../ui/useSlotClass.js';

export interface StepFootProps {
  step: 'details' | 'prove' | 'done';
  factor: Factor;
  /** What has to be known before a button is pressed: the time left, what keeps one from going on. It stays in sight with them. */
  notes?: ReactNode;
  /** Changes when there is more in them: what is typed into above is scrolled clear of them then. */
  tells?: string | boolean | undefined;
  children: ReactNode;
}

/** The buttons below a step, or what the host makes of them. */
export function StepFoot({ step, factor, notes, tells, children }: StepFootProps) {
  const { wizardFooter } = useMfa().slots;
  const slotClass = useSlotClass();
  const foot = useRef<HTMLElement>(null);

  useEffect(() => {
    const field: Partial<Element> | null | undefined =
      foot.current?.parentElement?.querySelector('.mfa-body :focus');
    // As bringIntoView does, which shared with the fields' chunk would be one of its own, of twice this weight.
    field?.scrollIntoView?.({ block: 'nearest' });
  }, [tells]);

  return (
    <footer ref={foot} className={slotClass('foot')}>
      {notes}
      {wizardFooter ? wizardFooter({ step, factorType: factor.type, own: children }) : children}
    </footer>
  );
}
