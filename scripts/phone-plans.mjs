// Writes src/factors/sms/phonePlanData.ts: the numbering plans of libphonenumber-js' `min` metadata without the formats, by
// which numbers are written, and without the countries of each calling code. The kit writes no numbers, and has the
// countries with the screen already (dialCodes.ts); the two are more than half of the bytes.
// test/factors/sms/phonePlans.test.ts says when a new version of the package wants this run again.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import metadata from 'libphonenumber-js/min/metadata';
import { isMain, root } from './run.mjs';

/** Where the formats stand in a plan. */
const formats = 4;

/** The module's text. */
export function phonePlanData() {
  /** @param {object} plans */
  const trim = (plans) =>
    Object.fromEntries(
      Object.entries(plans).map(([key, plan]) => [
        key,
        plan.map((/** @type {unknown} */ part, /** @type {number} */ i) => (i === formats ? 0 : part)),
      ]),
    );
  const { countries, nonGeographic } = metadata;
  const codes = Object.entries(metadata.country_calling_codes);
  const data = JSON.stringify({
    ...metadata,
    countries: trim(countries),
    nonGeographic: trim(nonGeographic),
    // What is no country's.
    country_calling_codes: Object.fromEntries(codes.filter(([, [first = '']]) => !(first in countries))),
  });
  return `// Written by scripts/phone-plans.mjs from libphonenumber-js (MIT) and Google's libphonenumber (Apache-2.0).
import type { MetadataJson } from 'libphonenumber-js/core';

/** The numbering plans without formats, and without the countries of each calling code. */
export const phonePlanData = JSON.parse(
  // prettier-ignore
  ${`'${data.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`},
) as MetadataJson;
`;
}

if (isMain(import.meta.url)) writeFileSync(join(root, 'src/factors/sms/phonePlanData.ts'), phonePlanData());
