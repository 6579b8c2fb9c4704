import { expect, test } from 'vitest';
import { inventedIn } from './examplesOf.js';

test('H6 the page on server rendering shows the example that is compiled and run, word for word', () => {
  const { count, invented } = inventedIn('docs/server-rendering.md', 'examples/server-rendering');
  expect(invented).toEqual([]);
  expect(count).toBeGreaterThan(5);
});
