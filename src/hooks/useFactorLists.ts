'use client';

import { enrolledFactorsQueryOptions } from '../api/listEnrolledFactors.js';
import { factorsToEnrollQueryOptions } from '../api/listFactorsToEnroll.js';
import { useLayout } from '../ui/useLayout.js';
import { useMfa } from './MfaContext.js';
import { useEnrolledFactors } from './useEnrolledFactors.js';
import { useFactorsToEnroll } from './useFactorsToEnroll.js';

/**
 * Both lists of the screen. What TanStack would ask for after the first paint is asked for before it: on a slow phone
 * that is a tenth of a second. Its own request, a moment later, then joins the one on its way.
 */
export function useFactorLists() {
  const { client, queryClient } = useMfa();
  const enrolled = useEnrolledFactors();
  const enrollable = useFactorsToEnroll();
  const noList = enrolled.isLoading;
  const noOffers = enrollable.isLoading;
  useLayout(() => {
    if (noList) void queryClient.prefetchQuery(enrolledFactorsQueryOptions(client));
    if (noOffers) void queryClient.prefetchQuery(factorsToEnrollQueryOptions(client));
  }, [noList, noOffers, queryClient, client]);
  return { enrolled, enrollable };
}
