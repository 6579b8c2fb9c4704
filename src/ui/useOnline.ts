'use client';

import { useSyncExternalStore } from 'react';

/**
 * Whether the browser has a connection, by its own word. Only a no says something, and even that may be wrong (some
 * VPNs): leave people a way on. Where the browser says nothing, and on a server, it is a yes.
 */
export const isOnline = (): boolean =>
  typeof navigator === 'undefined' || (navigator as Partial<Navigator>).onLine !== false;

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** The same, and follows it. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, isOnline, () => true);
}
