import { expect, test } from 'vitest';
import { covering } from './covering.js';

const axes = { a: [1, 2, 3], b: ['x', 'y'], c: [true, false], d: [0, 1, 2, 3] } as const;

test('any two switches meet in every combination of their values, in far fewer cells than there are', () => {
  const cells = covering(axes, 2);
  const names = ['a', 'b', 'c', 'd'] as const;
  for (const one of names) {
    for (const other of names.filter((name) => name > one)) {
      const met = new Set(cells.map((cell) => `${String(cell[one])} ${String(cell[other])}`));
      expect(met.size).toBe(axes[one].length * axes[other].length);
    }
  }
  expect(cells.length).toBeLessThan(20);
});

test('at full strength it is the whole table, each cell once, and the same each time', () => {
  const cells = covering(axes, 4);
  expect(cells).toHaveLength(3 * 2 * 2 * 4);
  expect(new Set(cells.map((cell) => JSON.stringify(cell))).size).toBe(cells.length);
  expect(covering(axes, 4)).toEqual(cells);
});
