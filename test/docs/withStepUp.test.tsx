/** docs/step-up.md and the README: their step-ups are compiled, and run here. The dialog's own stories show it in a browser. */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Secret, TOTP } from 'otpauth';
import { StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createMfaClient } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { accountWith, bound } from '../../stories/bound.js';
import { WithStepUp } from './examples/stepUp.js';
import { Account } from './step-up/Account.js';

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.unstubAllGlobals());

function account() {
  const sandbox = createSandbox({ clock: 'manual', ...accountWith(bound.phone, bound.app) });
  const client = createMfaClient({
    baseUrl: 'https://acme.genauth.ai',
    appId: 'app',
    getAccessToken: () => 'token',
    fetch: sandbox.fetch,
  });
  const secret = sandbox.account.factors.find(({ factorType }) => factorType === 'OTP')?.details['secret'];
  const app = new TOTP({ secret: Secret.fromBase32(String(secret)) });
  return {
    client,
    user: userEvent.setup(),
    code: () => app.generate({ timestamp: sandbox.clock.now() }),
    asked: () => sandbox.requests.map(({ operation }) => operation),
    types: () => sandbox.account.factors.map(({ factorType }) => factorType),
  };
}

const wrong = (code: string) => [...code].map((digit) => (Number(digit) + 1) % 10).join('');

async function removePhone(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: 'Remove Text message, +86 188****8888' }));
  await user.click(await screen.findByRole('button', { name: 'Remove' }));
}

test('H2 the step-up of the README asks for a code before a removal', async () => {
  const { client, user, code, asked, types } = account();
  const answers = [null, wrong(code()), code()];
  vi.stubGlobal('askForCode', async () => answers.shift());
  render(<WithStepUp client={client} />, { wrapper: StrictMode });

  await removePhone(user);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Remove' })).not.toHaveAttribute('aria-busy'));
  expect(screen.queryByRole('alert')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Remove' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('That code is not right.');
  expect(asked()).not.toContain('reset-factor');

  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(types()).toEqual(['OTP']));
});

test('H2 the step-up with a dialog asks for a code before an address is added', async () => {
  const { client, user, code, asked } = account();
  render(<Account client={client} />, { wrapper: StrictMode });

  await user.click(await screen.findByRole('button', { name: 'Set up E-mail code' }));
  await user.type(await screen.findByRole('textbox', { name: 'E-mail address' }), 'ada@example.com');
  await user.click(screen.getByRole('button', { name: 'Send code' }));
  const field = await screen.findByRole('textbox', { name: 'Code from your app' });
  expect(asked()).not.toContain('send-enroll-factor-request');

  await user.type(field, code());
  expect(await screen.findByRole('textbox', { name: 'Code from the e-mail' })).toBeVisible();
  expect(screen.queryByRole('dialog', { name: 'Is it you?' })).toBeNull();
});
