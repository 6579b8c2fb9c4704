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
/** Each with what its play shows last. */
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

/** One story, played in English and then changed where it stands, as a data URL. @param {string} id @param {string} last @param {string} tag */
async function take(id, last, tag) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=story`);
  await page.locator(last).first().waitFor();
  await page.evaluate((locale) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = /** @type {any} */ (window);
    channel.emit('updateGlobals', { globals: { locale } });
  }, tag);
  await page.locator(`.mfa-root[lang="${tag}"]`).first().waitFor();
  await page.waitForLoadState('networkidle');
  const png = await page.screenshot();
  await page.close();
  return `data:image/png;base64,${png.toString('base64')}`;
}

try {
  /** @type {string[]} */
  const pictures = [];
  for (const [id, last] of stories) {
    for (const tag of tags) pictures.push(await take(id, last, tag));
  }
  const sheet = await browser.newPage({
    viewport: { width: width * tags.length, height: height * stories.length },
  });
  await sheet.setContent(
    `<style>body { margin: 0; display: grid; grid-template-columns: repeat(${tags.length}, ${width}px) }</style>
    ${pictures.map((source) => `<img alt="" width="${width}" height="${height}" src="${source}">`).join('')}`,
  );
  await sheet.screenshot({ path: join(root, 'docs/languages.png') });
} finally {
  await browser.close();
  close();
}
