import type { MfaClient } from '../client/MfaClient.js';
import { factorKeys } from './factorKeys.js';
import { queryOptions } from './queryOptions.js';
import { retryRead } from './retryRead.js';
import { readEnrollableFactors } from './readEnrolledFactors.js';
import type { EnrollableFactor } from './readEnrolledFactors.js';

/**
 * The types that the application has switched on and the user has not bound yet.
 * @throws {MfaError} as {@link listEnrolledFactors} does.
 */
export function listFactorsToEnroll(
  client: MfaClient,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<EnrollableFactor[]> {
  return client.request({
    operation: 'list-factors-to-enroll',
    signal: options.signal,
    read: readEnrollableFactors,
  });
}

/** Key, function and freshness of {@link listFactorsToEnroll}. */
export function factorsToEnrollQueryOptions(client: MfaClient) {
  return queryOptions({
    queryKey: factorKeys.toEnroll(client),
    queryFn: ({ signal }) => listFactorsToEnroll(client, { signal }),
    ...retryRead,
  });
}
