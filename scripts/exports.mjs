// Lists what each entry of the package exports, read from its source. The lists in test/architecture/exports are
// the committed promise; `npm run exports` rewrites them after a change that was meant.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isMain, root } from './run.mjs';

const lists = join(root, 'test/architecture/exports');

/** The code entries of package.json's `exports`, without the language pattern: ['.', './client', ...]. */
export function entries() {
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(pkg.exports).filter((entry) => !/\*|\.css$|\.json$/.test(entry));
}

/** './sandbox/node' -> 'sandbox/node' and '.' -> ''. @param {string} entry */
const stem = (entry) => entry.replace(/^\.\/?/, '');

/** @param {string} entry */
export const sourceOf = (entry) => join(root, 'src', stem(entry), 'index.ts');

/** @param {string} entry */
export const listOf = (entry) => join(lists, `${stem(entry).replaceAll('/', '-') || 'index'}.txt`);

/**
 * The names that a module exports, sorted; types are written `type Name`.
 * Throws where a name can't be read off the file itself.
 * @param {string} file
 */
export function exportedNames(file) {
  if (!existsSync(file)) throw new Error(`${file.slice(root.length)} does not exist yet.`);
  const module = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {string} name @param {boolean} typeOnly */
  const add = (name, typeOnly) => names.add(typeOnly ? `type ${name}` : name);
  for (const statement of module.statements) {
    if (ts.isExportAssignment(statement)) {
      add('default', false);
    } else if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) {
        throw new Error(`${file.slice(root.length)}: list the names by hand instead of "export *".`);
      }
      for (const one of statement.exportClause.elements) {
        add(one.name.text, statement.isTypeOnly || one.isTypeOnly);
      }
    } else if (
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    ) {
      if (ts.isVariableStatement(statement)) {
        for (const { name } of statement.declarationList.declarations) {
          if (ts.isIdentifier(name)) add(name.text, false);
        }
      } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
        add(statement.name.text, true);
      } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
        add(statement.name?.text ?? 'default', false);
      }
    }
  }
  return [...names].sort((a, b) => a.localeCompare(b, 'en'));
}

/** What the committed list says, or undefined. @param {string} entry */
export function committedNames(entry) {
  const file = listOf(entry);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : undefined;
}

if (isMain(import.meta.url)) {
  mkdirSync(lists, { recursive: true });
  for (const entry of entries()) {
    try {
      const names = exportedNames(sourceOf(entry));
      writeFileSync(listOf(entry), `${names.join('\n')}\n`);
      console.log(`${listOf(entry).slice(root.length)}: ${names.length} names`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
