// One engine: its stories, then its walks.
import { idOf, inPage, within } from './engine.mjs';
import { outOfReach } from './outOfReach.mjs';
import { openStories, playStory } from './stories.mjs';
import { takeWalk, walkNames } from './walks.mjs';

/**
 * @typedef {import('./engine.mjs').Engine} Engine
 * @typedef {import('./stories.mjs').Story} Story
 */

/** Ms that one story may take: they wait for at most five seconds at a time. */
const storyLimit = 30_000;
const walkLimit = 120_000;

/** @param {unknown} error */
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));

/** The first lines: a failing query of Testing Library quotes the whole page. @param {string} reason */
const shorten = (reason) => reason.split('\n').slice(0, 12).join('\n').slice(0, 1200);

/**
 * Runs them in an engine, prints what fails, and counts.
 * @param {Engine} engine
 * @param {{ url: string, stories: Story[], walks: boolean, axe: boolean }} what
 * @returns {Promise<{ passed: number, failed: number, summary: string }>}
 */
export async function runEngine(engine, { url, stories, walks, axe }) {
  const begun = performance.now();
  const tag = `not-in-${idOf(engine)}`;
  const left = stories.filter(({ tags }) => tags.includes(tag));
  const played = stories.filter((story) => !left.includes(story));
  let passed = 0;
  let failed = 0;
  /** @type {string[]} */
  const again = [];
  let version = '';
  // The stories of a file share a page, as they do under Vitest.
  let onPage = '';
  /** @type {import('./engine.mjs').Opened | undefined} */
  let opened;
  const open = async () => {
    opened ??= await within(engine.open(), 60_000, 'Opening it');
    version = opened.version;
    return opened.tab;
  };
  const close = async () => {
    onPage = '';
    await opened?.close().catch(() => undefined);
    opened = undefined;
  };

  try {
    await open();
  } catch (error) {
    return { passed: 0, failed: 1, summary: `${engine.name} did not run: ${reasonOf(error)}` };
  }

  /**
   * What a try says went wrong. A browser that does not answer is closed, and the next try opens another one.
   * @param {(tab: import('./engine.mjs').Tab) => Promise<string>} does
   * @param {number} limit
   */
  const attempt = async (does, limit) => {
    try {
      return await within(does(await open()), limit + 30_000, 'The browser');
    } catch (error) {
      await close();
      return reasonOf(error) || 'It failed without a word';
    }
  };

  /**
   * Tries a second time on a fresh page, since a busy machine is slow at times; the end tells which needed that.
   * @param {string} name
   * @param {number} limit
   * @param {(tab: import('./engine.mjs').Tab, isFresh: boolean) => Promise<string>} does
   */
  const count = async (name, limit, does) => {
    const first = await attempt((tab) => does(tab, false), limit);
    const reason = first && (await attempt((tab) => does(tab, true), limit));
    if (!reason) {
      passed += 1;
      if (first) again.push(`  passed at the second try: ${name}\n${shorten(first).replace(/^/gm, '    ')}`);
      return;
    }
    failed += 1;
    console.log(`FAILED ${engine.name}: ${name}\n${shorten(reason).replace(/^/gm, '    ')}`);
  };

  for (const { id, title, name, importPath } of played) {
    await count(`${title}: ${name}`, storyLimit, async (tab, isFresh) => {
      if (isFresh || onPage !== importPath) {
        onPage = '';
        await openStories(tab, url, { axe });
        onPage = importPath;
      }
      const reason = (await playStory(tab, id, storyLimit)) || (await outOfReach(tab));
      if (reason) onPage = '';
      // WebKit's window loses the focus to a list that a story opens, and has it back from nobody.
      if (!(await inPage(tab, () => document.hasFocus()))) await close();
      return reason;
    });
  }
  if (walks) {
    for (const name of walkNames) {
      await count(`a walk ${name}`, walkLimit, (tab) => takeWalk(tab, url, name));
    }
  }

  await close();
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const lines = [
    `${[engine.name, version].join(' ').trim()}: ${passed} passed, ${failed} failed, ${left.length} not run, in ${seconds} s`,
    ...left.map(({ title, name }) => `  not run (${tag}): ${title}: ${name}`),
    ...again,
  ];
  return { passed, failed, summary: lines.join('\n') };
}
