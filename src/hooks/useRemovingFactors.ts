'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { ResetFactorVariables } from '../api/resetFactor.js';
import { resetFactorKey } from '../api/resetFactorKey.js';
import { useMfa } from './MfaContext.js';

/** The ids of the factors that are being unbound right now, from any place on the page. */
export function useRemovingFactors(): readonly string[] {
  const { client, queryClient } = useMfa();
  // Straight from the cache: `useMutationState` would bring TanStack's mutation observer into the first load.
  const cache = queryClient.getMutationCache();
  const subscribe = useCallback((changed: () => void) => cache.subscribe(changed), [cache]);
  // One text, for a new array each time would be news each time.
  const ids = () =>
    cache
      .findAll({
        mutationKey: resetFactorKey(client),
        status: 'pending',
        // One that a host has brought back from its disk runs nowhere.
        predicate: ({ options }) => !!options.mutationFn,
      })
      .map(({ state }) => (state.variables as ResetFactorVariables | undefined)?.factorId)
      .join('\n');
  return useSyncExternalStore(subscribe, ids, () => '').split('\n');
}
