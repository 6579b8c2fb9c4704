// Draws docs/languages.png: three screens at 320 px in the four languages whose lines break in ways of their own (Japanese, German,
// Thai, Hindi). For people to look at, and compared with nothing: the letters come from the machine's own fonts. `npm run
// pictures:languages` builds Storybook first; with `--built` it takes storybook-static/ as it is.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { ensureChromium } from './browser.mjs';
import { serveFolder } from './engines/serveFolder.mjs';
import { root } from './run.mjs';
import { buildStorybook, storybookFolder } from './storybook.mjs';

const tags = ['ja', 'de', 'th', 'hi'];
/** Each with what it shows last. */
const stories = /** @type {const} */ ([
  ['components-mfa-settings--whole', '.mfa-enroll-action'],
  ['components-mfa-settings--asked-before-removing', '[role="alertdialog"] button'],
  ['situations-authenticator-app--clock-behind', '[role="alert"]'],
]);
/** Px. */
const [width, height] = [320, 800];

const { values } = parseArgs({ options: { built: { type: 'boolean', default: false } } });
if (!values.built) await buildStorybook();
const { url, close } = await serveFolder(storybookFolder);
const browser = await chromium.launch({ executablePath: ensureChromium().path, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({
    viewport: { width: width * tags.length, height: height * stories.length },
    reducedMotion: 'reduce',
  });
  const frames = stories.flatMap(([id]) =>
    tags.map(
      (tag) => `<iframe src="${url}/iframe.html?id=${id}&viewMode=story&globals=locale:${tag}"></iframe>`,
    ),
  );
  await page.goto(`${url}/iframe.html?viewMode=story`);
  await page.setContent(
    `<style>body { margin: 0; display: grid; grid-template-columns: repeat(${tags.length}, ${width}px) }
      iframe { border: 0; width: ${width}px; height: ${height}px }</style>${frames.join('')}`,
  );
  for (const [at, frame] of page.frames().slice(1).entries()) {
    const [, last] = stories[Math.floor(at / tags.length)] ?? [];
    await frame
      .locator(last ?? '')
      .first()
      .waitFor();
  }
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(root, 'docs/languages.png') });
} finally {
  await browser.close();
  close();
}
