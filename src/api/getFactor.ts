import type { MfaClient } from '../client/MfaClient.js';
import { factorKeys } from './factorKeys.js';
import { queryOptions } from './queryOptions.js';
import { retryRead } from './retryRead.js';
import { readEnrolledFactor } from './readEnrolledFactors.js';
import type { EnrolledFactor } from './readEnrolledFactors.js';

/**
 * One bound factor. The id is opaque and is encoded here, `|` included.
 * @throws {MfaError} `not-found` when it is gone; else as {@link listEnrolledFactors}.
 */
export function getFactor(
  client: MfaClient,
  options: { factorId: string; signal?: AbortSignal | undefined },
): Promise<EnrolledFactor> {
  return client.request({
    operation: 'get-factor',
    query: { factorId: options.factorId },
    signal: options.signal,
    read: readEnrolledFactor,
  });
}

/** Key, function and freshness of {@link getFactor}. */
export function factorQueryOptions(client: MfaClient, factorId: string) {
  return queryOptions({
    queryKey: factorKeys.factor(client, factorId),
    queryFn: ({ signal }) => getFactor(client, { factorId, signal }),
    ...retryRead,
  });
}
