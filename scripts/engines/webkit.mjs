// WebKitGTK: the engine of Safari (layout, DOM, scripts), in Debian's test browser. It is not Safari: neither its
// autofill nor its keyboards nor its passkeys are here.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath, isExecutable } from '../browser.mjs';
import { viewport } from './engine.mjs';
import { webDriver } from './webDriver.mjs';

/** Debian keeps it beside the libraries, in a folder of the machine's name. */
function findMiniBrowser() {
  const folders = [
    '/usr/libexec',
    ...safely(() => readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`)),
  ];
  return folders.map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser')).find(isExecutable);
}

/** @param {() => string[]} list */
function safely(list) {
  try {
    return list();
  } catch {
    return [];
  }
}

/** @returns {Promise<number>} a port that nobody listens at */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A screen that nobody sees; resolves with its name. @param {(stop: () => void) => void} onStop */
const openScreen = (onStop) =>
  /** @type {Promise<string>} */ (
    new Promise((resolve, reject) => {
      const size = `${viewport.width + 100}x${viewport.height + 200}x24`;
      const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
      const screen = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
      onStop(() => screen.kill());
      screen.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
      screen.once('error', reject);
      screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    })
  );

/** Settings of GTK's, in a folder of its own: no animations is how it says "reduced motion". */
function gtkSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'engines-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}

/** @param {string} url */
async function untilReady(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { ok } = await fetch(`${url}/status`).catch(() => ({ ok: false }));
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not start');
}

/** @type {import('./engine.mjs').Engine} */
export const webkit = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'],
  isFound: () =>
    findMiniBrowser() !== undefined && ['WebKitWebDriver', 'Xvfb'].every((command) => findOnPath(command)),
  open: async () => {
    /** @type {(() => void)[]} */
    const stops = [];
    const stop = () => {
      process.off('exit', stop);
      for (const one of stops.splice(0).reverse()) one();
    };
    process.on('exit', stop);
    try {
      const screen = await openScreen((end) => stops.push(end));
      const settings = gtkSettings();
      stops.push(() => rmSync(settings, { recursive: true, force: true }));
      const port = await freePort();
      const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
        stdio: 'ignore',
        env: {
          ...process.env,
          DISPLAY: screen,
          XDG_CONFIG_HOME: settings,
          LANG: 'en_US.UTF-8',
          LANGUAGE: 'en_US',
        },
        // Its browser goes with it.
        detached: true,
      });
      stops.push(() => {
        try {
          if (driver.pid) process.kill(-driver.pid, 'SIGKILL');
        } catch {
          // already gone
        }
      });
      const url = `http://127.0.0.1:${port}`;
      await untilReady(url);
      const { tab, version, resize, close } = await webDriver(url, {
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
      });
      // The size that it takes is the window's, bars and all.
      await resize(viewport);
      const inner = await tab.evaluate('[innerWidth, innerHeight]');
      await resize({
        width: 2 * viewport.width - inner[0],
        height: 2 * viewport.height - inner[1],
      });
      return {
        version,
        tab,
        close: async () => {
          await close().catch(() => undefined);
          stop();
        },
      };
    } catch (error) {
      stop();
      throw error;
    }
  },
};
