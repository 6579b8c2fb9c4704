// What the engines have in common for those who drive them.

/**
 * @typedef {object} Tab one page, driven from outside
 * @property {(url: string) => Promise<void>} goto
 * @property {(expression: string) => Promise<any>} evaluate what a promise of the page's settles with, as JSON
 * @property {(x: number, y: number) => Promise<void>} pressAt the pointer goes there and is pressed once
 * @property {(text: string) => Promise<void>} type a key pressed for each character
 * @property {(key: Key) => Promise<void>} press
 *
 * @typedef {'Tab' | 'Enter' | 'Escape' | 'Space'} Key
 *
 * @typedef {object} Opened
 * @property {string} version
 * @property {Tab} tab
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {string[]} packages Debian's, that bring it
 * @property {() => Promise<void>} [install] another way than Debian's; where it can't, it is not found
 * @property {() => boolean} isFound
 * @property {boolean} [withoutAxe] axe looks at every story elsewhere
 * @property {boolean} [isOld] another version of an engine that plays every story
 * @property {boolean} [withoutStories]
 * @property {string[]} [tests] these files alone of Vitest's tests for engines; none of them where it is empty
 * @property {() => Promise<Opened>} open
 */

/** What `--only`, MFA_TEST_ENGINE and a story's tag call it. @param {Engine} engine */
export const idOf = ({ name }) => name.toLowerCase().replace(' ', '-');

/** The page's size: a desktop's. Vitest runs the same stories in a phone's. */
export const viewport = { width: 1280, height: 800 };

/**
 * A function of ours, called within the page.
 * @template {unknown[]} A
 * @template R
 * @param {Tab} tab
 * @param {(...args: A) => R} does it may use nothing but its arguments and what the page has
 * @param {A} args
 * @returns {Promise<Awaited<R>>}
 */
export const inPage = (tab, does, ...args) => tab.evaluate(`(${does})(...${JSON.stringify(args)})`);

/**
 * The promise's value, or an error after so many ms.
 * @template T
 * @param {Promise<T>} promise
 * @param {number} ms
 * @param {string} what
 * @returns {Promise<T>}
 */
export async function within(promise, ms, what) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} s`)), ms);
  });
  try {
    return await /** @type {Promise<T>} */ (Promise.race([promise, late]));
  } finally {
    clearTimeout(timer);
  }
}
