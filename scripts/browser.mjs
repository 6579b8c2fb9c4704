// Finds the Chromium that the browser tests drive; as root on Debian or Ubuntu it installs one.
// `node scripts/browser.mjs` prints the path, or one line that says what to do.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
// Without a CJK font, Chinese and Japanese screens are drawn as boxes.
const packages = ['chromium', 'fonts-noto-cjk'];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** `CHROME_PATH`, else the first Chromium or Chrome on PATH. @returns {string | undefined} */
export function findChromium() {
  const fromEnv = process.env['CHROME_PATH'];
  if (fromEnv) return fromEnv;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function canInstall() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  const ids = readFileSync('/etc/os-release', 'utf8').match(/^ID(_LIKE)?=.*$/gm) ?? [];
  return /debian|ubuntu/.test(ids.join(' ')) && spawnSync('apt-get', ['--version']).status === 0;
}

/** @param {string[]} args */
function aptGet(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** The path of a Chromium that starts, installed if need be. Throws one sentence that says what to do. */
export function ensureChromium() {
  if (!findChromium() && canInstall()) {
    // Some images list repositories that can't be reached: an update that half fails may still do.
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
  }
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
