'use client';

import { useQuery } from '@tanstack/react-query';
import { factorsToEnrollQueryOptions } from '../api/listFactorsToEnroll.js';
import { useMfa } from './MfaContext.js';

/** The types that can still be bound: TanStack's result, untouched; `error` is an `MfaError`. */
export function useFactorsToEnroll() {
  const { client, queryClient } = useMfa();
  return useQuery(factorsToEnrollQueryOptions(client), queryClient);
}
