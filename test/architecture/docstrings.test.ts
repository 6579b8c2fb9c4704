import { test } from 'vitest';
import { findUndocumented } from '../../scripts/docstrings.mjs';
import { expectNone } from './sources.js';

test('every exported name, prop and option says what it gives', { timeout: 60_000 }, () => {
  expectNone(findUndocumented().map((one) => `${one} has no docstring.`));
});
