/** A server component: reads both lists ahead and hands them to the browser. */
import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { prefetchFactors } from 'genauth-mfa-react';
import { createMfaClient } from 'genauth-mfa-react/client';
import { Security } from './Security.jsx';

export const dynamic = 'force-dynamic';

export default async function Page() {
  const baseUrl = process.env.MFA_API;
  const queryClient = new QueryClient();
  await prefetchFactors(
    queryClient,
    createMfaClient({ baseUrl, appId: 'next', userKey: 'ada', getAccessToken: () => 'ada' }),
  );
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Security baseUrl={baseUrl} />
    </HydrationBoundary>
  );
}
