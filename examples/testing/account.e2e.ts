/** Your app end to end, in Playwright, against the sandbox as a server. */
import { expect, test } from '@playwright/test';
import { serveSandbox } from 'genauth-mfa-react/sandbox/node';
import type { ServedSandbox } from 'genauth-mfa-react/sandbox/node';

let api: ServedSandbox;

test.beforeAll(async () => {
  api = await serveSandbox({ port: 0, clock: 'manual' });
});
test.beforeEach(() => api.sandbox.reset());
test.afterAll(() => api.close());

test('an e-mail address is added with the code that was sent', async ({ page }) => {
  await page.goto(`/?api=${api.url}`);
  await page.getByRole('button', { name: 'Set up E-mail code' }).click();
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('ada@example.com');
  await page.getByRole('button', { name: 'Send code' }).click();
  await expect.poll(() => api.sandbox.inbox.length).toBe(1);
  const code = api.sandbox.inbox.at(-1)?.passCode ?? '';
  await page.getByRole('textbox', { name: 'Code from the e-mail' }).fill(code);
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText('Thank you, your account is safer now.')).toBeVisible();
});

test('a server that fails is no dead end', async ({ page }) => {
  api.sandbox.faults.set('list-enrolled-factors', { status: 403, times: 1 });
  await page.goto(`/?api=${api.url}`);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('+86 188****8888')).toBeVisible();
});
