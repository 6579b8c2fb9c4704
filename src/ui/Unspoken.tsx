'use client';

import { useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/**
 * Of an `ErrorNote`'s content what is there to be looked at and pressed: it stands below the alert and is not read out
 * with it. It looks for its place in the page: a context would be in every first load, which has notes but none of these.
 */
export function Unspoken({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<Element | null>(null);
  if (place) return createPortal(children, place);
  return (
    <span
      ref={(mark) => {
        if (mark) setPlace(mark.closest('[role=alert]')?.nextElementSibling ?? null);
      }}
      hidden
    />
  );
}
