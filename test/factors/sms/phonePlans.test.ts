import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phonePlans } from '../../../scripts/phone-plans.mjs';

test('S1 the numbering plans are those of the package, without what the kit never uses', () => {
  const written = readFileSync(join(import.meta.dirname, '../../../src/factors/sms/phonePlans.ts'), 'utf8');
  // Not compared by `toBe`, whose difference would be 40 kB long.
  expect(written === phonePlans(), 'libphonenumber-js has changed: run node scripts/phone-plans.mjs').toBe(
    true,
  );
});
