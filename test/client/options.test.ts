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
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['no appId', { appId: undefined }, /appId is missing, so .+\. Pass the application id\./],
    ['an empty appId', { appId: ' ' }, /appId is missing/],
    [
      'no getAccessToken',
      { getAccessToken: undefined },
      /getAccessToken is missing, so .+\. Pass a function/,
    ],
    ['a token instead of a function', { getAccessToken: 'token' }, /getAccessToken is missing/],
    ['a timeout of 0', { timeout: 0 }, /timeout is not a number of milliseconds .+, so .+\. Pass/],
    ['a timeout as text', { timeout: '5000' }, /timeout is not a number/],
    ['a timeout that is not a number', { timeout: Number.NaN }, /timeout is not a number/],
    ['an endless timeout, which a timer takes for none', { timeout: Infinity }, /timeout is not a number/],
    ['a timeout longer than timers count', { timeout: 2 ** 31 }, /timeout is not a number/],
    ['an unknown authScheme', { authScheme: 'Bearer' }, /authScheme is not 'bearer' or 'raw', so .+\. Pass/],
    [
      'an unknown headerFamily',
      { headerFamily: 'x-authing' },
      /headerFamily is not 'authing' or 'genauth' or 'both', so .+\. Pass/,
    ],
    ['a fetch that is no function', { fetch: {} }, /fetch is not a function, so .+\. Pass/],
    [
      'an onSessionEnded that is no function',
      { onSessionEnded: '/login' },
      /onSessionEnded is not a function/,
    ],
    ['an uploadPhoto that is no function', { uploadPhoto: true }, /uploadPhoto is not a function/],
    ['a userKey that is no string', { userKey: 42 }, /userKey is not a string/],
    ['a userPoolId that is no string', { userPoolId: null }, /userPoolId is not a string/],
    ['a language that is no string', { language: ['en'] }, /language is not a string/],
    ['headers that are no record', { headers: 'x-a: b' }, /headers is not an object of names and strings/],
    [
      'a Headers object, which would be dropped unseen',
      { headers: new Headers({ a: 'b' }) },
      /headers is not/,
    ],
    ['headers as a list of pairs', { headers: [['a', 'b']] }, /headers is not an object/],
    ['a header without a value', { headers: { 'x-a': undefined } }, /headers is not an object/],
    [
      'a header name that HTTP can not carry',
      { headers: { 'x a': 'b' } },
      /the header "x a" .+, so .+\. Use/,
    ],
    ['a header value that HTTP can not carry', { headers: { 'x-a': 'b\nc' } }, /the header "x-a" .+, so/],
    ['an appId that HTTP can not carry', { appId: '应用' }, /"x-authing-app-id" .+, so .+\. Use plain ASCII/],
    ['a language that HTTP can not carry', { language: 'en\r\nx: y' }, /"x-authing-lang" .+, so/],
  ])('%s', (_what, options, message) => {
    expect(withOption(options)).toMatch(/^createMfaClient: /);
    expect(withOption(options)).toMatch(message);
  });

  test.each([undefined, null, 'https://acme.genauth.ai'])('no options at all: %s', (options) => {
    expect(complaint(() => createMfaClient(options as unknown as MfaClientOptions))).toBe(
      'createMfaClient: no options were given, so there is nowhere to call. Pass { baseUrl, appId, getAccessToken }.',
    );
  });

  test('an optional option may be there and undefined', () => {
    const names = ['userPoolId', 'userKey', 'authScheme', 'headerFamily', 'headers', 'language', 'timeout'];
    const others = ['fetch', 'onSessionEnded', 'uploadPhoto'];
    const options = Object.fromEntries([...names, ...others].map((name) => [name, undefined]));
    expect(clientWith(options)).toMatchObject({ userKey: '', uploadPhoto: undefined });
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
    ['http://acme.genauth.ai', /uses http:\/\/.+Use https; plain http is accepted for localhost only/],
    ['http://localhost.evil.example', /uses http:/],
    ['http://127.0.0.1.evil.example', /uses http:/],
    ['http://evil.example/localhost', /uses http:/],
    ['http://localhost@evil.example', /uses http:/],
    ['http://0.0.0.0:4010', /uses http:/],
    ['http://192.168.0.7', /uses http:/],
    ['ftp://acme.genauth.ai', /uses ftp:/],
    ['javascript:alert(1)', /uses javascript:/],
    ['file:///etc/passwd', /uses file:/],
    ['localhost:4010', /Use https/],
    ['https://user@acme.genauth.ai', /holds a user name or password.+Remove them/],
    ['https://user:secret-pw@acme.genauth.ai', /holds a user name or password/],
    ['https://acme.genauth.ai/?tenant=a', /holds a query or fragment.+Remove everything from/],
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
