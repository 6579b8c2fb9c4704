import { QueryClient } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Profiler, useLayoutEffect } from 'react';
import { expect, test } from 'vitest';
import { createMfaClient, FactorList, MfaProvider, MfaSettings } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { clientOf } from './renderKit.js';

/** The kit as an app in production has it: without StrictMode, whose second renders no user pays for. */
function mountCounted() {
  const sandbox = createSandbox({ clock: 'manual', seed: 3 });
  const counted = { commits: 0 };
  const client = createMfaClient({
    baseUrl: 'https://sandbox.example',
    appId: 'app',
    getAccessToken: () => 'token',
    fetch: sandbox.fetch,
  });
  render(
    <Profiler id="kit" onRender={() => (counted.commits += 1)}>
      <MfaProvider client={client} clock={sandbox.clock} queryClient={new QueryClient()}>
        <MfaSettings />
      </MfaProvider>
    </Profiler>,
    { reactStrictMode: false },
  );
  return { sandbox, counted };
}

test('D6 the list is at rest after three commits at most, and two requests', async () => {
  const { sandbox, counted } = mountCounted();
  await screen.findByRole('button', { name: 'Set up Face' });
  expect(counted.commits).toBeLessThanOrEqual(3);
  expect(sandbox.requests.map(({ operation }) => operation).toSorted()).toEqual([
    'list-enrolled-factors',
    'list-factors-to-enroll',
  ]);
});

test('D6 both lists are asked for before the first paint, and once', async () => {
  const queryClient = new QueryClient();
  const asking: number[] = [];
  // It stands behind the list: what it sees, the list has begun before anything is painted.
  function Beside() {
    useLayoutEffect(() => {
      asking.push(queryClient.isFetching());
    }, []);
    return null;
  }
  const sandbox = createSandbox({ clock: 'manual', seed: 3 });
  render(
    <MfaProvider client={clientOf(sandbox)} queryClient={queryClient}>
      <FactorList />
      <Beside />
    </MfaProvider>,
    { reactStrictMode: false },
  );
  expect(asking).toEqual([2]);
  await screen.findByText('Text message');
  expect(sandbox.requests).toHaveLength(2);
});

test('H6 D6 what a host’s defaults keep from being read again on mount is not read before the first paint either', async () => {
  const sandbox = createSandbox({ clock: 'manual', seed: 3 });
  const client = clientOf(sandbox);
  const queryClient = new QueryClient({ defaultOptions: { queries: { refetchOnMount: false } } });
  const page = () =>
    render(
      <MfaProvider client={client} queryClient={queryClient}>
        <FactorList />
      </MfaProvider>,
      { reactStrictMode: false },
    );
  const { unmount } = page();
  await screen.findByText('Text message');
  unmount();
  await queryClient.invalidateQueries();
  page();
  expect(await screen.findByText('Text message')).toBeVisible();
  expect(queryClient.isFetching()).toBe(0);
  expect(sandbox.requests).toHaveLength(2);
});

test('D6 P2 a digit typed into the passcode field commits nothing', async () => {
  const { counted } = mountCounted();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Set up Authenticator app' }));
  await user.click(await screen.findByRole('button', { name: 'I’m ready' }));
  const field = await screen.findByRole('textbox', { name: '6-digit code from the app' });
  await user.click(field);
  const before = counted.commits;
  await user.keyboard('49203');
  expect(field).toHaveValue('49203');
  expect(counted.commits).toBe(before);
});

test('D6 E3 the countdown ticks without a commit', async () => {
  const { sandbox, counted } = mountCounted();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Set up Authenticator app' }));
  await user.click(await screen.findByRole('button', { name: 'I’m ready' }));
  const timer = await screen.findByRole('timer');
  const before = counted.commits;
  for (let second = 0; second < 20; second += 1) sandbox.clock.advance(1000);
  expect(timer).toHaveAttribute('data-remaining', '40');
  expect(counted.commits).toBe(before);
});

test('D6 E4 nor do the seconds on the button that asks anew: one commit, when it opens', async () => {
  const { sandbox, counted } = mountCounted();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Set up E-mail code' }));
  await user.type(await screen.findByRole('textbox', { name: 'E-mail address' }), 'ada@example.com');
  await user.click(screen.getByRole('button', { name: 'Send code' }));
  const timer = await screen.findByRole('timer');
  const resend = screen.getByRole('button', { name: 'Send a new code' });
  const before = counted.commits;
  for (let second = 0; second < 59; second += 1) sandbox.clock.advance(1000);
  expect(timer).toHaveAttribute('data-remaining', '1');
  expect(resend).toHaveAccessibleDescription('in 1 s');
  expect(counted.commits).toBe(before);
  act(() => sandbox.clock.advance(1000));
  expect(resend).not.toHaveAttribute('aria-disabled');
  expect(counted.commits).toBe(before + 1);
});
