import type { MfaClient } from '../client/MfaClient.js';
import { factorKeys } from './factorKeys.js';

/** Names the mutation, so that every list on the page can show the row as leaving. */
export const resetFactorKey = (client: MfaClient) => [...factorKeys.all(client), 'reset-factor'] as const;
