// The custom element as one file: React, TanStack Query and every language inside, for pages without a bundler.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { cssTarget, mfaStyles } from './css.mjs';
import { root } from './run.mjs';

/** @typedef {import('rolldown').OutputChunk} Chunk */

/** 'node_modules/@a/b/c.js' -> the folder of the package. @param {string} id */
const packageFolder = (id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/**
 * The packages that are part of a chunk, and what their licences want to be kept.
 * @param {Chunk} chunk
 */
function licencesOf(chunk) {
  const folders = Object.entries(chunk.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => packageFolder(id.replace(/^\0/, '')))
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} has no licence file: genauth-mfa.js can't carry it along.`);
    return { name: `${name} ${version} (${license})`, text: readFileSync(join(folder, file), 'utf8').trim() };
  });
}

/**
 * @returns {Promise<{ code: string, licences: string, chunk: Chunk }>} the file, and the licences of what is in it
 */
export async function bundleElement() {
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const result = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [react(), mfaStyles()],
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      cssTarget,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'src/element/index.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const { output } = /** @type {import('rolldown').RolldownOutput} */ (
    Array.isArray(result) ? result[0] : result
  );
  const [chunk, ...others] = output;
  const needed = [...others.map(({ fileName }) => fileName), ...chunk.imports, ...chunk.dynamicImports];
  const outside = needed.filter((name) => name !== chunk.fileName);
  if (outside.length > 0)
    throw new Error(`genauth-mfa.js is to be one file, but needs ${outside.join(', ')}.`);
  const licences = licencesOf(chunk);
  const banner = [
    `/*! ${pkg.name} ${pkg.version} (${pkg.license})`,
    ...licences.map(({ name }) => ` * with ${name}`),
    ' * Their licences: genauth-mfa.LICENCES.txt */',
  ].join('\n');
  return {
    code: `${banner}\n${chunk.code}`,
    licences: licences.map(({ name, text }) => `${name}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`),
    chunk,
  };
}

/** @param {string} file where genauth-mfa.js goes; its licences go beside it */
export const licencesBeside = (file) => join(dirname(file), 'genauth-mfa.LICENCES.txt');
