import { expect, test } from 'vitest';
import { inventedIn } from './examplesOf.js';

test('E10 the page on enrolments shows the screen that is compiled and run, word for word', () => {
  const { count, invented } = inventedIn('docs/enrollment.md', 'test/docs/enrollment');
  expect(invented).toEqual([]);
  expect(count).toBeGreaterThan(1);
});
