/** What React finds out only when it draws twice, each test of the kit may find out. */
import { expect, test } from 'vitest';
import { countMounts } from './countMounts.js';
import { domKit } from './domKit.js';

test('the kit is always tested in StrictMode', () => {
  const { ui, mounts } = countMounts();
  domKit({}, ui);
  expect(mounts()).toBe(2);
});
