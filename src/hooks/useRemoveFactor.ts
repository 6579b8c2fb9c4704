'use client';

import { useState } from 'react';
import { dropFactor, resetFactorMutationOptions } from '../api/resetFactor.js';
import { mayHaveArrived } from '../client/mayHaveArrived.js';
import { isMfaError } from '../client/MfaError.js';
import { useMfa } from './MfaContext.js';
import { speakingClient } from './speakingClient.js';

export { isUndecided } from '../api/resetFactor.js';

/** Unbinds one factor, whose screen keeps the states itself, and knows of a yes that may have been lost. */
export function useRemoveFactor(factorId: string) {
  const mfa = useMfa();
  const { client, queryClient } = mfa;
  const [inDoubt, setInDoubt] = useState(false);

  /** @throws {MfaError} as `resetFactor`. */
  const remove = async (): Promise<void> => {
    const cache = queryClient.getMutationCache();
    // Without TanStack's observer, which weighs as much as the question; nobody else takes it away then.
    const mutation = cache.build(queryClient, {
      ...resetFactorMutationOptions(speakingClient(mfa), queryClient),
      gcTime: Infinity,
    });
    try {
      await mutation.execute({ factorId }).finally(() => cache.remove(mutation));
    } catch (error) {
      // To what was asked twice, "not found" is the first one's yes.
      if (inDoubt && isMfaError(error) && error.kind === 'not-found') {
        dropFactor(client, queryClient, factorId);
        return;
      }
      setInDoubt(inDoubt || mayHaveArrived(error));
      throw error;
    }
  };

  return { remove, inDoubt };
}
