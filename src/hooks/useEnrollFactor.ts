'use client';

import { useMutation } from '@tanstack/react-query';
import { enrollFactorMutationOptions } from '../api/enrollFactor.js';
import { useMfa } from './MfaContext.js';

/**
 * Binds a factor, as a mutation: sent once, never queued; it is done when the lists are true again. While the component is
 * mounted its `variables` hold the token and the passcode: `reset()` it when done.
 */
export function useEnrollFactor() {
  const { client, queryClient } = useMfa();
  return useMutation(enrollFactorMutationOptions(client, queryClient), queryClient);
}
