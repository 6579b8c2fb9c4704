import { describe, expect, test } from 'vitest';
import {
  begin,
  call,
  lastCode,
  listEnrolled,
  listToEnroll,
  otherCode,
  prove,
  stillSandbox,
} from './callSandbox.js';

const email = { email: 'ada@example.com' };

describe('B1 the seeded account', () => {
  test('has one text-message factor and can bind three more', async () => {
    const sandbox = stillSandbox();
    expect(await listEnrolled(sandbox)).toEqual([
      {
        factorId: expect.stringMatching(/^[0-9a-f]{24}\|phone$/) as string,
        factorType: 'SMS',
        profile: { phoneNumber: '18812348888', phoneCountryCode: '+86' },
      },
    ]);
    expect(await listToEnroll(sandbox)).toEqual(['OTP', 'EMAIL', 'FACE']);
  });

  test('shows one factor by its id, encoded in the query', async () => {
    const sandbox = stillSandbox();
    const [factor] = await listEnrolled(sandbox);
    const answer = await call(sandbox, `get-factor?factorId=${encodeURIComponent(factor?.factorId ?? '')}`);
    expect(answer.data).toEqual(factor);
  });

  test('says 404 for an id that it does not have, and 400 for none', async () => {
    const sandbox = stillSandbox();
    expect(await call(sandbox, 'get-factor?factorId=nobody')).toMatchObject({ http: 200, statusCode: 404 });
    expect(await call(sandbox, 'get-factor')).toMatchObject({ http: 200, statusCode: 400 });
    expect(await call(sandbox, 'reset-factor', { factorId: 'nobody' })).toMatchObject({ statusCode: 404 });
  });

  test('loses a factor by reset-factor, which can then be bound again under the same id', async () => {
    const sandbox = stillSandbox();
    const [before] = await listEnrolled(sandbox);
    const gone = await call(sandbox, 'reset-factor', { factorId: before?.factorId });
    expect(gone).toMatchObject({ statusCode: 200 });
    expect(gone.data).toBeUndefined();
    expect(await listEnrolled(sandbox)).toEqual([]);
    expect(await listToEnroll(sandbox)).toContain('SMS');
    const { enrollmentToken } = await begin(sandbox, 'SMS', { phoneNumber: '18812348888' });
    await prove(sandbox, 'SMS', enrollmentToken, { passCode: lastCode(sandbox) });
    expect(await listEnrolled(sandbox)).toEqual([before]);
  });
});

describe('B1 enrolment', () => {
  test('binds an e-mail by the code that was sent to it, and answers no data', async () => {
    const sandbox = stillSandbox();
    const { enrollmentToken, otpData } = await begin(sandbox, 'EMAIL', email);
    expect(otpData).toBeUndefined();
    expect(sandbox.inbox).toEqual([
      {
        channel: 'EMAIL',
        to: 'ada@example.com',
        passCode: expect.stringMatching(/^\d{6}$/) as string,
        sentAt: sandbox.clock.now(),
      },
    ]);
    const answer = await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: lastCode(sandbox) });
    expect(answer).toMatchObject({ http: 200, statusCode: 200 });
    expect(answer.data).toBeUndefined();
    expect((await listEnrolled(sandbox)).map(({ profile }) => profile)).toContainEqual(email);
    expect(await listToEnroll(sandbox)).toEqual(['OTP', 'FACE']);
  });

  test('sends a text message to the number in E.164 form, +86 where no country is said', async () => {
    const sandbox = stillSandbox({ account: { factors: [] } });
    await begin(sandbox, 'SMS', { phoneNumber: '13800138000' });
    await begin(sandbox, 'SMS', { phoneNumber: '7911123456', phoneCountryCode: '+44' });
    expect(sandbox.inbox.map(({ channel, to }) => [channel, to])).toEqual([
      ['SMS', '+8613800138000'],
      ['SMS', '+447911123456'],
    ]);
  });

  test.each([
    ['SMS', {}],
    ['SMS', { phoneNumber: '188-1234-8888' }],
    ['SMS', { phoneNumber: '12' }],
    ['SMS', { phoneNumber: '18812348888', phoneCountryCode: '86' }],
    ['SMS', { phoneNumber: '12345678901234', phoneCountryCode: '+44' }],
    ['EMAIL', {}],
    ['EMAIL', { email: 'not an address' }],
    ['PASSKEY', {}],
    ['', {}],
  ])('refuses %s with %o as badly formed, and sends nothing', async (factorType, profile) => {
    const sandbox = stillSandbox({ account: { factors: [] } });
    const answer = await call(sandbox, 'send-enroll-factor-request', { factorType, profile });
    expect(answer).toMatchObject({ http: 200, statusCode: 400 });
    expect(answer.data).toBeUndefined();
    expect(sandbox.inbox).toEqual([]);
  });

  test('a body that is no JSON, no object or too large is refused', async () => {
    const sandbox = stillSandbox();
    const send = async (body: string) => {
      const init = { method: 'POST', body, headers: { authorization: 'ada' } };
      const response = await sandbox.fetch('/api/v3/enroll-factor', init);
      return ((await response.json()) as { statusCode: number }).statusCode;
    };
    expect(await send('{"factorType":')).toBe(400);
    expect(await send('[]')).toBe(400);
    expect(await send('')).toBe(400);
    expect(await send(JSON.stringify({ factorType: 'x'.repeat(1_000_001) }))).toBe(413);
    expect(sandbox.requests.map(({ body }) => body)).toEqual(['[unreadable]', [], null, '[unreadable]']);
  });
});

describe('B1 an enrollmentToken', () => {
  test('is good for one minute, and not a moment longer', async () => {
    const sandbox = stillSandbox({ config: { codeSeconds: 600 } });
    const first = await begin(sandbox, 'EMAIL', email);
    sandbox.clock.advance(60_000);
    const late = await prove(sandbox, 'EMAIL', first.enrollmentToken, { passCode: lastCode(sandbox) });
    expect(late).toMatchObject({ http: 200, statusCode: 422 });
    const second = await begin(sandbox, 'EMAIL', email);
    sandbox.clock.advance(59_999);
    const inTime = await prove(sandbox, 'EMAIL', second.enrollmentToken, { passCode: lastCode(sandbox) });
    expect(inTime.statusCode).toBe(200);
  });

  test('is used up by success', async () => {
    const sandbox = stillSandbox();
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', email);
    await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: lastCode(sandbox) });
    sandbox.account.unbind((await listEnrolled(sandbox)).at(-1)?.factorId ?? '');
    const again = await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: lastCode(sandbox) });
    expect(again.statusCode).toBe(422);
  });

  test('wins once when two calls use it in the same moment', async () => {
    const sandbox = stillSandbox({ config: { alreadyBound: 'replace' } });
    const { enrollmentToken } = await begin(sandbox, 'OTP');
    const solution = await sandbox.account.pending[0]?.solve();
    const answers = await Promise.all([
      prove(sandbox, 'OTP', enrollmentToken, solution),
      prove(sandbox, 'OTP', enrollmentToken, solution),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 422]);
  });

  test('belongs to its factor type, and survives being tried with another', async () => {
    const sandbox = stillSandbox();
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', email);
    const passCode = lastCode(sandbox);
    expect((await prove(sandbox, 'OTP', enrollmentToken, { passCode })).statusCode).toBe(422);
    expect((await prove(sandbox, 'EMAIL', enrollmentToken, { passCode })).statusCode).toBe(200);
  });

  test('that was never given out is refused, and so is a body without one', async () => {
    const sandbox = stillSandbox();
    expect((await prove(sandbox, 'EMAIL', 'made up', { passCode: '123456' })).statusCode).toBe(422);
    expect((await prove(sandbox, 'EMAIL', '', { passCode: '123456' })).statusCode).toBe(400);
    expect((await call(sandbox, 'enroll-factor', { factorType: 'EMAIL' })).statusCode).toBe(400);
  });

  test('can be looked at while it lives, with what would be accepted', async () => {
    const sandbox = stillSandbox();
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', email);
    expect(sandbox.account.pending).toMatchObject([
      { factorType: 'EMAIL', enrollmentToken, expiresAt: sandbox.clock.now() + 60_000, details: email },
    ]);
    expect(await sandbox.account.pending[0]?.solve()).toEqual({ passCode: lastCode(sandbox) });
    sandbox.clock.advance(60_000);
    expect(sandbox.account.pending).toEqual([]);
  });
});

describe('B1 messages', () => {
  test('go to one target once a minute; a refusal sends nothing and leaves the first token alive', async () => {
    const sandbox = stillSandbox();
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', email);
    sandbox.clock.advance(59_999);
    const body = { factorType: 'EMAIL', profile: { email: 'ADA@Example.com' } };
    expect(await call(sandbox, 'send-enroll-factor-request', body)).toMatchObject({
      http: 200,
      statusCode: 422,
    });
    expect(sandbox.inbox).toHaveLength(1);
    const proved = await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: lastCode(sandbox) });
    expect(proved.statusCode).toBe(200);
  });

  test('go again after a minute, and at once to another target', async () => {
    const sandbox = stillSandbox();
    await begin(sandbox, 'EMAIL', email);
    await begin(sandbox, 'EMAIL', { email: 'other@example.com' });
    sandbox.clock.advance(60_000);
    await begin(sandbox, 'EMAIL', email);
    expect(sandbox.inbox.map(({ to }) => to)).toEqual([
      'ada@example.com',
      'other@example.com',
      'ada@example.com',
    ]);
  });

  test('the limit counts the number with its country, so one national number in two countries is two', async () => {
    const sandbox = stillSandbox({ account: { factors: [] } });
    await begin(sandbox, 'SMS', { phoneNumber: '13800138000', phoneCountryCode: '+86' });
    await begin(sandbox, 'SMS', { phoneNumber: '13800138000', phoneCountryCode: '+7' });
    const body = { factorType: 'SMS', profile: { phoneNumber: '13800138000' } };
    expect((await call(sandbox, 'send-enroll-factor-request', body)).statusCode).toBe(422);
  });

  test('a wrong code is refused without an apiCode, and the right one still counts', async () => {
    const sandbox = stillSandbox();
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', email);
    const wrong = await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: otherCode(lastCode(sandbox)) });
    expect(wrong).toMatchObject({ http: 200, statusCode: 422 });
    expect(wrong.apiCode).toBeUndefined();
    expect((await prove(sandbox, 'EMAIL', enrollmentToken, {})).statusCode).toBe(400);
    const right = await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: lastCode(sandbox) });
    expect(right.statusCode).toBe(200);
  });

  test('the inbox tells React when it grows, and gives one object until then', async () => {
    const sandbox = stillSandbox();
    const snapshots: number[] = [];
    const stop = sandbox.inbox.subscribe(() => snapshots.push(sandbox.inbox.getSnapshot().length));
    const empty = sandbox.inbox.getSnapshot();
    expect(sandbox.inbox.getSnapshot()).toBe(empty);
    await begin(sandbox, 'EMAIL', email);
    const one = sandbox.inbox.getSnapshot();
    expect(one).not.toBe(empty);
    expect(sandbox.inbox.getSnapshot()).toBe(one);
    sandbox.reset();
    stop();
    await begin(sandbox, 'EMAIL', email);
    expect(snapshots).toEqual([1, 0]);
    expect([empty.length, one.length]).toEqual([0, 1]);
  });
});
