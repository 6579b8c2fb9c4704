/** Faults that are no single call's: an answer that is lost on its way back, a token that can't be had. See faultMatrix. */
import { QueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EnrollWizard } from '../../src/index.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { errorKind, front } from './person.js';
import { names, words } from './words.js';

describe('an answer that was lost on its way after the factor was bound', () => {
  const lost = { kind: 'offline', after: true, times: 1 } as const;
  const { recovery } = words.wizard;

  /** The recovery code of what was bound is on the screen, and the host has heard of one factor and of no trouble. */
  async function isDone({ person, sandbox, heard }: DomKit, errors: string[] = []) {
    await person.seesStep('done');
    const factor = sandbox.account.factors.at(-1);
    expect(front().getByLabelText(recovery.label)).toHaveTextContent(String(factor?.details['recoveryCode']));
    expect(heard.enrolled.map((one) => one?.factorId)).toEqual([factor?.factorId]);
    expect(heard.errors.map(({ kind }) => kind)).toEqual(errors);
    expect(screen.getByRole('listitem', { name: names.otp })).toHaveTextContent(words.list.remove);
    await person.finish();
    const ends = heard.events.map(({ name }) => name);
    expect(ends.filter((name) => name === 'enroll-done')).toHaveLength(1);
    expect(ends).not.toContain('enroll-left');
  }

  test('X2 E9 the list tells that it is bound: the recovery code is shown as after a yes', async () => {
    const kit = domKit();
    await kit.person.beginOtp();
    kit.sandbox.faults.set('enroll-factor', lost);
    await kit.person.typeCode(await kit.person.code());
    await isDone(kit);
  });

  test.each([
    ['a code that is refused since it was taken', async (kit: DomKit) => kit.person.typeCode('000000')],
    [
      'a new code that is refused since one is bound',
      async (kit: DomKit) => {
        await kit.pass(30_000);
        await kit.person.press(words.otp.renew);
      },
    ],
  ])('X2 E9 where the list could not be read either, the next try tells: %s', async (_what, tryAgain) => {
    const kit = domKit();
    await kit.person.beginOtp();
    kit.sandbox.faults.set('enroll-factor', lost);
    kit.sandbox.faults.set('list-enrolled-factors', { kind: 'offline' });
    await kit.person.typeCode(await kit.person.code());
    await waitFor(() => expect(errorKind()).toBe('network'));
    kit.sandbox.faults.clear();
    await tryAgain(kit);
    await isDone(kit, ['network']);
  });

  test('X2 E9 a proof that was given up on its way back is found in the list too', async () => {
    const kit = domKit({ sandbox: { faults: { 'enroll-factor': { latency: 3000, after: true } } } });
    await kit.person.beginOtp();
    await kit.person.typeCode(await kit.person.code());
    await waitFor(() => expect(kit.sandbox.account.factors).toHaveLength(2));
    await kit.person.press(words.wizard.cancel);
    await isDone(kit);
  });

  test('X2 E9 a wizard by itself, beside no list, knows it as well', async () => {
    const kit = domKit({}, <EnrollWizard factorType="OTP" />);
    await kit.person.press(words.otp.start);
    await kit.person.seesStep('prove');
    kit.sandbox.faults.set('enroll-factor', lost);
    await kit.person.typeCode(await kit.person.code());
    await kit.person.seesStep('done');
    expect(kit.heard.enrolled).toHaveLength(1);
  });

  test('X2 where nothing was bound, the error stays on its step, and the next code does it', async () => {
    const kit = domKit();
    await kit.person.beginOtp();
    kit.sandbox.faults.set('enroll-factor', { kind: 'offline', times: 1 });
    // Another factor is not this one.
    kit.sandbox.account.bind({ factorType: 'EMAIL' });
    await kit.person.typeCode(await kit.person.code());
    await waitFor(() => expect(errorKind()).toBe('network'));
    // The list behind it has been read again, for it might have been.
    const other = screen.getByRole('listitem', { name: names.email });
    await waitFor(() => expect(other).toHaveTextContent(words.list.remove));
    await kit.person.press(words.wizard.verify);
    await isDone(kit, ['network']);
  });

  test('X2 E9 what stood in the list before the proof is not taken for it', async () => {
    const queryClient = new QueryClient();
    const kit = domKit({ provider: { queryClient } });
    await kit.person.beginOtp();
    kit.sandbox.account.bind({ factorType: 'OTP' });
    await queryClient.invalidateQueries();
    kit.sandbox.faults.set('enroll-factor', { kind: 'offline', times: 1 });
    await kit.person.typeCode('123456');
    await waitFor(() => expect(errorKind()).toBe('network'));
    expect(kit.heard.enrolled).toEqual([]);
  });
});

test('X2 where nothing was typed, nothing is said to be kept', async () => {
  const { person, sandbox } = domKit();
  sandbox.faults.set('send-enroll-factor-request', { kind: 'offline' });
  await person.open(names.otp);
  await person.press(words.otp.start);
  await waitFor(() => expect(errorKind()).toBe('network'));
  expect(screen.getByRole('alert')).not.toHaveTextContent(words.errors.kept);
});

describe('no token', () => {
  test('H1 a token that can not be had is said as such, and nothing is sent', async () => {
    let isDown = false;
    const { person, written } = domKit({
      client: {
        getAccessToken: () => {
          if (isDown) throw new Error('The identity provider is down.');
          return 'token';
        },
      },
    });
    await person.seesList();
    await person.open(names.otp);
    isDown = true;
    await person.press(words.otp.start);
    await waitFor(() => expect(errorKind()).toBe('token-unavailable'));
    expect(written()).toEqual([]);
    isDown = false;
    await person.press(words.otp.start);
    await person.seesStep('prove');
  });
});

test.each([
  ['send-enroll-factor-request', 404, 'not-found', 'unsupported'],
  ['send-enroll-factor-request', 413, 'too-large', 'rejected'],
  ['enroll-factor', 404, 'not-found', 'unsupported'],
] as const)(
  'X1 %s that answers %i is told by one kind, title and hint',
  async (operation, status, kind, told) => {
    const kit = domKit({ sandbox: { faults: { [operation]: { status } } } });
    await kit.person.open(names.email);
    await kit.person.fill(words.email.email, 'ada@example.com');
    await kit.person.press(words.email.send);
    if (operation === 'enroll-factor') {
      await kit.person.seesStep('prove');
      await kit.person.typeCode(await kit.person.code());
      await kit.person.press(words.wizard.verify);
    }
    await waitFor(() => expect(errorKind()).toBe(kind));
    expect(front().getByRole('alert')).toHaveTextContent(
      words.errors.kinds[told].title + words.errors.kinds[told].hint,
    );
  },
);
