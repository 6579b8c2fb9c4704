import { describe, expect, test } from 'vitest';
import { createSandboxRandom } from '../../src/sandbox/createSandboxRandom.js';
import {
  begin,
  call,
  listEnrolled,
  listToEnroll,
  lastCode,
  prove,
  stillSandbox,
  upload,
} from './callSandbox.js';

describe('B2 an account can start', () => {
  test('with nothing bound', async () => {
    const sandbox = stillSandbox({ account: { factors: [] } });
    expect(await listEnrolled(sandbox)).toEqual([]);
    expect(await listToEnroll(sandbox)).toEqual(['OTP', 'SMS', 'EMAIL', 'FACE']);
  });

  test('with everything bound, each with details of its kind', async () => {
    const types = ['OTP', 'SMS', 'EMAIL', 'FACE'];
    const sandbox = stillSandbox({ account: { factors: types.map((factorType) => ({ factorType })) } });
    expect((await listEnrolled(sandbox)).map(({ profile }) => profile)).toEqual([
      {},
      { phoneNumber: '18812348888', phoneCountryCode: '+86' },
      { email: 'ada@example.com' },
      {},
    ]);
    expect(await listToEnroll(sandbox)).toEqual([]);
    expect(sandbox.account.factors[0]?.details.secret).toMatch(/^[A-Z2-7]{16}$/);
  });

  test('with a thousand factors, no two of one id', async () => {
    const factors = Array.from({ length: 1000 }, () => ({ factorType: 'SMS' }));
    const listed = await listEnrolled(stillSandbox({ account: { factors } }));
    expect(new Set(listed.map(({ factorId }) => factorId)).size).toBe(1000);
  });

  test('with a type that the sandbox has never heard of', async () => {
    const sandbox = stillSandbox({
      account: { factors: [{ factorType: 'PASSKEY', details: { name: 'Laptop' } }] },
      enabledFactorTypes: ['VOICE'],
    });
    expect(await listEnrolled(sandbox)).toMatchObject([
      { factorType: 'PASSKEY', profile: { name: 'Laptop' } },
    ]);
    expect(await listToEnroll(sandbox)).toEqual(['VOICE']);
    const refused = await call(sandbox, 'send-enroll-factor-request', { factorType: 'VOICE' });
    expect(refused.statusCode).toBe(501);
  });

  test('with an id and a profile word for word', async () => {
    const seed = { factorType: 'SMS', factorId: 'x|y|z', profile: null };
    const sandbox = stillSandbox({ account: { factors: [seed] } });
    expect((await call(sandbox, 'list-enrolled-factors')).data).toEqual([seed]);
    expect((await call(sandbox, 'get-factor?factorId=x%7Cy%7Cz')).data).toEqual(seed);
  });

  test('with another person', async () => {
    const user = { email: 'bob@example.org', phoneNumber: undefined };
    const sandbox = stillSandbox({ account: { user, factors: [] } });
    expect(sandbox.account.user).toMatchObject({ email: 'bob@example.org', username: 'ada' });
    expect((await begin(sandbox, 'OTP')).otpData?.qrCodeUri).toContain('Acme:bob%40example.org?');
  });

  test('with some types switched on, in that order', async () => {
    const sandbox = stillSandbox({ enabledFactorTypes: ['FACE', 'OTP'] });
    expect(await listToEnroll(sandbox)).toEqual(['FACE', 'OTP']);
  });
});

describe('B2 behind the back of the client', () => {
  test('an administrator binds, unbinds and switches types', async () => {
    const sandbox = stillSandbox();
    const bound = sandbox.account.bind({ factorType: 'EMAIL', details: { email: 'new@example.com' } });
    expect((await listEnrolled(sandbox)).at(-1)).toMatchObject({
      factorId: bound.factorId,
      profile: { email: 'new@example.com' },
    });
    expect(sandbox.account.unbind(bound.factorId)).toBe(true);
    expect(sandbox.account.unbind(bound.factorId)).toBe(false);
    sandbox.account.setEnabledFactorTypes(['OTP']);
    expect(await listToEnroll(sandbox)).toEqual(['OTP']);
  });

  test('a type bound or switched off after the token was given is refused at the end', async () => {
    const sandbox = stillSandbox();
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', { email: 'ada@example.com' });
    const proof = { passCode: lastCode(sandbox) };
    const { factorId } = sandbox.account.bind({ factorType: 'EMAIL' });
    expect((await prove(sandbox, 'EMAIL', enrollmentToken, proof)).statusCode).toBe(409);
    sandbox.account.unbind(factorId);
    sandbox.account.setEnabledFactorTypes([]);
    expect((await prove(sandbox, 'EMAIL', enrollmentToken, proof)).statusCode).toBe(422);
  });
});

describe('B2 a reset', () => {
  test('brings back the account, the clock and the message limit, and empties inbox and log', async () => {
    const sandbox = stillSandbox({ startAt: 5000 });
    const { inbox, requests, account } = sandbox;
    const before = await listEnrolled(sandbox);
    sandbox.account.unbind(before[0]?.factorId ?? '');
    sandbox.account.setEnabledFactorTypes([]);
    sandbox.account.setEnabledFactorTypes(['EMAIL']);
    await begin(sandbox, 'EMAIL', { email: 'ada@example.com' });
    await upload(sandbox);
    sandbox.clock.advance(1000);
    sandbox.reset();
    expect([sandbox.clock.now(), inbox.length, requests.length]).toEqual([5000, 0, 0]);
    expect([account.pending.length, account.uploads.length]).toEqual([0, 0]);
    expect(await listEnrolled(sandbox)).toEqual(before);
    await begin(sandbox, 'EMAIL', { email: 'ada@example.com' });
    expect(sandbox.inbox).toBe(inbox);
    expect(inbox).toHaveLength(1);
  });
});

describe('B1 a seed', () => {
  const story = async (seed: number, lists: number) => {
    const sandbox = stillSandbox({ seed, config: { factorIdForm: 'bare-hex' } });
    for (let index = 0; index < lists; index += 1) await call(sandbox, 'list-enrolled-factors');
    const otp = await begin(sandbox, 'OTP');
    await begin(sandbox, 'EMAIL', { email: 'ada@example.com' });
    return { otp, code: lastCode(sandbox), id: sandbox.account.factors[0]?.factorId };
  };

  test('gives the same secrets, codes, tokens and ids each time, however often a list was read between', async () => {
    expect(await story(7, 0)).toEqual(await story(7, 5));
  });

  test('of another number gives others, and none at all gives new ones each time', async () => {
    const [first, second] = [await story(7, 0), await story(8, 0)];
    expect(first.otp.otpData?.recoveryCode).not.toBe(second.otp.otpData?.recoveryCode);
    expect(first.id).not.toBe(second.id);
    const token = async () => (await begin(stillSandbox(), 'OTP')).enrollmentToken;
    expect(await token()).not.toBe(await token());
  });

  test('draws a row of its own for each purpose, so that no secret repeats in a recovery code', () => {
    const random = createSandboxRandom(7);
    expect(random.hex('secret', 10)).not.toBe(random.hex('recovery-code', 10));
  });

  test('begins anew with a reset', async () => {
    const sandbox = stillSandbox({ seed: 7 });
    const first = await begin(sandbox, 'OTP');
    sandbox.reset();
    expect(await begin(sandbox, 'OTP')).toEqual(first);
  });
});
