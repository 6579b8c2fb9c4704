/** docs/conformance.md names every criterion; each test that it and docs/security.md name is there. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { findPlaces } from '../../scripts/promises.mjs';
import { expectNone } from './sources.js';

// They read every test: seconds, where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const text = readFileSync(fileURLToPath(new URL('../../docs/conformance.md', import.meta.url)), 'utf8');

/** WCAG 2.2: https://www.w3.org/TR/WCAG22/, levels A and AA; 4.1.1 is obsolete. */
const criteria = `
  1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5
  1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
  2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
  2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
  3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`
  .trim()
  .split(/\s+/);

test('D4 has a line for each criterion of WCAG 2.2 A and AA, in their order', () => {
  expect(criteria).toHaveLength(55);
  const [wcag = ''] = text.split('## OWASP');
  expect([...wcag.matchAll(/^\| (\d\.\d\.\d+) /gm)].map(([, number]) => number)).toEqual(criteria);
});

test.each([
  ['docs/conformance.md', 80],
  ['docs/security.md', 15],
])('D4 each test that %s names carries the id beside it', (page, atLeast) => {
  const words = readFileSync(fileURLToPath(new URL(`../../${page}`, import.meta.url)), 'utf8');
  const shown = new Set(findPlaces().map(({ id, file }) => `${id} ${file}`));
  const named = [...words.matchAll(/\b([A-Z]\d{1,2}) `((?:test|stories)\/[^`]+)`/g)].map(
    ([, id = '', file = '']) => `${id} ${file}`,
  );
  expect(named.length).toBeGreaterThan(atLeast);
  expectNone(
    named.filter((one) => !shown.has(one)).map((one) => `${page} names ${one}, which no title keeps.`),
  );
});
