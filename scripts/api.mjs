// The types of each public entry, kept in api/*.api.md so that a change of what others rely on is seen in review. Compares
// dist/ with them and fails where they differ; `npm run api` writes them after a change that was meant.
//
// By TypeScript alone: API Extractor stumbles over a member that is called like a type parameter of its interface
// (`FactorScreens.Details`) and over the type of a whole module (decisions/1-dependencies.md).
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { entries, listOf } from './exports.mjs';
import { isMain, root } from './run.mjs';

const folder = join(root, 'api');
const dist = join(root, 'dist');
const accept = 'If that was meant, run "npm run build && npm run api" and commit api/ with a changeset.';

/** './sandbox/node' -> '<root>/api/sandbox-node.api.md', as the lists of names are called. @param {string} entry */
const reportOf = (entry) => join(folder, `${/([^/]+)\.txt$/.exec(listOf(entry))?.[1] ?? 'index'}.api.md`);

/** Declarations of ours that stand for themselves: not a member, a parameter or a whole file. @param {ts.Declaration} one */
const isOurs = (one) =>
  one.getSourceFile().fileName.startsWith(`${dist}/`) &&
  (ts.isInterfaceDeclaration(one) ||
    ts.isTypeAliasDeclaration(one) ||
    ts.isFunctionDeclaration(one) ||
    ts.isClassDeclaration(one) ||
    ts.isVariableDeclaration(one));

const printer = ts.createPrinter({ removeComments: true });

/** @param {ts.Declaration} declaration */
function print(declaration) {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return printer
    .printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile())
    .replaceAll('    ', '  ');
}

/**
 * What an entry offers, by name, and behind it each type of ours that this mentions.
 * @param {string} file
 * @param {ts.Program} program
 */
function report(file, program) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${relative(root, file)} exports nothing.`);
  /** @param {ts.Symbol} symbol */
  const resolved = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const offered = new Map(checker.getExportsOfModule(module).map((one) => [resolved(one), one.name]));
  const found = new Set(offered.keys());
  for (const symbol of found) {
    /** @param {ts.Node} node */
    const look = (node) => {
      if (ts.isIdentifier(node)) {
        const mentioned = checker.getSymbolAtLocation(node);
        const target = mentioned && resolved(mentioned);
        if (target?.declarations?.some(isOurs)) found.add(target);
      }
      ts.forEachChild(node, look);
    };
    symbol.declarations?.filter(isOurs).forEach(look);
  }
  const parts = [...found].map((symbol) => ({
    name: offered.get(symbol) ?? symbol.name,
    isOffered: offered.has(symbol),
    text: (symbol.declarations ?? []).filter(isOurs).map(print).join('\n'),
  }));
  /** @param {boolean} isOffered */
  const section = (isOffered) =>
    parts
      .filter((part) => part.isOffered === isOffered)
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.text < b.text ? -1 : 1))
      .map(({ name, text }) => (text ? text : `// ${name}: somebody else's, passed on`))
      .join('\n\n');
  return { offered: section(true), behind: section(false) };
}

/** Each report by its file. */
export function readApi() {
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = entries().map((entry) => ({ entry, file: join(root, pkg.exports[entry].types) }));
  const program = ts.createProgram(
    files.map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.ReactJSX,
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: ['node'],
    },
  );
  return files.map(({ entry, file }) => {
    const { offered, behind } = report(file, program);
    const name = `${pkg.name}${entry.slice(1)}`;
    const more = behind
      ? `\nMentioned by these, and not exported from here:\n\n\`\`\`ts\n${behind}\n\`\`\`\n`
      : '';
    const text = `# ${name}\n\nWritten by \`npm run api\`.\n\n\`\`\`ts\n${offered}\n\`\`\`\n${more}`;
    return { entry, file: reportOf(entry), text };
  });
}

/** The first line in which two texts differ. @param {string} before @param {string} after */
function firstChange(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const at = now.findIndex((line, i) => line !== old[i]);
  return at < 0 ? `- ${old[now.length] ?? ''}` : `- ${old[at] ?? ''}\n    + ${now[at] ?? ''}`;
}

/** @returns {string[]} what is wrong, one sentence each */
export function checkApi() {
  if (!existsSync(dist)) return ['dist/ is missing: run "npm run build".'];
  const reports = readApi();
  const stray = (existsSync(folder) ? readdirSync(folder) : []).filter(
    (name) => !reports.some(({ file }) => file === join(folder, name)),
  );
  return [
    ...reports.flatMap(({ entry, file, text }) => {
      const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (before === text) return [];
      return [
        `${entry}: its types are not those of ${relative(root, file)}. ${accept}\n    ${firstChange(before, text)}`,
      ];
    }),
    ...stray.map((name) => `api/${name} belongs to no entry. ${accept}`),
  ];
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--write')) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const { file, text } of readApi()) {
      writeFileSync(file, text);
      console.log(`${relative(root, file)}: ${text.split('\n').length} lines`);
    }
  }
  const wrong = checkApi();
  for (const sentence of wrong) console.error(`- ${sentence}`);
  if (wrong.length === 0) console.log('api/ says what dist/ offers');
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
