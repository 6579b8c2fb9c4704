import { describe, expect, test, vi } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { begin, call, prove, stillSandbox, upload } from './callSandbox.js';

const url = 'https://acme.genauth.example/api/v3/list-enrolled-factors';
const headers = { authorization: 'ada' };

async function settle() {
  await new Promise((resolve) => setImmediate(resolve));
}

describe('B1 the sandbox is a fetch', () => {
  test.each([
    ['text', url],
    ['a URL', new URL(url)],
    ['a Request', new Request(url)],
    ['another origin', 'http://localhost:9999/api/v3/list-enrolled-factors'],
    ['a path alone', '/api/v3/list-enrolled-factors'],
  ])('that takes %s', async (_what, input) => {
    const response = await createSandbox().fetch(input, { headers });
    expect(await response.json()).toMatchObject({ statusCode: 200 });
  });

  test('that takes everything from a Request', async () => {
    const request = new Request('https://x.example/api/v3/reset-factor', {
      method: 'POST',
      headers,
      body: JSON.stringify({ factorId: 'x' }),
    });
    expect(await (await createSandbox().fetch(request)).json()).toMatchObject({ statusCode: 404 });
  });

  test('that can be handed on without its object', async () => {
    const { fetch } = createSandbox();
    expect((await fetch(url, { headers })).status).toBe(200);
  });

  test('answers 404 to a path that is no operation, and to an operation by the wrong method', async () => {
    expect(await call(createSandbox(), 'get-factors')).toMatchObject({ http: 404, statusCode: 404 });
    expect(await call(createSandbox(), 'reset-factor')).toMatchObject({ http: 404, statusCode: 404 });
  });
});

describe('B1 an abort', () => {
  test('before the call rejects it, and nothing arrives', async () => {
    const sandbox = stillSandbox();
    const aborted = sandbox.fetch(url, { headers, signal: AbortSignal.abort() });
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
    await settle();
    expect(sandbox.requests).toEqual([]);
  });

  test('during the wait rejects at once, and the call is not carried out', async () => {
    const sandbox = stillSandbox({ latency: 1000 });
    const controller = new AbortController();
    const request = new Request('https://x.example/api/v3/reset-factor', {
      method: 'POST',
      headers,
      body: JSON.stringify({ factorId: sandbox.account.factors[0]?.factorId }),
      signal: controller.signal,
    });
    const pending = sandbox.fetch(request);
    pending.catch(() => undefined);
    await settle();
    controller.abort();
    const error = await pending.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: 'AbortError' });
    sandbox.clock.advance(5000);
    await settle();
    expect(sandbox.account.factors).toHaveLength(1);
  });

  test('leaves no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const sandbox = createSandbox({ latency: 1000 });
      const controller = new AbortController();
      const pending = sandbox.fetch(url, { headers, signal: controller.signal });
      await settle();
      expect(vi.getTimerCount()).toBe(1);
      controller.abort();
      await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
      await settle();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('with a reason of its own rejects with that reason', async () => {
    const reason = new Error('left the page');
    const sandbox = stillSandbox({ latency: 10 });
    await expect(sandbox.fetch(url, { headers, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test('by the signal of init counts beside that of the Request', async () => {
    const sandbox = stillSandbox({ latency: 10 });
    const controller = new AbortController();
    const pending = sandbox.fetch(new Request(url, { headers }), { signal: controller.signal });
    controller.abort();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('B1 a page of any origin may call', () => {
  test('the preflight allows the methods and every header that is asked for', async () => {
    const asked = 'authorization,content-type,x-authing-app-id,x-genauth-lang,x-own';
    const response = await createSandbox().fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': asked,
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,POST');
    expect(response.headers.get('access-control-allow-headers')?.replaceAll(' ', '')).toBe(asked);
  });

  test('every answer says so, refusals and unknown paths too', async () => {
    for (const path of ['list-enrolled-factors', 'get-factor', 'nowhere']) {
      expect((await call(createSandbox(), path)).headers.get('access-control-allow-origin')).toBe('*');
    }
  });
});

describe('B2 the log of calls', () => {
  test('has each call with its body, oldest first, without secrets, preflights or answers', async () => {
    const sandbox = stillSandbox({ startAt: 1000 });
    await sandbox.fetch(url, { method: 'OPTIONS', headers: { origin: 'https://a.example' } });
    await call(sandbox, 'list-enrolled-factors');
    sandbox.clock.advance(500);
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', { email: 'ada@example.com' });
    await prove(sandbox, 'EMAIL', enrollmentToken, {
      passCode: '000000',
      photo: 'key',
      isExternalPhoto: true,
    });
    await call(sandbox, 'mfa-totp-verify', { totp: '123456' });
    await upload(sandbox);
    expect(sandbox.requests).toEqual([
      { operation: 'list-enrolled-factors', at: 1000, body: null },
      {
        operation: 'send-enroll-factor-request',
        at: 1500,
        body: { factorType: 'EMAIL', profile: { email: 'ada@example.com' } },
      },
      {
        operation: 'enroll-factor',
        at: 1500,
        body: {
          factorType: 'EMAIL',
          enrollmentToken: '[redacted]',
          enrollmentData: { passCode: '[redacted]', photo: '[redacted]', isExternalPhoto: true },
        },
      },
      { operation: 'mfa-totp-verify', at: 1500, body: { totp: '[redacted]' } },
      { operation: 'upload', at: 1500, body: { file: '[redacted]', folder: 'photos' } },
    ]);
    expect(JSON.stringify(sandbox.requests)).not.toContain(enrollmentToken);
  });

  test('has refused calls too', async () => {
    const sandbox = stillSandbox();
    await call(sandbox, 'list-enrolled-factors', undefined, {});
    expect(sandbox.requests).toHaveLength(1);
  });
});
