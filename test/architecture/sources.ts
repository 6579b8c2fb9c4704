/** Reads src for the tests of this folder. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const src = join(root, 'src');

export interface Source {
  /** Path below its folder, with forward slashes. */
  file: string;
  text: string;
}

/** What has been read and parsed stays: a hundred tests ask for the same files, and none of them changes one. */
const known = new Map<string, Source>();
const folders = new Map<string, readonly string[]>();
const imported = new WeakMap<Source, Import[]>();

function filesBelow(top: string): readonly string[] {
  const files =
    folders.get(top) ??
    readdirSync(top, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      // The folder of a test's pictures is called like the test.
      .filter((file) => statSync(join(top, file)).isFile())
      .sort();
  folders.set(top, files);
  return files;
}

function sourceOf(top: string, file: string): Source {
  const path = join(top, file);
  const source = known.get(path) ?? { file, text: readFileSync(path, 'utf8') };
  known.set(path, source);
  return source;
}

/** Every file below a folder of the project that has one of these endings, sorted. */
export function filesOf(folder: string, ...endings: string[]): Source[] {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return filesBelow(top)
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => sourceOf(top, file));
}

/** The same for src. */
export const sources = (...endings: string[]) => filesOf('src', ...endings);

export interface Import {
  specifier: string;
  /** Gone after compiling: `import type`, `export type ... from`, `import('x').Name` in a type. */
  typeOnly: boolean;
  line: number;
}

export function parse({ file, text }: Source) {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Static, dynamic and type imports, and `export ... from`. */
export function importsOf(source: Source): Import[] {
  const before = imported.get(source);
  if (before) return before;
  const module = parse(source);
  const found: Import[] = [];
  imported.set(source, found);
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const { line } = module.getLineAndCharacterOfPosition(specifier.getStart());
    found.push({ specifier: specifier.text, typeOnly, line: line + 1 });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const onlyTypes =
        clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (!clause?.name &&
          named !== undefined &&
          ts.isNamedImports(named) &&
          named.elements.length > 0 &&
          named.elements.every((one) => one.isTypeOnly));
      add(node.moduleSpecifier, onlyTypes);
    } else if (ts.isExportDeclaration(node)) {
      const named = node.exportClause;
      const onlyTypes =
        node.isTypeOnly ||
        (named !== undefined &&
          ts.isNamedExports(named) &&
          named.elements.length > 0 &&
          named.elements.every((one) => one.isTypeOnly));
      add(node.moduleSpecifier, onlyTypes);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(module);
  return found;
}

/** './x.js' seen from 'client/y.ts' -> the file below src that is meant, e.g. 'client/x.tsx'. */
export function resolve(from: string, specifier: string) {
  const path = posix.join(posix.dirname(from), specifier.split('?')[0] ?? '');
  const stem = path.replace(/\.js$/, '');
  const candidates = [`${stem}.ts`, `${stem}.tsx`, path, `${path}/index.ts`];
  return candidates.find((file) => /\.\w+$/.test(file) && existsSync(join(src, file))) ?? path;
}

/** `*` stands for one name, `**` for any path. */
export function matches(pattern: string, file: string) {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*/g, '\0')
    .replaceAll('*', '[^/]+')
    .replaceAll('\0', '.*');
  return new RegExp(`^${source}$`).test(file);
}

/** Fails with the sentences themselves: a diff of two arrays would hide them. */
export function expectNone(broken: string[]) {
  if (broken.length > 0) throw new Error(`\n${broken.map((sentence) => `- ${sentence}`).join('\n')}`);
}
