// Looks at what `npm publish` would send: all that the entries need, and nothing else.
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { isMain, root, run } from './run.mjs';

/** What may be in the package. */
const meant = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|docs\/(contract|promises)\.md)$/,
  /^dist\/.+\.(js|js\.map|d\.ts|css)$/,
  /^dist\/(element\/[^/]+\.)?LICENCES\.txt$/,
];
/** What stands beside the sources and is nobody's business. */
const workshop = /(^|\/)(test|stories|examples|scripts|__\w+__)\/|\.(test|stories|e2e|bench|ssr|test-d)\./;
/** kB unpacked; a jump means that something slipped in. */
const ceiling = 4_000;

/** Every file that package.json points to, patterns left out. @param {unknown} value @returns {string[]} */
function targets(value) {
  if (typeof value === 'string') return value.includes('*') ? [] : [value.replace(/^\.\//, '')];
  return value && typeof value === 'object' ? Object.values(value).flatMap(targets) : [];
}

/** @returns {Promise<string[]>} what is wrong, one sentence each */
export async function checkPack() {
  const { code, output } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent']);
  if (code !== 0) return [`npm pack ended with ${code}: ${output}`];
  /** @type {[{ files: { path: string }[], unpackedSize: number }]} */
  const [{ files, unpackedSize }] = JSON.parse(output.slice(output.indexOf('[')));
  const paths = files.map(({ path }) => path);
  /** @type {string[]} */
  const wrong = [];
  for (const path of paths) {
    if (!meant.some((pattern) => pattern.test(path)) || workshop.test(path)) {
      wrong.push(
        `${path} would be published. Leave it out of "files", or name its kind in scripts/check-pack.mjs.`,
      );
    }
    if (path.endsWith('.map')) {
      /** @type {{ sources: string[], sourcesContent?: (string | null)[] }} */
      const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(root, path), 'utf8'));
      if (sources.some((source) => isAbsolute(source) || /^\w+:/.test(source)))
        wrong.push(`${path} names files of this machine.`);
      if (sources.some((_, i) => typeof sourcesContent[i] !== 'string'))
        wrong.push(`${path} points to sources that are not in the package, and does not hold them.`);
    }
  }
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const target of [
    ...targets(pkg.exports),
    ...targets(pkg.bin),
    'LICENSE',
    'dist/LICENCES.txt',
    'README.md',
    'CHANGELOG.md',
  ]) {
    if (!paths.includes(target)) wrong.push(`${target} would be missing from the package.`);
  }
  if (unpackedSize / 1000 > ceiling)
    wrong.push(`The package would be ${Math.round(unpackedSize / 1000)} kB unpacked, over ${ceiling}.`);
  return wrong;
}

if (isMain(import.meta.url)) {
  const wrong = await checkPack();
  for (const sentence of wrong) console.error(`- ${sentence}`);
  if (wrong.length === 0) console.log('the package holds what is meant');
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
