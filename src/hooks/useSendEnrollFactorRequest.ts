'use client';

import { useMutation } from '@tanstack/react-query';
import { sendEnrollFactorRequestMutationOptions } from '../api/sendEnrollFactorRequest.js';
import { useMfa } from './MfaContext.js';

/** Asks for an enrolment, as a mutation: sent once, never queued. Its answer is a secret: `reset()` it when done. */
export function useSendEnrollFactorRequest() {
  const { client, queryClient } = useMfa();
  return useMutation(sendEnrollFactorRequestMutationOptions(client), queryClient);
}
