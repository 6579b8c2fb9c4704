// The custom element for pages without a bundler: one file with React, TanStack Query and English inside, and one more for
// each other language, which it fetches from `locales/` beside it when a page asks for that language.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { cssTarget, mfaStyles } from './css.mjs';
import { root } from './run.mjs';

/** @typedef {import('rolldown').OutputChunk} Chunk */

/** 'node_modules/@a/b/c.js' -> the folder of the package. @param {string} id */
const packageFolder = (id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** Where a module of ours is another's data: phonePlanData.ts holds Google's, in the shape of this package. */
const plans = join(root, 'node_modules/libphonenumber-js');

/** What a package's licences want to be kept. @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((one) => /^licen[cs]e/i.test(one));
  if (files.length === 0) throw new Error(`${name} has no licence file that could be carried along.`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name: `${name} ${version} (${license})`, text: texts.join('\n\n') };
}

/** The licences of the packages that are part of a chunk. @param {Chunk} chunk */
function licencesOf(chunk) {
  const folders = Object.entries(chunk.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => (id.endsWith('/phonePlanData.ts') ? plans : packageFolder(id.replace(/^\0/, ''))))
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort().map(licenceOf);
}

/** @param {ReturnType<typeof licenceOf>[]} licences */
const written = (licences) =>
  licences.map(({ name, text }) => `${name}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);

/** The licences of what stands in the modules of dist/, whose packages npm installs with their own. */
export const licencesOfData = () => written([licenceOf(plans)]);

/**
 * One file out of one entry, with all that it loads but what `outside` names.
 * @param {string} input
 * @param {import('vite').PluginOption[]} [plugins]
 * @param {RegExp} [outside]
 */
async function bundleFile(input, plugins = [], outside = /^$/) {
  const result = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins,
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      cssTarget,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, input),
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
  const missing = needed.filter((name) => name !== chunk.fileName && !outside.test(name));
  if (missing.length > 0) throw new Error(`${input} is to be one file, but needs ${missing.join(', ')}.`);
  return chunk;
}

const language = /^\.\/locales\/([\w-]+)\.js$/;

/** Leaves the languages that `loadLocale` fetches outside, as files beside the element's own. @type {import('vite').Plugin} */
const languagesBeside = {
  name: 'languages-beside',
  enforce: 'pre',
  resolveId: (id, importer) =>
    importer?.endsWith('/src/locales/loadLocale.ts') && /^\.\/[\w-]+\.js$/.test(id)
      ? { id: `./locales/${id.slice(2)}`, external: true }
      : undefined,
};

/**
 * @returns {Promise<{ code: string, licences: string, chunk: Chunk, languages: { tag: string, code: string }[] }>} the file,
 *   the licences of what is in it, and the languages that go into `locales/` beside it
 */
export async function bundleElement() {
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const chunk = await bundleFile('src/element/index.ts', [react(), mfaStyles(), languagesBeside], language);
  const tags = chunk.dynamicImports.flatMap((name) => language.exec(name)?.[1] ?? []);
  if (tags.length === 0) throw new Error('genauth-mfa.js knows no language but English.');
  const languages = [];
  for (const tag of tags) languages.push({ tag, code: (await bundleFile(`src/locales/${tag}.ts`)).code });
  const licences = licencesOf(chunk);
  const banner = [
    `/*! ${pkg.name} ${pkg.version} (${pkg.license})`,
    ...licences.map(({ name }) => ` * with ${name}`),
    ' * Their licences: genauth-mfa.LICENCES.txt */',
  ].join('\n');
  return {
    code: `${banner}\n${chunk.code}`,
    licences: written(licences),
    chunk,
    languages,
  };
}

/** @param {string} file where genauth-mfa.js goes; its licences go beside it */
export const licencesBeside = (file) => join(dirname(file), 'genauth-mfa.LICENCES.txt');
