import { describe, expect, test, vi } from 'vitest';
import { begin, call, jpeg, listEnrolled, prove, stillSandbox, upload, uploadedKey } from './callSandbox.js';

describe('B1 a face', () => {
  test('is bound by the key of an upload', async () => {
    const sandbox = stillSandbox();
    const photo = await uploadedKey(sandbox);
    const { enrollmentToken } = await begin(sandbox, 'FACE');
    const answer = await prove(sandbox, 'FACE', enrollmentToken, { photo, isExternalPhoto: false });
    expect(answer.statusCode).toBe(200);
    expect((await listEnrolled(sandbox)).at(-1)).toMatchObject({
      factorType: 'FACE',
      factorId: expect.stringMatching(/\|face$/) as string,
      profile: {},
    });
  });

  test('is bound by an https address', async () => {
    const sandbox = stillSandbox();
    const { enrollmentToken } = await begin(sandbox, 'FACE');
    const data = { photo: 'https://cdn.example.com/me.jpeg', isExternalPhoto: true };
    expect((await prove(sandbox, 'FACE', enrollmentToken, data)).statusCode).toBe(200);
  });

  test.each([
    ['no photo', {}, { statusCode: 422, apiCode: 1700 }],
    ['a key that nothing was uploaded under', { photo: 'photos/x.jpeg' }, { statusCode: 422, apiCode: 1700 }],
    [
      'an address without https',
      { photo: 'http://x.example/a.jpeg', isExternalPhoto: true },
      { apiCode: 1700 },
    ],
    ['a key that says it is an address', { photo: 'key', isExternalPhoto: true }, { apiCode: 1700 }],
    ['a flag that is text', { photo: 'key', isExternalPhoto: 'true' }, { statusCode: 400 }],
  ])('is refused with %s', async (_what, data, expected) => {
    const sandbox = stillSandbox();
    const { enrollmentToken } = await begin(sandbox, 'FACE');
    expect(await prove(sandbox, 'FACE', enrollmentToken, data)).toMatchObject(expected);
  });

  test('is refused with 1703 where the account has no phone and no e-mail', async () => {
    const sandbox = stillSandbox({
      account: { user: { email: undefined, phoneNumber: undefined } },
    });
    const answer = await call(sandbox, 'send-enroll-factor-request', { factorType: 'FACE', profile: {} });
    expect(answer).toMatchObject({ statusCode: 422, apiCode: 1703 });
  });

  test('is refused with 1706 where one is bound already', async () => {
    const sandbox = stillSandbox({ account: { factors: [{ factorType: 'FACE' }] } });
    const answer = await call(sandbox, 'send-enroll-factor-request', { factorType: 'FACE' });
    expect(answer).toMatchObject({ statusCode: 409, apiCode: 1706 });
  });
});

describe('B1 an upload', () => {
  test('answers key and address in the V2 envelope, without a token', async () => {
    const { http, body } = await upload(stillSandbox());
    expect(http).toBe(200);
    expect(body).toMatchObject({
      code: 200,
      message: expect.any(String) as string,
      data: {
        key: expect.stringMatching(/\.jpeg$/) as string,
        url: expect.stringMatching(/^https:/) as string,
      },
    });
    expect(body).not.toHaveProperty('statusCode');
  });

  test('can be looked at, byte for byte', async () => {
    const sandbox = stillSandbox();
    await upload(sandbox);
    expect(sandbox.account.uploads).toMatchObject([{ type: 'image/jpeg', bytes: jpeg }]);
  });

  test('takes JPEG, PNG and BMP by their first bytes, and nothing else', async () => {
    const sandbox = stillSandbox();
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
    expect((await upload(sandbox, png)).body.code).toBe(200);
    expect((await upload(sandbox, new Uint8Array([0x42, 0x4d, 1]))).body.code).toBe(200);
    expect((await upload(sandbox, new TextEncoder().encode('<svg/>'))).body.code).toBe(400);
    expect((await upload(sandbox, new Uint8Array(0))).body.code).toBe(400);
  });

  test('is taken as some picture where the engine gives its form to no script (WebKit)', async () => {
    vi.spyOn(Request.prototype, 'formData').mockRejectedValue(
      new DOMException('Unable to read form data blob', 'InvalidStateError'),
    );
    const sandbox = stillSandbox();
    expect((await upload(sandbox)).body.code).toBe(200);
    expect(sandbox.account.uploads).toMatchObject([{ type: 'image/jpeg' }]);
  });

  test('without the part "file", or without a form, is refused', async () => {
    const sandbox = stillSandbox();
    const form = new FormData();
    form.append('photo', new Blob([jpeg]));
    for (const body of [form, '{"folder":"photos"}']) {
      const response = await sandbox.fetch('/api/v2/upload', { method: 'POST', body });
      expect(await response.json()).toMatchObject({ code: 400 });
    }
  });
});
