import { describe, expect, test } from 'vitest';
import {
  createSandbox,
  sandboxSwitches,
  type SandboxConfigChange,
  type SandboxOptions,
  type SandboxSwitchName,
} from '../../src/sandbox/index.js';
import { begin, call, lastCode, otherCode, prove, stillSandbox, upload, uploadedKey } from './callSandbox.js';

const email = { email: 'ada@example.com' };
const nothingBound = { account: { factors: [] } };
const withOtp: SandboxOptions = {
  account: { factors: [{ factorType: 'OTP', details: { secret: 'JBSWY3DPEHPK3PXP' } }] },
};

const set = (config: SandboxConfigChange, options: SandboxOptions = {}) =>
  stillSandbox({ ...options, config });
const list = (config: SandboxConfigChange, options: SandboxOptions = {}) =>
  call(set(config, options), 'list-enrolled-factors');
const said = ({
  http,
  statusCode,
  apiCode,
}: {
  http: number;
  statusCode: number;
  apiCode?: number | undefined;
}) => [http, statusCode, apiCode] as const;

/** Begins an e-mail enrolment and tries a wrong code `times` times; gives the last answer and a try with the right one. */
async function tryWrongCodes(config: SandboxConfigChange, times: number) {
  const sandbox = set(config);
  const { enrollmentToken } = await begin(sandbox, 'EMAIL', email);
  const right = lastCode(sandbox);
  let wrong = await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: otherCode(right) });
  for (let index = 1; index < times; index += 1) {
    wrong = await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: otherCode(right) });
  }
  return { wrong, then: await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: right }) };
}

/** Sends two requests to one address within a minute; gives the second answer. */
async function sendTwice(config: SandboxConfigChange) {
  const sandbox = set(config);
  await begin(sandbox, 'EMAIL', email);
  sandbox.clock.advance(15_000);
  return call(sandbox, 'send-enroll-factor-request', { factorType: 'EMAIL', profile: email });
}

async function proveOtp(config: SandboxConfigChange, shiftMs = 0) {
  const sandbox = set(config);
  const { enrollmentToken } = await begin(sandbox, 'OTP');
  const solution = await sandbox.account.pending[0]?.solve();
  sandbox.clock.advance(shiftMs);
  return prove(sandbox, 'OTP', enrollmentToken, solution);
}

async function wrongTotps(config: SandboxConfigChange, times: number) {
  const sandbox = set(config);
  const { enrollmentToken } = await begin(sandbox, 'OTP');
  const solution = (await sandbox.account.pending[0]?.solve()) ?? {};
  const wrong = { passCode: otherCode(String(solution.passCode)) };
  const answers = [];
  for (let index = 0; index < times; index += 1)
    answers.push(await prove(sandbox, 'OTP', enrollmentToken, wrong));
  return { answers, then: await prove(sandbox, 'OTP', enrollmentToken, solution) };
}

async function proveFace(config: SandboxConfigChange, external: boolean) {
  const sandbox = set(config);
  const photo = external ? 'https://cdn.example.com/a.jpeg' : await uploadedKey(sandbox);
  const { enrollmentToken } = await begin(sandbox, 'FACE');
  return prove(sandbox, 'FACE', enrollmentToken, { photo, isExternalPhoto: external });
}

const lookUpNobody = (config: SandboxConfigChange) => call(set(config), 'get-factor?factorId=nobody');
const endedSession = (config: SandboxConfigChange, authorization = 'Bearer expired') =>
  call(set(config), 'list-enrolled-factors', undefined, { authorization });
const accepted = async (config: SandboxConfigChange, headers: Record<string, string>) =>
  (await call(set(config), 'list-enrolled-factors', undefined, headers)).statusCode;

/** One check for each switch: the compiler asks for the one that is missing. */
const checks: Record<SandboxSwitchName, () => Promise<void>> = {
  async httpStatus() {
    const body = { factorType: 'EMAIL', profile: email };
    const post = (httpStatus: '200' | '201' | 'real') =>
      call(set({ httpStatus }), 'send-enroll-factor-request', body);
    expect([(await post('200')).http, (await post('201')).http, (await post('real')).http]).toEqual([
      200, 201, 200,
    ]);
    expect(said(await lookUpNobody({ httpStatus: '201' }))).toEqual([200, 404, undefined]);
    expect(said(await lookUpNobody({ httpStatus: 'real' }))).toEqual([404, 404, undefined]);
    expect(said(await endedSession({ httpStatus: 'real' }))).toEqual([401, 401, 2020]);
  },
  async successMessage() {
    expect((await list({ successMessage: '' })).message).toBe('');
    expect((await list({ successMessage: '操作成功' })).message).toBe('操作成功');
  },
  async successApiCode() {
    expect((await list({})).apiCode).toBeUndefined();
    expect((await list({ successApiCode: 'zero' })).apiCode).toBe(0);
    expect((await lookUpNobody({ successApiCode: 'zero' })).apiCode).toBeUndefined();
  },
  async requestId() {
    expect((await list({})).requestId).toBeDefined();
    expect((await list({ requestId: 'on-failure' })).requestId).toBeUndefined();
    expect((await lookUpNobody({ requestId: 'on-failure' })).requestId).toBeDefined();
    expect((await lookUpNobody({ requestId: 'never' })).requestId).toBeUndefined();
  },
  async listShape() {
    expect((await list({ listShape: 'object' })).data).toMatchObject({ factorType: 'SMS' });
    expect((await list({ listShape: 'null' }, nothingBound)).data).toBeNull();
    expect(await list({ listShape: 'missing' }, nothingBound)).not.toHaveProperty('data', expect.anything());
    const one = set({ listShape: 'object' }, { enabledFactorTypes: ['OTP'] });
    expect((await call(one, 'list-factors-to-enroll')).data).toEqual({ factorType: 'OTP' });
    const two = { account: { factors: [{ factorType: 'OTP' }, { factorType: 'SMS' }] } };
    expect((await list({ listShape: 'object' }, two)).data).toHaveLength(2);
    expect((await list({ listShape: 'null' }, two)).data).toHaveLength(2);
  },
  async listOrder() {
    const two = { account: { factors: [{ factorType: 'OTP' }, { factorType: 'SMS' }] } };
    expect((await list({}, two)).data).toMatchObject([{ factorType: 'OTP' }, { factorType: 'SMS' }]);
    expect((await list({ listOrder: 'newest-first' }, two)).data).toMatchObject([
      { factorType: 'SMS' },
      { factorType: 'OTP' },
    ]);
  },
  async profileShape() {
    const two = { account: { factors: [{ factorType: 'SMS' }, { factorType: 'EMAIL' }] } };
    expect((await list({ profileShape: 'masked' }, two)).data).toMatchObject([
      { profile: { phoneNumber: '188****8888', phoneCountryCode: '+86' } },
      { profile: { email: 'a***@example.com' } },
    ]);
    expect((await list({ profileShape: 'null' })).data).toMatchObject([{ profile: null }]);
    expect((await list({ profileShape: 'missing' })).data).not.toHaveProperty('0.profile');
  },
  async extraFields() {
    expect((await list({ extraFields: 'some' })).data).toMatchObject([
      { createdAt: '2026-01-01T00:00:00.000Z', enabled: true },
    ]);
  },
  async factorIdForm() {
    const sandbox = set({ factorIdForm: 'bare-hex' });
    const [factor] = sandbox.account.factors;
    expect(factor?.factorId).toMatch(/^[0-9a-f]{24}$/);
    expect((await call(sandbox, `get-factor?factorId=${factor?.factorId ?? ''}`)).statusCode).toBe(200);
    sandbox.configure({ factorIdForm: 'user-and-tail' });
    expect(sandbox.account.factors[0]?.factorId).toMatch(/\|phone$/);
  },
  async toEnroll() {
    const { data } = await call(set({ toEnroll: 'all' }), 'list-factors-to-enroll');
    expect(data).toHaveLength(4);
  },
  async profileInRequest() {
    const send = (config: SandboxConfigChange) =>
      call(set(config), 'send-enroll-factor-request', { factorType: 'OTP' });
    expect((await send({})).statusCode).toBe(200);
    expect((await send({ profileInRequest: 'required' })).statusCode).toBe(400);
  },
  async session() {
    expect(said(await endedSession({}))).toEqual([200, 401, 2020]);
    expect(said(await endedSession({}, ''))).toEqual([200, 401, 2020]);
    expect(said(await endedSession({ session: 'http-401' }))).toEqual([401, 401, 2020]);
  },
  async sessionApiCode() {
    expect(said(await endedSession({ sessionApiCode: 2206 }))).toEqual([200, 401, 2206]);
    expect(said(await endedSession({ sessionApiCode: 2207 }))).toEqual([200, 401, 2207]);
  },
  async authScheme() {
    const raw = { authorization: 'token' };
    const bearer = { authorization: 'bearer token' };
    expect([await accepted({}, raw), await accepted({}, bearer)]).toEqual([200, 200]);
    const noToken = { authorization: 'Bearer ' };
    expect([await accepted({}, noToken), await accepted({ authScheme: 'raw' }, noToken)]).toEqual([401, 401]);
    expect([
      await accepted({ authScheme: 'raw' }, raw),
      await accepted({ authScheme: 'raw' }, bearer),
    ]).toEqual([200, 401]);
    expect([
      await accepted({ authScheme: 'bearer' }, raw),
      await accepted({ authScheme: 'bearer' }, bearer),
    ]).toEqual([401, 200]);
  },
  async missingToken() {
    expect(await accepted({}, {})).toBe(401);
    expect(await accepted({ missingToken: 'cookie' }, {})).toBe(200);
    expect(await accepted({ missingToken: 'cookie' }, { authorization: 'expired' })).toBe(401);
  },
  async headerFamily() {
    const authing = { authorization: 't', 'x-authing-app-id': 'a' };
    const genauth = { authorization: 't', 'x-genauth-app-id': 'a' };
    expect([await accepted({}, { authorization: 't' }), await accepted({}, authing)]).toEqual([200, 200]);
    for (const [headerFamily, right, wrong] of [
      ['authing', authing, genauth],
      ['genauth', genauth, authing],
    ] as const) {
      expect(await accepted({ headerFamily }, right)).toBe(200);
      const refused = await call(set({ headerFamily }), 'list-enrolled-factors', undefined, wrong);
      expect(said(refused)).toEqual([200, 400, 2011]);
    }
  },
  async exposedHeaders() {
    expect((await list({})).headers.get('access-control-expose-headers')).toContain('retry-after');
    expect(
      (await list({ exposedHeaders: 'hidden' })).headers.get('access-control-expose-headers'),
    ).toBeNull();
  },
  async uploadShape() {
    const { body } = await upload(set({ uploadShape: 'statusCode' }));
    expect(body).toMatchObject({ statusCode: 200, data: { key: expect.any(String) as string } });
    expect(body).not.toHaveProperty('code');
  },
  async uploadAuth() {
    expect((await upload(set({ uploadAuth: 'required' }))).body.code).toBe(401);
    const allowed = await upload(set({ uploadAuth: 'required' }), undefined, { authorization: 'ada' });
    expect(allowed.body.code).toBe(200);
  },
  async wrongCode() {
    const answer = async (wrongCode: SandboxConfigChange['wrongCode']) =>
      said((await tryWrongCodes({ wrongCode }, 1)).wrong);
    expect(await answer('400')).toEqual([200, 400, undefined]);
    expect(await answer('422+2001')).toEqual([200, 422, 2001]);
    expect(await answer('499+2001')).toEqual([200, 499, 2001]);
  },
  async expiredCode() {
    const { then } = await tryWrongCodes({ verifyCodeMaxAttempts: 0, expiredCode: '422+2300' }, 1);
    expect(said(then)).toEqual([200, 422, 2300]);
  },
  async wrongTotp() {
    const answer = async (wrongTotp: SandboxConfigChange['wrongTotp']) => {
      const { answers } = await wrongTotps({ wrongTotp }, 1);
      return answers.map(said);
    };
    expect(await answer('400+6001')).toEqual([[200, 400, 6001]]);
    expect(await answer('422')).toEqual([[200, 422, undefined]]);
  },
  async totpVerify() {
    const verify = (config: SandboxConfigChange) =>
      call(set(config, withOtp), 'mfa-totp-verify', { totp: 'wrong' });
    expect(await verify({})).toMatchObject({ statusCode: 200, data: { verified: false } });
    expect(said(await verify({ totpVerify: '422+6001' }))).toEqual([200, 422, 6001]);
  },
  async expiredToken() {
    const sandbox = set({ expiredToken: '401' });
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', email);
    sandbox.clock.advance(60_000);
    const late = await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: lastCode(sandbox) });
    expect(said(late)).toEqual([200, 401, undefined]);
  },
  async tokenMismatch() {
    const sandbox = set({ tokenMismatch: '400' });
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', email);
    expect(said(await prove(sandbox, 'OTP', enrollmentToken, { passCode: '1' }))).toEqual([
      200,
      400,
      undefined,
    ]);
  },
  async rateLimit() {
    const plain = await sendTwice({ rateLimit: '429' });
    expect([...said(plain), plain.headers.get('retry-after')]).toEqual([429, 429, undefined, null]);
    const timed = await sendTwice({ rateLimit: '429+retry-after' });
    expect([...said(timed), timed.headers.get('retry-after')]).toEqual([429, 429, undefined, '45']);
    expect(said(await sendTwice({ rateLimit: '422+2080' }))).toEqual([200, 422, 2080]);
  },
  async alreadyBound() {
    const again = { factorType: 'SMS', profile: { phoneNumber: '13800138000' } };
    const answer = (alreadyBound: '409' | '422') =>
      call(set({ alreadyBound }), 'send-enroll-factor-request', again);
    expect(said(await answer('409'))).toEqual([200, 409, undefined]);
    expect(said(await answer('422'))).toEqual([200, 422, undefined]);
    const sandbox = set({ alreadyBound: 'replace' });
    const { enrollmentToken } = await begin(sandbox, 'SMS', again.profile);
    expect(sandbox.account.factors[0]?.details.phoneNumber).toBe('18812348888');
    await prove(sandbox, 'SMS', enrollmentToken, { passCode: lastCode(sandbox) });
    expect(sandbox.account.factors.map(({ details }) => details.phoneNumber)).toEqual(['13800138000']);
  },
  async disabledType() {
    const answer = (disabledType: '422' | '403' | '400') =>
      call(set({ disabledType }, { enabledFactorTypes: ['OTP'] }), 'send-enroll-factor-request', {
        factorType: 'EMAIL',
        profile: email,
      });
    expect([(await answer('422')).statusCode, (await answer('403')).statusCode]).toEqual([422, 403]);
  },
  async unknownFactor() {
    expect((await lookUpNobody({ unknownFactor: '422' })).statusCode).toBe(422);
  },
  async resetRefusesMessages() {
    const sandbox = set(
      { resetRefusesMessages: true },
      { account: { factors: [{ factorType: 'SMS' }, { factorType: 'OTP' }] } },
    );
    const [sms, otp] = sandbox.account.factors;
    const refused = await call(sandbox, 'reset-factor', { factorId: sms?.factorId });
    expect(refused).toMatchObject({
      statusCode: 422,
      message: expect.stringContaining('unbind-phone') as string,
    });
    expect((await call(sandbox, 'reset-factor', { factorId: otp?.factorId })).statusCode).toBe(200);
    expect(sandbox.account.factors).toHaveLength(1);
  },
  async stepUp() {
    const sandbox = set({ stepUp: 'unbind' });
    const factorId = sandbox.account.factors[0]?.factorId;
    await begin(sandbox, 'OTP');
    expect(said(await call(sandbox, 'reset-factor', { factorId }))).toEqual([200, 403, 1635]);
    sandbox.configure({ stepUp: 'bind-and-unbind' });
    const start = { factorType: 'OTP', profile: {} };
    expect((await call(sandbox, 'send-enroll-factor-request', start)).statusCode).toBe(403);
    sandbox.account.confirmStepUp();
    sandbox.clock.advance(299_999);
    await begin(sandbox, 'OTP');
    sandbox.clock.advance(1);
    expect((await call(sandbox, 'reset-factor', { factorId })).statusCode).toBe(403);
    sandbox.account.confirmStepUp();
    expect((await call(sandbox, 'reset-factor', { factorId })).statusCode).toBe(200);
  },
  async faceResult() {
    const code = async (faceResult: SandboxConfigChange['faceResult']) =>
      (await proveFace({ faceResult }, false)).apiCode;
    expect(await code('match')).toBeUndefined();
    expect(await code('comparison-missing')).toBe(1701);
    expect(await code('mismatch')).toBe(1702);
    expect(await code('phone-check-failed')).toBe(1704);
    expect(await code('email-check-failed')).toBe(1705);
    expect(await code('failed')).toBe(1707);
  },
  async tokenSeconds() {
    const sandbox = set({ tokenSeconds: 5 });
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', email);
    sandbox.clock.advance(5000);
    const late = await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: lastCode(sandbox) });
    expect(late.statusCode).toBe(422);
  },
  async tokenOnWrongCode() {
    expect((await tryWrongCodes({ tokenOnWrongCode: 'keeps' }, 1)).then.statusCode).toBe(200);
    expect((await tryWrongCodes({ tokenOnWrongCode: 'voids' }, 1)).then.statusCode).toBe(422);
    expect((await wrongTotps({ tokenOnWrongCode: 'voids' }, 1)).then.statusCode).toBe(422);
  },
  async secondRequest() {
    for (const [secondRequest, statusCode] of [
      ['keeps-first', 200],
      ['voids-first', 422],
    ] as const) {
      const sandbox = set({ secondRequest });
      const first = await begin(sandbox, 'OTP');
      const solution = await sandbox.account.pending[0]?.solve();
      await begin(sandbox, 'OTP');
      const answer = await prove(sandbox, 'OTP', first.enrollmentToken, solution);
      expect(answer.statusCode, secondRequest).toBe(statusCode);
    }
  },
  async renewedSecret() {
    for (const [renewedSecret, same] of [
      ['new', false],
      ['same', true],
    ] as const) {
      const sandbox = set({ renewedSecret });
      const first = await begin(sandbox, 'OTP');
      sandbox.clock.advance(120_000);
      const second = await begin(sandbox, 'OTP');
      expect(second.enrollmentToken).not.toBe(first.enrollmentToken);
      expect(second.otpData?.qrCodeUri === first.otpData?.qrCodeUri, renewedSecret).toBe(same);
      expect(second.otpData?.recoveryCode === first.otpData?.recoveryCode, renewedSecret).toBe(same);
    }
    const sandbox = set({ renewedSecret: 'same' });
    const first = await begin(sandbox, 'OTP');
    const solution = await sandbox.account.pending[0]?.solve();
    await prove(sandbox, 'OTP', first.enrollmentToken, solution);
    sandbox.account.unbind(sandbox.account.factors.at(-1)?.factorId ?? '');
    expect((await begin(sandbox, 'OTP')).otpData?.qrCodeUri).not.toBe(first.otpData?.qrCodeUri);
  },
  async sendSeconds() {
    expect((await sendTwice({ sendSeconds: 15 })).statusCode).toBe(200);
    expect((await sendTwice({ sendSeconds: 16 })).statusCode).toBe(422);
  },
  async codeLength() {
    for (const codeLength of sandboxSwitches.codeLength.values) {
      const sandbox = set({ codeLength });
      await begin(sandbox, 'EMAIL', email);
      expect(lastCode(sandbox)).toMatch(new RegExp(`^\\d{${String(codeLength)}}$`));
    }
  },
  async codeSeconds() {
    const sandbox = set({ codeSeconds: 10 });
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', email);
    sandbox.clock.advance(10_000);
    const late = await prove(sandbox, 'EMAIL', enrollmentToken, { passCode: lastCode(sandbox) });
    expect(late.statusCode).toBe(422);
  },
  async verifyCodeMaxAttempts() {
    const then = async (max: number, tries: number) =>
      (await tryWrongCodes({ verifyCodeMaxAttempts: max }, tries)).then.statusCode;
    expect([await then(1, 1), await then(1, 2)]).toEqual([200, 422]);
    expect([await then(5, 5), await then(5, 6)]).toEqual([200, 422]);
  },
  async internationalSms() {
    const send = (phoneCountryCode: string, phoneNumber: string) =>
      call(set({ internationalSms: 'off' }, nothingBound), 'send-enroll-factor-request', {
        factorType: 'SMS',
        profile: { phoneNumber, phoneCountryCode },
      });
    expect((await send('+44', '7911123456')).statusCode).toBe(422);
    expect((await send('+86', '13800138000')).statusCode).toBe(200);
  },
  async totpAlgorithm() {
    for (const totpAlgorithm of sandboxSwitches.totpAlgorithm.values) {
      expect((await begin(set({ totpAlgorithm }), 'OTP')).otpData?.qrCodeUri).toContain(
        `algorithm=${totpAlgorithm}&`,
      );
      expect((await proveOtp({ totpAlgorithm })).statusCode).toBe(200);
    }
  },
  async totpDigits() {
    for (const totpDigits of sandboxSwitches.totpDigits.values) {
      const sandbox = set({ totpDigits });
      expect((await begin(sandbox, 'OTP')).otpData?.qrCodeUri).toContain(`digits=${String(totpDigits)}&`);
      expect(String((await sandbox.account.pending[0]?.solve())?.passCode)).toHaveLength(totpDigits);
    }
  },
  async totpPeriod() {
    const config = { totpPeriod: 15, totpWindow: 0 } as const;
    expect((await begin(set(config), 'OTP')).otpData?.qrCodeUri).toContain('period=15&');
    expect((await proveOtp(config, 14_999)).statusCode).toBe(200);
    expect((await proveOtp(config, 15_000)).statusCode).toBe(422);
  },
  async totpWindow() {
    const off = async (totpWindow: 0 | 1 | 2, steps: number) =>
      (await proveOtp({ totpWindow, tokenSeconds: 600 }, steps * 30_000)).statusCode;
    expect([await off(0, 0), await off(0, 1)]).toEqual([200, 422]);
    expect([await off(1, 1), await off(1, 2)]).toEqual([200, 422]);
    expect([await off(2, 2), await off(2, 3)]).toEqual([200, 422]);
  },
  async totpReplay() {
    const second = async (totpReplay: 'refused' | 'accepted') => {
      const sandbox = set({ totpReplay });
      const { enrollmentToken } = await begin(sandbox, 'OTP');
      const solution = await sandbox.account.pending[0]?.solve();
      await prove(sandbox, 'OTP', enrollmentToken, solution);
      return (await call(sandbox, 'mfa-totp-verify', { totp: solution?.passCode })).data;
    };
    expect(await second('refused')).toEqual({ verified: false });
    expect(await second('accepted')).toEqual({ verified: true });
  },
  async totpLockAfter() {
    expect((await wrongTotps({}, 20)).then.statusCode).toBe(200);
    const { answers, then } = await wrongTotps({ totpLockAfter: 3 }, 3);
    expect(answers.map(({ apiCode }) => apiCode)).toEqual([6001, 6001, 2057]);
    expect(then.statusCode).toBe(422);
  },
  async photoForms() {
    const code = async (photoForms: 'both' | 'key' | 'url', external: boolean) =>
      (await proveFace({ photoForms }, external)).statusCode;
    expect([await code('key', false), await code('key', true)]).toEqual([200, 422]);
    expect([await code('url', false), await code('url', true)]).toEqual([422, 200]);
  },
  async uploadMaxBytes() {
    const sandbox = set({ uploadMaxBytes: 7 });
    const refused = await upload(sandbox);
    expect([refused.http, refused.body.code]).toEqual([200, 413]);
    sandbox.configure({ httpStatus: 'real' });
    expect((await upload(sandbox)).http).toBe(413);
    sandbox.configure({ uploadMaxBytes: 8 });
    expect((await upload(sandbox)).http).toBe(200);
  },
};

describe('B1 each open question of the contract has a switch that answers it', () => {
  test.each(Object.entries(checks))('%s', async (_name, check) => {
    await check();
  });
});

describe('the table of switches', () => {
  test.each(Object.entries(sandboxSwitches))(
    'says of %s what it decides, how sure that is and where it is from',
    (_name, entry) => {
      expect(entry.about).toMatch(/\.$/);
      expect(entry.source).toMatch(/^contract \d/);
      expect(['H', 'M', 'L', 'unknown']).toContain(entry.confidence);
      if ('values' in entry) expect(entry.values).toContain(entry.default);
      else expect([entry.min <= entry.default, entry.default <= entry.max]).toEqual([true, true]);
    },
  );

  test('has its defaults as the config of a sandbox that is told nothing', () => {
    const defaults = Object.entries(sandboxSwitches).map(([name, entry]) => [name, entry.default]);
    expect(createSandbox().config).toEqual(Object.fromEntries(defaults));
  });

  test('a value or a name that is not in it is refused with what there is', () => {
    const sandbox = createSandbox();
    const wrong: unknown[] = [
      { codeLength: 9 },
      { listShape: 'list' },
      { tokenSeconds: 0.5 },
      { totpPeriod: '30' },
      { noSuch: 1 },
    ];
    for (const change of wrong)
      expect(() => sandbox.configure(change as SandboxConfigChange)).toThrow(TypeError);
    expect(() => sandbox.configure({ codeLength: 9 } as unknown as SandboxConfigChange)).toThrow(
      'The sandbox\'s switch "codeLength" can\'t be 9. It takes 4, 5, 6, 7, 8.',
    );
    expect(() => createSandbox({ config: { noSuch: 1 } as SandboxConfigChange })).toThrow('listShape');
  });

  test('turned while it runs, they hold from the next call on; undefined leaves one as it is', async () => {
    const sandbox = stillSandbox({ config: { listShape: 'object' } });
    sandbox.configure({ profileShape: 'null', listShape: undefined });
    expect((await call(sandbox, 'list-enrolled-factors')).data).toMatchObject({ profile: null });
    sandbox.reset();
    expect([sandbox.config.profileShape, sandbox.config.listShape]).toEqual(['plain', 'object']);
  });
});
