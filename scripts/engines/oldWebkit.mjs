// WPE WebKit as Debian 12 keeps it: the engine of Safari 16.0, the oldest that the scripts run in, with the plain look
// (docs/theming.md). Its test browser needs no screen.
import { readdirSync } from 'node:fs';
import { findOnPath, isExecutable } from '../browser.mjs';
import { openDriven } from './startDriver.mjs';

function findMiniBrowser() {
  try {
    const folders = readdirSync('/usr/lib').map((name) => `/usr/lib/${name}/wpe-webkit-1.1/MiniBrowser`);
    return folders.find(isExecutable);
  } catch {
    return undefined;
  }
}

/** @type {import('./engine.mjs').Engine} */
export const oldWebkit = {
  name: 'WebKit 2.38',
  packages: ['wpewebkit-driver', 'libwpewebkit-1.1-0', 'fonts-noto-cjk'],
  // Storybook's own hands do not work in it.
  withoutStories: true,
  // Those that wait for no motion, which it can't be asked to leave out.
  tests: ['walks', 'passcode', 'countdown', 'recovery'].map((name) => `test/kit/${name}.test.tsx`),
  isFound: () => findMiniBrowser() !== undefined && findOnPath('WPEWebDriver') !== undefined,
  open: () =>
    openDriven(async () => ({
      command: 'WPEWebDriver',
      capabilities: {
        'wpe:browserOptions': { binary: findMiniBrowser(), args: ['--automation', '--headless'] },
      },
    })),
};
