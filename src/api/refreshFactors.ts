import type { QueryClient } from '@tanstack/react-query';
import type { MfaClient } from '../client/MfaClient.js';
import { factorKeys } from './factorKeys.js';
import { tellTabs } from './tellTabs.js';

/**
 * What to read again after a factor was bound or unbound, here and in the app's other tabs: everything of this user, since
 * no write answers with the new state (contract 2.2, 12.4). Resolves when the lists on screen are true again; never rejects.
 */
export function refreshFactors(queryClient: QueryClient, client: MfaClient): Promise<void> {
  tellTabs(queryClient, client);
  return queryClient.invalidateQueries({ queryKey: factorKeys.all(client) });
}
