// Looks at dist/ as a consumer meets it: what the entries export, what they pull in, what must not be in them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { committedNames, entries } from './exports.mjs';
import { isMain, root } from './run.mjs';

const dist = join(root, 'dist');

/** Which packages an entry may load, with everything that it imports. Anything else is a mistake. */
const allowed = [
  { entry: 'client/index.js', packages: ['ky'] },
  { entry: 'sandbox/index.js', packages: ['hono', 'valibot', 'uqr', 'fast-png'] },
  {
    entry: 'sandbox/node/index.js',
    packages: ['hono', 'valibot', 'uqr', 'fast-png', '@hono/node-server', 'node:'],
  },
];

/** Every specifier that a built module imports, statically or not. @param {string} file */
function importsOf(file) {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName);
}

/** The modules that `file` reaches inside dist, and the packages that these name. @param {string} file */
function reach(file) {
  const files = new Set([file]);
  /** @type {Set<string>} */
  const packages = new Set();
  for (const current of files) {
    for (const specifier of importsOf(current)) {
      if (specifier.startsWith('.')) files.add(join(current, '..', specifier));
      else packages.add(specifier);
    }
  }
  return { files: [...files], packages: [...packages] };
}

/** @returns {Promise<string[]>} what is wrong, one sentence each */
export async function checkDist() {
  if (!existsSync(dist)) return ['dist/ is missing: run "npm run build".'];
  /** @type {string[]} */
  const wrong = [];
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dist, name))
    .filter((file) => statSync(file).isFile());
  /** @param {string} file */
  const short = (file) => relative(root, file);

  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const entry of entries()) {
    const file = join(root, pkg.exports[entry].default);
    const expected = committedNames(entry)?.filter((name) => !name.startsWith('type '));
    try {
      const names = Object.keys(await import(pathToFileURL(file).href)).sort();
      if (!expected) wrong.push(`${entry}: no list of exports is committed, run "npm run exports".`);
      else if (names.join() !== expected.sort().join()) {
        const missing = expected.filter((name) => !names.includes(name));
        const extra = names.filter((name) => !expected.includes(name));
        wrong.push(
          `${entry}: missing ${missing.join(', ') || 'none'}; not on the list ${extra.join(', ') || 'none'}.`,
        );
      }
    } catch (error) {
      wrong.push(`${entry} can't be imported by Node: ${error instanceof Error ? error.message : error}`);
    }
  }

  for (const { entry, packages } of allowed) {
    const file = join(dist, entry);
    if (!existsSync(file)) continue;
    for (const name of reach(file).packages) {
      if (!packages.some((one) => name === one || name.startsWith(one.endsWith(':') ? one : `${one}/`))) {
        wrong.push(`${short(file)} pulls in ${name}; it may load ${packages.join(', ')}.`);
      }
    }
  }
  for (const tag of readdirSync(join(dist, 'locales')).filter((name) => name.endsWith('.js'))) {
    const { packages } = reach(join(dist, 'locales', tag));
    if (packages.length > 0)
      wrong.push(`dist/locales/${tag} pulls in ${packages.join(', ')}; a language is only words.`);
  }

  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    if (text.includes(root)) wrong.push(`${short(file)} holds the path of this machine.`);
    if (/^dist\/(index|client\/.*)\.js$/.test(short(file)) && /^["']use client["']/.test(text)) {
      wrong.push(`${short(file)} says "use client": server components could no longer call createMfaClient.`);
    }
    if (/\.d\.ts$|\.js$/.test(file)) {
      for (const specifier of importsOf(file).filter((one) => one.startsWith('.'))) {
        if (!/\.js$/.test(specifier))
          wrong.push(`${short(file)} imports ${specifier}: write it with .js at its end.`);
        else if (
          ![specifier, specifier.replace(/js$/, 'd.ts')].some((one) => existsSync(join(file, '..', one)))
        )
          wrong.push(`${short(file)} imports ${specifier}, which is missing.`);
      }
    }
    if (
      /\.js$/.test(file) &&
      /\bfrom ["']react["']/.test(text) &&
      /\buse(State|Effect|Context|Reducer|Ref)\b/.test(text)
    ) {
      if (!/^["']use client["']/.test(text))
        wrong.push(`${short(file)} uses React's state or context: begin it with 'use client'.`);
    }
  }

  for (const sheet of ['styles.css', 'styles.unlayered.css']) {
    const css = readFileSync(join(dist, sheet), 'utf8');
    if (css.includes('--lightningcss')) wrong.push(`dist/${sheet}: light-dark() was lowered.`);
    if (css.startsWith('@layer mfa{') !== (sheet === 'styles.css'))
      wrong.push(`dist/${sheet}: layer where none belongs, or none.`);
  }
  return wrong;
}

if (isMain(import.meta.url)) {
  const wrong = await checkDist();
  for (const sentence of wrong) console.error(`- ${sentence}`);
  if (wrong.length === 0) console.log('dist/ is as promised');
  // Importing the entries may have left a handle open.
  process.exit(wrong.length === 0 ? 0 : 1);
}
