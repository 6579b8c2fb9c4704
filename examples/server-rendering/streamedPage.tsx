/* eslint-disable no-restricted-syntax -- Next looks for a default export. */
// React Compiler, with which the kit's tests are run too, would put a hook into it; a server component has none.
'use no memo';

import {
  defaultShouldDehydrateQuery,
  dehydrate,
  HydrationBoundary,
  QueryClient,
} from '@tanstack/react-query';
import type { Query } from '@tanstack/react-query';
import { createMfaClient, prefetchFactors } from 'genauth-mfa-react';
import { mfaApp } from './mfaApp.js';
import { requireSession } from './session.js';
import { Summary } from './Summary.js';

export const dynamic = 'force-dynamic';

const alsoPending = (query: Query) => defaultShouldDehydrateQuery(query) || query.state.status === 'pending';

export default async function StreamedPage() {
  const { userId, language, accessToken } = await requireSession();
  const queryClient = new QueryClient();
  const client = createMfaClient({
    ...mfaApp,
    userKey: userId,
    getAccessToken: () => accessToken,
    timeout: 2_000,
  });
  // Not awaited: the page goes out, and what is read follows in the same answer.
  void prefetchFactors(queryClient, client);
  return (
    <HydrationBoundary state={dehydrate(queryClient, { shouldDehydrateQuery: alsoPending })}>
      <Summary userKey={userId} language={language} />
    </HydrationBoundary>
  );
}
