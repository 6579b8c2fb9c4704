import { chromium as playwright } from 'playwright';
import { chromiumSwitches, findChromium } from '../browser.mjs';
import { playwrightTab } from './playwrightTab.mjs';

/** Debian's, or the one that Playwright has. */
export const launchChromium = () =>
  playwright.launch({
    executablePath: findChromium() ?? 'chromium',
    args: chromiumSwitches,
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
