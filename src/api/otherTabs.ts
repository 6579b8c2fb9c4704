import type { QueryClient } from '@tanstack/react-query';
import type { MfaClient } from '../client/MfaClient.js';
import { factorKeys } from './factorKeys.js';

/** The change that each cache has heard of last, so that the tab which made it, or has two lists, reads it once. */
export const heard = new WeakMap<QueryClient, unknown>();

/**
 * The channel of one user in one app. Only pages of the same origin that know its name can listen, and those can read the
 * page itself; see decision 15. None where the browser has no such thing, or keeps it from this page.
 */
export function openTabs(client: MfaClient): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(String(factorKeys.all(client)));
  } catch {
    return undefined;
  }
}

/** Reads this user's factors again when another tab has changed them. Says nothing on, so that no tabs talk in circles. */
export function hearTabs(queryClient: QueryClient, client: MfaClient): () => void {
  const channel = openTabs(client);
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (heard.get(queryClient) === data) return;
      heard.set(queryClient, data);
      void queryClient.invalidateQueries({ queryKey: factorKeys.all(client) });
    };
  }
  return () => channel?.close();
}
