import { describe, expect, test, vi } from 'vitest';
import { getFactor, listEnrolledFactors, resetFactor } from '../../src/client/index.js';
import { clientWith, fakeFetch, json, ok, problemOf, refused, text, type Answer } from './fakes.js';

const list = (...answers: Answer[]) =>
  listEnrolledFactors(clientWith({ fetch: fakeFetch(...answers).fetch }));
const problem = (...answers: Answer[]) => problemOf(list(...answers));
const html = (status: number) =>
  text('<!doctype html><h1>Bad gateway</h1>', { status, headers: { 'content-type': 'text/html' } });

describe('X1 the statusCode of the body judges, whatever the HTTP status', () => {
  test.each([200, 201, 400, 401, 403, 404, 429, 500, 502])(
    'success in the body under HTTP %i',
    async (status) => {
      expect(await list(json({ statusCode: 200, message: 'No.', data: [] }, { status }))).toEqual([]);
    },
  );

  test('an id without end is cut', async () => {
    const answer = json({ statusCode: 403, message: '', requestId: 'e'.repeat(200_000) });
    expect((await problem(answer)).requestId).toBe('e'.repeat(100));
  });

  test.each([200, 201, 404, 422, 500])('a refusal in the body under HTTP %i', async (status) => {
    const answer = json({ statusCode: 403, message: 'Not for you.', requestId: 'request-1' }, { status });
    expect(await problem(answer)).toMatchObject({
      kind: 'forbidden',
      statusCode: 403,
      apiCode: undefined,
      requestId: 'request-1',
      serverMessage: 'Not for you.',
      operation: 'list-enrolled-factors',
      retryable: false,
      message: 'list-enrolled-factors: forbidden (statusCode 403)',
    });
  });

  test('an apiCode of 0, or any other, beside success is success', async () => {
    expect(await list(json({ statusCode: 200, message: '', apiCode: 0, data: [] }))).toEqual([]);
    expect(await list(json({ statusCode: 200, message: '', apiCode: 2020, data: [] }))).toEqual([]);
  });

  test.each([
    [201, 'bad-response'],
    [302, 'bad-response'],
    [0, 'bad-response'],
    [-1, 'bad-response'],
    [400, 'rejected'],
    [402, 'plan-required'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [413, 'too-large'],
    [422, 'rejected'],
    [429, 'rate-limited'],
    [499, 'rejected'],
    [500, 'server'],
    [501, 'unsupported'],
    [502, 'server'],
    [503, 'server'],
    [601, 'server'],
    [602, 'server'],
    [603, 'server'],
  ])('statusCode %i is %s', async (statusCode, kind) => {
    expect(await problem(refused(statusCode))).toMatchObject({ kind, statusCode });
  });

  test('a message that is no text, empty or endless does no harm', async () => {
    expect((await problem(json({ statusCode: 400, message: '' }))).serverMessage).toBeUndefined();
    expect((await problem(json({ statusCode: 400, message: { a: 1 } }))).serverMessage).toBeUndefined();
    expect((await problem(json({ statusCode: 400 }))).serverMessage).toBeUndefined();
    expect((await problem(json({ statusCode: 400, message: 'x'.repeat(9999) }))).serverMessage).toHaveLength(
      500,
    );
  });
});

describe('X1 the finer code of the server', () => {
  test.each([
    ['2011', 2011],
    [2011, 2011],
    ['', undefined],
    ['none', undefined],
    [null, undefined],
    [true, undefined],
    [1.5, undefined],
  ])('apiCode %j is read as %j', async (apiCode, read) => {
    expect((await problem(json({ statusCode: 499, message: 'No.', apiCode }))).apiCode).toBe(read);
  });

  test('it is named in the message for developers', async () => {
    expect((await problem(refused(422, '6001'))).message).toBe(
      'list-enrolled-factors: passcode-wrong (statusCode 422, apiCode 6001)',
    );
  });
});

describe('X2 an answer that is no envelope', () => {
  test.each([
    ['HTML', html(200)],
    ['nothing', text('')],
    ['nothing, HTTP 204', text(null as unknown as string, { status: 204 })],
    ['half of a JSON', text('{"statusCode":200,"data":[')],
    ['JSON of another shape', json({ ok: true })],
    ['a list', json([])],
    ['null', text('null')],
    ['a number', text('200')],
    ['a statusCode as text', json({ statusCode: '200', data: [] })],
    ['a statusCode that only its prototype would have', text('{"__proto__":{"statusCode":200}}')],
  ])('%s', async (_what, answer) => {
    const error = await problem(answer);
    expect(error).toMatchObject({ kind: 'bad-response', operation: 'list-enrolled-factors' });
    expect(error.message).toMatch(/no GenAuth envelope \(HTTP 20\d, .+Check.+baseUrl/i);
  });

  test.each([
    [400, 'rejected'],
    [401, 'session-ended'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [413, 'too-large'],
    [429, 'rate-limited'],
    [500, 'server'],
    [502, 'server'],
    [503, 'server'],
  ])('HTML under HTTP %i is judged by it: %s', async (status, kind) => {
    expect(await problem(html(status))).toMatchObject({ kind, statusCode: status });
  });

  test('a body of more than 1 MB is not read to its end', async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(100_000).fill(0x20));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await problem(() => new Response(endless))).toMatchObject({ kind: 'bad-response' });
    expect(cancelled).toBe(true);
    expect(pulled).toBeLessThan(20);
  });

  test('a body just below 1 MB is read, in pieces that cut letters in two', async () => {
    const factorId = '功'.repeat(300_000);
    const bytes = new TextEncoder().encode(
      JSON.stringify({ statusCode: 200, data: [{ factorId, factorType: 'OTP' }] }),
    );
    expect(bytes.length).toBeGreaterThan(900_000);
    const pieces = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let at = 0; at < bytes.length; at += 70_001) controller.enqueue(bytes.slice(at, at + 70_001));
        controller.close();
      },
    });
    expect((await list(() => new Response(pieces)))[0]?.factorId === factorId).toBe(true);
  });
});

describe('X2 data of another shape than the API describes is bad-response, with the id for support', () => {
  test.each([
    ['a list of text', ['OTP']],
    ['text', 'OTP'],
    ['a number', 42],
    ['false', false],
    ['no factorId', [{ factorType: 'OTP', profile: {} }]],
    ['an empty factorId', [{ factorId: '', factorType: 'OTP', profile: {} }]],
    ['a factorId that is a number', [{ factorId: 7, factorType: 'OTP', profile: {} }]],
    ['no factorType', [{ factorId: 'a', profile: {} }]],
  ])('%s', async (_what, data) => {
    expect(await problem(json({ statusCode: 200, message: '', requestId: 'request-1', data }))).toMatchObject(
      {
        kind: 'bad-response',
        statusCode: 200,
        requestId: 'request-1',
        operation: 'list-enrolled-factors',
        cause: undefined,
      },
    );
  });

  test.each([null, undefined, [], {}, 'a'])('get-factor with %j', async (data) => {
    const client = clientWith({ fetch: fakeFetch(ok(data)).fetch });
    expect(await problemOf(getFactor(client, { factorId: 'a' }))).toMatchObject({ kind: 'bad-response' });
  });

  test('a write that answers data, which none should, is done all the same', async () => {
    const client = clientWith({ fetch: fakeFetch(ok({ any: 'thing' })).fetch });
    await expect(resetFactor(client, { factorId: 'a' })).resolves.toBeUndefined();
  });
});

test.each([
  [6001, 'passcode-wrong'],
  [2206, 'session-ended'],
  [2217, 'last-factor'],
])('X1 V2’s %i in the place of the statusCode is %s', async (code, kind) => {
  expect(await problem(json({ code, message: '' }))).toMatchObject({ kind, statusCode: code });
});

describe('X1 Retry-After', () => {
  const waiting = (value: string, status = 429) =>
    problem(json({ statusCode: status, message: '' }, { status, headers: { 'retry-after': value } }));

  test.each([
    ['12', 12_000],
    ['0', undefined],
    ['-1', undefined],
    ['soon', undefined],
    ['999999999999', 3_600_000],
  ])('%s seconds', async (value, ms) => {
    expect((await waiting(value)).retryAfter).toBe(ms);
  });

  test('a date, by the clock of this machine', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 9, 21, 7, 28, 0) });
    try {
      expect((await waiting('Wed, 21 Oct 2026 07:28:30 GMT')).retryAfter).toBe(30_000);
      expect((await waiting('Wed, 21 Oct 2026 07:27:30 GMT')).retryAfter).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  test('also with a body that is no envelope, and with other refusals', async () => {
    const page = await problem(text('Too many', { status: 429, headers: { 'retry-after': '3' } }));
    expect(page).toMatchObject({ kind: 'rate-limited', retryAfter: 3000 });
    expect(await waiting('5', 503)).toMatchObject({ kind: 'server', retryAfter: 5000 });
  });
});
