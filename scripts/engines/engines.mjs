import { chromium } from './chromium.mjs';
import { idOf } from './engine.mjs';
import { firefox } from './firefox.mjs';
import { chrome110, chrome123 } from './oldChrome.mjs';
import { oldWebkit } from './oldWebkit.mjs';
import { webkit } from './webkit.mjs';

/** The slowest first: two run side by side. @type {import('./engine.mjs').Engine[]} */
export const engines = [webkit, firefox, chromium, chrome123, chrome110, oldWebkit];

/** @param {string} id @returns {import('./engine.mjs').Engine} */
export function engineCalled(id) {
  const engine = engines.find((one) => idOf(one) === id);
  if (!engine) throw new Error(`No engine is called ${id}. There are ${engines.map(idOf).join(', ')}.`);
  return engine;
}
