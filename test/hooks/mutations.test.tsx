/** The writing hooks, for hosts with screens of their own: sent once, never queued, and then forgotten. */
import { QueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  useEnrolledFactors,
  useEnrollFactor,
  useResetFactor,
  useSendEnrollFactorRequest,
} from '../../src/index.js';
import { setOnline } from '../kit/connection.js';
import { domKit } from '../kit/domKit.js';
import { cached, dehydrated, found } from '../kit/traces.js';

function Own() {
  const list = useEnrolledFactors();
  const send = useSendEnrollFactorRequest();
  const enroll = useEnrollFactor();
  const reset = useResetFactor();
  const passCode = 'Code from the app';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('code');
        enroll.mutate({
          factorType: 'OTP',
          enrollmentToken: send.data?.enrollmentToken ?? '',
          enrollmentData: { passCode: typeof typed === 'string' ? typed : '' },
        });
      }}
    >
      <p data-testid="list">{list.data?.map(({ factorType }) => factorType).join(' ')}</p>
      <p data-testid="send">{send.isPaused ? 'paused' : send.status}</p>
      <p data-testid="enroll">{enroll.isPaused ? 'paused' : enroll.status}</p>
      <p data-testid="reset">{reset.status}</p>
      <button type="button" onClick={() => send.mutate({ factorType: 'OTP' })}>
        Begin
      </button>
      <input name="code" aria-label={passCode} />
      <button>Bind</button>
      <button
        type="button"
        onClick={() => {
          send.reset();
          enroll.reset();
        }}
      >
        Forget
      </button>
      <button type="button" onClick={() => reset.mutate({ factorId: list.data?.[0]?.factorId ?? '' })}>
        Remove the first
      </button>
    </form>
  );
}

const at = (id: string) => screen.getByTestId(id).textContent;
const sees = (id: string, text: string) => waitFor(() => expect(at(id)).toBe(text));

function begin() {
  const queryClient = new QueryClient();
  const kit = domKit({ provider: { queryClient } }, <Own />);
  const press = async (name: string) => kit.person.hands.click(screen.getByRole('button', { name }));
  return { ...kit, queryClient, press };
}

test('bind and unbind, and the lists are true again when a write is done', async () => {
  const { person, press, written } = begin();
  await sees('list', 'SMS');
  await press('Begin');
  await sees('send', 'success');
  await person.hands.type(screen.getByRole('textbox'), await person.code());
  await press('Bind');
  await sees('enroll', 'success');
  expect(at('list')).toBe('SMS OTP');
  await press('Remove the first');
  await sees('reset', 'success');
  expect(at('list')).toBe('OTP');
  expect(written()).toEqual(['send-enroll-factor-request', 'enroll-factor', 'reset-factor']);
});

test('X3 off the net a write fails at once: it is not kept for later, and not written to disk', async () => {
  const { person, press, sandbox, queryClient, written } = begin();
  await sees('list', 'SMS');
  await press('Begin');
  await sees('send', 'success');
  const secrets = {
    passcode: await person.code(),
    token: sandbox.account.pending[0]?.enrollmentToken ?? 'none',
  };
  await person.hands.type(screen.getByRole('textbox'), secrets.passcode);
  await setOnline(false);
  sandbox.faults.set('enroll-factor', { kind: 'offline' });
  await press('Bind');
  await sees('enroll', 'error');
  await press('Forget');
  expect(found(secrets, dehydrated(queryClient))).toEqual([]);
  const before = written().length;
  sandbox.faults.clear();
  await setOnline(true);
  await queryClient.resumePausedMutations();
  expect(written()).toHaveLength(before);
});

test('after reset, and after the screen has gone, no cache holds what was sent or answered', async () => {
  const { person, press, sandbox, queryClient, unmount } = begin();
  await sees('list', 'SMS');
  await press('Begin');
  await sees('send', 'success');
  const pending = sandbox.account.pending[0];
  const secrets = {
    passcode: await person.code(),
    token: pending?.enrollmentToken ?? 'none',
    secret: String(pending?.details['secret']),
    recoveryCode: String(pending?.details['recoveryCode']),
  };
  await person.hands.type(screen.getByRole('textbox'), secrets.passcode);
  await press('Bind');
  await sees('enroll', 'success');
  await press('Forget');
  await waitFor(() => expect(found(secrets, cached(queryClient))).toEqual([]));
  await press('Begin');
  await sees('send', 'error');
  unmount();
  await waitFor(() => expect(queryClient.getMutationCache().getAll()).toEqual([]));
});

test('a write that fails is never tried again by itself', async () => {
  const { press, sandbox, written } = begin();
  await sees('list', 'SMS');
  sandbox.faults.set('send-enroll-factor-request', { status: 500 });
  await press('Begin');
  await sees('send', 'error');
  sandbox.faults.set('reset-factor', { status: 503 });
  await press('Remove the first');
  await sees('reset', 'error');
  expect(written()).toEqual(['send-enroll-factor-request', 'reset-factor']);
});
