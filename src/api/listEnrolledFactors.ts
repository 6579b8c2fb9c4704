import type { MfaClient } from '../client/MfaClient.js';
import { factorKeys } from './factorKeys.js';
import { queryOptions } from './queryOptions.js';
import { retryRead } from './retryRead.js';
import { readEnrolledFactors } from './readEnrolledFactors.js';
import type { EnrolledFactor } from './readEnrolledFactors.js';

/**
 * The factors that the signed-in user has bound, types unknown to the kit included.
 * @throws {MfaError} `session-ended`, `network`, `timeout`, `server`, `bad-response` and their like.
 */
export function listEnrolledFactors(
  client: MfaClient,
  options: {
    signal?: AbortSignal | undefined;
    /** Milliseconds. @default the client's limit */
    timeout?: number | undefined;
  } = {},
): Promise<EnrolledFactor[]> {
  return client.request({
    operation: 'list-enrolled-factors',
    signal: options.signal,
    timeout: options.timeout,
    read: readEnrolledFactors,
  });
}

/** Key, function and freshness of {@link listEnrolledFactors}; an administrator's change shows on focus. */
export function enrolledFactorsQueryOptions(client: MfaClient) {
  return queryOptions({
    queryKey: factorKeys.enrolled(client),
    queryFn: ({ signal }) => listEnrolledFactors(client, { signal }),
    ...retryRead,
  });
}
