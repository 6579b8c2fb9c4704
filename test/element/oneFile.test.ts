/** `genauth-mfa.js` as it ships, on a page without a bundler, under the strictest policy, against a real server. */
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findChromium } from '../../scripts/browser.mjs';
import { bundleElement } from '../../scripts/element.mjs';
import { localeTags } from '../../src/locales/loadLocale.js';
import { list as zhList } from '../../src/locales/zh-CN/list.js';
import { serveSandbox } from '../../src/sandbox/node/index.js';
import type { ServedSandbox } from '../../src/sandbox/node/index.js';
import { serveUnderPolicy, strictPolicy } from '../browser/serveUnderPolicy.js';
import type { ServedPage } from '../browser/serveUnderPolicy.js';
import { names, words } from '../kit/words.js';

let api: ServedSandbox;
let host: ServedPage;
let browser: Browser;
let file: Awaited<ReturnType<typeof bundleElement>>;

beforeAll(async () => {
  // Vitest has set it to "test".
  vi.stubEnv('NODE_ENV', 'production');
  file = await bundleElement();
  api = await serveSandbox({ port: 0, seed: 7 });
  const pages: Record<string, string> = {
    '/genauth-mfa.js': file.code,
    ...Object.fromEntries(file.languages.map(({ tag, code }) => [`/locales/${tag}.js`, code])),
    '/page.js': `
      document.addEventListener('genauth-mfa-token', (event) => event.detail.respondWith('ada'));
      document.querySelector('genauth-mfa').setAttribute('base-url', '${api.url}');
      document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective));
    `,
    '/index.html': `<!doctype html><html lang="en"><title>Account</title>
      <script type="module" src="/genauth-mfa.js"></script><script type="module" src="/page.js"></script>
      <genauth-mfa app-id="plain-page">Loading…</genauth-mfa>`,
  };
  host = await serveUnderPolicy(strictPolicy(api.url), (name) => Promise.resolve(pages[name]));
  browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await host.close();
  await api.close();
});

async function open(): Promise<{ page: Page; complaints: string[]; loaded: string[] }> {
  const page = await browser.newPage({ locale: 'en-US' });
  const complaints: string[] = [];
  const loaded: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url().startsWith(host.url)) loaded.push(new URL(request.url()).pathname);
  });
  await page.goto(host.url);
  return { page, complaints, loaded };
}

test('H8 D3 one file and a tag: listed, bound by e-mail, unbound, in another language, without a report', async () => {
  const { page, complaints, loaded } = await open();
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).last().click();
  const row = (name: string) =>
    page.getByRole('list', { name: words.list.enrolled }).getByRole('listitem', { name, exact: true });
  await row(names.sms).waitFor();
  // The sheet is there without a `style` and without a `link`.
  expect(
    await page
      .locator('.mfa-tile')
      .first()
      .evaluate((tile) => getComputedStyle(tile).display),
  ).toBe('grid');

  await press(words.list.addNamed(names.email));
  await page.getByRole('textbox', { name: words.email.email }).fill('grace@navy.example');
  await press(words.email.send);
  await expect.poll(() => api.sandbox.inbox.at(-1)?.to).toBe('grace@navy.example');
  const code = api.sandbox.inbox.at(-1)?.passCode ?? '';
  await page.getByRole('textbox', { name: words.email.code }).pressSequentially(code);
  await press(words.wizard.verify);
  await press(words.wizard.done);
  await row(names.email).waitFor();

  await press(new RegExp(`^${words.list.removeNamed(names.email, '')}`));
  await press(words.unbind.confirm);
  await row(names.email).waitFor({ state: 'detached' });

  await page.evaluate(() => document.querySelector('genauth-mfa')?.setAttribute('locale', 'zh-CN'));
  await page.getByRole('heading', { name: zhList.title }).waitFor();

  expect(complaints).toEqual([]);
  expect(host.reports).toEqual([]);
  // One file: all screens came with it; the other language is one more, fetched when it was asked for.
  expect(loaded.filter((path) => path !== '/favicon.ico')).toEqual([
    '/',
    '/genauth-mfa.js',
    '/page.js',
    '/locales/zh-CN.js',
  ]);
  await page.close();
}, 60_000);

test('H8 H4 where the file was copied without its languages, the page is in English', async () => {
  const { page } = await open();
  await page.route('**/locales/*', (route) => route.fulfill({ status: 404 }));
  const asked = page.waitForRequest('**/locales/ja.js');
  await page.evaluate(() => document.querySelector('genauth-mfa')?.setAttribute('locale', 'ja'));
  await asked;
  await page.getByRole('heading', { name: words.list.title }).waitFor();
  await page.getByRole('button', { name: words.list.addNamed(names.otp) }).click();
  await page.getByRole('button', { name: words.otp.start }).waitFor();
  await page.close();
}, 60_000);

test('H4 each language that the kit has lies beside the file', () => {
  expect(['en', ...file.languages.map(({ tag }) => tag)]).toEqual(localeTags);
});

test('the file carries the licences of what is in it', () => {
  for (const name of ['react', 'react-dom', '@tanstack/query-core', 'ky', 'uqr']) {
    expect(file.code.slice(0, 2000)).toContain(`with ${name} `);
    expect(file.licences).toContain(`${name} `);
  }
  expect(file.licences.match(/permission is hereby granted/gi)?.length).toBeGreaterThan(5);
});
