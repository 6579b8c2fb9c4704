// Lists each promise of docs/promises.md with the tests and stories that show it; `npm run promises`. Fails on one that
// nothing shows, and on an id that nothing promises. A test shows what its title names, a story what the sentence above it does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isMain, root } from './run.mjs';

const promised = /^- ([A-Z]\d{1,2}) (.*)$/gm;
const mentioned = /\b([LEOPSCUHXBD]\d{1,2})\b/g;

/** @typedef {{ id: string, file: string, says: string }} Place */

/** The ids of the promises, in their order, and how each begins. */
export function readPromises() {
  const text = readFileSync(join(root, 'docs/promises.md'), 'utf8');
  return new Map([...text.matchAll(promised)].map(([, id = '', says = '']) => [id, says]));
}

/** The text of a title, whatever it is put together from. @param {ts.Expression | undefined} node */
function titleOf(node) {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined;
}

/** Whether a call is `test(…)`, `test.each(…)(…)` or the same of `it` and `describe`. @param {ts.Expression} callee */
function isTest(callee) {
  let name = callee;
  while (ts.isCallExpression(name) || ts.isPropertyAccessExpression(name)) name = name.expression;
  return ts.isIdentifier(name) && ['test', 'it', 'describe'].includes(name.text);
}

/** What a file's tests or stories say of themselves. @param {string} file @returns {string[]} */
function sayings(file) {
  const text = readFileSync(join(root, file), 'utf8');
  if (text.search(mentioned) < 0) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {string[]} */
  const said = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const title = titleOf(node.arguments[0]);
      if (title !== undefined) said.push(title);
    }
    ts.forEachChild(node, visit);
  };
  if (!file.endsWith('.stories.tsx')) {
    visit(source);
    return said;
  }
  for (const statement of source.statements) {
    const isExported = ts.isVariableStatement(statement) && statement.modifiers?.length;
    if (!isExported) continue;
    const about = ts
      .getJSDocCommentsAndTags(statement)
      .flatMap((doc) => (ts.isJSDoc(doc) ? [ts.getTextOfJSDocComment(doc.comment) ?? ''] : []));
    said.push(about.join(' ').replaceAll(/\s+/g, ' '));
  }
  return said;
}

/** Every place that shows a promise. @returns {Place[]} */
export function findPlaces() {
  return ['test', 'stories']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter(
      (file) => /(\.test\.tsx?|\.stories\.tsx)$/.test(file) && !/node_modules|__screenshots__/.test(file),
    )
    .toSorted()
    .flatMap((file) =>
      sayings(file).flatMap((says) => [...says.matchAll(mentioned)].map(([id = '']) => ({ id, file, says }))),
    );
}

/**
 * The ids that nothing shows, and the places that carry an id which nobody has promised.
 * @param {ReadonlyMap<string, string>} promises
 * @param {readonly Place[]} places
 */
export function judgePromises(promises, places) {
  return {
    missing: [...promises.keys()].filter((id) => !places.some((place) => place.id === id)),
    strays: places.filter(({ id }) => !promises.has(id)),
  };
}

if (isMain(import.meta.url)) {
  const promises = readPromises();
  const places = findPlaces();
  const { missing, strays } = judgePromises(promises, places);
  const atMost = process.argv.includes('--all') ? Infinity : 3;
  for (const [id, says] of promises) {
    const shown = places.filter((place) => place.id === id);
    console.log(`${id} ${says.slice(0, 90)}`);
    for (const { file, says: title } of shown.slice(0, atMost)) {
      console.log(`     ${file}: ${title.slice(0, 110)}`);
    }
    if (shown.length === 0) console.log('     NOT SHOWN');
    if (shown.length > atMost) console.log(`     (${shown.length} in all)`);
  }
  for (const { id, file, says } of strays)
    console.log(`${id} IS NOT PROMISED: ${file}: ${says.slice(0, 110)}`);
  const failed = missing.length + strays.length;
  console.log(`${promises.size - missing.length} passed, ${failed} failed`);
  process.exitCode = failed > 0 || promises.size === 0 ? 1 : 0;
}
