// The tests of the dom project on code that React Compiler has compiled, as a host's build may do with the kit's (H7);
// `npm run test:compiler`, more arguments go to Vitest, and `MFA_TEST_LONG=1` adds the long ones. One test more than Vitest
// counts: that the code under test was compiled at all, all of it but what is named below.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isMain, root } from './run.mjs';
import { runVitest, tell } from './vitest.mjs';

const book = join(root, 'node_modules/.cache/compiled.json');

/** `const $ = c(12)`: the memo cache that a compiled component or hook begins with. */
const memoCaches = /\b_?c\d*\(\d+\)/g;

/**
 * What the compiler leaves as it is, and why. None of it breaks a rule of React: it runs as it was written.
 * @type {Record<string, string>}
 */
const left = {
  'src/components/enroll-wizard/ProveFoot.tsx': 'names more dependencies than it reads, on purpose',
  'src/components/unbind-dialog/useRemoval.ts': '`finally` is not read by the compiler yet',
};

/**
 * Looks at what Vite hands to the tests, behind the compiler, and writes down the memo caches of each module of src.
 * @returns {import('vite').Plugin}
 */
export function countCompiled() {
  /** @type {Record<string, number>} */
  const counts = {};
  return {
    name: 'count-compiled',
    enforce: 'post',
    transform(code, id) {
      const file = relative(root, id.split('?')[0] ?? id);
      if (!/^src\/.*\.tsx?$/.test(file)) return;
      const caches = code.includes('compiler-runtime') ? (code.match(memoCaches) ?? []).length : 0;
      counts[file] = caches;
      mkdirSync(dirname(book), { recursive: true });
      writeFileSync(book, JSON.stringify(counts));
    },
  };
}

/** How much of what the tests loaded was compiled. */
function readBook() {
  /** @type {Record<string, number>} */
  const counts = existsSync(book) ? JSON.parse(readFileSync(book, 'utf8')) : {};
  const caches = Object.values(counts);
  return {
    modules: caches.filter((count) => count > 0).length,
    caches: caches.reduce((sum, count) => sum + count, 0),
  };
}

/** What the compiler says of each module of src that it leaves as it is. */
async function readSkipped() {
  const { transform } = await import('oxc-transform-react');
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
  /** @type {Map<string, string>} */
  const skipped = new Map();
  for (const file of files) {
    const { errors } = await transform(file, readFileSync(join(root, file), 'utf8'), {
      reactCompiler: { reportDiagnostics: true },
    });
    const [first] = errors;
    if (first) skipped.set(file, `${first.message}\n${first.codeframe ?? ''}`.trim());
  }
  return skipped;
}

if (isMain(import.meta.url)) {
  rmSync(book, { force: true });
  const args = process.argv.slice(2);
  const outcome = await runVitest(['--project', 'dom', '--project', 'dom-alone', ...args], {
    env: { MFA_TEST_COMPILER: '1' },
  });
  const { modules, caches } = readBook();
  const skipped = await readSkipped();
  const wrong = [
    ...(caches > 0 ? [] : ['The code under test was not compiled.']),
    ...[...skipped]
      .filter(([file]) => !(file in left))
      .map(([file, why]) => `${file} is not compiled. Mend it, or name it in scripts/compiler.mjs. ${why}`),
    ...Object.keys(left)
      .filter((file) => !skipped.has(file))
      .map((file) => `${file} is compiled now: take it off the list in scripts/compiler.mjs.`),
  ];
  tell({
    passed: outcome.passed + (wrong.length === 0 ? 1 : 0),
    failed: outcome.failed + wrong.length,
    note: `${outcome.note}; ${modules} modules of src were compiled, with ${caches} memo caches; ${skipped.size} are left`,
    output: [outcome.output, ...wrong].filter(Boolean).join('\n'),
  });
}
