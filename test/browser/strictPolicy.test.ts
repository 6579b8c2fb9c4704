/** The whole kit under the strictest policy that a host can set, in a real browser, against a real server. */
import { readFile } from 'node:fs/promises';
import { Secret, TOTP } from 'otpauth';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browser.mjs';
import { serveSandbox } from '../../src/sandbox/node/index.js';
import type { ServedSandbox } from '../../src/sandbox/node/index.js';
import { names, words } from '../kit/words.js';
import { servePage } from './servePage.js';
import { strictPolicy } from './serveUnderPolicy.js';
import type { ServedPage } from './serveUnderPolicy.js';

declare global {
  interface Window {
    violations: string[];
    printed: string[];
    printedIn: string;
  }
}

let api: ServedSandbox;
let host: ServedPage;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const fetched: string[] = [];

beforeAll(async () => {
  api = await serveSandbox({ port: 0, seed: 7 });
  host = await servePage(strictPolicy(api.url));
  browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      '--use-fake-device-for-media-stream',
    ],
  });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await host.close();
  await api.close();
});

beforeEach(async () => {
  complaints.length = 0;
  fetched.length = 0;
  host.reports.length = 0;
  page = await browser.newPage({ locale: 'en-US', permissions: ['camera'] });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => fetched.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  await page.addInitScript(() => {
    window.violations = [];
    window.printed = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      window.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
    // A printer that writes down what it gets.
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') ?? {};
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const view = get?.call(this) as Window | null;
        if (view) {
          view.print = () => {
            window.printed.push(view.document.body.textContent);
            window.printedIn = view.getComputedStyle(view.document.querySelector('pre')!).fontFamily;
            view.dispatchEvent(new Event('afterprint'));
          };
        }
        return view;
      },
    });
  });
  return () => page.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).last();
const press = (name: string | RegExp) => button(name).click();
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const row = (name: string) =>
  page.getByRole('list', { name: words.list.enrolled }).getByRole('listitem', { name, exact: true });
const lastCode = () => api.sandbox.inbox.at(-1)?.passCode ?? '';

async function finish() {
  await press(words.wizard.done);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function remove(name: string) {
  await press(new RegExp(`^${words.list.removeNamed(name, '')}`));
  await press(words.unbind.confirm);
  await row(name).waitFor({ state: 'detached' });
}

test('the policy is in force, and breaking it is heard', async () => {
  await page.goto(`${host.url}/control.html`);
  await expect.poll(() => page.evaluate(() => window.violations.length)).toBe(2);
  await expect.poll(() => host.reports.length).toBe(2);
});

test('D3 list, all four types, the recovery code’s file and print, and unbinding: not one report', async () => {
  await page.goto(`${host.url}/?api=${api.url}`);
  await row(names.sms).waitFor();

  await press(words.list.addNamed(names.otp));
  await press(words.otp.start);
  const secret = (await page.getByLabel(words.otp.key, { exact: true }).innerText()).replaceAll(' ', '');
  await press(words.otp.copyKey);
  const app = new TOTP({ secret: Secret.fromBase32(secret) });
  // What a refused code may mean is fetched when one is refused, and computed here.
  const isExplanation = (url: string) => /explainCode/.test(url);
  expect(fetched.some(isExplanation)).toBe(false);
  // Nine steps of 30 s, and ten where the next one begins while it is typed: five minutes, rounded, both.
  await field(words.otp.code(6)).pressSequentially(
    app.generate({ timestamp: api.sandbox.clock.now() - 270_000 }),
  );
  await page.getByText(words.otp.refused.behind.replace('{time}', '5 minutes')).waitFor();
  expect(fetched.filter(isExplanation)).toHaveLength(1);
  await field(words.otp.code(6)).fill('');
  await field(words.otp.code(6)).pressSequentially(app.generate({ timestamp: api.sandbox.clock.now() }));
  const recoveryCode = await page.getByLabel(words.wizard.recovery.label, { exact: true }).innerText();
  expect(recoveryCode).toMatch(/^([0-9a-f]{4}-){5}[0-9a-f]{4}$/);
  const download = page.waitForEvent('download');
  await press(words.wizard.recovery.save);
  const file = await download;
  expect(file.suggestedFilename()).toBe(words.wizard.recovery.fileName);
  expect(await readFile(await file.path(), 'utf8')).toContain(recoveryCode);
  await press(words.wizard.recovery.print);
  expect(await page.evaluate(() => window.printed)).toEqual([
    words.wizard.recovery.fileText(recoveryCode, 'Acme: ada@example.com'),
  ]);
  // The policy lets the kit set the print: its own type, not the browser's.
  expect(await page.evaluate(() => window.printedIn)).toMatch(/^ui-monospace/);
  expect(await page.locator('iframe').count()).toBe(0);
  await page.getByRole('checkbox', { name: words.wizard.recovery.gate }).check();
  await finish();
  await row(names.otp).waitFor();

  await press(words.list.addNamed(names.email));
  await field(words.email.email).fill('grace@navy.example');
  await press(words.email.send);
  await field(words.email.code).pressSequentially(await sent('grace@navy.example'));
  await press(words.wizard.verify);
  await finish();
  await row(names.email).waitFor();

  await remove(names.sms);
  await press(words.list.addNamed(names.sms));
  await page.getByRole('combobox', { name: words.sms.country }).selectOption('GB');
  await field(words.sms.phone).fill('020 7946 0958');
  await press(words.sms.send);
  await field(words.sms.code).pressSequentially(await sent('+442079460958'));
  await press(words.wizard.verify);
  await finish();
  await row(names.sms).waitFor();

  await press(words.list.addNamed(names.face));
  await press(words.face.start);
  await page.locator('.mfa-file-input').setInputFiles(await photo());
  await page.getByRole('img', { name: words.face.preview }).waitFor();
  await press(words.face.useCamera);
  await press(words.face.takePhoto);
  await page.getByRole('img', { name: words.face.preview }).waitFor();
  await press(words.face.use);
  await finish();
  await row(names.face).waitFor();
  expect(api.sandbox.account.uploads).toHaveLength(1);

  await remove(names.otp);

  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(host.reports).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);

/** Opens the wizard while its chunk can't be had. */
async function loseWizard() {
  await page.goto(`${host.url}/?api=${api.url}`);
  await page.route(/WizardDialog/, (route) => route.abort());
  await press(words.list.addNamed(names.otp));
  await page.getByRole('alert').getByText(words.list.problem.other.title).waitFor();
}

test('X4 a chunk that is lost on its way: words in the page, and a retry that works', async () => {
  api.sandbox.reset();
  await loseWizard();
  expect(await row(names.sms).isVisible()).toBe(true);
  expect(await button(words.list.reload).count()).toBe(0);
  await page.unroute(/WizardDialog/);
  await press(words.list.retry);
  await page.getByRole('dialog').waitFor();
  await button(words.otp.start).waitFor();
});

test('X4 where the browser remembers the failure, the page can be loaded anew', async () => {
  await loseWizard();
  await press(words.list.retry);
  await button(words.list.reload).waitFor();
  await page.unroute(/WizardDialog/);
  await press(words.list.reload);
  await page.getByRole('alert').waitFor({ state: 'hidden' });
  await press(words.list.addNamed(names.otp));
  await page.getByRole('dialog').waitFor();
});
test('D3 what goes wrong and what is asked, in another language and direction too: not one report', async () => {
  api.sandbox.reset();
  api.sandbox.faults.set('list-enrolled-factors', { status: 403 });
  await page.goto(`${host.url}/?api=${api.url}&locale=ar&dir=rtl`);
  await page.locator('.mfa-error').waitFor();
  complaints.length = 0;
  api.sandbox.faults.set('list-enrolled-factors', null);
  await page.goto(`${host.url}/?api=${api.url}&locale=zh-CN`);
  await page.locator('.mfa-factor-row').first().waitFor();
  await page.goto(`${host.url}/?api=${api.url}`);
  await press(words.list.addNamed(names.otp));
  await press(words.otp.start);
  const code = await api.sandbox.account.pending.at(-1)?.solve();
  const right = String(code?.['passCode']);
  await field(words.otp.code(6)).pressSequentially(right === '000000' ? '111111' : '000000');
  await page.locator('.mfa-error').waitFor();
  await press(words.otp.copyKey);
  await press(words.wizard.back);
  await press(words.list.close);
  await page.locator('.mfa-confirm').click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await press(new RegExp(`^${words.list.removeNamed(names.sms, '')}`));
  await press(words.unbind.keep);

  // Nothing that a policy would have to make an exception for.
  expect(await page.locator('[nonce], style, [onclick]').count()).toBe(0);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(host.reports).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);

async function sent(to: string): Promise<string> {
  await expect.poll(() => api.sandbox.inbox.at(-1)?.to).toBe(to);
  return lastCode();
}

/** A picture as from a phone, drawn by the browser itself. */
async function photo() {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(640, 480);
    const context = canvas.getContext('2d');
    context?.fillRect(100, 100, 300, 200);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
  });
  return { name: 'me.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') };
}

test('L6 D3 two tabs of the browser hear of each other’s changes at once, without a look and without a report', async () => {
  api.sandbox.reset();
  const context = await browser.newContext({ locale: 'en-US' });
  const [here, there] = [await context.newPage(), await context.newPage()];
  for (const tab of [here, there]) {
    tab.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    await tab.goto(`${host.url}/?api=${api.url}`);
    await tab.getByRole('list', { name: words.list.enrolled }).waitFor();
  }
  // From here on no tab is touched or looked at but the one that makes the change.
  const reads = () => api.sandbox.requests.filter(({ operation }) => operation.startsWith('list-')).length;
  const before = reads();
  await here.getByRole('button', { name: new RegExp(`^${words.list.removeNamed(names.sms, '')}`) }).click();
  await here.getByRole('button', { name: words.unbind.confirm, exact: true }).click();
  await there.getByText(words.list.none).waitFor();
  // Two for each tab; two more where the browser counts the click as coming back to the page. No tab answers another's word.
  await expect.poll(reads).toBeGreaterThanOrEqual(before + 4);
  expect(reads()).toBeLessThanOrEqual(before + 6);
  await context.close();
  expect(host.reports).toEqual([]);
  expect(complaints).toEqual([]);
}, 60_000);
