// Every story, a few whole walks with a real pointer and real keys, and the tests of what people see and do (vite.config.ts
// says which), in each browser engine that can be found: Chromium, Firefox and WebKit; `npm run test:engines`. Stories are
// rendered, played and looked at by axe in the built Storybook, and no control in sight may be covered or cut off; in
// Chromium `npm test` has axe look at them. As root on Debian it installs the engines that are missing. Its last line is
// `N passed, N failed`; an engine that did not run is in neither number, and the lines before say so.
// `--built` takes storybook-static/ as it is, `--only firefox,webkit` leaves engines out, `--stories face` takes the
// stories whose ids hold that text, without walks and tests.
// A story that asks for what an engine lacks carries the tag `not-in-<engine>` (written out: Storybook's index reads it
// from the source) and, beside it, why.
import { parseArgs } from 'node:util';
import { aptInstall } from './apt.mjs';
import { chromium } from './engines/chromium.mjs';
import { firefox } from './engines/firefox.mjs';
import { runEngine } from './engines/runEngine.mjs';
import { serveFolder } from './engines/serveFolder.mjs';
import { webkit } from './engines/webkit.mjs';
import { isMain } from './run.mjs';
import { buildStorybook, conclude, readStories, storybookFolder } from './storybook.mjs';
import { runVitest } from './vitest.mjs';

/** @typedef {import('./engines/engine.mjs').Engine} Engine */

/** The slowest first: two run side by side. @type {Engine[]} */
const engines = [webkit, firefox, chromium];

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
  const server = await serveFolder(storybookFolder);
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
      if (values.stories !== undefined) continue;
      const tests = await runVitest(['--project', 'engine'], {
        env: { MFA_TEST_ENGINE: engine.name.toLowerCase() },
      });
      passed += tests.passed;
      failed += tests.failed;
      if (tests.output) console.log(`FAILED ${engine.name}:\n${tests.output.trimEnd()}`);
      summary.push(`${engine.name}, ${tests.note}: ${tests.passed} passed, ${tests.failed} failed`);
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
  await conclude(main);
}
