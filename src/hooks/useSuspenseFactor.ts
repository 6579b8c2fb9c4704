'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { factorQueryOptions } from '../api/getFactor.js';
import { useMfa } from './MfaContext.js';

/** The same as `useFactor`, for a Suspense and an error boundary. */
export function useSuspenseFactor(factorId: string) {
  const { client, queryClient } = useMfa();
  return useSuspenseQuery(factorQueryOptions(client, factorId), queryClient);
}
