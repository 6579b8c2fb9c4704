import { expect, test } from 'vitest';
import { inventedIn } from './examplesOf.js';

test('H9 the page on own factor types shows the example that is compiled and run, word for word', () => {
  const { count, invented } = inventedIn('docs/own-factor.md', 'examples/hardware-token');
  expect(invented).toEqual([]);
  expect(count).toBeGreaterThan(5);
});
