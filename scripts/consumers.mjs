// The package as customers get it: packs dist/, installs the tarball into the apps of test/consumers, each in a folder
// of its own outside of the repository, and walks through them in Chromium against the tarball's own sandbox server.
// Prints a line for each check; the last line is `N passed, N failed`.
// `npm run test:consumers -- --only next,types` runs some; `--built` takes dist/ as it is.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { chromium } from 'playwright';
import { ensureChromium } from './browser.mjs';
import { root, run } from './run.mjs';

/**
 * @typedef {{ folder: string, serve: () => Promise<Served>, api: string }} Installed
 * @typedef {{ url: string, stop: () => void }} Served
 * @typedef {import('playwright').Page} Page
 */

const minute = 60_000;
const env = {
  CI: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  npm_config_update_notifier: 'false',
};
const packageName = 'genauth-mfa-react';
const work = mkdtempSync(join(tmpdir(), 'genauth-mfa-consumers-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(1));

let passed = 0;
let failed = 0;

/**
 * @param {string} name
 * @param {() => Promise<unknown>} does
 */
async function check(name, does) {
  const start = performance.now();
  const time = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    await does();
    passed += 1;
    console.log(`ok     ${name} (${time()})`);
    return true;
  } catch (error) {
    failed += 1;
    const text = error instanceof Error ? error.message : String(error);
    console.log(`FAILED ${name} (${time()})\n${text.trimEnd().replace(/^/gm, '    ')}`);
    return false;
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, timeoutMs?: number }} [options]
 */
async function must(command, args, { cwd = root, timeoutMs = 5 * minute } = {}) {
  const { code, output } = await run(command, args, { cwd, env, timeoutMs });
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}\n${output}`);
  return output;
}

/** @param {unknown} condition @param {string} otherwise */
function expect(condition, otherwise) {
  if (!condition) throw new Error(otherwise);
}

/**
 * Starts a server and waits for the line in which it says where it listens.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: Record<string, string>, line: RegExp }} options
 * @returns {Promise<Served>}
 */
function serve(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const stop = () => {
      process.off('exit', stop);
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // already gone
      }
    };
    process.once('exit', stop);
    const timer = setTimeout(
      () => child.emit('error', new Error('it does not say where it listens')),
      minute,
    );
    let output = '';
    const look = (/** @type {Buffer} */ chunk) => {
      output += String(chunk);
      const found = options.line.exec(output);
      if (!found) return;
      clearTimeout(timer);
      resolve({ url: found[1] ?? '', stop });
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('error', (error) => {
      stop();
      reject(new Error(`${command} ${args.join(' ')}: ${error.message}\n${output}`));
    });
    child.once('exit', (code) => child.emit('error', new Error(`ended with ${code}`)));
    child.on('error', () => undefined);
  });
}

/** Serves single files. @param {Record<string, string>} files @param {string} policy @returns {Promise<Served>} */
async function serveFiles(files, policy) {
  /** @type {Record<string, string>} */
  const types = { '.html': 'text/html', '.js': 'text/javascript' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? '/index.html' : pathname;
    const file = files[name];
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(name)] ?? 'text/plain',
      'content-security-policy': policy,
    });
    response.end(file ? readFileSync(file) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  expect(typeof address === 'object' && address, 'No port.');
  return {
    url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (address).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Copies an app out of the repository and installs it there. @param {string} name @param {string[]} [flags] */
async function install(name, flags = []) {
  const folder = join(work, name);
  cpSync(join(root, 'test/consumers', name), folder, { recursive: true });
  const how = ['--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock', '--loglevel=error'];
  await must('npm', ['install', ...how, ...flags], { cwd: folder });
  return folder;
}

/** The sandbox server that the tarball brings along. @param {string} folder */
const sandbox = (folder) =>
  serve(join(folder, 'node_modules/.bin/genauth-mfa-sandbox'), ['--port', '0'], {
    cwd: folder,
    line: /listening on (http:\S+)/,
  });

/** @type {import('playwright').Browser | undefined} */
let browser;

/** Opens an app and hears whatever its console says. @param {string} url */
async function open(url) {
  browser ??= await chromium.launch({
    executablePath: ensureChromium().path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
  const page = await browser.newPage({ locale: 'en-US' });
  page.setDefaultTimeout(30_000);
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  await page.goto(url);
  return { page, complaints };
}

/** @param {string} api @returns {Promise<string[]>} what was asked of the server so far, by operation */
const asked = async (api) => {
  const response = await fetch(`${api}/sandbox/requests`);
  const requests = /** @type {{ operation: string }[]} */ (await response.json());
  return requests.map(({ operation }) => operation).sort();
};

/** Sees the list, binds an authenticator app with a code, unbinds it. @param {Page} page */
async function walk(page) {
  const bound = page.locator('.mfa-factor-row', { has: page.locator('.mfa-unbind-action') });
  await bound.filter({ hasText: '+86 188****8888' }).waitFor();
  const app = bound.and(page.locator('[data-factor="OTP"]'));

  await page.locator('.mfa-enroll-action[data-factor="OTP"]').click();
  await page.locator('.mfa-wizard[data-step="details"] .mfa-submit').click();
  const field = page.locator('.mfa-wizard[data-step="prove"] .mfa-passcode-input');
  await field.waitFor();
  const secret = (await page.locator('.mfa-secret').first().innerText()).replace(/[^A-Z2-7]/g, '');
  await field.pressSequentially(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await page.locator('.mfa-recovery-code').waitFor();
  await page.locator('.mfa-recovery-gate').check();
  await page.locator('.mfa-wizard[data-step="done"] .mfa-submit').click();
  await page.locator('.mfa-dialog').waitFor({ state: 'detached' });
  await app.waitFor();

  await app.locator('.mfa-unbind-action').click();
  await page.locator('.mfa-confirm').click();
  await app.waitFor({ state: 'detached' });
}

/** @param {string[]} complaints */
const expectClean = (complaints) => expect(complaints.length === 0, complaints.join('\n'));

/** The two Vite apps. @param {string} name */
async function vite(name) {
  let folder = '';
  if (!(await check(`${name}: installs`, async () => (folder = await install(name))))) return;
  if (!(await check(`${name}: builds`, () => must('npm', ['run', '-s', 'build'], { cwd: folder })))) return;
  await check(`${name}: list, binding and unbinding, console clean`, async () => {
    const api = await sandbox(folder);
    const host = await serve(
      join(folder, 'node_modules/.bin/vite'),
      ['preview', '--host', '127.0.0.1', '--port', '0'],
      {
        cwd: folder,
        line: /(http:\/\/127\.0\.0\.1:\d+)/,
      },
    );
    try {
      const { page, complaints } = await open(`${host.url}/?api=${api.url}`);
      await walk(page);
      expectClean(complaints);
      await page.close();
    } finally {
      host.stop();
      api.stop();
    }
  });
}

async function next() {
  const name = 'next';
  let folder = '';
  if (!(await check(`${name}: installs`, async () => (folder = await install(name))))) return;
  if (
    !(await check(`${name}: builds, the root and ./client within server components`, () =>
      must('npm', ['run', '-s', 'build'], { cwd: folder }),
    ))
  )
    return;
  await check(
    `${name}: server-read lists come without a second request or a mismatch; binding and unbinding`,
    async () => {
      const api = await sandbox(folder);
      const host = await serve(
        join(folder, 'node_modules/.bin/next'),
        ['start', '--hostname', '127.0.0.1', '--port', '0'],
        {
          cwd: folder,
          env: { MFA_API: api.url },
          line: /(http:\/\/127\.0\.0\.1:[1-9]\d*)/,
        },
      );
      try {
        const html = await (await fetch(host.url)).text();
        expect(html.includes('188****8888'), 'The HTML that the server sends holds no row.');
        const lists = ['list-enrolled-factors', 'list-factors-to-enroll'];
        expect(`${await asked(api.url)}` === `${lists}`, `The server asked ${await asked(api.url)}.`);
        const { page, complaints } = await open(host.url);
        await page.locator('.mfa-enroll-action').first().hover();
        await page.waitForLoadState('networkidle');
        const all = await asked(api.url);
        expect(
          `${all}` === `${[...lists, ...lists].sort()}`,
          `Two pages were read on the server, but asked was ${all}.`,
        );
        await walk(page);
        expectClean(complaints);
        await page.close();
      } finally {
        host.stop();
        api.stop();
      }
    },
  );
}

async function plainHtml() {
  const name = 'plain-html';
  let folder = '';
  // As npm 6 did: no peers, and so no React.
  if (
    !(await check(`${name}: installs without React`, async () => {
      folder = await install(name, ['--legacy-peer-deps']);
      expect(!existsSync(join(folder, 'node_modules/react')), 'React was installed.');
    }))
  )
    return;
  await check(
    `${name}: one file under a strict policy: list, binding and unbinding, events, console clean`,
    async () => {
      const api = await sandbox(folder);
      const host = await serveFiles(
        {
          '/index.html': join(folder, 'index.html'),
          '/page.js': join(folder, 'page.js'),
          '/genauth-mfa.js': join(folder, 'node_modules', packageName, 'dist/element/genauth-mfa.js'),
        },
        `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${api.url}; require-trusted-types-for 'script'`,
      );
      try {
        const { page, complaints } = await open(`${host.url}/?api=${api.url}`);
        await walk(page);
        expectClean(complaints);
        const heard = await page.evaluate('globalThis.heard.join()');
        expect(heard === 'enrolled OTP,unbound OTP', `The page heard ${heard}.`);
        await page.close();
      } finally {
        host.stop();
        api.stop();
      }
    },
  );
}

async function types() {
  const name = 'types';
  let folder = '';
  if (!(await check(`${name}: installs`, async () => (folder = await install(name))))) return;
  // The oldest with the oldest React, and each with both ways of resolving.
  const projects = ['5.4', '5.9', '6.0', '7.0'].flatMap((version) =>
    ['bundler', 'nodenext', ...(version === '5.4' ? ['react-18'] : [])].map((project) => ({
      version,
      project,
    })),
  );
  for (const { version, project } of projects) {
    await check(`${name}: TypeScript ${version}, ${project}`, async () => {
      const packaged = join(folder, `node_modules/typescript-${version}`);
      const { bin } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
      await must(process.execPath, [join(packaged, bin.tsc), '-p', `tsconfig.${project}.json`], {
        cwd: folder,
      });
    });
  }
}

/** @type {Record<string, () => Promise<void>>} */
const consumers = {
  // The long ones first.
  types,
  next,
  'vite-react-19': () => vite('vite-react-19'),
  'vite-react-18': () => vite('vite-react-18'),
  'plain-html': plainHtml,
};

const at = process.argv.indexOf('--only');
const only = at < 0 ? Object.keys(consumers) : (process.argv[at + 1] ?? '').split(',');
const unknown = only.filter((name) => !(name in consumers));
if (unknown.length > 0) {
  console.error(
    `No consumer is called ${unknown.join(', ')}. There are ${Object.keys(consumers).join(', ')}.`,
  );
  process.exit(1);
}

const begun = performance.now();
const packs = await check('packs', async () => {
  if (!process.argv.includes('--built')) await must('npm', ['run', '-s', 'build']);
  const output = await must('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', work]);
  const [{ filename }] = JSON.parse(output);
  renameSync(join(work, filename), join(work, `${packageName}.tgz`));
});
if (packs) {
  // Two at a time: one downloads while the other builds.
  const queue = only.map((name) => consumers[name]);
  const worker = async () => {
    for (let does = queue.shift(); does; does = queue.shift()) await does();
  };
  await Promise.all([worker(), worker()]);
}
await browser?.close();
console.log(`in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
