/** The reading hooks beside TanStack's own ways: Suspense, prefetching, hydration, options. */
import { dehydrate, hydrate, QueryClient, QueryErrorResetBoundary } from '@tanstack/react-query';
import type { DehydratedState } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component, Suspense } from 'react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import {
  enrolledFactorsQueryOptions,
  factorKeys,
  isMfaError,
  MfaSettings,
  prefetchFactors,
  useFactor,
  useMfaClient,
  useSuspenseEnrolledFactors,
  useSuspenseFactor,
  useSuspenseFactorsToEnroll,
} from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { domKit } from '../kit/domKit.js';
import { boundNames } from '../kit/person.js';
import { clientOf } from '../kit/renderKit.js';
import { names } from '../kit/words.js';
import { expectConsoleError } from '../setup/expectConsole.js';

const id = '6349a1b2c3d4e5f607182bb3|phone';
const reads = ['list-enrolled-factors', 'list-factors-to-enroll'];

function Suspended() {
  const bound = useSuspenseEnrolledFactors();
  const offered = useSuspenseFactorsToEnroll();
  const one = useSuspenseFactor(id);
  const types = [...bound.data, ...offered.data, one.data].map(({ factorType }) => factorType);
  return <p>{types.join(' ')}</p>;
}

test('H6 the Suspense twins wait in the host’s boundary, and ask for each thing once', async () => {
  const { asked } = domKit(
    {},
    <Suspense fallback={<p>Waiting</p>}>
      <Suspended />
    </Suspense>,
  );
  expect(screen.getByText('Waiting')).toBeVisible();
  expect(await screen.findByText('SMS OTP EMAIL FACE SMS')).toBeVisible();
  expect(asked().toSorted()).toEqual(['get-factor', ...reads]);
});

test('H6 a Suspense twin that fails goes to the host’s error boundary, and its retry reads again', async () => {
  class Boundary extends Component<
    { children: ReactNode; onRetry: () => void },
    { error?: Error | undefined }
  > {
    override state: { error?: Error | undefined } = {};
    static getDerivedStateFromError = (error: Error) => ({ error });
    override render() {
      const { error } = this.state;
      if (!error) return this.props.children;
      const again = () => {
        this.props.onRetry();
        this.setState({ error: undefined });
      };
      return <button onClick={again}>{isMfaError(error) ? error.kind : 'another error'}</button>;
    }
  }
  expectConsoleError('MfaError');
  const { sandbox } = domKit(
    { sandbox: { faults: { 'list-enrolled-factors': { status: 403, times: 1 } } } },
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary onRetry={reset}>
          <Suspense fallback={<p>Waiting</p>}>
            <Suspended />
          </Suspense>
        </Boundary>
      )}
    </QueryErrorResetBoundary>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'forbidden' }));
  expect(await screen.findByText('SMS OTP EMAIL FACE SMS')).toBeVisible();
  expect(sandbox.requests.filter(({ operation }) => operation === 'list-enrolled-factors')).toHaveLength(2);
});

test('H6 what was fetched ahead is shown at once and not asked for again', async () => {
  const queryClient = new QueryClient();
  const sandbox = createSandbox({ clock: 'manual' });
  const client = clientOf(sandbox);
  await prefetchFactors(queryClient, client);
  domKit({ provider: { client, queryClient } });
  expect(boundNames()).toEqual([names.sms]);
  expect(sandbox.requests.map(({ operation }) => operation).toSorted()).toEqual(reads);
});

test('H6 prefetching that fails does not throw; the screen asks again', async () => {
  const queryClient = new QueryClient();
  const sandbox = createSandbox({
    clock: 'manual',
    faults: { 'list-enrolled-factors': { status: 403, times: 1 } },
  });
  const client = clientOf(sandbox);
  await prefetchFactors(queryClient, client);
  const { person } = domKit({ provider: { client, queryClient } });
  await person.seesList();
});

test('H6 what a server has read is taken over, and nothing is asked for again', async () => {
  const server = new QueryClient();
  const sandbox = createSandbox({ clock: 'manual' });
  const client = clientOf(sandbox);
  await prefetchFactors(server, client);
  const browser = new QueryClient();
  hydrate(browser, JSON.parse(JSON.stringify(dehydrate(server))) as DehydratedState);
  domKit({ provider: { client, queryClient: browser } }, <MfaSettings />);
  expect(boundNames()).toEqual([names.sms]);
  expect(sandbox.requests).toHaveLength(2);
});

test('H6 a host’s own call with the exported options shares the kit’s data', async () => {
  const queryClient = new QueryClient();
  const { client, person, asked } = domKit({ provider: { queryClient } });
  await person.seesList();
  const list = await queryClient.fetchQuery(enrolledFactorsQueryOptions(client));
  expect(list.map(({ factorType }) => factorType)).toEqual(['SMS']);
  expect(asked()).toHaveLength(2);
  await queryClient.invalidateQueries({ queryKey: factorKeys.all(client) });
  await waitFor(() => expect(asked()).toHaveLength(4));
});

test('L4 useFactor tells that a factor is gone', async () => {
  const One = () => {
    const { error } = useFactor('gone');
    return <p>{error?.kind ?? 'still there'}</p>;
  };
  domKit({}, <One />);
  expect(await screen.findByText('not-found')).toBeVisible();
});

test('useMfaClient gives the provider’s client', () => {
  const Address = () => <p>{useMfaClient().baseUrl}</p>;
  domKit({}, <Address />);
  expect(screen.getByText('https://acme.genauth.example')).toBeVisible();
});
