// Runs the tests of the dom project on React 18.2, the oldest that is allowed; more arguments go to Vitest.
// It is installed apart: beside React 19 in one node_modules, npm refuses its react-dom.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root } from './run.mjs';

const folder = join(root, 'node_modules/.cache/react-18');
const version = '18.2.0';

mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'package.json'),
  JSON.stringify({ private: true, dependencies: { react: version, 'react-dom': version } }),
);
/** @param {string} command @param {string[]} args @param {{ cwd?: string, env?: Record<string, string> }} options */
function must(command, args, { cwd = root, env = {} }) {
  const { status } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
must('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock'], { cwd: folder });
must(bin('vitest'), ['run', '--project', 'dom', ...process.argv.slice(2)], {
  env: { MFA_TEST_REACT_18: folder },
});
