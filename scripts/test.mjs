// Everything that has to hold before a change goes in; `npm test`. Goes on after a failing step, so that one run
// shows all there is to mend. Its last line is `N passed, N failed`: Vitest's tests, and each other step as one.
// `npm test -- --only vitest,size` runs those steps alone.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browser.mjs';
import { bin, root, run } from './run.mjs';
import { quiet, runVitest } from './vitest.mjs';

const minute = 60_000;

/**
 * @typedef {import('./vitest.mjs').Outcome} Outcome
 * @typedef {{ name: string, does: () => Promise<Outcome> }} Step
 */

/**
 * A step that is one command, and counts as one.
 * @param {string} name
 * @param {() => [command: string, ...args: string[]]} command
 * @param {() => Record<string, string>} [settings] of its environment
 * @returns {Step}
 */
function step(name, command, settings = () => ({})) {
  return {
    name,
    async does() {
      const [file, ...args] = command();
      const { code, output } = await run(file, args, {
        env: { ...quiet, ...settings() },
        timeoutMs: 25 * minute,
      });
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
    },
  };
}

/** attw does not expand the pattern in `exports`: name each language. */
function withLocales() {
  const folder = join(root, 'dist/locales');
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^[a-z]{2,3}(-\w+)*\.js$/.test(name))
    : [];
  return files.length > 0
    ? ['--include-entrypoints', ...files.map((name) => `locales/${name.slice(0, -3)}`)]
    : [];
}

const node = process.execPath;
/**
 * One stage after another. In a stage each lane has a core: its steps run in turn, the lanes side by side. Nothing runs beside
 * Vitest, which takes both cores.
 * @type {Step[][][]}
 */
const stages = [
  [[step('browser', () => [node, 'scripts/browser.mjs'])]],
  [
    [
      step('eslint', () => [bin('eslint'), '--max-warnings', '0', '.']),
      // Types that others need and can't name, and links in the documentation that lead nowhere.
      step('reference', () => [bin('typedoc'), '--emit', 'none']),
    ],
    [
      step('prettier', () => [bin('prettier'), '--check', '--log-level', 'warn', '.']),
      step('types', () => [bin('tsc'), '--noEmit']),
      step('build', () => [node, 'scripts/build.mjs']),
      // The example that customers copy (docs/testing.md).
      step(
        'playwright',
        () => [bin('playwright'), 'test', '--config', 'examples/testing'],
        () => ({
          CHROME_PATH: findChromium() ?? '',
        }),
      ),
      step('size', () => [node, 'scripts/size.mjs']),
      step('publint', () => [bin('publint'), '--strict']),
      step('attw', () => [
        bin('attw'),
        '--pack',
        '.',
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        ...withLocales(),
      ]),
      step('dist', () => [node, 'scripts/check-dist.mjs']),
      step('api', () => [node, 'scripts/api.mjs']),
      step('pack', () => [node, 'scripts/check-pack.mjs']),
    ],
  ],
  [[{ name: 'vitest', does: () => runVitest([]) }]],
];
const all = stages.flat(2);

const at = process.argv.indexOf('--only');
const only = at < 0 ? undefined : (process.argv[at + 1] ?? '').split(',');
const unknown = only?.filter((name) => !all.some((one) => one.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. There are ${all.map((one) => one.name).join(', ')}.`,
  );
  process.exit(1);
}

let passed = 0;
let failed = 0;
const begun = performance.now();
/** @param {number} from */
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** @param {Step} step */
async function take({ name, does }) {
  const start = performance.now();
  const outcome = await does();
  passed += outcome.passed;
  failed += outcome.failed;
  const notes = [seconds(start), ...(outcome.note ? [outcome.note] : [])].join(', ');
  console.log(`${outcome.failed > 0 ? 'FAILED' : 'ok    '} ${name} (${notes})`);
  if (outcome.output) console.log(`${outcome.output.trimEnd().replace(/^/gm, '    ')}\n`);
}

for (const lanes of stages) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const one of lane) if (!only || only.includes(one.name)) await take(one);
    }),
  );
}

console.log(`in ${seconds(begun)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
