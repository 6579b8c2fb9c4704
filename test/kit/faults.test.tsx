/** Whatever happens on the way there and back: words, a next step, and nothing that was typed is lost. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { MfaErrorKind } from '../../src/index.js';
import type { SandboxFault } from '../../src/sandbox/index.js';
import { setOnline } from './connection.js';
import { domKit } from './domKit.js';
import { errorKind, front, passcodeField, step } from './person.js';
import { names, words } from './words.js';

/** What a person sees of each, when it befalls the request for a code and when it befalls the proof. */
const faults: [SandboxFault, MfaErrorKind, MfaErrorKind?][] = [
  [{ kind: 'offline' }, 'network'],
  [{ kind: 'dns' }, 'network'],
  [{ kind: 'abort' }, 'network'],
  [{ status: 401, apiCode: 2020 }, 'session-ended'],
  [{ statusCode: 401 }, 'session-ended'],
  [{ status: 403 }, 'forbidden'],
  [{ status: 404 }, 'not-found'],
  [{ status: 409 }, 'already-enrolled', 'conflict'],
  [{ status: 413 }, 'too-large'],
  [{ statusCode: 422, message: 'No.' }, 'rejected', 'proof-refused'],
  [{ status: 429 }, 'rate-limited'],
  [{ status: 429, retryAfter: 12 }, 'rate-limited'],
  [{ statusCode: 499 }, 'rejected', 'proof-refused'],
  [{ status: 500 }, 'server'],
  [{ status: 503 }, 'server'],
  [{ statusCode: 601 }, 'server'],
  [{ kind: 'html' }, 'bad-response'],
  [{ kind: 'html', status: 502 }, 'server'],
  [{ kind: 'broken-json' }, 'bad-response'],
  [{ kind: 'wrong-shape' }, 'bad-response'],
  [{ kind: 'empty' }, 'bad-response'],
  [{ kind: 'huge' }, 'bad-response'],
  [{ kind: 'redirect' }, 'network'],
];
const address = 'a@b.example';

async function atRest() {
  await waitFor(() => expect(document.querySelector('.mfa-dialog [aria-busy]')).toBeNull());
}

test.each(faults)(
  'X2 %j stays on its step and keeps what was typed; the next click goes on',
  async (fault, ...kinds) => {
    const [whileAsking, whileProving = whileAsking] = kinds;
    const { person, sandbox, written } = domKit();
    // Once more with a fresh token where the session had ended, and never otherwise.
    const tries = whileAsking === 'session-ended' ? 2 : 1;

    sandbox.faults.set('send-enroll-factor-request', fault);
    await person.open(names.email);
    await person.fill(words.email.email, address);
    await person.press(words.email.send);
    await waitFor(() => expect(errorKind()).toBe(whileAsking));
    await atRest();
    expect(step()).toBe('details');
    expect(screen.getByRole('alert')).toHaveTextContent(words.errors.kinds[whileAsking].title);
    expect(front().getByRole('textbox', { name: words.email.email })).toHaveValue(address);
    expect(written()).toHaveLength(tries);
    sandbox.faults.clear();
    await person.press(words.email.send);
    await person.seesStep('prove');

    const code = await person.code();
    sandbox.faults.set('enroll-factor', fault);
    // A session that has really ended has ended for the reads too.
    if (tries > 1) sandbox.faults.set('list-enrolled-factors', fault);
    await person.typeCode(code);
    await person.press(words.wizard.verify);
    await waitFor(() => expect(errorKind()).toBe(whileProving));
    await atRest();
    expect(step()).toBe('prove');
    expect(passcodeField()).toHaveValue(code);
    expect(written()).toHaveLength(2 * tries + 1);
    sandbox.faults.clear();
    await person.press(words.wizard.verify);
    await person.seesStep('done');
  },
);

describe('no answer', () => {
  test.each(['timeout', 'drip'] as const)(
    'X2 %s: gives up after the client’s limit and says so',
    async (kind) => {
      const { person, sandbox } = domKit({ client: { timeout: 150 } });
      sandbox.faults.set('send-enroll-factor-request', { kind });
      await person.open(names.email);
      await person.fill(words.email.email, address);
      await person.press(words.email.send);
      await waitFor(() => expect(errorKind()).toBe('timeout'));
      await atRest();
      expect(front().getByRole('textbox', { name: words.email.email })).toHaveValue(address);
    },
  );

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

describe('offline', () => {
  test('X3 says so, sends nothing later by itself, and keeps what was typed', async () => {
    const { person, sandbox, written } = domKit();
    await person.open(names.email);
    await person.fill(words.email.email, address);
    await setOnline(false);
    sandbox.faults.set('send-enroll-factor-request', { kind: 'offline' });
    await person.press(words.email.send);
    await waitFor(() => expect(errorKind()).toBe('offline'));
    const before = written().length;
    sandbox.faults.clear();
    await setOnline(true);
    await atRest();
    expect(written()).toHaveLength(before);
    expect(sandbox.inbox).toEqual([]);
    await person.press(words.email.send);
    await person.seesStep('prove');
  });

  test('H1 a token that can not be had is said as such, and nothing is sent', async () => {
    const { person, written } = domKit({
      client: {
        getAccessToken: vi
          .fn<() => Promise<string>>()
          .mockResolvedValueOnce('token')
          .mockResolvedValueOnce('token')
          .mockRejectedValueOnce(new Error('The identity provider is down.'))
          .mockResolvedValue('token'),
      },
    });
    await person.seesList();
    await person.open(names.otp);
    await person.press(words.otp.start);
    await waitFor(() => expect(errorKind()).toBe('token-unavailable'));
    expect(written()).toEqual([]);
    await person.press(words.otp.start);
    await person.seesStep('prove');
  });
});
