/** docs/embedding.md: its examples are compiled, and run here; its ten lines in embed.test.tsx. */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createMfaClient, MfaProvider } from '../../src/index.js';
import type { MfaEvent } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { accountWith, bound } from '../../stories/bound.js';
import { AuditedSecurity } from './embedding/AuditedSecurity.js';
import { InParts } from './embedding/InParts.js';
import { SignedInSecurity } from './embedding/SignedInSecurity.js';

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.unstubAllGlobals());

const row = (text: string) => screen.findByText(text, { exact: false });

test('H1 L5 another user sees their own methods, and the last one’s are gone', async () => {
  const accounts = {
    ada: createSandbox(accountWith(bound.phone)),
    grace: createSandbox(accountWith(bound.app)),
  };
  let user: keyof typeof accounts = 'ada';
  vi.stubGlobal('auth', { getToken: () => Promise.resolve(user) });
  vi.stubGlobal('fetch', (request: Request) => accounts[user].fetch(request));
  const signedOut = vi.fn();
  const page = () => <SignedInSecurity userId={user} onSignedOut={signedOut} />;
  const { rerender } = render(page(), { wrapper: StrictMode });
  expect(await row('+86 188****8888')).toBeVisible();
  user = 'grace';
  rerender(page());
  expect(screen.queryByText('+86 188****8888')).toBeNull();
  expect(await screen.findByRole('button', { name: 'Remove Authenticator app' })).toBeVisible();
  expect(signedOut).not.toHaveBeenCalled();
});

test('H1 where a new token does not help, the app is told once', async () => {
  const sandbox = createSandbox();
  sandbox.faults.set('list-enrolled-factors', { status: 401 });
  sandbox.faults.set('list-factors-to-enroll', { status: 401 });
  const getToken = vi.fn((_: { force: boolean }) => Promise.resolve('old'));
  vi.stubGlobal('auth', { getToken });
  vi.stubGlobal('fetch', sandbox.fetch);
  const signedOut = vi.fn();
  render(<SignedInSecurity userId="ada" onSignedOut={signedOut} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('You have been signed out');
  expect(signedOut).toHaveBeenCalledTimes(1);
  expect(getToken.mock.calls.filter(([{ force }]) => force)).toHaveLength(1);
});

test('H3 L2 the log hears of each step, and a type that is switched off says why', async () => {
  const user = userEvent.setup();
  const heard: MfaEvent[] = [];
  const client = createMfaClient({
    baseUrl: 'https://acme.genauth.ai',
    appId: 'app',
    getAccessToken: () => 'token',
    fetch: createSandbox(accountWith(bound.phone)).fetch,
  });
  render(<AuditedSecurity client={client} log={(event) => heard.push(event)} />, { wrapper: StrictMode });
  expect(await row('extension 4711')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Set up Authenticator app' }));
  expect(screen.queryByRole('button', { name: /face/i })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'I’m ready' }));
  await waitFor(() =>
    expect(heard).toEqual([
      { name: 'enroll-started', factorType: 'OTP' },
      { name: 'enroll-asked', factorType: 'OTP' },
    ]),
  );
});

test('E1 U2 the list, the wizard and the question before a removal stand by themselves', async () => {
  const user = userEvent.setup();
  const sandbox = createSandbox(accountWith(bound.phone));
  const client = createMfaClient({
    baseUrl: 'https://acme.genauth.ai',
    appId: 'app',
    getAccessToken: () => 'token',
    fetch: sandbox.fetch,
  });
  render(
    <MfaProvider client={client}>
      <InParts />
    </MfaProvider>,
    { wrapper: StrictMode },
  );
  await user.click(await screen.findByRole('button', { name: 'Set up E-mail code' }));
  await user.type(await screen.findByRole('textbox', { name: 'E-mail address' }), 'ada@example.com');
  expect(screen.queryByText('+86 188****8888')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Close' }));

  await user.click(await screen.findByRole('button', { name: 'Remove Text message, +86 188****8888' }));
  expect(await screen.findByRole('alertdialog')).toHaveTextContent('Set up another');
  expect(sandbox.account.factors).toHaveLength(1);
});
