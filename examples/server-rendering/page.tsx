/* eslint-disable no-restricted-syntax -- Next looks for a default export. */
// React Compiler, with which the kit's tests are run too, would put a hook into it; a server component has none.
'use no memo';

import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { prefetchFactors } from 'genauth-mfa-react';
import { Security } from './Security.js';
import { serverClient } from './serverClient.js';
import { requireSession } from './session.js';

/** For Next: never built ahead, never cached. */
export const dynamic = 'force-dynamic';

/** The page, a server component. */
export default async function Page() {
  const session = await requireSession();
  const queryClient = new QueryClient();
  await prefetchFactors(queryClient, serverClient(session));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Security userKey={session.userId} language={session.language} />
    </HydrationBoundary>
  );
}
