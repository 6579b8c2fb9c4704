// WebKitGTK: the engine of Safari (layout, DOM, scripts), in Debian's test browser. It is not Safari: neither its
// autofill nor its keyboards nor its passkeys are here.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath, isExecutable } from '../browser.mjs';
import { viewport } from './engine.mjs';
import { openDriven } from './startDriver.mjs';

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

/** @type {import('./engine.mjs').Engine} */
export const webkit = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'],
  isFound: () =>
    findMiniBrowser() !== undefined && ['WebKitWebDriver', 'Xvfb'].every((command) => findOnPath(command)),
  open: () =>
    openDriven(
      async (onStop) => {
        const screen = await openScreen(onStop);
        const settings = gtkSettings();
        onStop(() => rmSync(settings, { recursive: true, force: true }));
        return {
          command: 'WebKitWebDriver',
          capabilities: {
            'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
          },
          env: { DISPLAY: screen, XDG_CONFIG_HOME: settings },
        };
      },
      // The size that it takes is the window's, bars and all.
      async ({ tab, resize }) => {
        await resize(viewport);
        const inner = await tab.evaluate('[innerWidth, innerHeight]');
        await resize({
          width: 2 * viewport.width - inner[0],
          height: 2 * viewport.height - inner[1],
        });
      },
    ),
};
