// The tests of the dom project on React 18.2, the oldest that is allowed (H7); `npm run test:react18`, more arguments go to
// Vitest. `MFA_TEST_LONG=1` adds the long ones, which ask the same of more faults. test/setup/oldReact.ts looks that they
// meet that React and no other.
// It is installed apart: beside React 19 in one node_modules, npm refuses its react-dom.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { runVitest, tell } from './vitest.mjs';

const folder = join(root, 'node_modules/.cache/react-18');
const version = '18.2.0';

mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'package.json'),
  JSON.stringify({ private: true, dependencies: { react: version, 'react-dom': version } }),
);
const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock'];
const { code, output } = await run('npm', install, { cwd: folder, timeoutMs: 5 * 60_000 });
if (code !== 0) {
  tell({ passed: 0, failed: 1, output: `React ${version} could not be installed.\n${output}` });
} else {
  const outcome = await runVitest(['--project', 'dom', '--project', 'dom-alone', ...process.argv.slice(2)], {
    env: { MFA_TEST_REACT_18: folder },
  });
  tell(outcome);
}
