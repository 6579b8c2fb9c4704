import { expect, test } from 'vitest';
import { inventedIn } from './examplesOf.js';

test('B2 the page on testing shows the examples that are compiled and run, word for word', () => {
  const { count, invented } = inventedIn('docs/testing.md', 'examples/testing');
  expect(invented).toEqual([]);
  expect(count).toBeGreaterThan(15);
});
