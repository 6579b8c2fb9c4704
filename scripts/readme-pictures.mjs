// Draws docs/picture-light.png and docs/picture-dark.png, which the README opens with: the list, and before it the screen that adds an
// authenticator app, on a desktop and on a phone. `npm run pictures:readme` builds Storybook first; with `--built` it takes
// storybook-static/ as it is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { ensureChromium } from './browser.mjs';
import { serveFolder } from './engines/serveFolder.mjs';
import { root } from './run.mjs';
import { buildStorybook, storybookFolder } from './storybook.mjs';

const { values } = parseArgs({ options: { built: { type: 'boolean', default: false } } });
if (!values.built) await buildStorybook();
const { url, close } = await serveFolder(storybookFolder);
const browser = await chromium.launch({ executablePath: ensureChromium().path, args: ['--no-sandbox'] });

const font = readFileSync(
  createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
).toString('base64');
/** The same letters on every machine. */
const letters = `@font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${font}) }
  body, .mfa-root { font-family: Inter !important }`;

/** @typedef {'light' | 'dark'} Theme */
/** @param {Buffer} png */
const asAddress = (png) => `data:image/png;base64,${png.toString('base64')}`;

/** @param {string} id @param {Theme} theme @param {import('playwright').BrowserContextOptions} device */
async function open(id, theme, device) {
  const context = await browser.newContext({ deviceScaleFactor: 2, reducedMotion: 'reduce', ...device });
  const page = await context.newPage();
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=story&globals=theme:${theme}`);
  await page.addStyleTag({ content: letters });
  await page.locator('.mfa-enroll-action').first().waitFor();
  await page.evaluate('document.fonts.ready');
  return page;
}

/** @param {Theme} theme */
async function list(theme) {
  const page = await open('components-mfa-settings--whole', theme, { viewport: { width: 560, height: 900 } });
  return asAddress(await page.locator('.mfa-settings').screenshot({ omitBackground: true }));
}

/** @param {Theme} theme @param {boolean} phone */
async function wizard(theme, phone) {
  const page = await open('app-account-security--default', theme, {
    viewport: phone ? { width: 360, height: 700 } : { width: 900, height: 900 },
    hasTouch: phone,
    isMobile: phone,
  });
  await page.locator('.mfa-enroll-action[data-factor="OTP"]').click();
  await page.locator('dialog .mfa-submit').click();
  await page.locator('.mfa-qr').waitFor();
  return asAddress(await (phone ? page : page.locator('dialog')).screenshot());
}

try {
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    const pictures = [await list(theme), await wizard(theme, false), await wizard(theme, true)];
    const [width, height] = [1180, 680];
    const sheet = await browser.newPage({ viewport: { width, height } });
    const [ground, line] = theme === 'light' ? ['#e8ecf6', '#0002'] : ['#0a0c12', '#fff3'];
    await sheet.setContent(`<style>
      body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 28px; background: ${ground} }
      img { width: 340px; border-radius: 14px; box-shadow: 0 12px 40px #0003, 0 0 0 1px ${line} }
      img:first-of-type { width: 430px }
      img:last-of-type { width: 290px; border-radius: 26px }
    </style>${pictures.map((source) => `<img alt="" src="${source}">`).join('')}`);
    await sheet.screenshot({ path: join(root, `docs/picture-${theme}.png`) });
  }
} finally {
  await browser.close();
  close();
}
