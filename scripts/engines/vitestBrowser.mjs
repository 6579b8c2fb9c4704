// Vitest's browser mode in the engines that scripts/engines opens: Vitest's own providers know neither Debian's Firefox
// nor WebKitGTK. It opens the page and closes the browser, and that is all: tests press and type within the page.
import { defineBrowserProvider } from '@vitest/browser';
import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

const engines = { chromium, firefox, webkit };

/** @param {string} name @returns {name is keyof typeof engines} */
const isEngine = (name) => Object.hasOwn(engines, name);

/**
 * What `test.browser` takes for one engine.
 * @param {string} name `chromium`, `firefox` or `webkit`
 */
export function vitestBrowser(name) {
  if (!isEngine(name))
    throw new Error(`No engine is called ${name}. There are ${Object.keys(engines).join(', ')}.`);
  /** @type {import('./engine.mjs').Opened | undefined} */
  let opened;
  return {
    enabled: true,
    screenshotFailures: false,
    provider: defineBrowserProvider({
      name: 'engine',
      providerFactory: () => ({
        name: 'engine',
        supportsParallelism: false,
        getCommandsContext: () => ({}),
        openPage: async (_session, url) => {
          opened ??= await engines[name].open();
          await opened.tab.goto(url);
        },
        close: async () => {
          await opened?.close();
          opened = undefined;
        },
      }),
    }),
    instances: [{ browser: name }],
  };
}
