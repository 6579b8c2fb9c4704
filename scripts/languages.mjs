// Every story in every language, at 320 px: each is rendered and played in English, then changed into one language after
// the other where it stands, as Storybook's toolbar does; `npm run test:languages`. A text that is cut, a page that
// can be pushed sideways, a direction that is wrong, and a word from the console each fail. In the pseudo-locale whatever stands
// outside of its brackets does not come from the words. A story that shows a host's texts, or words that were chosen when they
// were said, carries the tag `own-words`; one that brings a language of its own, `own-language`; one whose page sets the kit's
// words in capitals or wide apart, `own-letters`: what is cut there, that page has cut.
// Without `--all` a story is seen in the pseudo-locale, in Arabic, and in one of the others, which changes from story to story.
// `--built` takes storybook-static/ as it is, `--only ar,th` some languages, `--stories face` the stories whose ids hold
// that text. Its last line is `N passed, N failed`, a story in all its languages counting as one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './engines/chromium.mjs';
import { serveFolder } from './engines/serveFolder.mjs';
import { openStories, playStory } from './engines/stories.mjs';
import { isMain, root } from './run.mjs';
import { buildStorybook, conclude, readStories, storybookFolder } from './storybook.mjs';

const pseudo = 'en-XA';
const storyLimit = 30_000;
/** Px: what the plays of stories expect, and where languages run out of room. */
const wide = { width: 900, height: 800 };
const narrow = { width: 320, height: 800 };

/** The languages that ship, from their list. */
function readTags() {
  const source = readFileSync(join(root, 'src/locales/loadLocale.ts'), 'utf8');
  return [...source.matchAll(/import\('\.\/([\w-]+)\.js'\)/g)].map(([, tag]) => tag ?? '');
}

/**
 * Changes the story on the page into each language and tells what is wrong with it there.
 * @param {{ tags: string[], ownWords: boolean, ownLetters: boolean }} what
 */
async function lookAt({ tags, ownWords, ownLetters }) {
  const channel = /** @type {any} */ (window).__STORYBOOK_ADDONS_CHANNEL__;
  /** @type {string[]} */
  const wrong = [];
  const roots = () =>
    /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.mfa-root')]).filter(
      // One that a story gave a language of its own.
      (one) => !own.has(one),
    );
  const english = () => [...document.querySelectorAll('.mfa-root')];
  const own = new Set(english().filter((one) => one.getAttribute('lang') !== 'en'));
  if (roots().length === 0) return wrong;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** @param {string} tag */
  const change = async (tag) => {
    // Storybook loads the page anew when it is asked for a story while it still draws another.
    const drawn = new Promise((resolve) => {
      channel.once('storyRendered', resolve);
      setTimeout(resolve, 8000);
    });
    channel.emit('updateGlobals', { globals: { locale: tag } });
    await drawn;
    for (const end = performance.now() + 8000; performance.now() < end;) {
      await frame();
      if (roots().length > 0 && roots().every((one) => one.lang === tag)) return;
    }
    wrong.push(
      `${tag}: it stays in ${roots()
        .map((one) => one.lang || 'no language')
        .join(', ')}`,
    );
  };

  // A field shows a part of what is in it, and the boxes of a code are wider than their frame.
  const unseen = '.mfa-hidden, .mfa-status, svg, option, [hidden], input, .mfa-passcode';
  /** @param {Element} element */
  const about = (element) =>
    `${element.className || element.localName}: ${element.textContent?.slice(0, 80) ?? ''}`;
  /** @param {string} tag */
  const look = (tag) => {
    for (const one of roots()) {
      // A language that runs from the left takes the direction of the page around it.
      const around = getComputedStyle(one.parentElement ?? document.body).direction;
      if (getComputedStyle(one).direction !== (/^(ar|he)$/.test(tag) ? 'rtl' : around)) {
        wrong.push(`${tag}: it runs in the wrong direction`);
      }
      for (const element of [one, ...one.querySelectorAll('*')]) {
        if (element.closest(unseen) || element.clientWidth === 0) continue;
        if (!ownLetters && element.scrollWidth > element.clientWidth + 1) {
          const { overflowX, display } = getComputedStyle(element);
          if (display !== 'inline' && !(overflowX === 'visible' && element.children.length > 0)) {
            wrong.push(`${tag}: cut, ${element.scrollWidth} px in ${element.clientWidth}: ${about(element)}`);
          }
        }
        for (const node of element.childNodes) {
          const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
          if (/undefined|NaN|\[object/.test(text)) wrong.push(`${tag}: ${text}`);
        }
      }
      for (const element of one.querySelectorAll(
        '.mfa-secret, .mfa-passcode-input, .mfa-phone-input, .mfa-recovery-code',
      )) {
        if (element.clientWidth > 0 && getComputedStyle(element).direction !== 'ltr') {
          wrong.push(`${tag}: digits run from right to left: ${about(element)}`);
        }
      }
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) {
      const far = [...document.querySelectorAll('.mfa-root *')].filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest(unseen),
      );
      if (far.length > 0)
        wrong.push(`${tag}: the page is ${scrollWidth} px wide: ${far.slice(0, 3).map(about).join(' | ')}`);
    }
  };

  /** What stands outside of the pseudo-locale's brackets. */
  const lookForStrangers = () => {
    for (const one of roots()) {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent ?? '';
        if (!element || !/\p{L}{3,}/u.test(text) || text.includes('⟦')) continue;
        // What comes from outside, and names of countries, are no words of the kit's.
        if (element.closest('[translate=no], .notranslate, option, .mfa-option, [data-host], style'))
          continue;
        const around = element.closest('p, li, div, button, label, span, dd, dt, strong, h2, h3, a');
        if (around?.textContent?.includes('⟦') || around?.parentElement?.textContent?.includes('⟦')) continue;
        wrong.push(`not from the words: ${about(element)}`);
      }
    }
  };

  let before = 0;
  for (const tag of tags) {
    await change(tag);
    // The words of a screen come a moment after those of the list.
    for (const end = performance.now() + 3000; ;) {
      await frame();
      wrong.length = before;
      look(tag);
      if (tag === 'en-XA' && !ownWords) lookForStrangers();
      if (wrong.length === before || performance.now() > end) break;
    }
    before = wrong.length;
  }
  await change('en');
  return wrong;
}

async function main() {
  const { values } = parseArgs({
    options: {
      built: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      only: { type: 'string' },
      stories: { type: 'string' },
    },
  });
  if (!values.built) await buildStorybook();
  const known = readTags();
  const some = known.filter((tag) => tag !== 'ar');
  /** @param {number} turn */
  const tagsOf = (turn) =>
    values.only?.split(',') ??
    (values.all ? [pseudo, ...known] : [pseudo, 'ar', some[turn % some.length] ?? 'de']);
  let turn = 0;
  const queue = readStories(values.stories).filter(({ tags }) => !tags.includes('own-language'));
  const server = await serveFolder(storybookFolder);
  const browser = await launchChromium();
  let passed = 0;
  let failed = 0;

  const worker = async () => {
    const page = await browser.newPage({
      viewport: wide,
      locale: 'en-US',
      reducedMotion: 'reduce',
    });
    const tab = {
      /** @param {string} url */
      goto: async (url) => void (await page.goto(url)),
      /** @param {string} expression */
      evaluate: (expression) => page.evaluate(expression),
    };
    /** @type {string[]} */
    let said = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(`thrown: ${error.message}`));
    let onPage = '';
    for (let story = queue.shift(); story; story = queue.shift()) {
      const { id, title, name, importPath } = story;
      /** @type {string[]} */
      let wrong;
      try {
        if (onPage !== importPath) await openStories(/** @type {any} */ (tab), server.url);
        onPage = importPath;
        await page.setViewportSize(wide);
        const reason = await playStory(/** @type {any} */ (tab), id, storyLimit);
        await page.setViewportSize(narrow);
        said = [];
        wrong = reason
          ? [`in English already: ${reason}`]
          : [
              ...new Set([
                ...(await page.evaluate(lookAt, {
                  tags: tagsOf(turn++),
                  ownWords: story.tags.includes('own-words'),
                  ownLetters: story.tags.includes('own-letters'),
                })),
                ...said,
              ]),
            ];
      } catch (error) {
        wrong = [error instanceof Error ? error.message : String(error)];
      }
      if (wrong.length === 0) {
        passed += 1;
        continue;
      }
      failed += 1;
      onPage = '';
      console.log(
        `FAILED ${title}: ${name} (${id})\n${wrong
          .slice(0, 8)
          .map((line) => `    ${line}`)
          .join('\n')}`,
      );
    }
  };
  await Promise.all([worker(), worker()]);
  await browser.close();
  server.close();
  console.log(
    values.only ??
      (values.all ? `each story in ${known.length + 1} languages` : 'each story in three languages'),
  );
  return { passed, failed };
}

if (isMain(import.meta.url)) await conclude(main);
