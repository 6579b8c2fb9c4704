// Every exported name, and every prop and option of ours that an exported type has, says what it gives: `npm run docstrings` lists
// those that do not. A test holds the list empty.
import { join, relative } from 'node:path';
import ts from 'typescript';
import { isMain, root } from './run.mjs';

const entries = [
  'index',
  'client/index',
  'hooks/index',
  'sandbox/index',
  'sandbox/node/index',
  'element/index',
  'testing/index',
];

/** What has no docstring, as `file:line name`. */
export function findUndocumented() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = entries.map((entry) => join(root, `src/${entry}.ts`));
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  /** @type {Map<string, true>} */
  const missing = new Map();
  const seen = new Set();

  /** @param {ts.Symbol} symbol @param {string} path @param {boolean} isMember */
  const look = (symbol, path, isMember) => {
    const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (seen.has(real)) return;
    seen.add(real);
    const [declaration] = real.declarations ?? [];
    if (!declaration) return;
    const source = declaration.getSourceFile();
    const file = relative(root, source.fileName);
    // Words explain themselves, and what is inherited from elsewhere is documented there.
    if (!file.startsWith('src/') || file.startsWith('src/locales/')) return;
    if (real.getDocumentationComment(checker).length === 0 && ts.getJSDocTags(declaration).length === 0) {
      const line = source.getLineAndCharacterOfPosition(declaration.getStart()).line + 1;
      // The props of a component are told by the component.
      if (isMember || !/Props$/.test(real.name)) missing.set(`${file}:${line} ${path}`, true);
    }
    if (
      ts.isInterfaceDeclaration(declaration) ||
      (ts.isTypeAliasDeclaration(declaration) && ts.isTypeLiteralNode(declaration.type))
    ) {
      const type = checker.getDeclaredTypeOfSymbol(real);
      for (const property of type.getProperties()) {
        const own = property.declarations?.[0];
        if (own && own.parent === (ts.isInterfaceDeclaration(declaration) ? declaration : declaration.type)) {
          look(property, `${path}.${property.name}`, true);
        }
      }
    }
  };

  for (const file of files) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) continue;
    for (const symbol of checker.getExportsOfModule(module)) look(symbol, symbol.name, false);
  }
  return [...missing.keys()].sort();
}

if (isMain(import.meta.url)) {
  const missing = findUndocumented();
  for (const line of missing) console.log(line);
  console.log(`${missing.length} without a docstring`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
