'use client';

import { createContext, useContext } from 'react';
import type { SlotClasses, SlotName } from './slots.js';

/** The host's class names for the parts below. */
export const SlotClassesContext = createContext<SlotClasses>({});

/** Gives `mfa-<slot>`, the host's own class for that slot, and whatever else the caller adds. */
export function useSlotClass(): (slot: SlotName, extra?: string) => string {
  const classes = useContext(SlotClassesContext);
  return (slot, extra) => {
    const own = classes[slot];
    return `mfa-${slot}${extra ? ` ${extra}` : ''}${own ? ` ${own}` : ''}`;
  };
}
