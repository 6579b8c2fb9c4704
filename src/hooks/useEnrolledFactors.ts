'use client';

import { useQuery } from '@tanstack/react-query';
import { enrolledFactorsQueryOptions } from '../api/listEnrolledFactors.js';
import { useMfa } from './MfaContext.js';

/** The factors that are bound: TanStack's result, untouched; `error` is an `MfaError`. */
export function useEnrolledFactors() {
  const { client, queryClient } = useMfa();
  return useQuery(enrolledFactorsQueryOptions(client), queryClient);
}
