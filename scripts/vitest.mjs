// Runs Vitest and counts what it says, for the scripts whose last line is `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root, run } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, note?: string, output?: string }} Outcome `output` only where something
 *   failed
 */

/** What a run by a machine is to look like. */
export const quiet = { CI: 'true', STORYBOOK_DISABLE_TELEMETRY: '1', NO_COLOR: '1', FORCE_COLOR: '0' };

/**
 * What Vitest says of failures, without the thousands of lines about what passed: a reader of a cut log sees the reason.
 * @param {string} output
 */
function whatFailed(output) {
  const at = output.search(/^\W*(Failed (Suites|Tests)|Unhandled Errors?) \d*\W*$/m);
  return at < 0 ? output : output.slice(at);
}

/**
 * @param {string[]} args for `vitest run`
 * @param {{ env?: Record<string, string>, timeoutMs?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export async function runVitest(args, { env = {}, timeoutMs = 25 * 60_000 } = {}) {
  const folder = join(root, 'node_modules/.cache');
  const report = join(folder, `vitest-report-${process.pid}.json`);
  mkdirSync(folder, { recursive: true });
  const { code, output } = await run(
    bin('vitest'),
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { env: { ...quiet, ...env }, timeoutMs },
  );
  /** @type {import('vitest/node').JsonTestResults | undefined} */
  const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  rmSync(report, { force: true });
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = results ?? {};
  const executed = numPassedTests + numFailedTests;
  const skipped = numPendingTests + numTodoTests;
  // What no test shows: files that do not load, and errors that nobody handled.
  const broken = (results?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const unhandled =
    /^ +Errors +\d/m.test(output) || executed === 0 || (code !== 0 && numFailedTests + broken === 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken + (unhandled ? 1 : 0),
    note: `${executed} tests${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    ...(code !== 0 || executed === 0
      ? { output: executed === 0 ? `${output}\nNo test was executed.` : whatFailed(output) }
      : {}),
  };
}

/** Prints the outcome; its last line is `N passed, N failed`. @param {Outcome} outcome */
export function tell({ passed, failed, note, output }) {
  if (output) console.log(output.trimEnd());
  if (note) console.log(note);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
