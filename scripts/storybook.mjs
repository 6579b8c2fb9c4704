// What the scripts that play the built Storybook's stories share: building it, its stories, and their verdict.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** @typedef {import('./engines/stories.mjs').Story} Story */

/** Where it is built to. */
export const storybookFolder = join(root, 'storybook-static');

export async function buildStorybook() {
  const { code, output } = await run('npm', ['run', '-s', 'build:storybook'], {
    env: { CI: 'true', NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1' },
    timeoutMs: 10 * 60_000,
  });
  if (code !== 0) throw new Error(`${output}\nStorybook does not build.`);
}

/** The stories whose ids hold a text; all without one. @param {string | undefined} part @returns {Story[]} */
export function readStories(part = '') {
  const index = join(storybookFolder, 'index.json');
  if (!existsSync(index)) throw new Error('There is no storybook-static/: leave --built out.');
  /** @type {{ entries: Record<string, Story> }} */
  const { entries } = JSON.parse(readFileSync(index, 'utf8'));
  const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(part));
  if (stories.length === 0) throw new Error(`No story has “${part}” in its id.`);
  return stories;
}

/**
 * Runs a script to its last line, `N passed, N failed`, and ends the process: browsers may outlive their closing.
 * @param {() => Promise<{ passed: number, failed: number }>} main
 */
export async function conclude(main) {
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
