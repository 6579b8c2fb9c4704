'use client';

import { useSyncExternalStore } from 'react';
import type { ResetFactorVariables } from '../api/resetFactor.js';
import { resetFactorKey } from '../api/resetFactorKey.js';
import { useMfa } from './MfaContext.js';

/** The ids of the factors that are being unbound right now, from any place on the page. */
export function useRemovingFactors(): readonly string[] {
  const { client, queryClient } = useMfa();
  // Straight from the cache: `useMutationState` would bring TanStack's mutation observer into the first load.
  const cache = queryClient.getMutationCache();
  const read = () =>
    JSON.stringify(
      cache
        .findAll({ mutationKey: resetFactorKey(client), status: 'pending' })
        .map(({ state }) => (state.variables as ResetFactorVariables | undefined)?.factorId),
    );
  return JSON.parse(
    useSyncExternalStore(
      (changed) => cache.subscribe(changed),
      read,
      () => '[]',
    ),
  ) as string[];
}
