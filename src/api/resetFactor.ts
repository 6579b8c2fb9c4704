import type { QueryClient } from '@tanstack/react-query';
import { mayHaveArrived } from '../client/mayHaveArrived.js';
import type { MfaClient } from '../client/MfaClient.js';
import type { MfaError } from '../client/MfaError.js';
import { factorKeys } from './factorKeys.js';
import { listEnrolledFactors } from './listEnrolledFactors.js';
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

/** Milliseconds that a person waits for the list's word. */
const lookLimit = 4_000;

const undecided = new WeakSet<object>();

/** Whether nobody knows if the factor is still bound: neither the answer has come nor the list that would tell. */
export const isUndecided = (error: object): boolean => undecided.has(error);

/** The same, where the list has the last word on an answer that was lost: what is no longer in it has been unbound. */
async function resetAndLook(client: MfaClient, variables: ResetFactorVariables): Promise<void> {
  try {
    await resetFactor(client, variables);
  } catch (error) {
    if (!mayHaveArrived(error)) throw error;
    const { factorId, signal } = variables;
    const list = await listEnrolledFactors(client, { signal, timeout: lookLimit }).catch(() => undefined);
    if (!list) undecided.add(error as MfaError);
    if (!list?.every((factor) => factor.factorId !== factorId)) throw error;
  }
}

/** Takes a factor that is no longer bound out of the list that is cached. */
export function dropFactor(client: MfaClient, queryClient: QueryClient, factorId: string): void {
  queryClient.setQueryData<EnrolledFactor[]>(factorKeys.enrolled(client), (list) =>
    list?.filter((factor) => factor.factorId !== factorId),
  );
}

/**
 * Mutation options of {@link resetFactor}. With the server's yes the factor leaves the list at once; behind that, and whatever
 * came of it, everything is read again, for it may be gone. Where the yes was lost on its way, the list is asked.
 */
export function resetFactorMutationOptions(client: MfaClient, queryClient: QueryClient) {
  return mutationOptions<void, MfaError, ResetFactorVariables>({
    mutationKey: resetFactorKey(client),
    mutationFn: (variables) => resetAndLook(client, variables),
    onSettled: (_data, error, { factorId }) => {
      if (!error) dropFactor(client, queryClient, factorId);
      void refreshFactors(queryClient, client);
    },
    ...sendOnce,
  });
}
