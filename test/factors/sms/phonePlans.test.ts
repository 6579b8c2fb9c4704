import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import metadata from 'libphonenumber-js/min/metadata';
import { expect, test } from 'vitest';
import { phonePlanData } from '../../../scripts/phone-plans.mjs';
import { phonePlans } from '../../../src/factors/sms/phonePlans.js';

test('S1 the numbering plans are those of the package, without what the kit never uses', () => {
  const file = join(import.meta.dirname, '../../../src/factors/sms/phonePlanData.ts');
  const written = readFileSync(file, 'utf8');
  // Not compared by `toBe`, whose difference would be 40 kB long.
  expect(written === phonePlanData(), 'libphonenumber-js has changed: run node scripts/phone-plans.mjs').toBe(
    true,
  );
});

test('S1 each calling code has the countries that the package gives it, the main one first', () => {
  const sorted = (codes: Record<string, string[]>) =>
    Object.entries(codes).map(([code, [main, ...others]]) => [code, main, ...others.toSorted()]);
  const ours = phonePlans.country_calling_codes as Record<string, string[]>;
  expect(sorted(ours)).toEqual(sorted(metadata.country_calling_codes));
});
