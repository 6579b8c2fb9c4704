import { decode } from 'fast-png';
import jsQR from 'jsqr';
import { TOTP, URI } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { begin, call, listToEnroll, otherCode, prove, stillSandbox, type StartData } from './callSandbox.js';

function authenticator({ otpData }: StartData): TOTP {
  const parsed = URI.parse(otpData?.qrCodeUri ?? '');
  if (!(parsed instanceof TOTP)) throw new Error('Not a time-based URI.');
  return parsed;
}

function readPng(dataUrl: string): ReturnType<typeof decode> {
  return decode(Uint8Array.from(atob(dataUrl.split(',')[1] ?? ''), (letter) => letter.charCodeAt(0)));
}

describe('B1 an authenticator', () => {
  test('gets a URI in the documented order, both names encoded, the colon literal', async () => {
    const { otpData } = await begin(stillSandbox(), 'OTP');
    expect(otpData?.qrCodeUri).toMatch(
      /^otpauth:\/\/totp\/Acme:ada%40example\.com\?secret=[A-Z2-7]{16}&period=30&digits=6&algorithm=SHA1&issuer=Acme$/,
    );
  });

  test('gets an issuer in any script', async () => {
    const { otpData } = await begin(stillSandbox({ issuer: '示例 & Co: ü' }), 'OTP');
    const issuer = '%E7%A4%BA%E4%BE%8B%20%26%20Co%3A%20%C3%BC';
    expect(otpData?.qrCodeUri).toContain(`totp/${issuer}:`);
    expect(otpData?.qrCodeUri).toContain(`&issuer=${issuer}`);
  });

  test('gets a picture that reads back as the same URI: RGBA, 4 px a module, 4 modules of white around', async () => {
    const { otpData } = await begin(stillSandbox({ issuer: '示例用户池' }), 'OTP');
    const png = readPng(otpData?.qrCodeDataUrl ?? '');
    expect(png).toMatchObject({ channels: 4, depth: 8, width: png.height });
    const qr = jsQR(new Uint8ClampedArray(png.data), png.width, png.height, {
      inversionAttempts: 'dontInvert',
    });
    expect(qr?.data).toBe(otpData?.qrCodeUri);
    expect(png.width).toBe(((qr?.version ?? 0) * 4 + 17 + 8) * 4);
    const red = (x: number, y: number) => png.data[(y * png.width + x) * 4];
    expect([red(15, 15), red(16, 16), red(43, 16), red(44, 16)]).toEqual([255, 0, 0, 255]);
  });

  test('B3 has its code accepted, by the math of another library', async () => {
    const sandbox = stillSandbox();
    const started = await begin(sandbox, 'OTP');
    const passCode = authenticator(started).generate({ timestamp: sandbox.clock.now() });
    expect((await prove(sandbox, 'OTP', started.enrollmentToken, { passCode })).statusCode).toBe(200);
    expect(await listToEnroll(sandbox)).not.toContain('OTP');
    expect(sandbox.account.factors.at(-1)?.details).toMatchObject({
      secret: authenticator(started).secret.base32,
      recoveryCode: started.otpData?.recoveryCode,
    });
  });

  test('has a wrong code refused with 6001, and no code with 6003', async () => {
    const sandbox = stillSandbox();
    const started = await begin(sandbox, 'OTP');
    const passCode = otherCode(authenticator(started).generate({ timestamp: sandbox.clock.now() }));
    const refused = await prove(sandbox, 'OTP', started.enrollmentToken, { passCode });
    expect(refused).toMatchObject({ http: 200, statusCode: 422, apiCode: 6001 });
    expect(await prove(sandbox, 'OTP', started.enrollmentToken, {})).toMatchObject({
      statusCode: 400,
      apiCode: 6003,
    });
  });

  test.each([
    [-2, 422],
    [-1, 200],
    [1, 200],
    [2, 422],
  ])('that is %i steps off is answered %i', async (steps, statusCode) => {
    const sandbox = stillSandbox();
    const started = await begin(sandbox, 'OTP');
    const passCode = authenticator(started).generate({ timestamp: sandbox.clock.now() + steps * 30_000 });
    expect((await prove(sandbox, 'OTP', started.enrollmentToken, { passCode })).statusCode).toBe(statusCode);
  });

  test('is checked by mfa-totp-verify, each code once', async () => {
    const sandbox = stillSandbox();
    const started = await begin(sandbox, 'OTP');
    const code = () => authenticator(started).generate({ timestamp: sandbox.clock.now() });
    const verify = async () => (await call(sandbox, 'mfa-totp-verify', { totp: code() })).data;
    await prove(sandbox, 'OTP', started.enrollmentToken, { passCode: code() });
    expect(await verify()).toEqual({ verified: false });
    sandbox.clock.advance(30_000);
    expect(await verify()).toEqual({ verified: true });
    expect(await verify()).toEqual({ verified: false });
    sandbox.clock.advance(30_000);
    expect(await verify()).toEqual({ verified: true });
  });

  test('that is not bound cannot be checked', async () => {
    expect((await call(stillSandbox(), 'mfa-totp-verify', { totp: '123456' })).statusCode).toBe(422);
    expect(await call(stillSandbox(), 'mfa-totp-verify', {})).toMatchObject({
      statusCode: 400,
      apiCode: 6003,
    });
  });
});
