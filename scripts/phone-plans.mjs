// Writes src/factors/sms/phonePlanData.ts: what decides about a number in libphonenumber-js' `min` metadata, a country a line.
// Left out are the formats that numbers are written in, and what the screen has already: countries and calling codes
// (dialCodes.ts, whose order the lines have). The reader matches digits alone, so that a dot stands for any of them, and it
// needs groups only where a number is rewritten. The kinds of numbers become one pattern: any kind will do.
// test/factors/sms/phonePlans.test.ts says when a new version of the package wants this run again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import metadata from 'libphonenumber-js/min/metadata';
import { isMain, root } from './run.mjs';

const folder = join(root, 'src/factors/sms');

/** The countries in the order of dialCodes.ts. */
function countries() {
  const [, table = ''] = /'(1 US [^']+)'/.exec(readFileSync(join(folder, 'dialCodes.ts'), 'utf8')) ?? [];
  return table.split('|').flatMap((line) => line.split(' ').slice(1));
}

/** @param {string} pattern */
const short = (pattern) => pattern.replaceAll('\\d', '.');
/** @param {string} pattern */
const plain = (pattern) => short(pattern).replaceAll('(?:', '(');

/** @param {string} country */
function line(country) {
  const plan = /** @type {Record<string, any[]>} */ (/** @type {unknown} */ (metadata.countries))[country];
  if (!plan) throw new Error(`libphonenumber-js has no plan of ${country}`);
  // https://gitlab.com/catamphetamine/libphonenumber-js/blob/master/METADATA.md
  const [, abroad, numbers, lengths, , trunk, , trunkToRead = trunk, rewrite, , leading, kinds = []] =
    plan.map((part) => part || undefined);
  /** @type {[pattern: string, lengths?: number[]][]} */
  const given = kinds.filter((/** @type {string[]} */ kind) => kind?.[0]);
  const cells = [
    plain(numbers),
    lengths.map((/** @type {number} */ length) => length.toString(18)).join(''),
    trunkToRead ? (rewrite ? short : plain)(trunkToRead) : '',
    abroad === '00' ? '' : plain(abroad),
    rewrite ?? '',
    leading ? plain(leading) : '',
    given.map(([pattern]) => plain(pattern)).join('|'),
  ];
  return cells.join(' ').trimEnd();
}

/** The module's text. */
export function phonePlanData() {
  const lines = countries().map(line).join('\n');
  if (/[\\`]|\$\{/.test(lines)) throw new Error('A pattern needs more than a template can hold');
  return `// Written by scripts/phone-plans.mjs.

/** The codes of satellites and of free calls, that no country has. */
export const codesOfNoCountry = '${Object.keys(metadata.nonGeographic).join(' ')}';

/**
 * The numbering plans of Google's libphonenumber (Apache-2.0) as libphonenumber-js (MIT) has them, one a line, in the order of
 * dialCodes.ts; phonePlans.ts names their cells.
 */
export const phonePlanData = \`${lines}\`;
`;
}

if (isMain(import.meta.url)) writeFileSync(join(folder, 'phonePlanData.ts'), phonePlanData());
