/* eslint-disable no-restricted-syntax -- React Router looks for a default export. */
import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { DehydratedState } from '@tanstack/react-query';
import { prefetchFactors } from 'genauth-mfa-react';
import { Security } from './Security.js';
import { serverClient } from './serverClient.js';
import { requireSession } from './session.js';

interface LoaderData {
  userId: string;
  language: string;
  state: DehydratedState;
}

/** On the server. What it returns goes to the browser: the token is not among it. */
export async function loader(): Promise<LoaderData> {
  const session = await requireSession();
  const queryClient = new QueryClient();
  await prefetchFactors(queryClient, serverClient(session));
  const { userId, language } = session;
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
