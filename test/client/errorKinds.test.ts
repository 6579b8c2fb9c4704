import { describe, expect, test } from 'vitest';
import {
  enrollFactor,
  errorKinds,
  getFactor,
  isMfaError,
  listEnrolledFactors,
  MfaError,
  sendEnrollFactorRequest,
  verifyTotp,
  type MfaErrorKind,
} from '../../src/client/index.js';
import { clientWith, fakeFetch, problemOf, refused } from './fakes.js';

const refusal = (statusCode: number, apiCode?: number) =>
  problemOf(listEnrolledFactors(clientWith({ fetch: fakeFetch(refused(statusCode, apiCode)).fetch })));

/** The codes of contract 7.2 and 7.3 that say more than their statusCode does. */
const finer: Partial<Record<MfaErrorKind, number[]>> = {
  // Nothing goes on before the person has been through the login again.
  'session-ended': [1639, 1640, 1641, 1699, 2004, 2020, 2058, 2206, 2207],
  // A second factor is asked for; the session itself lives on.
  'not-allowed': [1635, 1636],
  forbidden: [1001, 1576, 2130010],
  locked: [1643, 2000, 2005, 2057, 2120008],
  'plan-required': [4021],
  'account-incomplete': [1642, 1703, 1704, 1705, 2028],
  'photo-refused': [1700, 1701, 1702, 1707],
  'already-enrolled': [1706],
  conflict: [2026, 2035, 2200, 2229, 2230],
  'last-factor': [2217],
  'not-found': [2219],
  'passcode-wrong': [2001, 6001, 6002, 6003, 6004],
  'passcode-expired': [2300],
  'rate-limited': [2080, 10008],
  rejected: [2003, 2011, 2204, 2224, 2231],
  server: [1000],
};

/** Those that say nothing to somebody who manages factors: their statusCode speaks. */
const byStatusCode = [
  ...[1300, 1301, 1302, 1303, 1304, 1305, 1306, 1600, 2006, 2031, 2039, 2040, 2333, 2820002],
  ...[1108, 1644, 1645, 1666, 2021, 2061, 2071, 2921, 2930, 4032, 4033],
];

describe('X1 every published apiCode has a kind', () => {
  const rows = Object.entries(finer).flatMap(([kind, codes]) => codes.map((code) => [code, kind] as const));

  test.each(rows)('%i is %s, whatever its statusCode', async (apiCode, kind) => {
    for (const statusCode of [400, 403, 422, 499, 500]) {
      expect(await refusal(statusCode, apiCode)).toMatchObject({ kind, statusCode, apiCode });
    }
  });

  test.each(byStatusCode)('%i is judged by its statusCode', async (apiCode) => {
    expect(await refusal(400, apiCode)).toMatchObject({ kind: 'rejected', apiCode });
    expect(await refusal(403, apiCode)).toMatchObject({ kind: 'forbidden', apiCode });
    expect(await refusal(500, apiCode)).toMatchObject({ kind: 'server', apiCode });
  });

  test('an apiCode of 0 says nothing: a finer code in the place of the status is heard', async () => {
    expect(await refusal(2080, 0)).toMatchObject({ kind: 'rate-limited', statusCode: 2080 });
    expect(await refusal(404, 0)).toMatchObject({ kind: 'not-found', statusCode: 404 });
  });

  test('none is in both tables, so each was thought of once', () => {
    const all = [...Object.values(finer).flat(), ...byStatusCode];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('X1 what an operation makes of a refusal without a code', () => {
  const proof = { factorType: 'SMS', enrollmentToken: 'e', enrollmentData: { passCode: '1234' } };

  test.each([400, 422, 499])(
    'enroll-factor, %i: the proof was refused, more can not be said',
    async (status) => {
      const client = clientWith({ fetch: fakeFetch(refused(status)).fetch });
      expect(await problemOf(enrollFactor(client, proof))).toMatchObject({ kind: 'proof-refused' });
    },
  );

  test.each([
    [403, 'forbidden'],
    [404, 'not-found'],
    [429, 'rate-limited'],
    [500, 'server'],
  ])('enroll-factor, %i: %s', async (status, kind) => {
    const client = clientWith({ fetch: fakeFetch(refused(status)).fetch });
    expect(await problemOf(enrollFactor(client, proof))).toMatchObject({ kind });
  });

  test('send-enroll-factor-request, 409: already enrolled; 422: rejected', async () => {
    const client = clientWith({ fetch: fakeFetch(refused(409), refused(422)).fetch });
    const ask = () => sendEnrollFactorRequest(client, { factorType: 'OTP' });
    expect(await problemOf(ask())).toMatchObject({ kind: 'already-enrolled' });
    expect(await problemOf(ask())).toMatchObject({ kind: 'rejected' });
  });

  test('get-factor, 404 or 422: it is gone; 400: rejected', async () => {
    const client = clientWith({ fetch: fakeFetch(refused(404), refused(422), refused(400)).fetch });
    const ask = () => getFactor(client, { factorId: 'a|phone' });
    for (const kind of ['not-found', 'not-found', 'rejected']) {
      expect(await problemOf(ask())).toMatchObject({ kind });
    }
  });

  test('mfa-totp-verify, 6001: the passcode is wrong', async () => {
    const client = clientWith({ fetch: fakeFetch(refused(422, 6001)).fetch });
    expect(await problemOf(verifyTotp(client, { totp: '000000' }))).toMatchObject({ kind: 'passcode-wrong' });
  });
});

describe('X1 MfaError', () => {
  test('tells for each kind whether waiting can help', () => {
    const waiting = ['token-unavailable', 'rate-limited', 'offline', 'network', 'timeout', 'server'];
    const helps = new Set([...waiting, 'bad-response', 'chunk-failed']);
    for (const kind of errorKinds) expect(new MfaError({ kind }).retryable, kind).toBe(helps.has(kind));
  });

  test('has a closed set of kinds, each once', () => {
    expect(new Set(errorKinds).size).toBe(errorKinds.length);
  });

  test('is an Error by the name MfaError, with a message for developers', () => {
    const error = new MfaError({ kind: 'timeout', operation: 'get-factor', detail: 'Why.' });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('MfaError');
    expect(error.message).toBe('get-factor: timeout. Why.');
    expect(new MfaError({ kind: 'chunk-failed' }).message).toBe('chunk-failed');
  });

  test('is known by isMfaError, from another copy of the package too', () => {
    const foreign = Object.assign(new Error('x'), { name: 'MfaError', kind: 'network' });
    expect(isMfaError(new MfaError({ kind: 'network' }))).toBe(true);
    expect(isMfaError(foreign)).toBe(true);
  });

  test.each([
    ['another error', new TypeError('x')],
    ['a thing that only looks like one', { name: 'MfaError', kind: 'network' }],
    ['an MfaError without a kind', Object.assign(new Error('x'), { name: 'MfaError' })],
    ['an error of the host’s that has a kind too', Object.assign(new Error('x'), { kind: 'network' })],
    ['text', 'MfaError'],
    ['null', null],
    ['undefined', undefined],
  ])('is not %s', (_what, value) => {
    expect(isMfaError(value)).toBe(false);
  });
});
