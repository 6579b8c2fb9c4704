/** Whole operations against the sandbox, and what goes over the wire for them. */
import { describe, expect, test } from 'vitest';
import {
  createMfaClient,
  enrollFactor,
  getFactor,
  isMfaError,
  listEnrolledFactors,
  listFactorsToEnroll,
  resetFactor,
  sendEnrollFactorRequest,
  uploadPhoto,
  verifyTotp,
} from '../../src/client/index.js';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { clientWith, fakeFetch, json, ok, problemOf, refused, text } from '../client/fakes.js';

function world(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ clock: 'manual', ...options });
  const client = createMfaClient({
    baseUrl: 'https://acme.genauth.example',
    appId: 'app-1',
    getAccessToken: () => 'ada',
    fetch: sandbox.fetch,
  });
  const types = async () => (await listEnrolledFactors(client)).map(({ factorType }) => factorType);
  const solve = async () =>
    (await sandbox.account.pending.at(-1)!.solve()) as Record<string, string | boolean>;
  return { sandbox, client, types, solve };
}

const jpeg = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])], { type: 'image/jpeg' });

describe('the whole way from nothing to bound and back', () => {
  const profiles = {
    OTP: undefined,
    EMAIL: { email: 'grace@example.com' },
    SMS: { phoneNumber: '18800001111', phoneCountryCode: '+86' },
  };

  test.each(Object.entries(profiles))('%s', async (factorType, profile) => {
    const { client, types, solve } = world({ account: { factors: [] } });
    expect(await listFactorsToEnroll(client)).toContainEqual({ factorType });
    const { enrollmentToken, otpData } = await sendEnrollFactorRequest(client, { factorType, profile });
    expect(otpData === undefined).toBe(factorType !== 'OTP');
    await enrollFactor(client, { factorType, enrollmentToken, enrollmentData: await solve() });
    expect(await types()).toEqual([factorType]);
    expect(await listFactorsToEnroll(client)).not.toContainEqual({ factorType });

    const [factor] = await listEnrolledFactors(client);
    expect(await getFactor(client, { factorId: factor!.factorId })).toEqual(factor);
    await resetFactor(client, { factorId: factor!.factorId });
    expect(await types()).toEqual([]);
  });

  test('C4 FACE, with a photo uploaded before', async () => {
    const { client, types } = world();
    const { enrollmentToken } = await sendEnrollFactorRequest(client, { factorType: 'FACE' });
    const { photo, isExternalPhoto } = await uploadPhoto(client, jpeg);
    expect(isExternalPhoto).toBe(false);
    await enrollFactor(client, {
      factorType: 'FACE',
      enrollmentToken,
      enrollmentData: { photo, isExternalPhoto },
    });
    expect(await types()).toContain('FACE');
  });
});

describe('H1 whatever a deployment does differently, the calls work', () => {
  test.each<[string, SandboxOptions['config']]>([
    ['201 on each POST', { httpStatus: '201' }],
    ['an apiCode of 0 beside success', { successApiCode: 'zero' }],
    ['no message', { successMessage: '' }],
    ['no requestId', { requestId: 'never' }],
    ['a list of one as an object', { listShape: 'object' }],
    ['an empty list as null', { listShape: 'null' }],
    ['an empty list without data', { listShape: 'missing' }],
    ['no profile', { profileShape: 'missing' }],
    ['null as profile', { profileShape: 'null' }],
    ['ids without a tail', { factorIdForm: 'bare-hex' }],
    ['fields that nobody documented', { extraFields: 'some' }],
    ['a profile demanded in each request', { profileInRequest: 'required' }],
    ['Bearer alone', { authScheme: 'bearer' }],
  ])('%s', async (_what, config) => {
    const { client, types, solve } = world({ config });
    const { enrollmentToken } = await sendEnrollFactorRequest(client, { factorType: 'OTP' });
    await enrollFactor(client, { factorType: 'OTP', enrollmentToken, enrollmentData: await solve() });
    expect(await types()).toEqual(['SMS', 'OTP']);
    for (const { factorId } of await listEnrolledFactors(client)) await resetFactor(client, { factorId });
    expect(await types()).toEqual([]);
  });
});

describe('what goes over the wire', () => {
  test('send-enroll-factor-request carries the fields of its type, and {} for none', async () => {
    const { fetch, arrived } = fakeFetch(ok({ enrollmentToken: 'e' }));
    const client = clientWith({ fetch });
    await sendEnrollFactorRequest(client, { factorType: 'OTP' });
    await sendEnrollFactorRequest(client, { factorType: 'EMAIL', profile: { email: 'a@x.example' } });
    expect(arrived.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { factorType: 'OTP', profile: {} },
      { factorType: 'EMAIL', profile: { email: 'a@x.example' } },
    ]);
  });

  test('a signal is not sent', async () => {
    const { fetch, arrived } = fakeFetch(ok({ enrollmentToken: 'e', verified: true }));
    const client = clientWith({ fetch });
    const { signal } = new AbortController();
    const proof = { factorType: 'OTP', enrollmentToken: 'e', enrollmentData: { passCode: '123456' } };
    await sendEnrollFactorRequest(client, { factorType: 'OTP', signal });
    await enrollFactor(client, { ...proof, signal });
    await resetFactor(client, { factorId: 'a', signal });
    await verifyTotp(client, { totp: '123456', signal });
    expect(arrived.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { factorType: 'OTP', profile: {} },
      proof,
      { factorId: 'a' },
      { totp: '123456' },
    ]);
  });

  test.each([
    ['no data', undefined],
    ['null', null],
    ['no token', {}],
    ['an empty token', { enrollmentToken: '' }],
    ['a token that is a number', { enrollmentToken: 7 }],
  ])('X2 an enrolment that begins with %s is bad-response', async (_what, data) => {
    const client = clientWith({ fetch: fakeFetch(ok(data)).fetch });
    expect(await problemOf(sendEnrollFactorRequest(client, { factorType: 'OTP' }))).toMatchObject({
      kind: 'bad-response',
    });
  });
});

describe('L4 one factor', () => {
  test('that is gone is not-found', async () => {
    const { client } = world();
    expect(await problemOf(getFactor(client, { factorId: 'no|phone' }))).toMatchObject({
      kind: 'not-found',
      operation: 'get-factor',
    });
  });

  test('is asked for with its id encoded', async () => {
    const { sandbox, client } = world();
    const [factor] = sandbox.account.factors;
    expect(factor?.factorId).toMatch(/^[0-9a-f]{24}\|phone$/);
    expect(await getFactor(client, { factorId: factor!.factorId })).toMatchObject({ factorType: 'SMS' });
  });
});

describe('verifyTotp', () => {
  const verify = (...answers: Parameters<typeof fakeFetch>) =>
    verifyTotp(clientWith({ fetch: fakeFetch(...answers).fetch }), { totp: '123456' });

  test('says true and false as the server does', async () => {
    expect(await verify(ok({ verified: true }))).toBe(true);
    expect(await verify(ok({ verified: false }))).toBe(false);
  });

  test('rejects with passcode-wrong where the server refuses instead (6001)', async () => {
    expect(await problemOf(verify(refused(422, 6001)))).toMatchObject({
      kind: 'passcode-wrong',
      apiCode: 6001,
    });
  });

  test.each([
    ['refused', 'verified-false'],
    ['refused', '422+6001'],
    ['accepted', '422+6001'],
  ] as const)(
    'H2 the code that has just bound the app, given once more: %s, and told by %s',
    async (totpReplay, totpVerify) => {
      const { client, solve } = world({ config: { totpReplay, totpVerify } });
      const { enrollmentToken } = await sendEnrollFactorRequest(client, { factorType: 'OTP' });
      const enrollmentData = await solve();
      await enrollFactor(client, { factorType: 'OTP', enrollmentToken, enrollmentData });
      const said = verifyTotp(client, { totp: String(enrollmentData['passCode']) }).catch(
        (error: unknown) => isMfaError(error) && error.kind,
      );
      const no = totpVerify === 'verified-false' ? false : 'passcode-wrong';
      expect(await said).toBe(totpReplay === 'accepted' ? true : no);
    },
  );

  test.each([undefined, {}, { verified: 'true' }, { verified: 1 }])(
    'X2 never takes %j for a yes',
    async (data) => {
      expect(await problemOf(verify(ok(data)))).toMatchObject({ kind: 'bad-response' });
    },
  );
});

describe('C4 uploadPhoto', () => {
  test.each([
    [
      'the older form',
      { code: 200, message: '', data: { key: 'photos/1.jpeg', url: 'https://x.example/1' } },
    ],
    [
      'the newer form',
      { statusCode: 200, message: '', data: { key: 'photos/1.jpeg', url: 'https://x.example/1' } },
    ],
  ])('takes an answer in %s', async (_form, body) => {
    const client = clientWith({ fetch: fakeFetch(json(body)).fetch });
    expect(await uploadPhoto(client, jpeg)).toEqual({ photo: 'photos/1.jpeg', isExternalPhoto: false });
  });

  test.each([
    ['in the newer form', json({ statusCode: 413, message: 'Too large' })],
    ['in the older form', json({ code: 413, message: 'Too large' })],
    ['by the proxy in front', text('<h1>413 Request Entity Too Large</h1>', { status: 413 })],
  ])('X2 a photo that is too large is told %s', async (_how, answer) => {
    const client = clientWith({ fetch: fakeFetch(answer).fetch });
    expect(await problemOf(uploadPhoto(client, jpeg))).toMatchObject({
      kind: 'too-large',
      statusCode: 413,
      operation: 'upload',
    });
  });

  test.each([undefined, {}, { key: '' }, { url: 'https://x.example/1' }])(
    'X2 an answer without a key (%j) is bad-response',
    async (data) => {
      const client = clientWith({ fetch: fakeFetch(ok(data)).fetch });
      expect(await problemOf(uploadPhoto(client, jpeg))).toMatchObject({ kind: 'bad-response' });
    },
  );

  test('the sandbox refuses one over its limit, in both forms', async () => {
    for (const uploadShape of ['code', 'statusCode'] as const) {
      const { client } = world({ config: { uploadShape, uploadMaxBytes: 3 } });
      expect(await problemOf(uploadPhoto(client, jpeg))).toMatchObject({ kind: 'too-large' });
    }
  });
});
