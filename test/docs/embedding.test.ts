import { expect, test } from 'vitest';
import { inventedIn } from './examplesOf.js';

test('the page on embedding shows the examples that are compiled and run, word for word', () => {
  const { count, invented } = inventedIn('docs/embedding.md', 'test/docs/embedding', 'test/docs/examples');
  expect(invented).toEqual([]);
  expect(count).toBeGreaterThan(3);
});
