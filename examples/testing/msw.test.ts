/** Behind msw, for a suite that has it already: one handler. */
import { createMfaClient, listEnrolledFactors } from 'genauth-mfa-react/client';
import { createSandbox } from 'genauth-mfa-react/sandbox';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';

const sandbox = createSandbox();
const server = setupServer(
  http.all('https://acme.genauth.ai/*', ({ request }) =>
    // Where nothing answers, msw has its own word for it.
    sandbox.fetch(request).catch(() => HttpResponse.error()),
  ),
);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

// Nothing here knows of the sandbox: this is the app's own client.
const client = createMfaClient({
  baseUrl: 'https://acme.genauth.ai',
  appId: '64f0c2e8a1b2c3d4e5f60718',
  getAccessToken: () => 'any',
});

test('an app that calls its real address meets the sandbox', async () => {
  const factors = await listEnrolledFactors(client);
  expect(factors.map(({ factorType }) => factorType)).toEqual(['SMS']);
  expect(sandbox.requests.map(({ operation }) => operation)).toEqual(['list-enrolled-factors']);
});

test('a network that is gone is one to the app, too', async () => {
  sandbox.faults.set('list-enrolled-factors', { kind: 'offline' });
  await expect(listEnrolledFactors(client)).rejects.toMatchObject({ kind: 'network' });
});
