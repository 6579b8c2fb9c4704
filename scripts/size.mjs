// Weighs what a host's users download: small apps that import the kit, built by Vite, minified, React external,
// each chunk through gzip -9, kB = 1000 bytes. "Initial" is the entry with everything it imports statically,
// "later" every other chunk but the languages other than English, were they all fetched; "in all" is both.
// A first load that holds what belongs to a screen fails, however small it is, and so does a screen that brings the rules
// of phone numbers along.
// `--why` adds what each first load that has a budget consists of, in bytes before minifying.
import { mkdirSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { bundleStyles } from './css.mjs';
import { bundleElement } from './element.mjs';
import { isMain, root } from './run.mjs';

/**
 * @typedef {{ initial?: number, total?: number }} Budget in kB
 * @typedef {{ name: string, code: string, external?: RegExp[], budget?: Budget, draws?: boolean }} Scene
 *   `draws`: the server's part, which draws QR codes itself
 * @typedef {import('rolldown').OutputChunk} Chunk
 */

const name = 'genauth-mfa-react';
const source = join(root, 'src');
const react = [/^react(\/|$)/, /^react-dom(\/|$)/];
const node = [/^node:/, ...builtinModules.map((id) => new RegExp(`^${id}$`))];
const query = [/^@tanstack\/(react-query|query-core)(\/|$)/];

const settings = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { createMfaClient, MfaProvider, MfaSettings } from '${name}';
  const client = createMfaClient({ baseUrl: 'https://example.org', appId: 'app', getAccessToken: async () => 'token' });
  createRoot(document.body).render(createElement(MfaProvider, { client }, createElement(MfaSettings)));
`;
// Screens of the app's own over the data hooks: list, both steps of an enrolment, removal. `useEnrollment` with its
// reducer is more than data; the row of ./hooks has it.
const hooks = `
  import { createMfaClient } from '${name}/client';
  import { MfaProvider, useEnrolledFactors, useEnrollFactor, useFactor, useFactorsToEnroll, useResetFactor,
    useSendEnrollFactorRequest } from '${name}/hooks';
  globalThis.hooks = [createMfaClient, MfaProvider, useEnrolledFactors, useFactorsToEnroll, useFactor,
    useSendEnrollFactorRequest, useEnrollFactor, useResetFactor];
`;
/** Keeps every export of these entries. @param {string[]} entries */
const everything = (...entries) =>
  entries
    .map((entry, i) => `import * as all${i} from '${entry}'; globalThis.all${i} = { ...all${i} };`)
    .join('\n');

/** @type {Scene[]} */
const scenes = [
  {
    name: '<MfaSettings>, four factors',
    code: settings,
    budget: { initial: 27.7, total: 85 },
  },
  { name: '  react-query external', code: settings, external: query, budget: { initial: 18 } },
  {
    name: 'hooks and client, react-query external',
    code: hooks,
    external: query,
    budget: { initial: 10.5 },
  },
  // Each entry whole, as nobody loads it: a jump tells of what slipped in.
  { name: `${name}`, code: everything(name), budget: { initial: 38.3 } },
  { name: `${name}/client`, code: everything(`${name}/client`), budget: { initial: 9.2 } },
  { name: `${name}/hooks`, code: everything(`${name}/hooks`), budget: { initial: 20.6 } },
  { name: `${name}/sandbox`, code: everything(`${name}/sandbox`), draws: true, budget: { initial: 34 } },
  { name: `${name}/testing`, code: everything(`${name}/testing`), draws: true, budget: { initial: 66 } },
  {
    name: `${name}/sandbox/node`,
    code: everything(`${name}/sandbox/node`),
    external: node,
    draws: true,
    budget: { initial: 43 },
  },
];
/** What is fetched when a screen opens, and not with the list. */
const screens =
  /\/node_modules\/uqr\/|\/src\/factors\/\w+\/(\w*(Details|Prove|Screens)|readPhone|phonePlan\w+)\.tsx?$/;
/** What is fetched when a phone number is asked for, beside the screen and not with it. */
const phoneRules =
  /\/src\/factors\/sms\/(readPhone|phonePlan\w+|writtenDigits|nationalNumber|countryOfNumber)\.ts$/;
const phoneRulesBudget = 8.3;
const languageBudget = 6;
const cssBudget = 6;
/** The element's file: react-dom (58), all that <MfaSettings> loads in one language (85), the sheet, the element itself (4). */
const elementBudget = 158;

/** @param {string | Uint8Array} bytes */
const kilobytes = (bytes) => gzipSync(bytes, { level: 9 }).length / 1000;

/** The language that a module of src/locales belongs to. @param {string} id */
const language = (id) => /\/src\/locales\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)(?=[/.])/.exec(id)?.[1];

const scene = '\0scene';

/**
 * @param {string[]} input files, or `scene`
 * @param {{ code?: string, external?: RegExp[], apart?: RegExp }} [options]
 *   `code`: the scene's; `apart`: modules that go into a chunk of their own
 */
async function bundle(input, { code = '', external = [], apart } = {}) {
  const result = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'silent',
    cacheDir: join(root, 'node_modules/.cache/size'),
    resolve: {
      alias: [
        { find: new RegExp(`^${name}/locales/(.+)$`), replacement: `${source}/locales/$1.ts` },
        { find: new RegExp(`^${name}/(.+)$`), replacement: `${source}/$1/index.ts` },
        { find: new RegExp(`^${name}$`), replacement: `${source}/index.ts` },
      ],
    },
    plugins: [
      {
        name: 'scene',
        enforce: 'pre',
        resolveId: (id) => (id === scene ? id : undefined),
        load: (id) => (id === scene ? code : undefined),
      },
    ],
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: {
        input,
        // As in an app, whose page exports nothing: what entry and lazy chunks share may stand in the entry.
        preserveEntrySignatures: false,
        external: [...react, ...external],
        ...(apart && { output: { codeSplitting: { groups: [{ name: 'apart', test: apart }] } } }),
      },
    },
  });
  const { output } = /** @type {import('rolldown').RolldownOutput} */ (
    Array.isArray(result) ? result[0] : result
  );
  return output.filter((file) => file.type === 'chunk');
}

/** These chunks and all that they import statically. @param {Chunk[]} chunks @param {Chunk[]} [from] the entries */
function loadedWith(chunks, from = chunks.filter((chunk) => chunk.isEntry)) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(from);
  for (const chunk of found) {
    for (const file of chunk.imports) {
      const imported = byName.get(file);
      if (imported) found.add(imported);
    }
  }
  return [...found];
}

/** The modules of these chunks that fit. @param {Chunk[]} chunks @param {RegExp} pattern */
const modulesLike = (chunks, pattern) =>
  chunks.flatMap((chunk) => Object.keys(chunk.modules)).filter((id) => pattern.test(id));

/** @param {Chunk} chunk */
function isOtherLanguage(chunk) {
  const ids = Object.keys(chunk.modules).filter((id) => !id.startsWith('\0'));
  return ids.length > 0 && ids.every((id) => (language(id) ?? 'en') !== 'en');
}

/** @param {Chunk[]} chunks */
const weigh = (chunks) => chunks.reduce((sum, chunk) => sum + kilobytes(chunk.code), 0);

/** 'node_modules/ky/a/b.js' -> 'node_modules/ky', 'src/ui/Dialog.tsx' -> 'src/ui'. @param {string} id */
const group = (id) => /^(node_modules\/(?:@[^/]+\/)?[^/]+|src\/[^/]+|[^/]+)/.exec(id)?.[1] ?? id;

/** Our modules by their files, others by their package. @param {string[]} ids */
const named = (ids) => {
  const files = ids.map((id) => relative(root, id));
  return [...new Set(files.map((file) => (file.startsWith('src/') ? file : group(file))))].join(', ');
};

/**
 * What a first load consists of, in bytes before minifying: by folder or package, then its largest modules.
 * @param {Chunk[]} chunks
 */
function contents(chunks) {
  const modules = chunks
    .flatMap((chunk) => Object.entries(chunk.modules))
    .map(([id, { renderedLength }]) => ({
      id: relative(root, id.replace(/^\0/, '')),
      bytes: renderedLength,
    }));
  /** @type {Record<string, number>} */
  const groups = {};
  for (const { id, bytes } of modules) groups[group(id)] = (groups[group(id)] ?? 0) + bytes;
  const byGroup = Object.entries(groups).map(([id, bytes]) => ({ id, bytes }));
  return [byGroup, modules].flatMap((list) => [
    ...list
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, 10)
      .map(({ id, bytes }) => `${String(bytes).padStart(10)} B  ${id}`),
    '',
  ]);
}

/** Each language as an app that imports it gets it: the list's words, and what opens later. */
async function weighLanguages() {
  const folder = join(source, 'locales');
  const tags = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  if (tags.length === 0) throw new Error('src/locales holds no language');
  /** @type {{ tag: string, size: number }[]} */
  const sizes = [];
  for (const tag of tags) {
    // What loads a language belongs to the app, not to the language.
    const chunks = await bundle([scene], {
      code: `import words from '${name}/locales/${tag}'; globalThis.words = words;`,
      apart: /vite\/preload-helper|\/locales\/loadParts/,
    });
    const parts = chunks.filter((chunk) => Object.keys(chunk.modules).some((id) => language(id) === tag));
    sizes.push({ tag, size: weigh(parts) });
  }
  return sizes.sort((one, other) => one.tag.localeCompare(other.tag));
}

/** Prints the table; true if everything keeps its budget. @param {{ why?: boolean }} [options] */
export async function checkSize({ why = false } = {}) {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  let good = true;
  const width = 48;
  /** @param {number} size @param {number | undefined} budget */
  const cell = (size, budget) => {
    const isBad = budget !== undefined && size > budget;
    if (isBad) good = false;
    const sign = budget === undefined ? '' : `${isBad ? '>' : '≤'} ${budget}`;
    return `${size.toFixed(2).padStart(8)} ${sign.padEnd(7)}`;
  };
  /** @param {string} label @param {() => Promise<string> | string} measure */
  const row = async (label, measure) => {
    try {
      console.log(`${label.padEnd(width)}${await measure()}`.trimEnd());
    } catch (error) {
      good = false;
      const lines = stripVTControlCharacters(error instanceof Error ? error.message : String(error)).split(
        '\n',
      );
      const reason = lines.find((line) => line && !line.startsWith('Build failed'));
      console.log(`${label.padEnd(width)}could not be measured: ${reason}`);
    }
  };

  console.log(`${'kB, gzip -9'.padEnd(width)} initial          later           in all`);
  for (const { name: label, code, external = [], budget, draws = false } of scenes) {
    await row(label, async () => {
      const chunks = await bundle([scene], { code, external });
      const initial = loadedWith(chunks);
      const later = chunks.filter((chunk) => !initial.includes(chunk) && !isOtherLanguage(chunk));
      const early = budget && !draws ? modulesLike(initial, screens) : [];
      if (early.length > 0) throw new Error(`its first load holds ${named(early)}`);
      const explanation = why && budget ? ['', ...contents(initial)].join('\n') : '';
      const [first, rest] = [weigh(initial), weigh(later)];
      return (
        (cell(first, budget?.initial) + cell(rest, undefined) + cell(first + rest, budget?.total)).trimEnd() +
        explanation
      );
    });
  }
  await row('  rules of phone numbers', async () => {
    const chunks = await bundle([scene], { code: settings });
    const rules = chunks.filter((chunk) => modulesLike([chunk], phoneRules).length > 0);
    if (rules.length === 0) throw new Error('no chunk holds them');
    const others = chunks.filter(
      (chunk) => modulesLike([chunk], screens).length > 0 && !rules.includes(chunk),
    );
    const along = modulesLike(rules, screens).filter((id) => !phoneRules.test(id));
    if (along.length > 0) throw new Error(`their chunk holds ${named(along)}`);
    const brought = loadedWith(chunks, others).some((chunk) => rules.includes(chunk));
    if (brought) throw new Error('they come with a screen, not beside it');
    return ' '.repeat(17) + cell(weigh(rules), phoneRulesBudget).trimEnd();
  });
  await row('styles.css', async () => cell(kilobytes((await bundleStyles()).layered), cssBudget));
  await row('styles.unlayered.css', async () => cell(kilobytes((await bundleStyles()).unlayered), cssBudget));
  const languages = await weighLanguages();
  await row(`${name}/element, one file, English`, async () => {
    const { code, chunk } = await bundleElement();
    const explanation = why ? ['', ...contents([chunk])].join('\n') : '';
    return cell(kilobytes(code), elementBudget).trimEnd() + explanation;
  });
  await row('languages, all parts', () => {
    const lines = languages.map(
      ({ tag, size }) => `\n${`  ${tag}`.padEnd(width + 17)}${cell(size, languageBudget).trimEnd()}`,
    );
    return lines.join('');
  });
  return good;
}

if (isMain(import.meta.url)) {
  const good = await checkSize({ why: process.argv.includes('--why') });
  if (!good) console.error('Over its budget, or not measured: see ">" and "could not" above.');
  process.exitCode = good ? 0 : 1;
}
