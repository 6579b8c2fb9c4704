'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { factorsToEnrollQueryOptions } from '../api/listFactorsToEnroll.js';
import { useMfa } from './MfaContext.js';

/** The same as `useFactorsToEnroll`, for a Suspense and an error boundary. */
export function useSuspenseFactorsToEnroll() {
  const { client, queryClient } = useMfa();
  return useSuspenseQuery(factorsToEnrollQueryOptions(client), queryClient);
}
