import { describe, expect, test } from 'vitest';
import {
  sandboxFaultKinds,
  sandboxOperations,
  type SandboxFault,
  type SandboxFaultKind,
} from '../../src/sandbox/index.js';
import { begin, call, lastCode, prove, stillSandbox } from './callSandbox.js';

const url = 'https://acme.genauth.example/api/v3/list-enrolled-factors';
const headers = { authorization: 'ada' };

async function failWith(fault: SandboxFault, init: RequestInit = {}) {
  const sandbox = stillSandbox({ faults: { 'list-enrolled-factors': fault } });
  const response = await sandbox.fetch(url, { headers, ...init });
  return { response, text: await response.text() };
}

/** Lets everything happen that needs no time. */
async function settle() {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
}

describe('B1 an operation can be told to answer', () => {
  test('an HTTP status, with the same in the body', async () => {
    const { response, text } = await failWith({ status: 500 });
    expect(response.status).toBe(500);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(JSON.parse(text)).toMatchObject({ statusCode: 500 });
  });

  test('a business refusal under HTTP 200, with apiCode, words and data', async () => {
    const fault = { statusCode: 422, apiCode: 6001, message: 'No.', data: { left: 2 } };
    const { response, text } = await failWith(fault);
    expect(response.status).toBe(200);
    expect(JSON.parse(text)).toMatchObject(fault);
  });

  test('429 with retry-after, which a page of another origin may read', async () => {
    const { response } = await failWith({ status: 429, retryAfter: 30 });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30']);
    expect(response.headers.get('access-control-expose-headers')).toContain('retry-after');
    const dated = await failWith({ status: 429, retryAfter: 'Wed, 21 Oct 2026 07:28:00 GMT' });
    expect(dated.response.headers.get('retry-after')).toBe('Wed, 21 Oct 2026 07:28:00 GMT');
  });

  test('an apiCode as text, as one documented sample has it', async () => {
    expect(JSON.parse((await failWith({ statusCode: 499, apiCode: '2011' })).text)).toMatchObject({
      apiCode: '2011',
    });
  });

  test('success with data of the wrong kind', async () => {
    expect(JSON.parse((await failWith({ statusCode: 200, data: 42 })).text)).toMatchObject({
      statusCode: 200,
      data: 42,
    });
  });

  test('a status that has no body', async () => {
    const { response, text } = await failWith({ status: 204 });
    expect([response.status, text]).toEqual([204, '']);
  });
});

/** One check for each way to go wrong below the envelope: the compiler asks for the one that is missing. */
const kinds: Record<SandboxFaultKind, () => Promise<void>> = {
  async offline() {
    await expect(failWith({ kind: 'offline' })).rejects.toThrow(new TypeError('Failed to fetch'));
  },
  async dns() {
    const error = await failWith({ kind: 'dns' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ cause: { message: expect.stringContaining('ENOTFOUND') as string } });
  },
  async abort() {
    const error = await failWith({ kind: 'abort' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: 'AbortError' });
  },
  async timeout() {
    const sandbox = stillSandbox({ faults: { 'list-enrolled-factors': { kind: 'timeout' } } });
    const controller = new AbortController();
    let settled = false;
    const pending = sandbox
      .fetch(url, { headers, signal: controller.signal })
      .finally(() => (settled = true));
    pending.catch(() => undefined);
    sandbox.clock.advance(3_600_000);
    await settle();
    expect(settled).toBe(false);
    controller.abort();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
  },
  async html() {
    const { response, text } = await failWith({ kind: 'html', status: 502 });
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(text).toContain('<!doctype html>');
    expect((await failWith({ kind: 'html' })).response.status).toBe(200);
  },
  async 'broken-json'() {
    const { response, text } = await failWith({ kind: 'broken-json' });
    expect(response.headers.get('content-type')).toContain('json');
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  },
  async 'wrong-shape'() {
    expect(JSON.parse((await failWith({ kind: 'wrong-shape' })).text)).not.toHaveProperty('statusCode');
  },
  async empty() {
    const { response, text } = await failWith({ kind: 'empty' });
    expect([response.status, text]).toEqual([200, '']);
  },
  async huge() {
    const { text } = await failWith({ kind: 'huge' });
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(text)).toMatchObject({ statusCode: 200 });
  },
  async drip() {
    const sandbox = stillSandbox({ faults: { 'list-enrolled-factors': { kind: 'drip' } } });
    const controller = new AbortController();
    const response = await sandbox.fetch(url, { headers, signal: controller.signal });
    const reader = response.body?.getReader();
    for (let drop = 0; drop < 20; drop += 1) {
      expect(await reader?.read()).toMatchObject({ done: false });
      sandbox.clock.advance(250);
    }
    await reader?.read();
    const next = reader?.read();
    controller.abort();
    await expect(next).rejects.toMatchObject({ name: 'AbortError' });
    sandbox.clock.advance(10_000);
  },
  async redirect() {
    const go = async (redirect: RequestRedirect) =>
      (await failWith({ kind: 'redirect' }, { redirect })).response;
    await expect(go('error')).rejects.toThrow(TypeError);
    expect(await go('manual')).toMatchObject({ type: 'opaqueredirect', status: 0, ok: false });
    expect(await go('follow')).toMatchObject({
      redirected: true,
      url: expect.stringContaining('elsewhere') as string,
    });
  },
};

describe('B1 an operation can be told to go wrong below the envelope', () => {
  test.each(sandboxFaultKinds)('%s', async (kind) => {
    await kinds[kind]();
  });

  test.each(sandboxOperations)('every operation goes wrong when told: %s', async (operation) => {
    const sandbox = stillSandbox({ faults: { [operation]: { status: 503 } } });
    const folder = operation === 'upload' ? 'v2' : 'v3';
    const get = operation.startsWith('list') || operation.startsWith('get');
    const init = get ? {} : { method: 'POST', body: operation === 'upload' ? new FormData() : '{}' };
    const response = await sandbox.fetch(`https://x.example/api/${folder}/${operation}`, {
      headers,
      ...init,
    });
    expect(response.status).toBe(503);
  });
});

describe('B1 a fault', () => {
  test('stands until it is healed, and leaves the other operations alone', async () => {
    const sandbox = stillSandbox();
    sandbox.faults.set('list-enrolled-factors', { status: 500 });
    for (let times = 0; times < 3; times += 1)
      expect((await call(sandbox, 'list-enrolled-factors')).http).toBe(500);
    expect((await call(sandbox, 'list-factors-to-enroll')).http).toBe(200);
    expect(sandbox.faults.current).toEqual({ 'list-enrolled-factors': { status: 500 } });
    sandbox.faults.set('list-enrolled-factors', null);
    expect((await call(sandbox, 'list-enrolled-factors')).http).toBe(200);
  });

  test('ends after the given number of times', async () => {
    const sandbox = stillSandbox({ faults: { 'list-enrolled-factors': { status: 500, times: 2 } } });
    const statuses = [];
    for (let times = 0; times < 3; times += 1)
      statuses.push((await call(sandbox, 'list-enrolled-factors')).http);
    expect(statuses).toEqual([500, 500, 200]);
  });

  test('carries nothing out', async () => {
    const sandbox = stillSandbox({ faults: { 'send-enroll-factor-request': { kind: 'offline' } } });
    await expect(begin(sandbox, 'EMAIL', { email: 'a@b.example' })).rejects.toThrow(TypeError);
    expect([sandbox.inbox.length, sandbox.account.pending.length]).toEqual([0, 0]);
    expect(sandbox.requests).toHaveLength(1);
  });

  test('with `after` carries it out and loses the answer', async () => {
    const sandbox = stillSandbox({ faults: { 'enroll-factor': { kind: 'offline', after: true } } });
    const { enrollmentToken } = await begin(sandbox, 'EMAIL', { email: 'a@b.example' });
    const proof = { passCode: lastCode(sandbox) };
    await expect(prove(sandbox, 'EMAIL', enrollmentToken, proof)).rejects.toThrow('Failed to fetch');
    expect(sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['SMS', 'EMAIL']);
  });

  test('that is only slow answers as ever, when its time has come', async () => {
    const sandbox = stillSandbox({ latency: 500, faults: { 'list-enrolled-factors': { latency: 2500 } } });
    let done = false;
    const pending = call(sandbox, 'list-enrolled-factors').finally(() => (done = true));
    await settle();
    sandbox.clock.advance(2999);
    await settle();
    expect(done).toBe(false);
    sandbox.clock.advance(1);
    expect((await pending).statusCode).toBe(200);
  });

  test('that is slow `after` has done its work before the wait', async () => {
    const sandbox = stillSandbox({ faults: { 'reset-factor': { latency: 1000, after: true } } });
    const pending = call(sandbox, 'reset-factor', { factorId: sandbox.account.factors[0]?.factorId });
    await settle();
    expect(sandbox.account.factors).toEqual([]);
    sandbox.clock.advance(1000);
    expect((await pending).statusCode).toBe(200);
  });

  test.each([
    ['an operation', () => stillSandbox().faults.set('get-factors' as 'get-factor', { status: 500 })],
    ['a kind', () => stillSandbox({ faults: { upload: { kind: 'gone' as 'dns' } } })],
    ['a status', () => stillSandbox({ faults: { upload: { status: 99 } } })],
    [
      'a body for a status that has none',
      () => stillSandbox({ faults: { upload: { kind: 'html', status: 204 } } }),
    ],
  ])('for %s that does not exist is a mistake, told at once', (_what, mistake) => {
    expect(mistake).toThrow(TypeError);
  });

  test('clear heals all, reset brings back those of the beginning', async () => {
    const sandbox = stillSandbox({ faults: { upload: { status: 500 } } });
    sandbox.faults.set('get-factor', { status: 500 });
    sandbox.faults.clear();
    expect(sandbox.faults.current).toEqual({});
    sandbox.reset();
    expect(sandbox.faults.current).toEqual({ upload: { status: 500 } });
  });
});

describe('B1 latency', () => {
  test('is the wait of one operation, or of all, by the clock of the sandbox', async () => {
    const sandbox = stillSandbox({ latency: { 'get-factor': 100 } });
    expect((await call(sandbox, 'list-enrolled-factors')).statusCode).toBe(200);
    sandbox.latency.set(200);
    sandbox.latency.set(0, 'list-enrolled-factors');
    expect((await call(sandbox, 'list-enrolled-factors')).statusCode).toBe(200);
    const pending = call(sandbox, 'list-factors-to-enroll');
    await settle();
    sandbox.clock.advance(200);
    expect((await pending).statusCode).toBe(200);
    sandbox.reset();
    expect([sandbox.latency.of('get-factor'), sandbox.latency.of('upload')]).toEqual([100, 0]);
  });
});
