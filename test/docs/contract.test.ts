import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (name: string) => readFileSync(root + name, 'utf8');

/** `2.4` for each heading of the page, and `5.1.17` for each item of the numbered list below one. */
function sections(): ReadonlySet<string> {
  const found = new Set<string>();
  let section = '';
  for (const line of text('docs/contract.md').split('\n')) {
    section = /^#+ (\d+(?:\.\d+)*)/.exec(line)?.[1] ?? section;
    const item = /^(\d+)\. /.exec(line)?.[1];
    found.add(item === undefined ? section : `${section}.${item}`);
  }
  return found;
}

/** What `contract 3.3, 10.7` or `contract 5.1, no. 7` cites; the next word, another standard's, ends it. */
function citedIn(words: string): string[] {
  const lists = words.matchAll(/\bcontract\s(\d+(?:\.\d+)*(?:(?:, no\. |, | and )\d+(?:\.\d+)*)*)/g);
  return [...lists].flatMap(([, list = '']) => list.replaceAll(', no. ', '.').split(/, | and /));
}

function citations(): string[] {
  return ['src', 'stories', 'examples', 'docs', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /\.(tsx?|mjs|md)$/.test(name) && statSync(root + name).isFile())
      // In a comment a citation may go on in the next line.
      .flatMap((name) =>
        citedIn(text(name).replaceAll(/\s+(?:(?:\*|\/\/)\s+)?/g, ' ')).map((number) => `${name}: ${number}`),
      ),
  );
}

test('B1 whatever a comment, a switch of the sandbox or a page cites of the contract, the page on it has', () => {
  const known = sections();
  const cited = citations();
  expect(cited.filter((citation) => !known.has(citation.split(': ')[1] ?? ''))).toEqual([]);
  expect(cited.length).toBeGreaterThan(100);
});
