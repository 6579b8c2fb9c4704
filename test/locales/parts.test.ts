/** What a language costs: the list's words at once, all others when the first screen opens. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { localeTags } from '../../src/locales/loadLocale.js';
import { importsOf, parse, sources } from '../architecture/sources.js';
import type { Source } from '../architecture/sources.js';
import { lazyParts } from './texts.js';

function sourceOf(file: string): Source {
  const found = sources('.ts').find((source) => source.file === `locales/${file}`);
  if (!found) throw new Error(`src/locales/${file} is missing.`);
  return found;
}

/** What comes with the file itself, and what `import()` fetches later. */
function loadsOf(file: string) {
  const source = sourceOf(file);
  const later: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      later.push(specifier && ts.isStringLiteral(specifier) ? specifier.text : 'not a plain path');
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  const atOnce = importsOf(source)
    .filter(({ specifier, typeOnly }) => !typeOnly && !later.includes(specifier))
    .map(({ specifier }) => specifier);
  return { atOnce, later };
}

describe.each(localeTags)('H4 %s', (tag) => {
  test('comes with the words of the list and no others', () => {
    expect(loadsOf(`${tag}.ts`).atOnce.toSorted()).toEqual(['./loadParts.js', `./${tag}/list.js`].toSorted());
  });

  test('loads all that opens later in one file', () => {
    expect(loadsOf(`${tag}.ts`).later).toEqual([`./${tag}/screens.js`]);
    expect(loadsOf(`${tag}/screens.ts`).atOnce.toSorted()).toEqual(
      lazyParts.map((part) => `./${part}.js`).toSorted(),
    );
  });

  test.each(['list', ...lazyParts])('brings nothing but words with %s', (part) => {
    const { atOnce, later } = loadsOf(`${tag}/${part}.ts`);
    // A sentence that several screens say stands in one part, and comes in the same file.
    const siblings = part === 'list' ? [] : lazyParts.map((name) => `./${name}.js`);
    expect([...atOnce.filter((file) => !siblings.includes(file)), ...later]).toEqual([]);
  });
});

test('H4 an app that shows English fetches no other language', () => {
  const { atOnce, later } = loadsOf('loadLocale.ts');
  expect(atOnce).toEqual([]);
  expect(later).toEqual(localeTags.filter((tag) => tag !== 'en').map((tag) => `./${tag}.js`));
});
