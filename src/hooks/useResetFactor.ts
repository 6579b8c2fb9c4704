'use client';

import { useMutation } from '@tanstack/react-query';
import { resetFactorMutationOptions } from '../api/resetFactor.js';
import { useMfa } from './MfaContext.js';

/** Unbinds a factor, as a mutation: sent once, never queued; it is done when the lists are true again. */
export function useResetFactor() {
  const { client, queryClient } = useMfa();
  return useMutation(resetFactorMutationOptions(client, queryClient), queryClient);
}
