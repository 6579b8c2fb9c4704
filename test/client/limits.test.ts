import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listEnrolledFactors, resetFactor, uploadPhoto } from '../../src/client/index.js';
import { clientWith, fakeFetch, gate, ok, problemOf, type Answer } from './fakes.js';

/** Never answers, and does not look at the signal: the worst that a replaced fetch can be. */
const silence: Answer = () => new Promise<Response>(() => {});
const silentBody: Answer = () => new Response(new ReadableStream({}));

describe('X2 the time limit', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function endsAfter(ms: number, call: Promise<unknown>) {
    let over = false;
    const problem = problemOf(call).finally(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(over).toBe(true);
    return problem;
  }

  test.each([
    ['before the headers', silence],
    ['in the body', silentBody],
  ])('is 10 seconds, %s, even where fetch does not look at the signal', async (_when, answer) => {
    const { fetch, arrived } = fakeFetch(answer);
    const error = await endsAfter(10_000, listEnrolledFactors(clientWith({ fetch })));
    expect(error).toMatchObject({ kind: 'timeout', retryable: true, operation: 'list-enrolled-factors' });
    expect(arrived[0]?.request.signal.aborted).toBe(true);
  });

  test('is what the host says', async () => {
    const client = clientWith({ fetch: fakeFetch(silence).fetch, timeout: 500 });
    expect(await endsAfter(500, listEnrolledFactors(client))).toMatchObject({ kind: 'timeout' });
  });

  test('is a minute for a photo', async () => {
    const client = clientWith({ fetch: fakeFetch(silence).fetch, timeout: 500 });
    expect(await endsAfter(60_000, uploadPhoto(client, new Blob(['x'])))).toMatchObject({ kind: 'timeout' });
  });

  test('does not count the time that the host needs for a token', async () => {
    const token = gate<string>();
    const client = clientWith({ fetch: fakeFetch(silence).fetch, getAccessToken: () => token.opened });
    const problem = problemOf(listEnrolledFactors(client));
    await vi.advanceTimersByTimeAsync(20_000);
    token.open('token-1');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await problem).toMatchObject({ kind: 'timeout' });
  });

  test('leaves no timer behind, after success and after failure', async () => {
    const { fetch } = fakeFetch(ok([]), silence);
    const client = clientWith({ fetch });
    await listEnrolledFactors(client);
    expect(vi.getTimerCount()).toBe(0);
    await endsAfter(10_000, listEnrolledFactors(client));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('E8 X2 an abort', () => {
  test('before the call: nothing is asked for and nothing is sent', async () => {
    const { fetch, arrived } = fakeFetch(ok());
    const getAccessToken = vi.fn(() => 'token-1');
    const call = resetFactor(clientWith({ fetch, getAccessToken }), {
      factorId: 'a',
      signal: AbortSignal.abort(),
    });
    expect(await problemOf(call)).toMatchObject({
      kind: 'aborted',
      operation: 'reset-factor',
      retryable: false,
    });
    expect(getAccessToken).not.toHaveBeenCalled();
    expect(arrived).toHaveLength(0);
  });

  test('while the host looks for a token: it is told, and nothing is sent', async () => {
    const { fetch, arrived } = fakeFetch(ok());
    const controller = new AbortController();
    const token = gate<string>();
    let told: AbortSignal | undefined;
    const getAccessToken = ({ signal }: { signal: AbortSignal }) => {
      told = signal;
      controller.abort();
      return token.opened;
    };
    const call = resetFactor(clientWith({ fetch, getAccessToken }), {
      factorId: 'a',
      signal: controller.signal,
    });
    expect(await problemOf(call)).toMatchObject({ kind: 'aborted' });
    expect(told?.aborted).toBe(true);
    token.open('token-1');
    await token.opened;
    expect(arrived).toHaveLength(0);
  });

  test('at any moment between the token and the request: nothing is sent any more', async () => {
    let unsent = 0;
    for (let turns = 0; turns < 30; turns += 1) {
      const controller = new AbortController();
      const abortedOnArrival: boolean[] = [];
      const fetch = async (request: Request) => {
        abortedOnArrival.push(request.signal.aborted);
        return Response.json({ statusCode: 200 });
      };
      const getAccessToken = () => {
        void (async () => {
          for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
          controller.abort();
        })();
        return 'token-1';
      };
      const { signal } = controller;
      await resetFactor(clientWith({ fetch, getAccessToken }), { factorId: 'a', signal }).catch(
        (error: unknown) => expect(error).toMatchObject({ kind: 'aborted' }),
      );
      expect(abortedOnArrival).not.toContain(true);
      if (abortedOnArrival.length === 0) unsent += 1;
    }
    expect(unsent).toBeGreaterThan(5);
    expect(unsent).toBeLessThan(30);
  });

  test.each([
    ['before the headers', silence],
    ['in the body', silentBody],
  ])('%s: the call ends at once and the request is told', async (_when, answer) => {
    const controller = new AbortController();
    const { fetch, arrived } = fakeFetch((request) => {
      setImmediate(() => controller.abort());
      return answer(request);
    });
    const call = listEnrolledFactors(clientWith({ fetch }), { signal: controller.signal });
    expect(await problemOf(call)).toMatchObject({
      kind: 'aborted',
      operation: 'list-enrolled-factors',
      cause: undefined,
    });
    expect(arrived[0]?.request.signal.aborted).toBe(true);
  });

  test('for a reason of its own keeps that to itself', async () => {
    const call = listEnrolledFactors(clientWith({ fetch: fakeFetch(silence).fetch }), {
      signal: AbortSignal.abort(new Error('planted-reason')),
    });
    expect(JSON.stringify(await problemOf(call))).not.toContain('planted-reason');
  });

  test('after the answer changes nothing', async () => {
    const controller = new AbortController();
    const call = listEnrolledFactors(clientWith({ fetch: fakeFetch(ok([])).fetch }), {
      signal: controller.signal,
    });
    expect(await call).toEqual([]);
    controller.abort();
    expect(await call).toEqual([]);
  });

  test('finds no listener that an earlier call left on its signal', async () => {
    const { signal } = new AbortController();
    const { fetch } = fakeFetch(ok([]), () => Promise.reject(new TypeError('Failed to fetch')), ok('?'));
    const client = clientWith({ fetch });
    await listEnrolledFactors(client, { signal });
    await problemOf(listEnrolledFactors(client, { signal }));
    await problemOf(listEnrolledFactors(client, { signal }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('X2 no way to the server', () => {
  const dead = () => fakeFetch(() => Promise.reject(new TypeError('Failed to fetch'))).fetch;

  test('is network where the browser thinks it is online, or has no thoughts', async () => {
    expect(await problemOf(listEnrolledFactors(clientWith({ fetch: dead() })))).toMatchObject({
      kind: 'network',
      operation: 'list-enrolled-factors',
      cause: { name: 'TypeError', message: 'Failed to fetch' },
    });
    vi.stubGlobal('navigator', { onLine: true });
    expect(await problemOf(listEnrolledFactors(clientWith({ fetch: dead() })))).toMatchObject({
      kind: 'network',
    });
  });

  test('X3 is offline where the browser says so', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await problemOf(resetFactor(clientWith({ fetch: dead() }), { factorId: 'a' }))).toMatchObject({
      kind: 'offline',
      retryable: true,
    });
  });

  test('a browser that thinks it is offline, but is not, is no reason to fail', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await listEnrolledFactors(clientWith({ fetch: fakeFetch(ok([])).fetch }))).toEqual([]);
  });

  const words: unknown = 'planted';

  test.each([
    [
      'throws at once',
      () => {
        throw new Error('planted');
      },
    ],
    ['gives no Response', () => Promise.resolve(undefined)],
    ['rejects with nothing', () => Promise.reject(undefined as unknown as Error)],
    ['rejects with text', () => Promise.reject(words as Error)],
    [
      'gives a body that was read',
      async () => {
        const used = Response.json({});
        await used.text();
        return used;
      },
    ],
    [
      'gives a body that fails',
      () =>
        Promise.resolve(
          new Response(
            new ReadableStream({
              start: (c) => {
                c.error(new Error('cut'));
              },
            }),
          ),
        ),
    ],
  ])('a fetch that %s is a failed call like any other', async (_what, fetch) => {
    const client = clientWith({ fetch: fetch as () => Promise<Response> });
    const error = await problemOf(listEnrolledFactors(client));
    expect(['network', 'bad-response']).toContain(error.kind);
  });

  test('nothing is sent twice by the client itself, neither reads nor writes', async () => {
    for (const status of [408, 413, 429, 500, 502, 503, 504]) {
      const { fetch, arrived } = fakeFetch(
        () => new Response('', { status, headers: { 'retry-after': '0' } }),
      );
      const client = clientWith({ fetch });
      await problemOf(listEnrolledFactors(client));
      await problemOf(resetFactor(client, { factorId: 'a' }));
      expect(arrived, `HTTP ${status}`).toHaveLength(2);
    }
    const { fetch, arrived } = fakeFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    await problemOf(listEnrolledFactors(clientWith({ fetch })));
    await problemOf(resetFactor(clientWith({ fetch }), { factorId: 'a' }));
    expect(arrived).toHaveLength(2);
  });
});
