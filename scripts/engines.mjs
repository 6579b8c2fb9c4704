// Every story, a few whole walks with a real pointer and real keys, and the tests of what people see and do (vite.config.ts
// says which), in each browser engine that can be found: Chromium, Firefox and WebKit; `npm run test:engines`. Stories are
// rendered, played and looked at by axe in the built Storybook, and no control in sight may be covered or cut off; in
// Chromium `npm test` has axe look at them. Old engines take a part of it, in scripts/engines/old*.mjs: the oldest Chrome
// that has the whole look, the oldest that the kit runs in at all, and Safari 16's (H10). As root on Debian it installs what
// is missing, old Chromes from the npm registry. Its last line is `N passed, N failed`; an engine that did not run is in
// neither number, and the lines before say so.
// `--built` takes storybook-static/ as it is, `--only firefox,webkit` leaves engines out, `--stories face` takes the
// stories whose ids hold that text, without walks and tests. `--quick` leaves axe out, and in old Chromes the situations:
// they are drawn by the components whose own stories are played.
// A story that asks for what an engine lacks carries the tag `not-in-<engine>` (written out: Storybook's index reads it
// from the source) and, beside it, why.
import { parseArgs } from 'node:util';
import { aptInstall } from './apt.mjs';
import { idOf } from './engines/engine.mjs';
import { engineCalled, engines } from './engines/engines.mjs';
import { runEngine } from './engines/runEngine.mjs';
import { serveFolder } from './engines/serveFolder.mjs';
import { isMain } from './run.mjs';
import { buildStorybook, conclude, readStories, storybookFolder } from './storybook.mjs';
import { runVitest } from './vitest.mjs';

async function main() {
  const { values } = parseArgs({
    options: {
      built: { type: 'boolean', default: false },
      only: { type: 'string' },
      stories: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const wanted = values.only?.toLowerCase().split(',').map(engineCalled) ?? engines;
  const missing = wanted.filter((engine) => !engine.isFound());
  const packages = [...new Set(missing.flatMap((engine) => engine.packages))];
  if (packages.length > 0) aptInstall(packages);
  for (const engine of missing) await engine.install?.();

  if (!values.built) await buildStorybook();
  const stories = readStories(values.stories);
  const server = await serveFolder(storybookFolder);
  /** @param {import('./engines/engine.mjs').Engine} engine @param {string} title */
  const leftOut = (engine, title) =>
    engine.withoutStories || (values.quick && engine.isOld && title.startsWith('Situations/'));
  /** @type {string[]} */
  const summary = [];
  let passed = 0;
  let failed = 0;
  const queue = wanted.filter((engine) => engine.isFound());
  const worker = async () => {
    for (let engine = queue.shift(); engine; engine = queue.shift()) {
      const result = await runEngine(engine, {
        url: server.url,
        stories: stories.filter(({ title }) => !leftOut(engine, title)),
        walks: values.stories === undefined,
        axe: !values.quick && !engine.withoutAxe,
      });
      passed += result.passed;
      failed += result.failed;
      summary.push(result.summary);
      if (values.stories !== undefined || engine.tests?.length === 0) continue;
      const tests = await runVitest(['--project', 'engine', ...(engine.tests ?? [])], {
        env: { MFA_TEST_ENGINE: idOf(engine) },
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
      engine.install
        ? `${engine.name} did not run: it could not be installed. There is one for Linux on x64 alone.`
        : `${engine.name} did not run: not found. On Debian: apt-get install ${engine.packages.join(' ')}`,
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
