/* eslint-disable no-restricted-syntax -- Next looks for a default export. */
// React Compiler, with which the kit's tests are run too, would put a hook into it; a server component has none.
'use no memo';

import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { createMfaClient, prefetchFactors } from 'genauth-mfa-react';
import { mfaApp } from './mfaApp.js';
import { Security } from './Security.js';
import { requireSession } from './session.js';

/** For Next: never built ahead, never cached. */
export const dynamic = 'force-dynamic';

/** The page, a server component. */
export default async function Page() {
  const { userId, language, accessToken } = await requireSession();
  const queryClient = new QueryClient();
  const client = createMfaClient({
    ...mfaApp,
    userKey: userId,
    getAccessToken: () => accessToken,
    timeout: 2_000,
  });
  await prefetchFactors(queryClient, client);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Security userKey={userId} language={language} />
    </HydrationBoundary>
  );
}
