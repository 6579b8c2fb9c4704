/** The options run through a real QueryClient. */
import { dehydrate, MutationObserver, onlineManager, QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { enrollFactorMutationOptions } from '../../src/api/enrollFactor.js';
import { factorKeys } from '../../src/api/factorKeys.js';
import { factorQueryOptions } from '../../src/api/getFactor.js';
import { enrolledFactorsQueryOptions } from '../../src/api/listEnrolledFactors.js';
import { factorsToEnrollQueryOptions } from '../../src/api/listFactorsToEnroll.js';
import { prefetchFactors } from '../../src/api/prefetchFactors.js';
import { refreshFactors } from '../../src/api/refreshFactors.js';
import { resetFactorMutationOptions } from '../../src/api/resetFactor.js';
import { sendEnrollFactorRequestMutationOptions } from '../../src/api/sendEnrollFactorRequest.js';
import { clientWith, fakeFetch, json, ok, problemOf, refused, type Answer } from '../client/fakes.js';

const dead: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const factor = { factorId: 'u|otp', factorType: 'OTP', profile: {} };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  onlineManager.setOnline(true);
});

describe('H6 the query keys', () => {
  const client = clientWith({
    baseUrl: 'https://acme.genauth.example/',
    userKey: 'ada',
    userPoolId: 'planted-pool',
    getAccessToken: () => 'planted-token',
    headers: { 'x-secret': 'planted-header' },
  });
  const begin = ['genauth-mfa', 'https://acme.genauth.example', 'app-1', 'ada'];
  const keys = [
    enrolledFactorsQueryOptions(client).queryKey,
    factorsToEnrollQueryOptions(client).queryKey,
    factorQueryOptions(client, 'u|otp').queryKey,
    resetFactorMutationOptions(client, new QueryClient()).mutationKey,
  ];

  test('begin with the address, the app and the user, and hold no secret', () => {
    for (const key of keys) expect(key.slice(0, 4)).toEqual(begin);
    expect(JSON.stringify(keys)).not.toContain('planted');
    // None is the beginning of another: what is done to one is done to it alone.
    const told = [...keys, factorQueryOptions(client, 'u|sms').queryKey].map((key) => key.slice(4).join(' '));
    expect(told).toEqual(['enrolled', 'to-enroll', 'factor u|otp', 'reset-factor', 'factor u|sms']);
  });

  test('are another for another user, app or tenant', () => {
    const others = [
      clientWith({ userKey: 'grace' }),
      clientWith({ appId: 'app-2' }),
      clientWith({ baseUrl: 'https://other.genauth.example' }),
    ];
    const all = [client, ...others].map((one) => JSON.stringify(factorKeys.all(one)));
    expect(new Set(all).size).toBe(4);
  });

  test('have an empty user key where the host gave none', () => {
    expect(factorKeys.all(clientWith())).toEqual([
      'genauth-mfa',
      'https://acme.genauth.example',
      'app-1',
      '',
    ]);
  });
});

describe('X3 a read', () => {
  const read = (...answers: Answer[]) => {
    const { fetch, arrived } = fakeFetch(...answers);
    const queryClient = new QueryClient();
    const outcome = queryClient.fetchQuery(enrolledFactorsQueryOptions(clientWith({ fetch })));
    outcome.catch(() => undefined);
    return { outcome, arrived, queryClient };
  };

  test('of any kind is fresh for five seconds and tried anew in one way', () => {
    const client = clientWith();
    const { staleTime, retry, retryDelay } = enrolledFactorsQueryOptions(client);
    expect(staleTime).toBe(5000);
    for (const options of [factorsToEnrollQueryOptions(client), factorQueryOptions(client, 'u|otp')]) {
      expect(options).toMatchObject({ staleTime, retry, retryDelay });
    }
  });

  test('is repeated twice at most, after one second and after two', async () => {
    const { outcome, arrived } = read(dead);
    const problem = problemOf(outcome);
    await vi.advanceTimersByTimeAsync(999);
    expect(arrived).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(arrived).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1999);
    expect(arrived).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(arrived).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await problem).toMatchObject({ kind: 'network' });
    expect(arrived).toHaveLength(3);
  });

  test('that goes well the second time is a success', async () => {
    const { outcome, arrived } = read(dead, ok([factor]));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await outcome).toEqual([factor]);
    expect(arrived).toHaveLength(2);
  });

  test.each([
    ['forbidden', refused(403)],
    ['not found', refused(404)],
    ['rejected', refused(422)],
    ['refused for want of a second factor', refused(403, 1635)],
    ['unsupported', refused(501)],
  ])('that is %s is not repeated', async (_what, answer) => {
    const { outcome, arrived } = read(answer);
    const problem = problemOf(outcome);
    await vi.advanceTimersByTimeAsync(60_000);
    await problem;
    expect(arrived).toHaveLength(1);
  });

  test('whose session ended is repeated with a new token only, not by TanStack too', async () => {
    const { outcome, arrived } = read(refused(401));
    const problem = problemOf(outcome);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await problem).toMatchObject({ kind: 'session-ended' });
    expect(arrived).toHaveLength(2);
  });

  const limited = (seconds: number) =>
    json({ statusCode: 429, message: '' }, { status: 429, headers: { 'retry-after': String(seconds) } });

  test('waits as long as the server asks for, where that is short', async () => {
    const { outcome, arrived } = read(limited(5), ok([]));
    await vi.advanceTimersByTimeAsync(4999);
    expect(arrived).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toEqual([]);
  });

  test('X2 tells at once how long to wait where that is long, instead of spinning', async () => {
    const { outcome, arrived } = read(limited(60));
    const problem = problemOf(outcome);
    await vi.advanceTimersByTimeAsync(0);
    expect(await problem).toMatchObject({ kind: 'rate-limited', retryAfter: 60_000 });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(arrived).toHaveLength(1);
  });

  test('E8 that nobody waits for any more is aborted', async () => {
    const { fetch, arrived } = fakeFetch(() => new Promise<Response>(() => {}));
    const client = clientWith({ fetch });
    const queryClient = new QueryClient();
    void queryClient.prefetchQuery(enrolledFactorsQueryOptions(client));
    void queryClient.prefetchQuery(factorsToEnrollQueryOptions(client));
    void queryClient.prefetchQuery(factorQueryOptions(client, 'u|otp'));
    await vi.advanceTimersByTimeAsync(0);
    await queryClient.cancelQueries();
    expect(arrived.map(({ request }) => request.signal.aborted)).toEqual([true, true, true]);
  });

  test('L5 of one list, asked for by many at once, is one request', async () => {
    const { fetch, arrived } = fakeFetch(ok([factor]));
    const queryClient = new QueryClient();
    const options = () => enrolledFactorsQueryOptions(clientWith({ fetch }));
    const all = await Promise.all([1, 2, 3].map(() => queryClient.fetchQuery(options())));
    expect(all).toEqual([[factor], [factor], [factor]]);
    expect(arrived).toHaveLength(1);
  });
});

describe('H6 prefetchFactors', () => {
  test('reads both lists, once each', async () => {
    const { fetch, arrived } = fakeFetch(ok([]));
    const queryClient = new QueryClient();
    const client = clientWith({ fetch });
    await prefetchFactors(queryClient, client);
    expect(arrived.map(({ path }) => path).sort()).toEqual([
      '/api/v3/list-enrolled-factors',
      '/api/v3/list-factors-to-enroll',
    ]);
    expect(queryClient.getQueryData(factorKeys.enrolled(client))).toEqual([]);
  });

  test('never rejects, and makes a page that waits wait for one try', async () => {
    const { fetch, arrived } = fakeFetch(dead);
    const prefetched = prefetchFactors(new QueryClient(), clientWith({ fetch }));
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(prefetched).resolves.toBeUndefined();
    expect(arrived).toHaveLength(2);
  });
});

describe('X3 a write', () => {
  const planted = { enrollmentToken: 'planted-enrollment-token', passCode: 'planted-passcode' };
  const writes = (queryClient: QueryClient, ...answers: Answer[]) => {
    const { fetch, arrived } = fakeFetch(...answers);
    const client = clientWith({ fetch });
    const { enrollmentToken, passCode } = planted;
    const run = {
      'send-enroll-factor-request': () =>
        new MutationObserver(queryClient, sendEnrollFactorRequestMutationOptions(client)).mutate({
          factorType: 'EMAIL',
          profile: { email: 'planted@x.example' },
        }),
      'enroll-factor': () =>
        new MutationObserver(queryClient, enrollFactorMutationOptions(client, queryClient)).mutate({
          factorType: 'EMAIL',
          enrollmentToken,
          enrollmentData: { passCode },
        }),
      'reset-factor': () =>
        new MutationObserver(queryClient, resetFactorMutationOptions(client, queryClient)).mutate({
          factorId: 'u|otp',
        }),
    };
    return { client, run, arrived };
  };
  /** The writes: a removal without an answer asks the list what has come of it. */
  const sent = (calls: { path: string }[]) => calls.filter(({ path }) => !path.endsWith('/list-enrolled-factors'));
  const names = ['send-enroll-factor-request', 'enroll-factor', 'reset-factor'] as const;

  test('is sent once, never queued, and kept nowhere, by its own options', () => {
    const queryClient = new QueryClient({
      defaultOptions: { mutations: { retry: 3, networkMode: 'online', gcTime: 1e9 } },
    });
    const client = clientWith();
    for (const options of [
      sendEnrollFactorRequestMutationOptions(client),
      enrollFactorMutationOptions(client, queryClient),
      resetFactorMutationOptions(client, queryClient),
    ]) {
      expect(queryClient.defaultMutationOptions(options)).toMatchObject({
        retry: false,
        networkMode: 'always',
        gcTime: 0,
      });
    }
  });

  test.each(names)('%s: no hidden retry, whatever goes wrong', async (name) => {
    for (const answer of [dead, refused(429), refused(500), () => new Response('')]) {
      const { run, arrived } = writes(new QueryClient(), answer);
      const problem = problemOf(run[name]());
      await vi.advanceTimersByTimeAsync(600_000);
      await problem;
      expect(sent(arrived)).toHaveLength(1);
    }
  });

  test.each(names)('%s: offline it fails at once and is not sent later', async (name) => {
    onlineManager.setOnline(false);
    const queryClient = new QueryClient();
    const { run, arrived } = writes(queryClient, dead);
    expect(await problemOf(run[name]())).toMatchObject({ kind: 'network' });
    expect(queryClient.isMutating()).toBe(0);
    onlineManager.setOnline(true);
    await queryClient.resumePausedMutations();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent(arrived)).toHaveLength(1);
  });

  test.each(names)('%s: a client that is persisted while it runs offline holds none of it', async (name) => {
    onlineManager.setOnline(false);
    const queryClient = new QueryClient();
    const { run } = writes(queryClient, () => new Promise<Response>(() => {}));
    const problem = problemOf(run[name]());
    await vi.advanceTimersByTimeAsync(0);
    expect(queryClient.getMutationCache().getAll()[0]?.state).toMatchObject({
      status: 'pending',
      isPaused: false,
    });
    expect(dehydrate(queryClient).mutations).toEqual([]);
    // The call itself, and for a removal the list's word on it.
    await vi.advanceTimersByTimeAsync(14_000);
    expect(await problem).toMatchObject({ kind: 'timeout' });
  });

  test.each(names)('%s: what it carried is forgotten when it is over', async (name) => {
    const queryClient = new QueryClient();
    const { client, arrived } = writes(queryClient, ok({ enrollmentToken: planted.enrollmentToken }));
    const options = {
      'send-enroll-factor-request': sendEnrollFactorRequestMutationOptions(client),
      'enroll-factor': enrollFactorMutationOptions(client, queryClient),
      'reset-factor': resetFactorMutationOptions(client, queryClient),
    };
    const { enrollmentToken, passCode } = planted;
    const variables = {
      factorType: 'EMAIL',
      factorId: 'u|otp',
      enrollmentToken,
      enrollmentData: { passCode },
    };
    const observer = new MutationObserver<unknown, Error, never>(queryClient, options[name] as never);
    await observer.mutate(variables as never);
    observer.reset();
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).toHaveLength(1);
    expect(queryClient.getMutationCache().getAll()).toEqual([]);
    const kept = dehydrate(queryClient, {
      shouldDehydrateMutation: () => true,
      shouldDehydrateQuery: () => true,
    });
    expect(JSON.stringify(kept)).not.toContain('planted');
  });
});

describe('E9 U3 after a write the lists are read again', () => {
  async function listed() {
    const queryClient = new QueryClient();
    const { fetch, arrived } = fakeFetch((request) =>
      request.method === 'GET' ? Response.json({ statusCode: 200, data: [] }) : answer(request),
    );
    let answer: Answer = ok();
    const client = clientWith({ fetch });
    const stranger = clientWith({ fetch, userKey: 'another' });
    await prefetchFactors(queryClient, client);
    await prefetchFactors(queryClient, stranger);
    arrived.length = 0;
    const isOld = (one: typeof client) => queryClient.getQueryState(factorKeys.enrolled(one))?.isInvalidated;
    return { queryClient, client, stranger, isOld, answerWith: (next: Answer) => void (answer = next) };
  }

  const proof = { factorType: 'OTP', enrollmentToken: 'e', enrollmentData: { passCode: '123456' } };

  test('of this user alone', async () => {
    const { queryClient, client, stranger, isOld } = await listed();
    await refreshFactors(queryClient, client);
    expect([isOld(client), isOld(stranger)]).toEqual([true, false]);
  });

  test('after binding, where it went well', async () => {
    const { queryClient, client, isOld, answerWith } = await listed();
    const observer = new MutationObserver(queryClient, enrollFactorMutationOptions(client, queryClient));
    answerWith(refused(422));
    await problemOf(observer.mutate(proof));
    expect(isOld(client)).toBe(false);
    answerWith(ok());
    await observer.mutate(proof);
    expect(isOld(client)).toBe(true);
  });

  test('after unbinding, whatever came of it', async () => {
    for (const answer of [ok(), refused(404), dead]) {
      const { queryClient, client, isOld, answerWith } = await listed();
      answerWith(answer);
      const observer = new MutationObserver(queryClient, resetFactorMutationOptions(client, queryClient));
      await observer.mutate({ factorId: 'u|otp' }).catch(() => undefined);
      expect(isOld(client)).toBe(true);
    }
  });
});
