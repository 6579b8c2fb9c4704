'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useMfa } from '../../hooks/MfaContext.js';
import { useLocale } from '../../hooks/useLocale.js';
import { keepFocus } from '../../ui/keepFocus.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import type { SlotName } from '../../ui/slots.js';
import { Guard } from './Guard.js';

export interface FrameProps {
  /** The part that it is; a dialog's is within. */
  slot?: SlotName | undefined;
  /** Whether it is a card of its own on the page. @default false */
  card?: boolean | undefined;
  /** Also says what is shown while there are no words yet. */
  labelledBy?: string | undefined;
  children: ReactNode;
}

/** The outermost element of each public component: its looks, its language, the focus, and the boundary that keeps faults inside. */
export function Frame({ slot, card, labelledBy, children }: FrameProps) {
  const { theme } = useMfa();
  const locale = useLocale();
  const slotClass = useSlotClass();
  const root = useRef<HTMLElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  return (
    <section
      ref={root}
      className={slotClass('root', [card && 'mfa-card', slot && slotClass(slot)].filter(Boolean).join(' '))}
      data-theme={theme}
      lang={locale?.tag}
      // A left-to-right language takes the page's direction: the page may mirror it on purpose.
      dir={locale?.dir === 'rtl' ? 'rtl' : undefined}
      aria-labelledby={labelledBy}
      aria-busy={!locale || undefined}
    >
      <Guard words={locale?.list}>{children}</Guard>
    </section>
  );
}
