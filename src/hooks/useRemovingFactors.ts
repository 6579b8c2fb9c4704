'use client';

import { useMutationState } from '@tanstack/react-query';
import { resetFactorKey } from '../api/resetFactor.js';
import type { ResetFactorVariables } from '../api/resetFactor.js';
import { useMfa } from './MfaContext.js';

/** The ids of the factors that are being unbound right now, from any place on the page. */
export function useRemovingFactors(): ReadonlySet<string> {
  const { client, queryClient } = useMfa();
  const ids = useMutationState(
    {
      filters: { mutationKey: resetFactorKey(client), status: 'pending' },
      select: ({ state }) => (state.variables as ResetFactorVariables | undefined)?.factorId ?? '',
    },
    queryClient,
  );
  return new Set(ids);
}
