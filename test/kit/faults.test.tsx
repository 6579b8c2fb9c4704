/** Faults that are no single call's: an answer that is lost on its way back, a token that can't be had. See faultMatrix. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { domKit } from './domKit.js';
import { errorKind } from './person.js';
import { names, words } from './words.js';

describe('no answer', () => {
  test('X2 an answer that was lost on its way after the factor was bound: the list tells the truth', async () => {
    const { person, sandbox } = domKit();
    await person.beginOtp();
    sandbox.faults.set('enroll-factor', { kind: 'offline', after: true, times: 1 });
    await person.typeCode(await person.code());
    await waitFor(() => expect(errorKind()).toBe('network'));
    await waitFor(() =>
      expect(screen.getByRole('listitem', { name: names.otp })).toHaveTextContent(words.list.remove),
    );
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
