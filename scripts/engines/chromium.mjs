import { chromium as playwright } from 'playwright';
import { findChromium } from '../browser.mjs';
import { playwrightTab } from './playwrightTab.mjs';

/** Debian's, or the one that Playwright has, without anything that asks the network by itself. */
export const launchChromium = () =>
  playwright.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** @type {import('./engine.mjs').Engine} */
export const chromium = {
  name: 'Chromium',
  packages: ['chromium', 'fonts-noto-cjk'],
  isFound: () => findChromium() !== undefined,
  // `npm test` has it look at each of these stories in Chromium.
  withoutAxe: true,
  open: async () => {
    const browser = await launchChromium();
    return {
      version: browser.version(),
      tab: await playwrightTab(browser, { locale: 'en-US', reducedMotion: 'reduce' }),
      close: () => browser.close(),
    };
  },
};
