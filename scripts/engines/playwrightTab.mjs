import { viewport } from './engine.mjs';

/**
 * A tab of a browser that Playwright drives.
 * @param {import('playwright').Browser} browser
 * @param {import('playwright').BrowserContextOptions} [options]
 * @returns {Promise<import('./engine.mjs').Tab>}
 */
export async function playwrightTab(browser, options) {
  const context = await browser.newContext({ viewport, ...options });
  const page = await context.newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    pressAt: (x, y) => page.mouse.click(x, y),
    type: async (text) => {
      for (const character of text) await page.keyboard.press(character === ' ' ? 'Space' : character);
    },
    press: (key) => page.keyboard.press(key),
  };
}
