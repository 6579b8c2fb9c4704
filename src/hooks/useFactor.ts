'use client';

import { useQuery } from '@tanstack/react-query';
import { factorQueryOptions } from '../api/getFactor.js';
import { useMfa } from './MfaContext.js';

/** One bound factor: TanStack's result, untouched; `error` is an `MfaError`, `not-found` when it is gone. */
export function useFactor(factorId: string) {
  const { client, queryClient } = useMfa();
  return useQuery(factorQueryOptions(client, factorId), queryClient);
}
