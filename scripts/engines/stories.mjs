// Plays stories in a page of the built Storybook and hears from Storybook itself how each one ended.
import { inPage } from './engine.mjs';

/**
 * @typedef {object} Story as in Storybook's index.json
 * @property {string} id
 * @property {string} title
 * @property {string} name
 * @property {'story' | 'docs'} type
 * @property {string} importPath
 * @property {string[]} tags
 */

/**
 * Opens Storybook's page without a story.
 * @param {import('./engine.mjs').Tab} tab
 * @param {string} url
 * @param {{ axe?: boolean }} [how] whether axe looks at each
 */
export async function openStories(tab, url, { axe = true } = {}) {
  await tab.goto(`${url}/iframe.html?viewMode=story`);
  await inPage(
    tab,
    async (byHand) => {
      // Storybook's names for its own page: of a version, not of a contract.
      const has = /** @type {any} */ (window);
      while (!has.__STORYBOOK_PREVIEW__?.storeInitializationPromise) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await has.__STORYBOOK_PREVIEW__.storeInitializationPromise;
      has.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { a11y: { manual: byHand } } });
    },
    !axe,
  );
}

/**
 * Renders a story, plays it and looks at it with axe, as its parameters say.
 * @param {import('./engine.mjs').Tab} tab
 * @param {string} id
 * @param {number} limit ms
 * @returns {Promise<string>} why it failed; nothing if it passed
 */
export const playStory = (tab, id, limit) =>
  inPage(
    tab,
    (storyId, ms) => {
      const channel = /** @type {any} */ (window).__STORYBOOK_ADDONS_CHANNEL__;
      /** @type {string[]} */
      const reasons = [];
      /** @param {any} error */
      const say = (error) => void reasons.push(String(error?.message ?? error?.description ?? error));
      return new Promise((/** @type {(reasons: string) => void} */ resolve) => {
        /** @type {Record<string, (detail: any) => void>} */
        const heard = {
          playFunctionThrewException: say,
          unhandledErrorsWhilePlaying: (errors) => [errors].flat().forEach(say),
          storyThrewException: say,
          storyErrored: (error) => {
            say(error);
            end();
          },
          storyMissing: () => {
            say('Storybook does not find it');
            end();
          },
          storyFinished: ({ storyId: finished, status, reporters }) => {
            if (finished !== storyId) return;
            for (const { type, status: judged, result } of reporters) {
              if (judged !== 'failed') continue;
              const found = (result.violations ?? []).map((/** @type {any} */ { id: rule, help, nodes }) => {
                const where = nodes.map((/** @type {any} */ node) => node.html.slice(0, 160));
                return `${rule}: ${help}\n  ${where.join('\n  ')}`;
              });
              say(`${type}: ${found.join('\n') || result.error}`);
            }
            if (status !== 'success' && reasons.length === 0) say(`it ended as "${status}"`);
            end();
          },
        };
        const late = setTimeout(() => {
          say(`it took longer than ${ms / 1000} s`);
          end();
        }, ms);
        const end = () => {
          clearTimeout(late);
          for (const [name, listener] of Object.entries(heard)) channel.off(name, listener);
          resolve(reasons.join('\n'));
        };
        for (const [name, listener] of Object.entries(heard)) channel.on(name, listener);
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      });
    },
    id,
    limit,
  );
