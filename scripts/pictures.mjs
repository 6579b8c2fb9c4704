// Takes the pictures anew that test/browser/pictures.browser.test.tsx compares with, and writes down which Chromium took
// them. Look at each one that changes before you commit it.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browser.mjs';
import { bin, root, run } from './run.mjs';

const test = 'test/browser/pictures.browser.test.tsx';
const { version } = ensureChromium();
const takenWith = `Chromium ${/(\d+)\.\d/.exec(version)?.[1]} on ${process.platform}`;
writeFileSync(join(root, 'test/browser/pictures.json'), `{ "takenWith": "${takenWith}" }\n`);
rmSync(join(root, 'test/browser/__screenshots__/pictures.browser.test.tsx'), {
  recursive: true,
  force: true,
});
const { code, output } = await run(bin('vitest'), ['run', '--project', 'browser', test, '--update'], {
  env: { CI: '', MFA_TEST_LONG: '1' },
  timeoutMs: 10 * 60_000,
});
console.log(output);
process.exitCode = code;
