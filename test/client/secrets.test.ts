import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  enrollFactor,
  getFactor,
  listEnrolledFactors,
  MfaError,
  sendEnrollFactorRequest,
  verifyTotp,
  type MfaClient,
} from '../../src/client/index.js';
import { clientWith, fakeFetch, json, ok, problemOf, refused, text, type Answer } from './fakes.js';

const planted = {
  accessToken: 'planted-access-token',
  enrollmentToken: 'planted-enrollment-token',
  passCode: '97531864',
  phone: '18812348888',
  secret: 'PLANTEDSECRET234',
};

/** Everything that can be reached from a value, prototypes and hidden properties included. */
function reachable(root: unknown): unknown[] {
  const seen = new Set<unknown>();
  const visit = (value: unknown) => {
    if (seen.has(value)) return;
    seen.add(value);
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
    // The language's own prototypes lead everywhere.
    if (value === Object.prototype || value === Function.prototype || value === Error.prototype) return;
    for (const key of Reflect.ownKeys(value)) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (property && 'value' in property) visit(property.value);
    }
    visit(Object.getPrototypeOf(value));
  };
  visit(root);
  return [...seen];
}

const platform = [Request, Response, Headers, AbortSignal, FormData, Blob, ReadableStream];

function expectClean(error: MfaError) {
  const values = reachable(error);
  expect(values.filter((value) => platform.some((one) => value instanceof one))).toEqual([]);
  const said = [
    ...values.filter((value) => typeof value === 'string'),
    JSON.stringify(error),
    inspect(error, { depth: Infinity, showHidden: true, getters: true }),
    String(error),
    error.stack,
  ].join('\n');
  for (const secret of Object.values(planted)) expect(said).not.toContain(secret);
}

const { enrollmentToken, passCode, phone } = planted;
const calls: [string, (client: MfaClient) => Promise<unknown>][] = [
  ['list-enrolled-factors', (client) => listEnrolledFactors(client)],
  ['get-factor', (client) => getFactor(client, { factorId: 'a' })],
  [
    'send-enroll-factor-request',
    (client) => sendEnrollFactorRequest(client, { factorType: 'SMS', profile: { phoneNumber: phone } }),
  ],
  [
    'enroll-factor',
    (client) => enrollFactor(client, { factorType: 'SMS', enrollmentToken, enrollmentData: { passCode } }),
  ],
  ['mfa-totp-verify', (client) => verifyTotp(client, { totp: passCode })],
];

/** What an HTTP library throws: an error that carries the request, and that in turn everything else. */
function talkative(request: Request): Promise<Response> {
  const { headers } = request;
  const inner = Object.assign(new Error('socket'), { request, authorization: headers.get('authorization') });
  return Promise.reject(
    Object.assign(new TypeError('fetch failed', { cause: inner }), {
      request,
      headers,
      options: { headers },
    }),
  );
}

const faults: [string, Answer][] = [
  ['a talkative failure below', talkative],
  ['a refusal', refused(422, 6001)],
  ['an ended session', refused(401)],
  ['a page', text('<h1>No</h1>', { status: 502 })],
  ['a body without end', () => new Response('x'.repeat(1_100_000))],
  ['data of a wrong shape that holds a secret', ok([{ factorId: planted.secret, secret: planted.secret }])],
  ['otpData without a token', ok({ otpData: { qrCodeUri: `otpauth://totp/a?secret=${planted.secret}` } })],
  ['a broken body that holds a secret', text(`{"statusCode":200,"data":{"secret":"${planted.secret}"`)],
  ['another body that holds a secret', json({ ok: true, secret: planted.secret })],
];

describe('X1 an error holds no request, no headers and no secret', () => {
  describe.each(calls)('%s', (_operation, run) => {
    test.each(faults)('after %s', async (_fault, answer) => {
      const client = clientWith({
        getAccessToken: () => planted.accessToken,
        fetch: fakeFetch(answer).fetch,
      });
      const outcome = await run(client).then(
        () => undefined,
        (error: unknown) => error,
      );
      // A few answers are fine for a few calls.
      if (outcome === undefined) return;
      expect(outcome).toBeInstanceOf(MfaError);
      expectClean(outcome as MfaError);
    });
  });

  test('its cause is a plain name and message', async () => {
    const client = clientWith({ fetch: fakeFetch(talkative).fetch });
    const { cause } = await problemOf(listEnrolledFactors(client));
    expect(cause).toStrictEqual({ name: 'TypeError', message: 'fetch failed' });
    expect(Object.getPrototypeOf(cause)).toBe(Object.prototype);
  });

  test.each(['line\nbreak', 'tøken-токен', 'null\0byte'])(
    'a token that no header can carry (%j) is not quoted by the platform into it',
    async (odd) => {
      const { fetch, arrived } = fakeFetch(ok([]));
      const client = clientWith({ fetch, getAccessToken: () => planted.accessToken + odd });
      expectClean(await problemOf(listEnrolledFactors(client)));
      expect(arrived).toHaveLength(0);
    },
  );

  test('nor does a cause that is no error leave a trace', () => {
    expect(new MfaError({ kind: 'network', cause: { token: planted.accessToken } }).cause).toBeUndefined();
    expect(new MfaError({ kind: 'network', cause: planted.accessToken }).cause).toBeUndefined();
  });

  test('an address never holds the token, the passcode or the enrollment token', async () => {
    const { fetch, arrived } = fakeFetch(ok({ enrollmentToken, verified: true }));
    const client = clientWith({ fetch, getAccessToken: () => planted.accessToken });
    for (const [, run] of calls) await run(client).catch(() => undefined);
    expect(arrived).toHaveLength(calls.length);
    for (const { request } of arrived) {
      for (const secret of Object.values(planted)) expect(request.url).not.toContain(secret);
    }
  });
});
