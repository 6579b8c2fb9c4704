import { expect, test } from 'vitest';
import { inventedIn } from './examplesOf.js';

test('H4 the page on languages shows the examples that are compiled and run, word for word', () => {
  const { count, invented } = inventedIn('docs/languages.md', 'test/docs/languages');
  expect(invented).toEqual([]);
  expect(count).toBeGreaterThan(3);
});
