import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  enrollFactor,
  getFactor,
  listEnrolledFactors,
  listFactorsToEnroll,
  MfaError,
  resetFactor,
  sendEnrollFactorRequest,
  uploadPhoto,
  verifyTotp,
  type MfaClient,
  type MfaClientOptions,
} from '../../src/client/index.js';
import { clientWith, fakeFetch, gate, json, ok, problemOf, refused, text, type Answer } from './fakes.js';

const tokenOf = (request: Request) => request.headers.get('authorization')?.replace('Bearer ', '') ?? '';

/** A server on which only `alive` tokens have a session, and the host's side of it. */
function sessionWith(
  answers: { alive?: string[]; refusal?: Answer; success?: Answer },
  getAccessToken: MfaClientOptions['getAccessToken'],
) {
  const alive = new Set(answers.alive ?? []);
  const { refusal = refused(401, 2020), success = ok([]) } = answers;
  const { fetch, arrived } = fakeFetch((request) =>
    alive.has(tokenOf(request)) ? success(request) : refusal(request),
  );
  const onSessionEnded = vi.fn();
  const asked: boolean[] = [];
  const client = clientWith({
    fetch,
    onSessionEnded,
    getAccessToken: (ask) => {
      asked.push(ask.refresh);
      return getAccessToken(ask);
    },
  });
  return {
    client,
    alive,
    arrived,
    asked,
    onSessionEnded,
    tokens: () => arrived.map((one) => tokenOf(one.request)),
  };
}

const oldThenNew: MfaClientOptions['getAccessToken'] = ({ refresh }) => (refresh ? 'new' : 'old');

const proof = { factorType: 'OTP', enrollmentToken: 'e', enrollmentData: { passCode: '123456' } };
const factor = { factorId: 'a', factorType: 'OTP', profile: {} };

const operations: [string, Answer, (client: MfaClient) => Promise<unknown>][] = [
  ['list-enrolled-factors', ok([]), (client) => listEnrolledFactors(client)],
  ['list-factors-to-enroll', ok([]), (client) => listFactorsToEnroll(client)],
  ['get-factor', ok(factor), (client) => getFactor(client, { factorId: 'a' })],
  [
    'send-enroll-factor-request',
    ok({ enrollmentToken: 'e' }),
    (client) => sendEnrollFactorRequest(client, { factorType: 'OTP' }),
  ],
  ['enroll-factor', ok(), (client) => enrollFactor(client, proof)],
  ['reset-factor', ok(), (client) => resetFactor(client, { factorId: 'a' })],
  ['mfa-totp-verify', ok({ verified: true }), (client) => verifyTotp(client, { totp: '123456' })],
  ['upload', ok({ key: 'k' }), (client) => uploadPhoto(client, new Blob(['photo']))],
];

describe('H1 X2 however a server says that the session has ended', () => {
  const html = { status: 401, headers: { 'content-type': 'text/html' } };
  test.each<[string, Answer]>([
    ['401 in the body', refused(401)],
    ['401 in the body and under HTTP 401', json({ statusCode: 401, message: 'No.' }, { status: 401 })],
    ['HTTP 401 with a page', text('<h1>Sign in</h1>', html)],
    ['HTTP 401 with nothing', text('', html)],
    ['HTTP 401 around another statusCode', json({ statusCode: 403, message: 'No.' }, { status: 401 })],
    ['401 in a body of the older form', json({ code: 401, message: 'No.' })],
    ['apiCode 2020', refused(403, 2020)],
    ['apiCode 2206', refused(499, 2206)],
    ['apiCode 2207', refused(400, 2207)],
    ['apiCode 2020 as text', refused(403, '2020')],
  ])(
    '%s: a new token is asked for once, the call repeated once, the host told once',
    async (_how, refusal) => {
      const { client, asked, tokens, onSessionEnded } = sessionWith({ refusal }, oldThenNew);
      expect(await problemOf(listEnrolledFactors(client))).toMatchObject({
        kind: 'session-ended',
        operation: 'list-enrolled-factors',
      });
      expect(asked).toEqual([false, true]);
      expect(tokens()).toEqual(['old', 'new']);
      expect(onSessionEnded).toHaveBeenCalledTimes(1);
    },
  );

  test.each([403, 404, 409, 422, 429, 500])('%i does not mean that', async (statusCode) => {
    const { client, asked, arrived, onSessionEnded } = sessionWith(
      { refusal: refused(statusCode) },
      oldThenNew,
    );
    await problemOf(resetFactor(client, { factorId: 'a' }));
    expect([asked, arrived.length, onSessionEnded.mock.calls.length]).toEqual([[false], 1, 0]);
  });

  test.each<[string, Answer]>([
    ['403', refused(403, 1635)],
    ['401 in the body', refused(401, 1635)],
    ['HTTP 401 too', json({ statusCode: 401, apiCode: 1636, message: 'Confirm first.' }, { status: 401 })],
  ])('a server that wants a second factor first does not mean that either: %s', async (_how, refusal) => {
    const { client, asked, onSessionEnded } = sessionWith({ refusal }, oldThenNew);
    expect(await problemOf(resetFactor(client, { factorId: 'a' }))).toMatchObject({ kind: 'not-allowed' });
    expect(asked).toEqual([false]);
    expect(onSessionEnded).not.toHaveBeenCalled();
  });
});

describe('H1 a refused call goes once more with a new token', () => {
  test.each(operations)('%s, with the same body', async (operation, success, run) => {
    const session = sessionWith({ alive: ['new'], success }, oldThenNew);
    await run(session.client);
    expect(session.tokens()).toEqual(['old', 'new']);
    const [first, second] = session.arrived;
    expect(first?.path).toContain(operation);
    expect(second?.path).toBe(first?.path);
    const withoutBoundary = (body = '') => body.replace(/-{4,}\S+/g, '');
    expect(withoutBoundary(second?.body)).toBe(withoutBoundary(first?.body));
    expect(session.onSessionEnded).not.toHaveBeenCalled();
  });

  test('and what goes wrong then is told as it is', async () => {
    const { client, onSessionEnded } = sessionWith(
      { alive: ['new'], success: refused(422, 6001) },
      oldThenNew,
    );
    expect(await problemOf(enrollFactor(client, proof))).toMatchObject({ kind: 'passcode-wrong' });
    expect(onSessionEnded).not.toHaveBeenCalled();
  });

  test('the token is asked for anew for each call, never kept', async () => {
    let token = 'a';
    const { client, tokens } = sessionWith({ alive: ['a', 'b'] }, () => token);
    await listEnrolledFactors(client);
    token = 'b';
    await listEnrolledFactors(client);
    expect(tokens()).toEqual(['a', 'b']);
  });

  test('nobody has to listen for the end of the session', async () => {
    const client = clientWith({ fetch: fakeFetch(refused(401)).fetch });
    expect(await problemOf(listEnrolledFactors(client))).toMatchObject({ kind: 'session-ended' });
  });

  test('a host that fails when it is told does not change what the caller hears', async () => {
    const { client, onSessionEnded } = sessionWith({}, oldThenNew);
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const fault = new Error('No router');
    onSessionEnded.mockImplementation(() => {
      throw fault;
    });
    expect(await problemOf(listEnrolledFactors(client))).toMatchObject({ kind: 'session-ended' });
    expect(reportError).toHaveBeenCalledExactlyOnceWith(fault);
    vi.stubGlobal('reportError', undefined);
    expect(await problemOf(listEnrolledFactors(client))).toMatchObject({ kind: 'session-ended' });
  });
});

describe('H1 calls that fail together', () => {
  const many = (client: MfaClient) => operations.slice(0, 6).map(([, , run]) => run(client));

  test('share one new token and all succeed', async () => {
    const { client, asked, onSessionEnded } = sessionWith(
      { alive: ['new'], success: ok({ ...factor, enrollmentToken: 'e' }) },
      oldThenNew,
    );
    await Promise.all(many(client));
    expect(asked.filter(Boolean)).toHaveLength(1);
    expect(onSessionEnded).not.toHaveBeenCalled();
  });

  test('share one question and tell the host once, where no new token helps', async () => {
    const { client, asked, arrived, onSessionEnded } = sessionWith({}, oldThenNew);
    const problems = await Promise.all(many(client).map(problemOf));
    expect(problems.map(({ kind }) => kind)).toEqual(Array(6).fill('session-ended'));
    expect(asked.filter(Boolean)).toHaveLength(1);
    expect(arrived.length).toBeLessThanOrEqual(12);
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['none', () => null],
    ['none, since it failed', () => Promise.reject(new Error('offline'))],
  ])('each name their own operation in the error, where the new token is %s', async (_what, give) => {
    const { client } = sessionWith({}, ({ refresh }) => (refresh ? give() : 'old'));
    const problems = await Promise.all(many(client).map(problemOf));
    expect(problems.map((problem) => problem.operation)).toEqual(
      operations.slice(0, 6).map(([name]) => name),
    );
    expect(new Set(problems).size).toBe(6);
  });

  test('but one after the other, share it too', async () => {
    const late = gate<Response>();
    const { client, asked, tokens, onSessionEnded } = sessionWith(
      {
        alive: ['new'],
        refusal: (request) =>
          request.url.includes('to-enroll') ? late.opened : Response.json({ statusCode: 401 }),
      },
      oldThenNew,
    );
    const slow = listFactorsToEnroll(client);
    expect(await listEnrolledFactors(client)).toEqual([]);
    late.open(Response.json({ statusCode: 401 }));
    expect(await slow).toEqual([]);
    expect(asked.filter(Boolean)).toHaveLength(1);
    expect(tokens().filter((token) => token === 'new')).toHaveLength(2);
    expect(onSessionEnded).not.toHaveBeenCalled();
  });

  test('a straggler that is refused after all is over is silent about it', async () => {
    const late = gate<Response>();
    const { client, asked, onSessionEnded } = sessionWith(
      {
        refusal: (request) =>
          request.url.includes('to-enroll')
            ? late.opened.then((one) => one.clone())
            : Response.json({ statusCode: 401 }),
      },
      ({ refresh }) => (refresh ? null : 'old'),
    );
    const slow = problemOf(listFactorsToEnroll(client));
    expect(await problemOf(listEnrolledFactors(client))).toMatchObject({ kind: 'session-ended' });
    late.open(Response.json({ statusCode: 401 }));
    expect(await slow).toMatchObject({ kind: 'session-ended', operation: 'list-factors-to-enroll' });
    expect(asked.filter(Boolean)).toHaveLength(1);
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
  });

  test('where renewing failed on its way, a straggler asks again instead of ending the session', async () => {
    const late = gate<Response>();
    let renewals = 0;
    const { client, onSessionEnded } = sessionWith(
      {
        alive: ['new'],
        refusal: (request) =>
          request.url.includes('to-enroll') ? late.opened : Response.json({ statusCode: 401 }),
      },
      ({ refresh }) => {
        if (!refresh) return 'old';
        renewals += 1;
        return renewals === 1 ? Promise.reject(new Error('offline')) : 'new';
      },
    );
    const slow = listFactorsToEnroll(client);
    expect(await problemOf(listEnrolledFactors(client))).toMatchObject({ kind: 'token-unavailable' });
    late.open(Response.json({ statusCode: 401 }));
    expect(await slow).toEqual([]);
    expect(renewals).toBe(2);
    expect(onSessionEnded).not.toHaveBeenCalled();
  });

  test('a call that begins while a token is being renewed waits for that one', async () => {
    const renewed = gate<string>();
    const asking = gate();
    const { client, asked, tokens } = sessionWith({ alive: ['new'] }, ({ refresh }) => {
      if (!refresh) return 'old';
      asking.open();
      return renewed.opened;
    });
    const first = listEnrolledFactors(client);
    await asking.opened;
    const second = listFactorsToEnroll(client);
    renewed.open('new');
    await Promise.all([first, second]);
    expect(asked).toEqual([false, true]);
    expect(tokens()).toEqual(['old', 'new', 'new']);
  });

  test('a call that waited so, and is refused all the same, is not sent again', async () => {
    const renewed = gate<string>();
    const asking = gate();
    const { client, asked, arrived, onSessionEnded } = sessionWith({}, ({ refresh }) => {
      if (!refresh) return 'old';
      asking.open();
      return renewed.opened;
    });
    const first = problemOf(listEnrolledFactors(client));
    await asking.opened;
    const second = problemOf(resetFactor(client, { factorId: 'a' }));
    renewed.open('new');
    expect(await first).toMatchObject({ kind: 'session-ended' });
    expect(await second).toMatchObject({ kind: 'session-ended', operation: 'reset-factor' });
    expect(asked).toEqual([false, true]);
    expect(arrived.filter(({ path }) => path.includes('reset-factor'))).toHaveLength(1);
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
  });

  test('a call that begins after a renewal has a token of its own, and a renewal too, though others still run', async () => {
    const late = gate<Response>();
    const given = ['old', 'renewed', 'revoked', 'renewed again'];
    const { client, asked, tokens } = sessionWith(
      {
        alive: ['renewed again'],
        refusal: (request) =>
          tokenOf(request) === 'renewed' ? late.opened : Response.json({ statusCode: 401 }),
      },
      () => given.shift(),
    );
    const slow = listFactorsToEnroll(client);
    await vi.waitFor(() => expect(tokens()).toEqual(['old', 'renewed']));
    expect(await listEnrolledFactors(client)).toEqual([]);
    expect(asked).toEqual([false, true, false, true]);
    expect(tokens().slice(2)).toEqual(['revoked', 'renewed again']);
    late.open(Response.json({ statusCode: 200, data: [] }));
    expect(await slow).toEqual([]);
  });

  test('one that is aborted meanwhile takes nothing from the others', async () => {
    const renewed = gate<string>();
    const asking = gate();
    let told: AbortSignal | undefined;
    const { client } = sessionWith({ alive: ['new'] }, ({ refresh, signal }) => {
      if (!refresh) return 'old';
      told = signal;
      asking.open();
      return renewed.opened;
    });
    const controller = new AbortController();
    const first = problemOf(listEnrolledFactors(client, { signal: controller.signal }));
    await asking.opened;
    const second = listFactorsToEnroll(client);
    controller.abort();
    expect(await first).toMatchObject({ kind: 'aborted', operation: 'list-enrolled-factors' });
    expect(told?.aborted).toBe(false);
    renewed.open('new');
    expect(await second).toEqual([]);
  });
});

describe('H1 after the end', () => {
  test('a later sign-in works again, and its end is told again', async () => {
    let token = 'old';
    const { client, alive, onSessionEnded } = sessionWith({}, () => token);
    await problemOf(listEnrolledFactors(client));
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
    token = 'second login';
    alive.add(token);
    expect(await listEnrolledFactors(client)).toEqual([]);
    expect(await listFactorsToEnroll(client)).toEqual([]);
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
    alive.clear();
    await problemOf(listEnrolledFactors(client));
    expect(onSessionEnded).toHaveBeenCalledTimes(2);
  });

  test('it is told once, however many calls meet it one after the other, until one has gone through', async () => {
    const { client, alive, onSessionEnded } = sessionWith({}, oldThenNew);
    for (let call = 0; call < 3; call += 1) await problemOf(listEnrolledFactors(client));
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
    alive.add('new');
    await listEnrolledFactors(client);
    alive.clear();
    for (let call = 0; call < 3; call += 1) await problemOf(listFactorsToEnroll(client));
    expect(onSessionEnded).toHaveBeenCalledTimes(2);
  });

  test('an upload, which needs no session, says nothing about it: its success does not have the end told twice', async () => {
    const { client, onSessionEnded } = sessionWith(
      {
        refusal: (request) =>
          Response.json(
            request.url.includes('/upload')
              ? { code: 200, data: { key: 'k' } }
              : { statusCode: 401, message: 'No.' },
          ),
      },
      oldThenNew,
    );
    await problemOf(listEnrolledFactors(client));
    await uploadPhoto(client, new Blob(['photo']));
    await problemOf(listEnrolledFactors(client));
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
  });

  test('a call may say which refusals are none of the session’s', async () => {
    const { client, onSessionEnded } = sessionWith({ refusal: refused(401) }, oldThenNew);
    const request = { operation: 'enroll-factor', json: {}, read: () => undefined };
    const ask = (endsSession: boolean) =>
      problemOf(client.request({ ...request, endsSession: () => endsSession }));
    expect(await ask(false)).toMatchObject({ kind: 'session-ended' });
    expect(onSessionEnded).not.toHaveBeenCalled();
    await ask(true);
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
  });

  test('two clients on one page know nothing of each other', async () => {
    const ended = sessionWith({}, oldThenNew);
    const living = sessionWith({ alive: ['old'] }, oldThenNew);
    await Promise.all([problemOf(listEnrolledFactors(ended.client)), listEnrolledFactors(living.client)]);
    expect(ended.onSessionEnded).toHaveBeenCalledTimes(1);
    expect(living.onSessionEnded).not.toHaveBeenCalled();
    expect(living.asked).toEqual([false]);
  });
});

describe('H1 a host whose getAccessToken', () => {
  const neverSent = async (getAccessToken: MfaClientOptions['getAccessToken']) => {
    const session = sessionWith({ alive: ['token'] }, getAccessToken);
    const error = await problemOf(listEnrolledFactors(session.client));
    expect(session.arrived).toHaveLength(0);
    return { error, ...session };
  };

  test.each<[string, MfaClientOptions['getAccessToken']]>([
    [
      'throws',
      () => {
        throw new Error('No network');
      },
    ],
    ['rejects', () => Promise.reject(new Error('No network'))],
  ])(
    '%s: the token is unavailable, nothing is sent, the session has not ended',
    async (_how, getAccessToken) => {
      const { error, asked, onSessionEnded } = await neverSent(getAccessToken);
      expect(error).toMatchObject({
        kind: 'token-unavailable',
        retryable: true,
        operation: 'list-enrolled-factors',
        cause: { name: 'Error', message: 'No network' },
      });
      expect(error.message).toContain('Give null when nobody is signed in');
      expect(asked).toEqual([false]);
      expect(onSessionEnded).not.toHaveBeenCalled();
    },
  );

  test.each<[string, MfaClientOptions['getAccessToken']]>([
    ['rejects with nothing', () => vi.fn<() => Promise<string>>().mockRejectedValue(undefined)()],
    [
      'rejects with an MfaError of its own',
      () => Promise.reject(new MfaError({ kind: 'timeout', operation: 'x' })),
    ],
    ['gives an object', () => ({ token: 'token' }) as unknown as string],
    ['gives a token with a line break', () => 'token\nx: y'],
    ['gives a token in letters that no header carries', () => 'тoken'],
  ])('%s: the token is unavailable and nothing is sent', async (_how, getAccessToken) => {
    const { error, onSessionEnded } = await neverSent(getAccessToken);
    expect(error).toMatchObject({ kind: 'token-unavailable', operation: 'list-enrolled-factors' });
    expect(onSessionEnded).not.toHaveBeenCalled();
  });

  test.each([null, undefined, '', '  '])(
    'gives %j: it may renew, then the session has ended',
    async (none) => {
      const { error, asked, onSessionEnded } = await neverSent(() => none);
      expect(error).toMatchObject({ kind: 'session-ended', retryable: false });
      expect(asked).toEqual([false, true]);
      expect(onSessionEnded).toHaveBeenCalledTimes(1);
    },
  );

  test('gives nothing at first and a token when asked to renew: the call goes out with that', async () => {
    const { client, tokens, onSessionEnded } = sessionWith({ alive: ['token'] }, ({ refresh }) =>
      refresh ? 'token' : null,
    );
    expect(await listEnrolledFactors(client)).toEqual([]);
    expect(tokens()).toEqual(['token']);
    expect(onSessionEnded).not.toHaveBeenCalled();
  });

  test('fails to renew: that is told, and the session has not ended', async () => {
    const { client, onSessionEnded } = sessionWith({}, ({ refresh }) =>
      refresh ? Promise.reject(new Error('No network')) : 'old',
    );
    expect(await problemOf(listEnrolledFactors(client))).toMatchObject({ kind: 'token-unavailable' });
    expect(onSessionEnded).not.toHaveBeenCalled();
  });

  describe('never settles', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    test('is given 30 seconds, told by its signal, and nothing is sent', async () => {
      let told: AbortSignal | undefined;
      const { client, arrived } = sessionWith({}, ({ signal }) => {
        told = signal;
        return new Promise<string>(() => {});
      });
      const problem = problemOf(listEnrolledFactors(client));
      await vi.advanceTimersByTimeAsync(29_999);
      expect(told?.aborted).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await problem).toMatchObject({ kind: 'token-unavailable' });
      expect((await problem).message).toContain('within 30000 ms');
      expect(told?.aborted).toBe(true);
      expect(arrived).toHaveLength(0);
      expect(vi.getTimerCount()).toBe(0);
    });

    test('when asked to renew, holds nobody up for ever, and the next call may try again', async () => {
      let renewals = 0;
      const { client, onSessionEnded } = sessionWith({ alive: ['new'] }, ({ refresh }) => {
        if (!refresh) return 'old';
        renewals += 1;
        return renewals === 1 ? new Promise<string>(() => {}) : 'new';
      });
      const problems = [problemOf(listEnrolledFactors(client)), problemOf(listFactorsToEnroll(client))];
      await vi.advanceTimersByTimeAsync(30_000);
      for (const problem of problems) expect(await problem).toMatchObject({ kind: 'token-unavailable' });
      expect(await listEnrolledFactors(client)).toEqual([]);
      expect(onSessionEnded).not.toHaveBeenCalled();
    });
  });
});
