'use client';

import { useMutation } from '@tanstack/react-query';
import { resetFactorMutationOptions } from '../api/resetFactor.js';
import { useMfa } from './MfaContext.js';

/**
 * Unbinds a factor, as a mutation: sent once, never queued. It is done with the server's yes, when the factor has left the list;
 * both lists are read again behind that, since nothing new is needed to go on. An answer that was lost is looked up in the list.
 */
export function useResetFactor() {
  const { client, queryClient } = useMfa();
  return useMutation(resetFactorMutationOptions(client, queryClient), queryClient);
}
