// Finds the Chromium that the browser tests drive; as root on Debian or Ubuntu it installs one.
// `node scripts/browser.mjs` prints the path, or one line that says what to do.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { isMain } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
// Without a CJK font, Chinese and Japanese screens are drawn as boxes.
const packages = ['chromium', 'fonts-noto-cjk'];

/** Nothing that asks the network by itself, and no GPU that a machine may lack. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether a file is there and may be run. @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The first of these commands that is on PATH. @param {string[]} commands @returns {string | undefined} */
export function findOnPath(...commands) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** `CHROME_PATH`, else the first Chromium or Chrome on PATH. @returns {string | undefined} */
export function findChromium() {
  const fromEnv = process.env['CHROME_PATH'];
  if (fromEnv) return fromEnv;
  return findOnPath(...names);
}

/** The path of a Chromium that starts, installed if need be. Throws one sentence that says what to do. */
export function ensureChromium() {
  if (!findChromium()) aptInstall(packages);
  const chromium = findChromium();
  if (!chromium) {
    throw new Error('No Chromium found: install Chromium or Chrome, or set CHROME_PATH to its executable.');
  }
  const probe = spawnSync(chromium, ['--version'], { encoding: 'utf8' });
  if (probe.status !== 0) {
    throw new Error(`${chromium} does not start: set CHROME_PATH to the executable of a Chromium or Chrome.`);
  }
  return { path: chromium, version: probe.stdout.trim() };
}

if (isMain(import.meta.url)) {
  try {
    const { path, version } = ensureChromium();
    console.log(`${version} at ${path}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
