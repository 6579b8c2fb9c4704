'use client';

import type { MfaClient } from '../client/MfaClient.js';
import { useMfa } from './MfaContext.js';

/** The client of the nearest `<MfaProvider>`. */
export function useMfaClient(): MfaClient {
  return useMfa().client;
}
