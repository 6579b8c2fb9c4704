/** Your own page in Testing Library, on a sandbox: no mocks, no waiting, no network. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMfaClient } from 'genauth-mfa-react';
import { createSandbox } from 'genauth-mfa-react/sandbox';
import type { SandboxOptions } from 'genauth-mfa-react/sandbox';
import { expect, test, vi } from 'vitest';
import { AccountPage } from './AccountPage.js';

// The first test also waits for the screens to be fetched.
vi.setConfig({ testTimeout: 30_000 });

/** Your page on an account of its own, ready to be used. */
async function openAccount(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ clock: 'manual', ...options });
  const client = createMfaClient({
    baseUrl: 'https://sandbox.example',
    appId: 'test',
    getAccessToken: () => 'any',
    fetch: sandbox.fetch,
  });
  render(<AccountPage client={client} clock={sandbox.clock} />);
  await screen.findByText('+86 188****8888');
  await screen.findByRole('button', { name: 'Set up E-mail code' });
  return { sandbox, user: userEvent.setup() };
}

async function askForCode(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Set up E-mail code' }));
  await user.type(await screen.findByRole('textbox', { name: 'E-mail address' }), 'ada@example.com');
  await user.click(screen.getByRole('button', { name: 'Send code' }));
  return screen.findByRole('textbox', { name: 'Code from the e-mail' });
}

test('thanks the person who adds an e-mail address', async () => {
  const { sandbox, user } = await openAccount();
  const field = await askForCode(user);
  await user.type(field, sandbox.inbox.at(-1)?.passCode ?? '');
  await user.click(screen.getByRole('button', { name: 'Verify' }));
  await screen.findByText('Thank you, your account is safer now.');
  expect(sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['SMS', 'EMAIL']);
});

test('keeps what was typed when the minute is over', async () => {
  const { sandbox, user } = await openAccount();
  const field = await askForCode(user);
  await user.type(field, '123');
  // A minute passes at once, for the server and the screens alike.
  act(() => sandbox.clock.advance(61_000));
  expect(field).toHaveValue('123');
  expect(screen.getByRole('button', { name: 'Send a new code' })).toBeEnabled();
});

test('does not thank anybody when the server fails', async () => {
  const { sandbox, user } = await openAccount();
  sandbox.faults.set('enroll-factor', { status: 500, times: 1 });
  const field = await askForCode(user);
  await user.type(field, sandbox.inbox.at(-1)?.passCode ?? '');
  await user.click(screen.getByRole('button', { name: 'Verify' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.queryByText(/Thank you/)).toBeNull();
});
