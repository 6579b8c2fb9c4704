/** See strictMode.test.tsx. */
import { expect, test } from 'vitest';
import { countMounts } from './countMounts.js';
import { renderKit } from './renderKit.js';

test('the kit is always tested in StrictMode, in a real browser too', () => {
  const { ui, mounts } = countMounts();
  renderKit({}, ui);
  expect(mounts()).toBe(2);
});
