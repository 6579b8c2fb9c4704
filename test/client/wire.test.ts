/** What only the platform's own fetch and a real server can show. */
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import {
  createMfaClient,
  enrollFactor,
  getFactor,
  listEnrolledFactors,
  uploadPhoto,
} from '../../src/client/index.js';
import { bodyOf, problemOf, serve } from './fakes.js';

const client = (baseUrl: string, timeout?: number) =>
  createMfaClient({ baseUrl, appId: 'app-1', getAccessToken: () => 'planted-token', timeout });

describe('H1 the token goes to the address of the app and nowhere else', () => {
  test.each([301, 302, 303, 307, 308])(
    'a redirect (HTTP %i) to another origin is not followed',
    async (status) => {
      const elsewhere = await serve((_request, response) => response.end('{"statusCode":200,"data":[]}'));
      const { url, requests } = await serve((_request, response) =>
        response.writeHead(status, { location: `${elsewhere.url}/api/v3/list-enrolled-factors` }).end(),
      );
      expect(await problemOf(listEnrolledFactors(client(url)))).toMatchObject({ kind: 'network' });
      expect(requests).toHaveLength(1);
      expect(elsewhere.requests).toHaveLength(0);
    },
  );

  test('a redirect of a write is not followed, not even to the same origin', async () => {
    const { url, requests } = await serve((_request, response) =>
      response.writeHead(307, { location: '/elsewhere' }).end(),
    );
    const proof = { factorType: 'OTP', enrollmentToken: 'e', enrollmentData: { passCode: '123456' } };
    expect(await problemOf(enrollFactor(client(url), proof))).toMatchObject({ kind: 'network' });
    expect(requests.map((request) => request.url)).toEqual(['/api/v3/enroll-factor']);
  });
});

test('H1 the wire carries the documented headers and body, and no cookie', async () => {
  const bodies: Promise<string>[] = [];
  const { url, requests } = await serve((request, response) => {
    bodies.push(bodyOf(request).then((body) => (response.end('{"statusCode":200}'), body)));
  });
  const proof = { factorType: 'SMS', enrollmentToken: 'to+ke/n==', enrollmentData: { passCode: '0123' } };
  await enrollFactor(client(`${url}/`), proof);
  expect(requests[0]).toMatchObject({ method: 'POST', url: '/api/v3/enroll-factor' });
  expect(requests[0]?.headers).toMatchObject({
    authorization: 'Bearer planted-token',
    'content-type': 'application/json',
    'x-authing-app-id': 'app-1',
  });
  expect(requests[0]?.headers).not.toHaveProperty('cookie');
  expect(requests[0]?.headers).not.toHaveProperty('referer');
  expect(JSON.parse((await bodies[0]) ?? '')).toEqual(proof);
});

test('L4 an id with | travels encoded, whatever else is in it', async () => {
  const factorId = '6349aaaabbbbccccdddd2bb3|phone&x=1#é';
  const { url, requests } = await serve((_request, response) =>
    response.end(JSON.stringify({ statusCode: 200, data: { factorId, factorType: 'SMS', profile: {} } })),
  );
  expect(await getFactor(client(url), { factorId })).toMatchObject({ factorId });
  expect(requests[0]?.url).toMatch(
    /^\/api\/v3\/get-factor\?factorId=6349aaaabbbbccccdddd2bb3%7Cphone%26x%3D1%23/,
  );
  expect(new URL(requests[0]?.url ?? '', url).searchParams.get('factorId')).toBe(factorId);
});

test('C4 a photo travels as the form that first-party clients send', async () => {
  const bodies: Promise<string>[] = [];
  const { url, requests } = await serve((request, response) => {
    const answer = '{"code":200,"message":"","data":{"key":"photos/1.jpeg","url":"https://x.example/1"}}';
    bodies.push(bodyOf(request).then((body) => (response.end(answer), body)));
  });
  const photo = new Blob(['\u00ff\u00d8planted-photo'], { type: 'image/jpeg' });
  expect(await uploadPhoto(client(url), photo)).toEqual({ photo: 'photos/1.jpeg', isExternalPhoto: false });
  expect(requests[0]).toMatchObject({ method: 'POST', url: '/api/v2/upload?folder=photos&private=true' });
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(
    requests[0]?.headers['content-type'] ?? '',
  )?.[1];
  const body = (await bodies[0]) ?? '';
  expect(body.startsWith(`--${boundary}`)).toBe(true);
  expect(body).toContain('name="folder"\r\n\r\nphotos');
  expect(body).toMatch(/name="file"; filename="personal\.jpeg"\r\ncontent-type: image\/jpeg/i);
  expect(body).toContain('planted-photo');
});

describe('X2 a server that does not play by the rules', () => {
  test('a body without end is left at 1 MB, and the connection with it', async () => {
    let written = 0;
    let closed: Promise<unknown> | undefined;
    const { url } = await serve((_request, response) => {
      closed = once(response, 'close');
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = 'x'.repeat(64 * 1024);
      const more = () => {
        while (!response.destroyed && response.write(chunk)) written += chunk.length;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const error = await problemOf(listEnrolledFactors(client(url)));
    expect(error).toMatchObject({ kind: 'bad-response', cause: { name: 'RangeError' } });
    await closed;
    expect(written).toBeLessThan(20_000_000);
  });

  test('a body that drips ends at the time limit, and the connection with it', async () => {
    let closed: Promise<unknown> | undefined;
    const { url } = await serve((_request, response) => {
      closed = once(response, 'close');
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 5);
      response.once('close', () => clearInterval(drip));
    });
    expect(await problemOf(listEnrolledFactors(client(url, 100)))).toMatchObject({
      kind: 'timeout',
      message: 'list-enrolled-factors: timeout. No whole answer within 100 ms.',
    });
    await closed;
  });

  test('a server that never answers ends at the time limit, and the connection with it', async () => {
    let closed: Promise<unknown> | undefined;
    const { url } = await serve((_request, response) => {
      closed = once(response, 'close');
    });
    expect(await problemOf(listEnrolledFactors(client(url, 100)))).toMatchObject({ kind: 'timeout' });
    await closed;
  });

  test('an abort while the body comes ends the connection', async () => {
    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    const { url } = await serve((_request, response) => {
      closed = once(response, 'close');
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"statusCode":200,', () => controller.abort());
    });
    const call = listEnrolledFactors(client(url), { signal: controller.signal });
    expect(await problemOf(call)).toMatchObject({ kind: 'aborted' });
    await closed;
  });

  test('a connection that is cut in the middle of the body', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"statusCode":200,', () => response.destroy());
    });
    expect(await problemOf(listEnrolledFactors(client(url)))).toMatchObject({ kind: 'network' });
  });

  test('nobody listens', async () => {
    const error = await problemOf(listEnrolledFactors(client('http://127.0.0.1:1')));
    expect(error).toMatchObject({ kind: 'network', retryable: true, cause: { name: 'TypeError' } });
    expect(Object.keys(error.cause ?? {})).toEqual(['name', 'message']);
  });
});
