import { describe, expect, test } from 'vitest';
import { listEnrolledFactors, resetFactor, uploadPhoto } from '../../src/client/index.js';
import type { MfaClientOptions } from '../../src/client/index.js';
import { clientWith, fakeFetch, ok } from './fakes.js';

async function sent(options: Partial<MfaClientOptions> = {}): Promise<Record<string, string>> {
  const { fetch, arrived } = fakeFetch(ok([]));
  await listEnrolledFactors(clientWith({ ...options, fetch }));
  return Object.fromEntries(arrived[0]!.request.headers);
}

describe('H1 headers', () => {
  test('by default the x-authing family and a Bearer token', async () => {
    expect(await sent()).toEqual({
      accept: 'application/json',
      authorization: 'Bearer token-1',
      'x-authing-app-id': 'app-1',
      'x-authing-request-from': 'genauth-mfa-react',
    });
  });

  test('the x-genauth family, or both, where a deployment needs them', async () => {
    const facts = { userPoolId: 'pool-1', language: 'zh-TW' };
    const family = (prefix: string) => ({
      [`${prefix}-app-id`]: 'app-1',
      [`${prefix}-request-from`]: 'genauth-mfa-react',
      [`${prefix}-userpool-id`]: 'pool-1',
      [`${prefix}-lang`]: 'zh-TW',
    });
    const genauth = await sent({ ...facts, headerFamily: 'genauth' });
    expect(genauth).toMatchObject(family('x-genauth'));
    expect(Object.keys(genauth).filter((name) => name.startsWith('x-authing'))).toEqual([]);
    expect(await sent({ ...facts, headerFamily: 'both' })).toMatchObject({
      ...family('x-genauth'),
      ...family('x-authing'),
    });
  });

  test('a raw token where a deployment wants no scheme', async () => {
    expect(await sent({ authScheme: 'raw' })).toMatchObject({ authorization: 'token-1' });
  });

  test('a token travels without the white space around it', async () => {
    expect(await sent({ getAccessToken: () => ' token-1\n' })).toMatchObject({
      authorization: 'Bearer token-1',
    });
  });

  test.each([
    ['en', 'en-US'],
    ['ja', 'ja-JP'],
    ['zh-CN', 'zh-CN'],
    ['de', 'de'],
  ])('the language %s is asked for as %s', async (language, tag) => {
    expect(await sent({ language })).toMatchObject({ 'x-authing-lang': tag });
  });

  test("the host's own headers go along", async () => {
    expect(await sent({ headers: { 'X-Authing-App-Tenant-Id': 'tenant-1' } })).toMatchObject({
      'x-authing-app-tenant-id': 'tenant-1',
    });
  });

  test("the host's headers may come as whatever fetch takes", async () => {
    const asHeaders = new Headers({ 'x-a': 'b' }) as unknown as Record<string, string>;
    const asPairs = [['x-a', 'b']] as unknown as Record<string, string>;
    expect(await sent({ headers: asHeaders })).toMatchObject({ 'x-a': 'b' });
    expect(await sent({ headers: asPairs })).toMatchObject({ 'x-a': 'b' });
  });

  test("the host's headers never replace the kit's, whatever the case of their letters", async () => {
    const headers = {
      Authorization: 'Bearer other',
      authorization: 'Bearer other',
      ACCEPT: 'text/html',
      'X-Authing-App-Id': 'other',
      'x-AUTHING-request-from': 'other',
      'X-Authing-Lang': 'other',
      'X-Authing-Userpool-Id': 'other',
    };
    expect(await sent({ headers, language: 'zh-CN', userPoolId: 'pool-1' })).toEqual({
      accept: 'application/json',
      authorization: 'Bearer token-1',
      'x-authing-app-id': 'app-1',
      'x-authing-request-from': 'genauth-mfa-react',
      'x-authing-lang': 'zh-CN',
      'x-authing-userpool-id': 'pool-1',
    });
  });

  test("a content type of the host's breaks neither a body of JSON nor a photo's form", async () => {
    const { fetch, arrived } = fakeFetch(ok(), ok({ key: 'photos/1.jpeg' }));
    const client = clientWith({ fetch, headers: { 'Content-Type': 'text/plain' } });
    await resetFactor(client, { factorId: 'a' });
    await uploadPhoto(client, new Blob(['photo']));
    expect(arrived.map(({ request }) => request.headers.get('content-type'))).toEqual([
      'application/json',
      expect.stringMatching(/^multipart\/form-data; boundary=/),
    ]);
  });
});

test('H1 H10 every request leaves cookies, caches and referrers alone and follows no redirect', async () => {
  const { fetch, arrived } = fakeFetch(ok([]), ok());
  const client = clientWith({ fetch });
  await listEnrolledFactors(client);
  await resetFactor(client, { factorId: 'a' });
  expect(arrived.map(({ request }) => request.method)).toEqual(['GET', 'POST']);
  for (const { request } of arrived) {
    expect(request).toMatchObject({
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  }
});
