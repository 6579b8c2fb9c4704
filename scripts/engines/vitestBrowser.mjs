// Vitest's browser mode in the engines that scripts/engines opens: Vitest's own providers know neither Debian's Firefox
// nor WebKitGTK. It opens the page and closes the browser, and that is all: tests press and type within the page.
import { defineBrowserProvider } from '@vitest/browser';
import { engineCalled } from './engines.mjs';

/**
 * What `test.browser` takes for one engine.
 * @param {string} id as `--only` takes it
 */
export function vitestBrowser(id) {
  const engine = engineCalled(id);
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
          opened ??= await engine.open();
          await opened.tab.goto(url);
        },
        close: async () => {
          await opened?.close();
          opened = undefined;
        },
      }),
    }),
    // Vitest's type knows its own three.
    instances: [{ browser: /** @type {'chromium'} */ (id) }],
  };
}
