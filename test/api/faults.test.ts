/** Every operation with every fault of the sandbox: one clear error, and the next try goes its way. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createMfaClient,
  enrollFactor,
  getFactor,
  listEnrolledFactors,
  listFactorsToEnroll,
  resetFactor,
  sendEnrollFactorRequest,
  uploadPhoto,
  verifyTotp,
  type MfaClient,
} from '../../src/client/index.js';
import {
  createSandbox,
  sandboxFaultKinds,
  sandboxOperations,
  totp,
  type Sandbox,
  type SandboxFault,
  type SandboxOperation,
} from '../../src/sandbox/index.js';
import { problemOf } from '../client/fakes.js';
import { faultCases, kindOf } from '../kit/faultCases.js';

const secret = 'JBSWY3DPEHPK3PXP';
const factorId = '6349aaaabbbbccccdddd2bb3|phone';

const setUp = (fault?: [SandboxOperation, SandboxFault]) => {
  const sandbox = createSandbox({
    clock: 'manual',
    account: {
      factors: [
        { factorType: 'SMS', factorId, details: { phoneNumber: '18812348888', phoneCountryCode: '+86' } },
        { factorType: 'OTP', details: { secret } },
      ],
    },
  });
  if (fault) sandbox.faults.set(...fault);
  const asked: boolean[] = [];
  const onSessionEnded = vi.fn();
  const client = createMfaClient({
    baseUrl: 'https://acme.genauth.example',
    appId: 'app-1',
    fetch: sandbox.fetch,
    onSessionEnded,
    getAccessToken: ({ refresh }) => {
      asked.push(refresh);
      return 'ada';
    },
  });
  return { sandbox, client, asked, onSessionEnded };
};

const photo = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], { type: 'image/jpeg' });

/** A call of each operation that goes well where nothing goes wrong. */
const calls: Record<SandboxOperation, (client: MfaClient, sandbox: Sandbox) => Promise<unknown>> = {
  'list-enrolled-factors': (client) => listEnrolledFactors(client),
  'list-factors-to-enroll': (client) => listFactorsToEnroll(client),
  'get-factor': (client) => getFactor(client, { factorId }),
  'reset-factor': (client) => resetFactor(client, { factorId }),
  'send-enroll-factor-request': (client) =>
    sendEnrollFactorRequest(client, { factorType: 'EMAIL', profile: { email: 'a@x.example' } }),
  'enroll-factor': async (client, sandbox) => {
    const factorType = 'EMAIL';
    if (sandbox.account.pending.length === 0) {
      await sendEnrollFactorRequest(client, { factorType, profile: { email: 'a@x.example' } });
    }
    const pending = sandbox.account.pending.at(-1)!;
    const enrollmentData = (await pending.solve()) as Record<string, string>;
    return enrollFactor(client, { factorType, enrollmentToken: pending.enrollmentToken, enrollmentData });
  },
  'mfa-totp-verify': async (client, sandbox) =>
    verifyTotp(client, { totp: await totp(secret, { at: sandbox.clock.now() }) }),
  upload: (client) => uploadPhoto(client, photo),
};

describe.each([...sandboxOperations])('X2 %s survives', (operation) => {
  // Only these: the platform itself needs the others to read a form.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test.each(faultCases)('$name', async (one) => {
    const { fault } = one;
    const { sandbox, client, asked, onSessionEnded } = setUp();
    if (operation === 'enroll-factor') await calls['send-enroll-factor-request'](client, sandbox);
    sandbox.faults.set(operation, fault);
    asked.length = 0;
    const before = sandbox.requests.length;
    const problem = problemOf(calls[operation](client, sandbox));
    const kind = kindOf(one, operation);
    if (kind === 'timeout') {
      while (sandbox.requests.length === before) await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(operation === 'upload' ? 60_000 : 10_000);
    }
    const error = await problem;

    expect(error).toMatchObject({ kind, operation });
    expect(error.retryAfter).toBe('retryAfter' in fault ? 12_000 : undefined);
    // Once, and only an ended session makes it twice.
    const times = kind === 'session-ended' ? 2 : 1;
    expect(sandbox.requests.slice(before).map((request) => request.operation)).toEqual(
      Array(times).fill(operation),
    );
    expect(asked).toEqual([false, true].slice(0, times));
    expect(onSessionEnded).toHaveBeenCalledTimes(times - 1);

    sandbox.faults.clear();
    await calls[operation](client, sandbox);
  });
});

test('X2 every kind of fault that the sandbox has is among them', () => {
  const tried = new Set(faultCases.map(({ fault }) => fault.kind));
  expect([...sandboxFaultKinds].filter((kind) => !tried.has(kind))).toEqual([]);
});

describe('H1 a session that ended, as the sandbox plays it', () => {
  test.each([2020, 2206, 2207] as const)(
    'apiCode %i, in the body and as HTTP 401',
    async (sessionApiCode) => {
      for (const session of ['200-body', 'http-401'] as const) {
        const sandbox = createSandbox({ clock: 'manual', config: { session, sessionApiCode } });
        let token = 'expired';
        const client = createMfaClient({
          baseUrl: 'https://acme.genauth.example',
          appId: 'app-1',
          fetch: sandbox.fetch,
          getAccessToken: ({ refresh }) => (refresh ? (token = 'renewed') : token),
        });
        expect(await listEnrolledFactors(client)).toHaveLength(1);
        const ended = createMfaClient({
          baseUrl: 'https://acme.genauth.example',
          appId: 'app-1',
          fetch: sandbox.fetch,
          getAccessToken: () => 'expired',
        });
        expect(await problemOf(listEnrolledFactors(ended))).toMatchObject({
          kind: 'session-ended',
          apiCode: sessionApiCode,
        });
      }
    },
  );

  test('H2 a server that wants to see a second factor first ends no session', async () => {
    const { sandbox, client, asked, onSessionEnded } = setUp();
    sandbox.configure({ stepUp: 'bind-and-unbind' });
    expect(await problemOf(resetFactor(client, { factorId }))).toMatchObject({ kind: 'not-allowed' });
    expect(asked).toEqual([false]);
    expect(onSessionEnded).not.toHaveBeenCalled();
    sandbox.account.confirmStepUp();
    await resetFactor(client, { factorId });
  });
});
