// Writes docs/faults.md from a run of the fault matrix: for each operation and each fault what stood on the screen, what
// could be pressed, and how often it was asked: `node scripts/faults.mjs`. The run itself holds the page against what it has seen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writes } from './faultTable.mjs';
import { bin, root, run } from './run.mjs';

const doc = join(root, 'docs/faults.md');
const before = readFileSync(doc, 'utf8');
const { code, output } = await run(
  bin('vitest'),
  ['run', '--project', 'dom', 'test/kit/faultMatrix.test.tsx'],
  {
    env: { [writes]: '1', MFA_TEST_LONG: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    timeoutMs: 10 * 60_000,
  },
);
if (code !== 0) console.error(output);
const changed = readFileSync(doc, 'utf8') !== before;
console.log(`docs/faults.md is ${changed ? 'written' : 'as it was'}.`);
process.exitCode = code;
