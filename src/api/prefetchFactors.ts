import type { QueryClient } from '@tanstack/react-query';
import type { MfaClient } from '../client/MfaClient.js';
import { enrolledFactorsQueryOptions } from './listEnrolledFactors.js';
import { factorsToEnrollQueryOptions } from './listFactorsToEnroll.js';

/**
 * Reads both lists ahead of the screen, on a server or on hover: each once, for a page that waits should not wait for
 * tries. Never rejects; a failure is asked again on screen.
 */
export async function prefetchFactors(queryClient: QueryClient, client: MfaClient): Promise<void> {
  await Promise.all([
    queryClient.prefetchQuery({ ...enrolledFactorsQueryOptions(client), retry: false }),
    queryClient.prefetchQuery({ ...factorsToEnrollQueryOptions(client), retry: false }),
  ]);
}
