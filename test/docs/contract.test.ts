/** What the sources cite as "contract 7.2" is a section of docs/contract.md. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(root + name, 'utf8');

/** The numbers of its headings, and of the numbered lines below them: `7.2`, `5.1.6`. */
function sections() {
  const found = new Set<string>();
  let heading = '';
  for (const line of read('docs/contract.md').split('\n')) {
    const [, number] = /^#{2,3} ([\d.]*\d)\b/.exec(line) ?? [];
    const [, item] = /^(\d+)\. /.exec(line) ?? [];
    if (number) heading = number;
    if (number) found.add(number);
    else if (item) found.add(`${heading}.${item}`);
  }
  return found;
}

/** Each number that is cited, with its file. */
const cited = ['src', 'stories', 'test', 'examples', 'docs'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /\.(tsx?|md)$/.test(name) && statSync(root + name).isFile())
    .flatMap((name) =>
      [...read(name).matchAll(/\bcontract (\d[\d.]*\d|\d)((?:, \d[\d.]*\d|, \d)*)/g)].flatMap(
        ([, first = '', more = '']) => [first, ...more.split(', ').slice(1)].map((number) => ({ name, number })),
      ),
    ),
);

test('B1 every section of the contract that is cited is there', () => {
  const known = sections();
  expect(cited.filter(({ number }) => !known.has(number))).toEqual([]);
  expect(cited.length).toBeGreaterThan(100);
});
