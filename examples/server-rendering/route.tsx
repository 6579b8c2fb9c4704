/* eslint-disable no-restricted-syntax -- React Router looks for a default export. */
import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { DehydratedState } from '@tanstack/react-query';
import { createMfaClient, prefetchFactors } from 'genauth-mfa-react';
import { mfaApp } from './mfaApp.js';
import { Security } from './Security.js';
import { requireSession } from './session.js';

interface LoaderData {
  userId: string;
  language: string;
  state: DehydratedState;
}

/** On the server. What it returns goes to the browser: the token is not among it. */
export async function loader(): Promise<LoaderData> {
  const { userId, language, accessToken } = await requireSession();
  const queryClient = new QueryClient();
  const client = createMfaClient({
    ...mfaApp,
    userKey: userId,
    getAccessToken: () => accessToken,
    timeout: 2_000,
  });
  await prefetchFactors(queryClient, client);
  return { userId, language, state: dehydrate(queryClient) };
}

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export default function SecurityRoute({ loaderData }: { loaderData: LoaderData }) {
  const { userId, language, state } = loaderData;
  return (
    <HydrationBoundary state={state}>
      <Security userKey={userId} language={language} />
    </HydrationBoundary>
  );
}
