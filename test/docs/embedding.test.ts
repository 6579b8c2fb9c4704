import { afterEach, expect, test, vi } from 'vitest';
import { listEnrolledFactors, resetFactor } from '../../src/client/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { throughYourServer } from './embedding/throughYourServer.js';
import { inventedIn } from './examplesOf.js';

afterEach(() => vi.unstubAllGlobals());

test('the page on embedding shows the examples that are compiled and run, word for word', () => {
  const { count, invented } = inventedIn('docs/embedding.md', 'test/docs/embedding', 'test/docs/examples');
  expect(invented).toEqual([]);
  expect(count).toBeGreaterThan(3);
});

test('H1 calls can go through a server of the app’s own, with its cookie and without a token in the page', async () => {
  const sandbox = createSandbox();
  const asked: (string | undefined)[] = [];
  let isSignedIn = true;
  vi.stubGlobal('fetch', (request: Request, init?: RequestInit) => {
    asked.push(`${init?.credentials} ${request.url}`);
    if (!isSignedIn) return Promise.resolve(Response.json({ statusCode: 401 }, { status: 401 }));
    return sandbox.fetch(new Request(request.url.replace('/mfa/', '/'), request));
  });
  const client = throughYourServer('ada');
  const [factor] = await listEnrolledFactors(client);
  await resetFactor(client, { factorId: factor?.factorId ?? '' });
  expect(sandbox.account.factors).toEqual([]);
  expect(asked).toEqual([
    'same-origin https://app.example.com/mfa/api/v3/list-enrolled-factors',
    'same-origin https://app.example.com/mfa/api/v3/reset-factor',
  ]);
  isSignedIn = false;
  await expect(listEnrolledFactors(client)).rejects.toMatchObject({ kind: 'session-ended' });
  expect(asked).toHaveLength(3);
});
