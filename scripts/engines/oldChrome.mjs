// Chrome as it was: builds of Chromium for Linux on x64, which the npm registry keeps in old versions of @sparticuz/chromium.
// Installed apart, where they are asked for: 60 MB each.
import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium as playwright } from 'playwright';
import { chromiumSwitches, isExecutable } from '../browser.mjs';
import { root, run } from '../run.mjs';
import { playwrightTab } from './playwrightTab.mjs';

/**
 * @param {string} version of the package, whose first number is Chrome's
 * @returns {import('./engine.mjs').Engine}
 */
function oldChrome(version) {
  const name = `Chrome ${version.split('.')[0]}`;
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`);
  const executablePath = join(folder, 'chromium');
  return {
    name,
    packages: [],
    // `npm test` has axe look at each story in the newest.
    withoutAxe: true,
    isOld: true,
    // They take minutes, for what the stories show already.
    tests: [],
    isFound: () => isExecutable(executablePath),
    install: async () => {
      if (process.platform !== 'linux' || process.arch !== 'x64') return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, 'package.json'),
        JSON.stringify({ private: true, dependencies: { '@sparticuz/chromium': version } }),
      );
      const args = [
        'install',
        '--no-audit',
        '--no-fund',
        '--prefer-offline',
        '--no-package-lock',
        '--ignore-scripts',
      ];
      const { code } = await run('npm', args, { cwd: folder, timeoutMs: 5 * 60_000 });
      if (code !== 0) return;
      const packed = join(folder, 'node_modules/@sparticuz/chromium/bin/chromium.br');
      const half = `${executablePath}.half`;
      await pipeline(
        createReadStream(packed),
        createBrotliDecompress(),
        createWriteStream(half, { mode: 0o755 }),
      );
      renameSync(half, executablePath);
      rmSync(join(folder, 'node_modules'), { recursive: true });
    },
    open: async () => {
      const browser = await playwright.launch({ executablePath, args: chromiumSwitches });
      return {
        version: browser.version(),
        tab: await playwrightTab(browser, { locale: 'en-US', reducedMotion: 'reduce' }),
        close: () => browser.close(),
      };
    },
  };
}

/** The oldest that shows the whole look (H10). */
export const chrome123 = oldChrome('123.0.1');

/** The oldest that the scripts run in, with the plain look (docs/theming.md). */
export const chrome110 = oldChrome('110.0.1');
