import type { QueryClient } from '@tanstack/react-query';
import type { MfaClient } from '../client/MfaClient.js';
import { heard, openTabs } from './otherTabs.js';

/** Tells the app's other tabs that something has changed, and nothing else: a random number that names the change. */
export function tellTabs(queryClient: QueryClient, client: MfaClient): void {
  const change = Math.random();
  heard.set(queryClient, change);
  const channel = openTabs(client);
  channel?.postMessage(change);
  channel?.close();
}
