import type { QueryClient } from '@tanstack/react-query';
import type { MfaClient } from '../client/MfaClient.js';
import type { MfaError } from '../client/MfaError.js';
import { mutationOptions } from './mutationOptions.js';
import { refreshFactors } from './refreshFactors.js';
import { sendOnce } from './sendOnce.js';

/** What proves possession, in the API's own fields; a type of the host's may have more. */
export type EnrollmentData = Readonly<Record<string, string | boolean>>;

/** What binds a factor. */
export interface EnrollFactorVariables {
  /** The wire name of the type that is bound. */
  factorType: string;
  /** From {@link sendEnrollFactorRequest}, at most a minute old. */
  enrollmentToken: string;
  /** What proves it: a passcode, or where the photo is. */
  enrollmentData: EnrollmentData;
  /** Gives the call up. */
  signal?: AbortSignal | undefined;
}

/**
 * Binds a factor by proving possession. Sent once; it answers nothing, so the lists must be read again.
 * @throws {MfaError} `passcode-wrong`, `passcode-expired`, `proof-refused`, `photo-refused`, `already-enrolled` and
 *   the kinds of the way there.
 */
export function enrollFactor(
  client: MfaClient,
  { factorType, enrollmentToken, enrollmentData, signal }: EnrollFactorVariables,
): Promise<void> {
  return client.request({
    operation: 'enroll-factor',
    json: { factorType, enrollmentToken, enrollmentData },
    signal,
    read: () => undefined,
  });
}

/** Mutation options of {@link enrollFactor}; the lists are read again before it counts as done. */
export function enrollFactorMutationOptions(client: MfaClient, queryClient: QueryClient) {
  return mutationOptions<void, MfaError, EnrollFactorVariables>({
    mutationFn: (variables) => enrollFactor(client, variables),
    onSuccess: () => refreshFactors(queryClient, client),
    ...sendOnce,
  });
}
