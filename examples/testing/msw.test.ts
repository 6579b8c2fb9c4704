/** Behind msw, for a suite that has it already: one line. */
import { createMfaClient, listEnrolledFactors } from 'genauth-mfa-react/client';
import { createSandbox } from 'genauth-mfa-react/sandbox';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';

const sandbox = createSandbox();
const server = setupServer(http.all('https://acme.genauth.ai/*', ({ request }) => sandbox.fetch(request)));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

test('an app that calls its real address meets the sandbox', async () => {
  // Nothing here knows of the sandbox: this is the app's own client.
  const client = createMfaClient({
    baseUrl: 'https://acme.genauth.ai',
    appId: '64f0c2e8a1b2c3d4e5f60718',
    getAccessToken: () => 'any',
  });
  const factors = await listEnrolledFactors(client);
  expect(factors.map(({ factorType }) => factorType)).toEqual(['SMS']);
  expect(sandbox.requests.map(({ operation }) => operation)).toEqual(['list-enrolled-factors']);
});
