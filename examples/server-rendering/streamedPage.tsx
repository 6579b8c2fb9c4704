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
import { prefetchFactors } from 'genauth-mfa-react';
import { serverClient } from './serverClient.js';
import { requireSession } from './session.js';
import { Summary } from './Summary.js';

export const dynamic = 'force-dynamic';

const alsoPending = (query: Query) => defaultShouldDehydrateQuery(query) || query.state.status === 'pending';

export default async function StreamedPage() {
  const session = await requireSession();
  const queryClient = new QueryClient();
  // Not awaited: the page goes out, and what is read follows in the same answer.
  void prefetchFactors(queryClient, serverClient(session));
  return (
    <HydrationBoundary state={dehydrate(queryClient, { shouldDehydrateQuery: alsoPending })}>
      <Summary userKey={session.userId} language={session.language} />
    </HydrationBoundary>
  );
}
