import { createMfaClient, EnrollWizard, MfaProvider } from 'genauth-mfa-react';
import { createSandbox, sandboxFactors } from 'genauth-mfa-react/sandbox';
import { factorContract } from 'genauth-mfa-react/testing';
import type { FactorHands, FactorSubject } from 'genauth-mfa-react/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Account } from './Account.js';
import { hardwareToken } from './hardwareToken.js';
import { hardwareTokenSandbox, hotp } from './hardwareTokenSandbox.js';

vi.setConfig({ testTimeout: 30_000 });

const hands: FactorHands = {
  click: (element) => userEvent.click(element),
  fill: (element, text) => userEvent.fill(element, text),
};

const subject: FactorSubject = {
  factor: hardwareToken,
  half: hardwareTokenSandbox,
  profile: { serial: 'FT-1024' },
  giveDetails: ({ fill }) => fill('Serial number', 'ft-1024'),
  prove: async ({ fill, proof, submit }, again) => {
    await fill('6-digit code from the token', String((await proof())['passCode']));
    // The last digit sends a code, but the same one only once.
    if (again) await submit();
  },
  shown: [
    { profile: { serial: 'FT-1024' }, as: '••24' },
    { profile: {}, as: undefined },
  ],
  hidden: ['FT-1024'],
};

function begin() {
  const sandbox = createSandbox({ factors: [...sandboxFactors, hardwareTokenSandbox] });
  const client = createMfaClient({
    baseUrl: 'https://sandbox.example',
    appId: 'test',
    getAccessToken: () => 'any',
    fetch: sandbox.fetch,
  });
  return { sandbox, client };
}

describe('H9 the hardware token keeps the contract', () => {
  for (const { name, run } of factorContract({ ...subject, hands })) test(name, run);
});

test('H9 the token’s code after the third press is as good as the first, and a wrong one says so', async () => {
  const { sandbox, client } = begin();
  render(<Account client={client} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Set up Hardware token' }));
  await userEvent.fill(await screen.findByRole('textbox', { name: 'Serial number' }), 'FT-1024');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  const field = await screen.findByRole('textbox', { name: '6-digit code from the token' });
  await userEvent.fill(field, '000000');
  expect(await screen.findByRole('alert')).toBeVisible();
  await userEvent.fill(field, await hotp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 3));
  await screen.findByText(/press the button on your token/);
  expect(sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['SMS', 'HOTP']);
});

test('H9 P3 where no last digit may send, the token’s code waits for the button', async () => {
  const { sandbox, client } = begin();
  render(
    <MfaProvider client={client} factors={[hardwareToken]}>
      <EnrollWizard factorType="HOTP" autoSubmit={false} />
    </MfaProvider>,
  );
  await userEvent.fill(await screen.findByRole('textbox', { name: 'Serial number' }), 'FT-1024');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  const field = await screen.findByRole('textbox', { name: '6-digit code from the token' });
  await userEvent.fill(field, await hotp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 1));
  expect(sandbox.requests.map(({ operation }) => operation)).not.toContain('enroll-factor');
  await userEvent.click(screen.getByRole('button', { name: 'Verify' }));
  await vi.waitFor(() => expect(sandbox.account.factors.at(-1)?.factorType).toBe('HOTP'));
});
