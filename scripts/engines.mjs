// Every story, and a few whole walks with a real pointer and real keys, in each browser engine that can be found:
// Chromium, Firefox and WebKit; `npm run test:engines`. Stories are rendered, played and looked at by axe in the built
// Storybook; in Chromium `npm test` has axe look at them. As root on Debian it installs the engines that are missing. Its
// last line is `N passed, N failed`; an engine that did not run is in neither number, and the lines before say so.
// `--built` takes storybook-static/ as it is, `--only firefox,webkit` leaves engines out, `--stories face` takes the
// stories whose ids hold that text.
// A story that asks for what an engine lacks carries the tag `not-in-<engine>` (written out: Storybook's index reads it
// from the source) and, beside it, why.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aptInstall } from './apt.mjs';
import { chromium } from './engines/chromium.mjs';
import { firefox } from './engines/firefox.mjs';
import { runEngine } from './engines/runEngine.mjs';
import { serveFolder } from './engines/serveFolder.mjs';
import { webkit } from './engines/webkit.mjs';
import { isMain, root, run } from './run.mjs';

/**
 * @typedef {import('./engines/engine.mjs').Engine} Engine
 * @typedef {import('./engines/stories.mjs').Story} Story
 */

/** The slowest first: two run side by side. @type {Engine[]} */
const engines = [webkit, firefox, chromium];
const folder = join(root, 'storybook-static');

/** @param {string | undefined} names */
function chosen(names) {
  if (names === undefined) return engines;
  const wanted = names.toLowerCase().split(',');
  const unknown = wanted.filter((name) => !engines.some((engine) => engine.name.toLowerCase() === name));
  if (unknown.length > 0) {
    throw new Error(
      `No engine is called ${unknown.join(', ')}. There are ${engines.map(({ name }) => name).join(', ')}.`,
    );
  }
  return engines.filter(({ name }) => wanted.includes(name.toLowerCase()));
}

async function buildStorybook() {
  const { code, output } = await run('npm', ['run', '-s', 'build:storybook'], {
    env: { CI: 'true', NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1' },
    timeoutMs: 10 * 60_000,
  });
  if (code !== 0) throw new Error(`${output}\nStorybook does not build.`);
}

/** @param {string | undefined} part @returns {Story[]} */
function readStories(part = '') {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) throw new Error('There is no storybook-static/: leave --built out.');
  /** @type {{ entries: Record<string, Story> }} */
  const { entries } = JSON.parse(readFileSync(index, 'utf8'));
  const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(part));
  if (stories.length === 0) throw new Error(`No story has “${part}” in its id.`);
  return stories;
}

async function main() {
  const { values } = parseArgs({
    options: {
      built: { type: 'boolean', default: false },
      only: { type: 'string' },
      stories: { type: 'string' },
    },
  });
  const wanted = chosen(values.only);
  const missing = wanted.filter((engine) => !engine.isFound());
  if (missing.length > 0) aptInstall([...new Set(missing.flatMap(({ packages }) => packages))]);

  if (!values.built) await buildStorybook();
  const stories = readStories(values.stories);
  const server = await serveFolder(folder);
  /** @type {string[]} */
  const summary = [];
  let passed = 0;
  let failed = 0;
  const queue = wanted.filter((engine) => engine.isFound());
  const worker = async () => {
    for (let engine = queue.shift(); engine; engine = queue.shift()) {
      const result = await runEngine(engine, {
        url: server.url,
        stories,
        walks: values.stories === undefined,
      });
      passed += result.passed;
      failed += result.failed;
      summary.push(result.summary);
    }
  };
  await Promise.all([worker(), worker()]);
  server.close();

  for (const engine of wanted.filter((one) => !one.isFound())) {
    summary.push(
      `${engine.name} did not run: not found. On Debian: apt-get install ${engine.packages.join(' ')}`,
    );
  }
  console.log(summary.join('\n'));
  return { passed, failed };
}

if (isMain(import.meta.url)) {
  // The engines end with this process.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => process.exit(1));
  const begun = performance.now();
  let outcome = { passed: 0, failed: 1 };
  try {
    outcome = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.log(`in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
  process.exit(outcome.failed > 0 || outcome.passed === 0 ? 1 : 0);
}
