import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doc, withSwitches } from '../../scripts/switches.mjs';
import { sandboxSwitches } from '../../src/sandbox/index.js';

test('B1 the page on GenAuth’s side shows each switch as it is', () => {
  const text = readFileSync(doc, 'utf8');
  expect(text === withSwitches(text, sandboxSwitches), 'It is stale: run "node scripts/switches.mjs".').toBe(
    true,
  );
});

test('B1 the page says that it lacks its markers instead of writing anywhere', () => {
  expect(() => withSwitches('# Nothing', sandboxSwitches)).toThrow('lacks its markers');
});
