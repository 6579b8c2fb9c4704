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

test('S1 each country has its own plan, with its lengths and its code, the main one of a shared code first', () => {
  const countries = Object.entries(metadata.countries) as [string, unknown[]][];
  expect(phonePlans.size).toBe(countries.length);
  for (const [country, [code, , , lengths]] of countries)
    expect(phonePlans.get(country)).toMatchObject({ country, code: `+${String(code)}`, lengths });
  for (const [code, [main]] of Object.entries(metadata.country_calling_codes))
    expect([...phonePlans.values()].find((plan) => plan.code === `+${code}`)?.country).toBe(main);
});
