'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { enrolledFactorsQueryOptions } from '../api/listEnrolledFactors.js';
import { useMfa } from './MfaContext.js';

/** The same as `useEnrolledFactors`, for a Suspense and an error boundary. */
export function useSuspenseEnrolledFactors() {
  const { client, queryClient } = useMfa();
  return useSuspenseQuery(enrolledFactorsQueryOptions(client), queryClient);
}
