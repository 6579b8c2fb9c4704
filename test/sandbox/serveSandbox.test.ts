import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { AuthenticationClient, Models } from 'authing-node-sdk';
import { TOTP, URI } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isLoopbackHost } from '../../src/sandbox/node/isLoopbackHost.js';
import { readPort } from '../../src/sandbox/node/readPort.js';
import { serveSandbox, type ServedSandbox } from '../../src/sandbox/node/index.js';

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox({ port: 0, config: { totpReplay: 'refused' } });
});
beforeEach(() => served.sandbox.reset());
afterAll(() => served.close());

async function api(path: string, body?: unknown): Promise<{ http: number; body: unknown }> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(`${served.url}${path}`, { ...init, headers: { authorization: 'ada' } });
  return { http: response.status, body: await response.json() };
}

async function askAs(host: string): Promise<number | undefined> {
  const outgoing = httpRequest(`${served.url}/sandbox/inbox`, { headers: { host } }).end();
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  incoming.resume();
  return incoming.statusCode;
}

describe('B3 the official SDK, unchanged', () => {
  const client = () => {
    const sdk = new AuthenticationClient({
      appId: '6229ffaa1b2c3d4cade3e3d9',
      appHost: served.url,
      tokenEndPointAuthMethod: 'none',
    });
    sdk.setAccessToken('ada');
    return sdk;
  };

  test('drives all operations, with the codes of another authenticator', async () => {
    const sdk = client();
    const { OTP } = Models.SendEnrollFactorRequestDto.factorType;
    const before = await sdk.listEnrolledFactors();
    expect(before.data).toMatchObject([{ factorType: 'SMS', profile: { phoneNumber: '18812348888' } }]);
    const offered = await sdk.listFactorsToEnroll();
    expect(offered.data.map(({ factorType }) => factorType)).toEqual(['OTP', 'EMAIL', 'FACE']);

    const started = await sdk.sendEnrollFactorRequest({ factorType: OTP, profile: {} });
    const authenticator = URI.parse(started.data.otpData?.qrCodeUri ?? '') as TOTP;
    const code = () => authenticator.generate({ timestamp: served.sandbox.clock.now() });
    const enrolled = await sdk.enrollFactor({
      factorType: Models.EnrollFactorDto.factorType.OTP,
      enrollmentToken: started.data.enrollmentToken,
      enrollmentData: { passCode: code() },
    });
    expect(enrolled.statusCode).toBe(200);

    served.sandbox.clock.advance(30_000);
    expect((await sdk.mfaOtpVerify({ totp: code() })).data.verified).toBe(true);
    const factorId = (await sdk.listEnrolledFactors()).data.at(-1)?.factorId ?? '';
    expect((await sdk.getFactor({ factorId })).data).toMatchObject({ factorId, factorType: 'OTP' });
    expect((await sdk.resetFactor({ factorId })).statusCode).toBe(200);
    expect((await sdk.listEnrolledFactors()).data).toEqual(before.data);
  });

  test('binds a phone and an e-mail by the codes in the inbox', async () => {
    const sdk = client();
    await sdk.resetFactor({ factorId: served.sandbox.account.factors[0]?.factorId ?? '' });
    const types = [
      ['SMS', { phoneNumber: '13800138000', phoneCountryCode: '+86' }],
      ['EMAIL', { email: 'ada@example.com' }],
    ] as const;
    for (const [type, profile] of types) {
      const started = await sdk.sendEnrollFactorRequest({
        factorType: Models.SendEnrollFactorRequestDto.factorType[type],
        profile,
      });
      const inbox = (await api('/sandbox/inbox')).body as { channel: string; passCode: string }[];
      expect(inbox.at(-1)?.channel).toBe(type);
      const enrolled = await sdk.enrollFactor({
        factorType: Models.EnrollFactorDto.factorType[type],
        enrollmentToken: started.data.enrollmentToken,
        enrollmentData: { passCode: inbox.at(-1)?.passCode ?? '' },
      });
      expect(enrolled.statusCode).toBe(200);
    }
    expect(served.sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['SMS', 'EMAIL']);
  });
});

describe('B2 the control calls', () => {
  test('show the inbox, newest last', async () => {
    await api('/api/v3/send-enroll-factor-request', {
      factorType: 'EMAIL',
      profile: { email: 'a@b.example' },
    });
    expect((await api('/sandbox/inbox')).body).toEqual([
      {
        channel: 'EMAIL',
        to: 'a@b.example',
        passCode: expect.stringMatching(/^\d{6}$/) as string,
        sentAt: expect.any(Number) as number,
      },
    ]);
  });

  test('move the clock, and tokens with it', async () => {
    const started = await api('/api/v3/send-enroll-factor-request', {
      factorType: 'EMAIL',
      profile: { email: 'a@b.example' },
    });
    expect((await api('/sandbox/clock', { advanceMs: 61_000 })).http).toBe(200);
    const { enrollmentToken } = (started.body as { data: { enrollmentToken: string } }).data;
    const passCode = served.sandbox.inbox.at(-1)?.passCode;
    const late = await api('/api/v3/enroll-factor', {
      factorType: 'EMAIL',
      enrollmentToken,
      enrollmentData: { passCode },
    });
    expect(late).toMatchObject({ http: 200, body: { statusCode: 422 } });
  });

  test('set a fault and heal it', async () => {
    await api('/sandbox/faults', { operation: 'list-enrolled-factors', fault: { status: 500 } });
    expect((await api('/api/v3/list-enrolled-factors')).http).toBe(500);
    expect((await api('/api/v3/list-factors-to-enroll')).http).toBe(200);
    await api('/sandbox/faults', { operation: 'list-enrolled-factors', fault: null });
    expect((await api('/api/v3/list-enrolled-factors')).http).toBe(200);
  });

  test('show the log, without themselves', async () => {
    await api('/sandbox/clock', { advanceMs: 1 });
    await api('/api/v3/mfa-totp-verify', { totp: '123456' });
    expect((await api('/sandbox/requests')).body).toEqual([
      { operation: 'mfa-totp-verify', at: expect.any(Number) as number, body: { totp: '[redacted]' } },
    ]);
  });

  test('show and turn switches', async () => {
    expect((await api('/sandbox/switches', { profileShape: 'null' })).body).toMatchObject({
      profileShape: 'null',
    });
    expect((await api('/sandbox/switches')).body).toMatchObject({
      profileShape: { value: 'null', default: 'plain', values: ['plain', 'masked', 'null', 'missing'] },
    });
    expect((await api('/api/v3/list-enrolled-factors')).body).toMatchObject({ data: [{ profile: null }] });
  });

  test('show the account, and confirm the person', async () => {
    expect((await api('/sandbox/account')).body).toMatchObject({
      factors: [{ factorType: 'SMS' }],
      pending: [],
    });
    await api('/sandbox/switches', { stepUp: 'unbind' });
    await api('/sandbox/step-up', {});
    const { factorId } = served.sandbox.account.factors[0] ?? {};
    expect((await api('/api/v3/reset-factor', { factorId })).body).toMatchObject({ statusCode: 200 });
  });

  test('reset everything', async () => {
    await api('/sandbox/faults', { operation: 'get-factor', fault: { status: 500 } });
    await api('/api/v3/send-enroll-factor-request', {
      factorType: 'EMAIL',
      profile: { email: 'a@b.example' },
    });
    served.sandbox.account.unbind(served.sandbox.account.factors[0]?.factorId ?? '');
    expect((await api('/sandbox/reset', {})).http).toBe(200);
    expect((await api('/sandbox/inbox')).body).toEqual([]);
    expect((await api('/sandbox/requests')).body).toEqual([]);
    expect(served.sandbox.faults.current).toEqual({});
    expect((await api('/api/v3/list-enrolled-factors')).body).toMatchObject({
      data: [{ factorType: 'SMS' }],
    });
  });

  test.each([
    ['/sandbox/clock', { advanceMs: -1 }],
    ['/sandbox/clock', {}],
    ['/sandbox/faults', { operation: 'get-factors', fault: { status: 500 } }],
    ['/sandbox/faults', { operation: 'get-factor', fault: { status: 99 } }],
    ['/sandbox/faults', { operation: 'get-factor', fault: { kind: 'gone' } }],
    ['/sandbox/faults', { operation: 'get-factor', fault: { stauts: 500 } }],
    ['/sandbox/switches', { codeLength: 9 }],
  ])('refuse %s with %o, and say why', async (path, body) => {
    expect(await api(path, body)).toMatchObject({ http: 400, body: { error: expect.any(String) as string } });
    expect(served.sandbox.faults.current).toEqual({});
  });
});

describe('B2 on a wire', () => {
  test.each(['offline', 'dns', 'abort'] as const)('%s is a connection that breaks', async (kind) => {
    served.sandbox.faults.set('list-enrolled-factors', { kind });
    await expect(api('/api/v3/list-enrolled-factors')).rejects.toThrow('fetch failed');
    expect(served.sandbox.requests).toHaveLength(1);
  });

  test('a redirect is a redirect', async () => {
    served.sandbox.faults.set('list-enrolled-factors', { kind: 'redirect' });
    const response = await fetch(`${served.url}/api/v3/list-enrolled-factors`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      expect.stringMatching(/^https:/),
    ]);
  });

  test('a client that leaves during the wait has nothing carried out', async () => {
    served.sandbox.latency.set(60_000, 'reset-factor');
    const controller = new AbortController();
    const pending = fetch(`${served.url}/api/v3/reset-factor`, {
      method: 'POST',
      headers: { authorization: 'ada' },
      body: JSON.stringify({ factorId: served.sandbox.account.factors[0]?.factorId }),
      signal: controller.signal,
    });
    pending.catch(() => undefined);
    await expect.poll(() => served.sandbox.requests.length).toBe(1);
    controller.abort();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
    // The server hears of it a moment after the client; the clock then has nothing left to call.
    for (let turn = 0; turn < 5; turn += 1) await api('/sandbox/inbox');
    served.sandbox.clock.advance(120_000);
    await api('/sandbox/inbox');
    expect(served.sandbox.account.factors).toHaveLength(1);
  });

  test('closing ends calls that would never be answered', async () => {
    const other = await serveSandbox({ port: 0, faults: { 'get-factor': { kind: 'timeout' } } });
    const pending = fetch(`${other.url}/api/v3/get-factor`);
    pending.catch(() => undefined);
    await expect.poll(() => other.sandbox.requests.length).toBe(1);
    await other.close();
    await expect(pending).rejects.toThrow();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});

describe('B2 it signs everybody in, so it', () => {
  test.each(['0.0.0.0', '192.168.1.5', 'example.com', '::'])('does not listen on %s', async (host) => {
    await expect(serveSandbox({ port: 0, host })).rejects.toThrow('loopback');
  });

  test('a host may be written as IPv6 has it', () => {
    expect(['::1', '[::1]', '[::1]:4010', 'localhost:80'].every(isLoopbackHost)).toBe(true);
    expect(['::', '::2', '[::]:80', 'acme.example:80'].some(isLoopbackHost)).toBe(false);
  });

  test('answers to loopback names only, so that no page can point its own name here', async () => {
    expect(await askAs('evil.example')).toBe(403);
    expect(await askAs('127.0.0.1.evil.example')).toBe(403);
    expect(await askAs('localhost:4010')).toBe(200);
    expect(await askAs('[::1]:4010')).toBe(200);
  });

  test('says when its port is taken', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serveSandbox({ port })).rejects.toThrow('EADDRINUSE');
  });
});

describe('B2 the command', () => {
  test.each([
    [[], 4010],
    [['--port', '5000'], 5000],
    [['--port=0'], 0],
  ])('reads %j as port %i', (args, port) => {
    expect(readPort(args)).toBe(port);
  });

  test.each([
    [['--port', 'x']],
    [['--port', '70000']],
    [['--prot', '1']],
    [['5000']],
    [['--port']],
    [['--port', '-1']],
  ])('refuses %j', (args) => {
    expect(() => readPort(args)).toThrow();
  });
});
