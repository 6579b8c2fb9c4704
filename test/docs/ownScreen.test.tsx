/** docs/enrollment.md: its screen on the bare flow is compiled, and run here. */
import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { createMfaClient, MfaProvider, useEnrollment } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { AddEmail } from './enrollment/AddEmail.js';
import { appKey } from './enrollment/appKey.js';

function begin() {
  const sandbox = createSandbox({ clock: 'manual' });
  const client = createMfaClient({
    baseUrl: 'https://acme.genauth.ai',
    appId: 'app',
    getAccessToken: () => 'token',
    fetch: sandbox.fetch,
  });
  return { sandbox, client };
}

function open() {
  const { sandbox, client } = begin();
  const onClose = vi.fn();
  render(
    <MfaProvider client={client} clock={sandbox.clock}>
      <AddEmail onClose={onClose} />
    </MfaProvider>,
    { wrapper: StrictMode },
  );
  const user = userEvent.setup();
  return { sandbox, onClose, user, press: (name: string) => user.click(screen.getByRole('button', { name })) };
}

test('E10 a screen of one’s own adds an address with the code that was sent', async () => {
  const { sandbox, onClose, user, press } = open();
  await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'ada@example.com');
  await press('Send a code');
  const field = await screen.findByRole('textbox', { name: 'Code' });
  expect(screen.getByRole('button', { name: 'Send another code' })).toBeDisabled();
  await user.type(field, sandbox.inbox.at(-1)?.passCode ?? '');
  await press('Check it');
  await user.click(await screen.findByRole('button', { name: 'Added. Go back' }));
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['SMS', 'EMAIL']);
});

test('E10 after the minute it sends another code, and leaving asks first', async () => {
  const { sandbox, onClose, user, press } = open();
  await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'ada@example.com');
  await press('Send a code');
  await screen.findByRole('textbox', { name: 'Code' });
  act(() => sandbox.clock.advance(61_000));
  expect(screen.getByRole('button', { name: 'Check it' })).toBeDisabled();
  await press('Send another code');
  await vi.waitFor(() => expect(sandbox.inbox).toHaveLength(2));
  await press('Cancel');
  expect(onClose).not.toHaveBeenCalled();
  await press('Throw it away');
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('E10 O1 the key of an app is in the challenge, whole and to be typed', async () => {
  const { sandbox, client } = begin();
  const { result } = renderHook(() => useEnrollment({ factorType: 'OTP' }), {
    wrapper: ({ children }) => (
      <MfaProvider client={client} clock={sandbox.clock}>
        {children}
      </MfaProvider>
    ),
  });
  expect(appKey(result.current)).toBeUndefined();
  act(() => result.current.submitDetails(undefined));
  await waitFor(() => expect(result.current.state.step).toBe('prove'));
  expect(appKey(result.current)).toEqual({
    uri: expect.stringMatching(/^otpauth:\/\/totp\//) as string,
    key: expect.stringMatching(/^[A-Z2-7]{16,}$/) as string,
  });
});
