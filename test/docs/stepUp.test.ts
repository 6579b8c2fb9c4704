import { expect, test } from 'vitest';
import { inventedIn } from './examplesOf.js';

test('H2 the page on the step-up shows the examples that are compiled and run, word for word', () => {
  const { count, invented } = inventedIn(
    'docs/step-up.md',
    'stories/step-up',
    'test/docs/step-up',
    'test/docs/examples',
  );
  expect(invented).toEqual([]);
  expect(count).toBeGreaterThan(3);
});
