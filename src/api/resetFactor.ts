import type { QueryClient } from '@tanstack/react-query';
import type { MfaClient } from '../client/MfaClient.js';
import { factorKeys } from './factorKeys.js';
import { mutationOptions } from './mutationOptions.js';
import type { EnrolledFactor } from './readEnrolledFactors.js';
import { refreshFactors } from './refreshFactors.js';
import { resetFactorKey } from './resetFactorKey.js';
import { sendOnce } from './sendOnce.js';

/** What unbinds a factor. */
export interface ResetFactorVariables {
  /** The bound factor's id, as the list gives it. */
  factorId: string;
  /** Gives the call up; the factor may be unbound all the same. */
  signal?: AbortSignal | undefined;
}

/**
 * Unbinds a factor. Sent once; it answers nothing, so the lists must be read again.
 * @throws {MfaError} `not-found` when it is gone already, `last-factor`, `unsupported`, `rejected` (an old deployment
 *   may refuse phones and e-mail here) and the kinds of the way there.
 */
export function resetFactor(client: MfaClient, { factorId, signal }: ResetFactorVariables): Promise<void> {
  return client.request({
    operation: 'reset-factor',
    json: { factorId },
    signal,
    read: () => undefined,
  });
}

/**
 * Mutation options of {@link resetFactor}. With the server's yes the factor leaves the list at once; behind that, and whatever
 * came of it, everything is read again, for it may be gone.
 */
export function resetFactorMutationOptions(client: MfaClient, queryClient: QueryClient) {
  return mutationOptions({
    mutationKey: resetFactorKey(client),
    mutationFn: (variables: ResetFactorVariables) => resetFactor(client, variables),
    onSettled: (_data, error, { factorId }) => {
      if (!error) {
        queryClient.setQueryData<EnrolledFactor[]>(factorKeys.enrolled(client), (list) =>
          list?.filter((factor) => factor.factorId !== factorId),
        );
      }
      void refreshFactors(queryClient, client);
    },
    ...sendOnce,
  });
}
