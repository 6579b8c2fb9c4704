import { describe, expect, test } from 'vitest';
import { createMfaClient, listEnrolledFactors, type MfaClientOptions } from '../../src/client/index.js';
import { clientOptions, clientWith, fakeFetch, ok } from './fakes.js';

function complaint(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
  throw new Error('It was accepted.');
}

/** Options as plain JavaScript might pass them. */
const withOption = (options: Record<string, unknown>) =>
  complaint(() => createMfaClient({ ...clientOptions(), ...options }));

describe('H1 an option that can not work is refused at once, with what, so what and what to do', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['no appId', 'appId', { appId: undefined }],
    ['an empty appId', 'appId', { appId: '' }],
    ['no getAccessToken', 'getAccessToken', { getAccessToken: undefined }],
    ['a token instead of a function', 'getAccessToken', { getAccessToken: 'token' }],
    ['a timeout of 0', 'timeout', { timeout: 0 }],
    ['a timeout below 0', 'timeout', { timeout: -1 }],
    ['a timeout as text', 'timeout', { timeout: '5000' }],
    ['a timeout that is not a number', 'timeout', { timeout: Number.NaN }],
    ['an endless timeout, which a timer takes for none', 'timeout', { timeout: Infinity }],
    ['a timeout longer than timers count', 'timeout', { timeout: 2 ** 31 }],
    ['an unknown authScheme', 'authScheme', { authScheme: 'Bearer' }],
    ['an authScheme with the token behind it', 'authScheme', { authScheme: 'bearer token-1' }],
    ['an unknown headerFamily', 'headerFamily', { headerFamily: 'x-authing' }],
    ['a headerFamily that every object has', 'headerFamily', { headerFamily: 'constructor' }],
    ['a fetch that is no function', 'fetch', { fetch: {} }],
    ['an onSessionEnded that is no function', 'onSessionEnded', { onSessionEnded: '/login' }],
    ['an uploadPhoto that is no function', 'uploadPhoto', { uploadPhoto: true }],
    ['a userKey that is no string', 'userKey', { userKey: 42 }],
    ['a userPoolId that is no string', 'userPoolId', { userPoolId: null }],
    ['a language that is no string', 'language', { language: ['en'] }],
    ['a header name that HTTP can not carry', 'header', { headers: { 'x a': 'b' } }],
    ['a header value that HTTP can not carry', 'header', { headers: { 'x-a': 'b\nc' } }],
    ['an appId that HTTP can not carry', 'appId', { appId: '应用' }],
    ['a language that HTTP can not carry', 'language', { language: 'en\r\nx: y' }],
  ])('%s', (_what, name, options) => {
    const said = withOption(options);
    expect(said).toMatch(/^createMfaClient: .+, so .+\. Pass .+/);
    expect(said).toContain(name);
  });

  test.each([undefined, null, 'https://acme.genauth.ai'])('no options at all: %s', (options) => {
    const said = complaint(() => createMfaClient(options as unknown as MfaClientOptions));
    expect(said).toMatch(/^createMfaClient: .+, so .+\. Pass { baseUrl, appId, getAccessToken }/);
  });

  test('an optional option may be there and undefined', () => {
    const names = ['userPoolId', 'userKey', 'authScheme', 'headerFamily', 'headers', 'language', 'timeout'];
    const others = ['fetch', 'onSessionEnded', 'uploadPhoto'];
    const options = Object.fromEntries([...names, ...others].map((name) => [name, undefined]));
    expect(clientWith(options)).toMatchObject({ userKey: '', uploadPhoto: undefined });
  });

  test('an optional text may be empty, as before the sign-in or in an environment without it: it is left out', async () => {
    const { fetch, arrived } = fakeFetch(ok([]));
    const client = clientWith({ userKey: '', userPoolId: '', language: '', fetch });
    expect(client.userKey).toBe('');
    expect(await listEnrolledFactors(client)).toEqual([]);
    const sent = arrived[0]?.request.headers;
    expect(sent?.has('x-authing-app-id')).toBe(true);
    expect(sent?.has('x-authing-userpool-id')).toBe(false);
    expect(sent?.has('x-authing-lang')).toBe(false);
  });

  test('but what is no text must not be an empty one', () => {
    for (const name of ['fetch', 'onSessionEnded', 'uploadPhoto', 'timeout', 'appId']) {
      expect(withOption({ [name]: '' })).toContain(name);
    }
  });
});

describe('H1 baseUrl', () => {
  test.each([
    ['https://acme.genauth.ai', 'https://acme.genauth.ai'],
    ['https://acme.genauth.ai/', 'https://acme.genauth.ai'],
    ['https://acme.genauth.ai///', 'https://acme.genauth.ai'],
    ['  https://ACME.genauth.ai:443/  ', 'https://acme.genauth.ai'],
    ['https://sso.acme.example/tenant/a/', 'https://sso.acme.example/tenant/a'],
    ['https://sso.acme.example:8443/auth', 'https://sso.acme.example:8443/auth'],
    ['http://localhost:4010/', 'http://localhost:4010'],
    ['http://tenant.localhost:4010', 'http://tenant.localhost:4010'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://127.1.2.3', 'http://127.1.2.3'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
  ])('%s is taken as %s', (baseUrl, taken) => {
    expect(clientWith({ baseUrl }).baseUrl).toBe(taken);
  });

  test.each<[unknown, RegExp]>([
    [undefined, /is missing/],
    ['', /is missing/],
    ['   ', /is missing/],
    [new URL('https://acme.genauth.ai'), /is missing/],
    ['acme.genauth.ai', /is not an absolute URL/],
    ['/api', /is not an absolute URL/],
    ['https://', /is not an absolute URL/],
    ['http://acme.genauth.ai', /uses http:.+https.+localhost/],
    ['http://localhost.evil.example', /uses http:/],
    ['http://127.0.0.1.evil.example', /uses http:/],
    ['http://evil.example/localhost', /uses http:/],
    ['http://localhost@evil.example', /uses http:/],
    ['http://0.0.0.0:4010', /uses http:/],
    ['http://192.168.0.7', /uses http:/],
    ['ftp://acme.genauth.ai', /uses ftp:/],
    ['ftp://localhost', /uses ftp:/],
    ['javascript:alert(1)', /uses javascript:/],
    ['file:///etc/passwd', /uses file:/],
    ['localhost:4010', /https/],
    ['https://user@acme.genauth.ai', /holds a user name or password/],
    ['https://:secret-pw@acme.genauth.ai', /holds a user name or password/],
    ['https://user:secret-pw@acme.genauth.ai', /holds a user name or password/],
    ['https://acme.genauth.ai/?tenant=a', /holds a query or fragment/],
    ['https://acme.genauth.ai/#/login', /holds a query or fragment/],
  ])('%s is refused', (baseUrl, message) => {
    const said = withOption({ baseUrl });
    expect(said).toMatch(/^createMfaClient: baseUrl .+, so no call could be made safely\. .+/);
    expect(said).toMatch(message);
    expect(said).not.toContain('secret-pw');
  });

  test('its path is kept in front of every call', async () => {
    const { fetch, arrived } = fakeFetch(ok([]));
    await listEnrolledFactors(clientWith({ baseUrl: 'https://sso.acme.example/tenant/', fetch }));
    expect(arrived[0]?.request.url).toBe('https://sso.acme.example/tenant/api/v3/list-enrolled-factors');
  });
});
