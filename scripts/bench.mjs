// Measures the kit beside two hand-written floors of the same screens (test/bench): bytes, requests, React commits,
// time to the first row and cost of a digit, in Chromium, at full speed and with the CPU slowed six times. The pages
// are built as apps build theirs, talk to the sandbox over loopback, and run in turns, so that what else the machine
// does hits all alike. `--runs N` (default 7) sets how often, `--write` puts the table into docs/performance.md.
// Fails only where a count (commits, requests) breaks its budget; never for a time, and never for bytes, which
// `npm run size` judges.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { ensureChromium } from './browser.mjs';
import { mfaStyles } from './css.mjs';
import { isMain, root } from './run.mjs';

/**
 * @typedef {import('rolldown').OutputChunk} Chunk
 * @typedef {import('rolldown').OutputAsset} Asset
 * @typedef {{ name: string, file: string, row: string, path: string[] }} Scene
 *   `row`: its first content; `path`: what to click, from the list to the passcode field of the authenticator app
 * @typedef {{ entry: string, files: (Chunk | Asset)[] }} Built
 * @typedef {{ initial: number, total: number, withoutQuery: number }} Weight in kB
 * @typedef {object} Sample one run
 * @property {number} firstRow ms from the call that mounts to the first row in the DOM
 * @property {number} commits of React, until the list is at rest
 * @property {number} requests to the API, until the list is at rest
 * @property {number} digitCommits
 * @property {number} digitScript ms
 * @property {number} longTasks from the mount to the last digit
 * @typedef {{ weight: Weight, samples: Record<1 | 6, Sample[]> }} Result
 */

const name = 'genauth-mfa-react';
const source = join(root, 'src');
const page = join(root, 'docs/performance.md');
const react = [/^react(\/|$)/, /^react-dom(\/|$)/];
const query = [/^@tanstack\/(react-query|query-core)(\/|$)/];
const speeds = /** @type {const} */ ([1, 6]);
// The sixth finishes the code, and what follows then is no longer typing.
const digits = ['4', '9', '2', '0', '3'];

/** @param {string} file @returns {Scene} */
const floor = (file) => ({
  name: file,
  file,
  row: 'li',
  path: ['[data-add]', '[data-start]', '[name="code"]'],
});

/** @type {[ours: Scene, bare: Scene, rq: Scene]} */
const scenes = [
  {
    name: '`<MfaSettings>`',
    file: 'ours',
    row: '.mfa-factor-row',
    path: [
      '.mfa-enroll-action[data-factor="OTP"]',
      '.mfa-wizard[data-step="details"] .mfa-submit',
      '.mfa-passcode-input',
    ],
  },
  floor('floor-bare'),
  floor('floor-rq'),
];

/** @param {number} ms */
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {string} code */
const kilobytes = (code) => gzipSync(code, { level: 9 }).length / 1000;

/**
 * A production build of one file of test/bench, kept in memory.
 * @param {string} file
 * @param {RegExp[]} [external]
 * @returns {Promise<Built>}
 */
async function bundle(file, external = []) {
  const built = await build({
    root,
    base: `/${file}/`,
    configFile: false,
    mode: 'production',
    logLevel: 'silent',
    cacheDir: join(root, 'node_modules/.cache/bench'),
    resolve: {
      alias: [
        { find: `${name}/styles.css`, replacement: join(source, 'styles/index.css') },
        { find: new RegExp(`^${name}$`), replacement: join(source, 'index.ts') },
      ],
    },
    plugins: [mfaStyles()],
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'test/bench', `${file}${file === 'page' ? '.ts' : '.tsx'}`),
        preserveEntrySignatures: false,
        external,
      },
    },
  });
  const { output } = /** @type {import('rolldown').RolldownOutput} */ (
    Array.isArray(built) ? built[0] : built
  );
  const entry = output.find((item) => item.type === 'chunk' && item.isEntry);
  if (!entry) throw new Error(`test/bench/${file} gave no entry.`);
  return { entry: entry.fileName, files: output };
}

/** As `npm run size` does it: the first load, and every chunk but other languages'. @param {Built} built */
function weigh({ files }) {
  const chunks = files.filter((file) => file.type === 'chunk');
  const first = new Set(chunks.filter((chunk) => chunk.isEntry));
  for (const chunk of first) {
    for (const imported of chunks) if (chunk.imports.includes(imported.fileName)) first.add(imported);
  }
  /** @param {string} id */
  const isForeign = (id) => /\/src\/locales\/(?!en[/.])[a-z]{2,3}(-\w+)*[/.]/.test(id);
  const rest = chunks.filter((chunk) => {
    const ids = Object.keys(chunk.modules).filter((id) => !id.startsWith('\0'));
    return ids.length === 0 || !ids.every(isForeign);
  });
  /** @param {Iterable<Chunk>} list */
  const sum = (list) => [...list].reduce((total, { code }) => total + kilobytes(code), 0);
  return { initial: sum(first), total: sum(rest) };
}

/** @param {Scene} scene @returns {Promise<Weight>} */
async function weighScene({ file }) {
  const { initial, total } = weigh(await bundle(file, react));
  const withoutQuery = weigh(await bundle(file, [...react, ...query])).initial;
  return { initial, total, withoutQuery };
}

/** One page per scene. @param {Built} shared @param {Map<string, Built>} built */
function pages(shared, built) {
  /** @type {Map<string, { type: string, body: string | Uint8Array }>} */
  const served = new Map();
  for (const [scene, { files }] of [...built, /** @type {const} */ (['page', shared])]) {
    for (const file of files) {
      const type = file.fileName.endsWith('.css') ? 'text/css' : 'text/javascript';
      const body = file.type === 'chunk' ? file.code : file.source;
      served.set(`/${scene}/${file.fileName}`, { type, body });
    }
  }
  for (const [scene, { entry, files }] of built) {
    const sheets = files.filter(({ fileName }) => fileName.endsWith('.css'));
    const body = [
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">',
      ...sheets.map(({ fileName }) => `<link rel="stylesheet" href="/${scene}/${fileName}">`),
      `<script type="module" src="/page/${shared.entry}"></script>`,
      `<script type="module" src="/${scene}/${entry}"></script>`,
      '<div id="app"></div>',
    ].join('\n');
    served.set(`/${scene}/`, { type: 'text/html', body });
  }
  return served;
}

/**
 * Serves the pages, and hands `/api` on to the sandbox, so that no scene pays for preflights.
 * @param {ReturnType<typeof pages>} served
 * @param {string} api
 * @returns {Promise<{ url: string, close: () => void }>}
 */
async function serve(served, api) {
  const server = createServer((request, response) => {
    const { url = '/', method, headers } = request;
    if (url.startsWith('/api/')) {
      const onward = forward(new URL(url, api), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      request.pipe(onward);
      return;
    }
    const file = served.get(url);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * One scene once, in a browser profile of its own.
 * @param {import('playwright').Browser} browser
 * @param {Scene} scene
 * @param {{ url: string, speed: 1 | 6, sandbox: import('../src/sandbox/index.js').Sandbox }} where
 * @returns {Promise<Sample>}
 */
async function sample(browser, { file, row, path }, { url, speed, sandbox }) {
  sandbox.reset();
  const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce' });
  try {
    const tab = await context.newPage();
    /** @type {Error[]} */
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error));
    // Not by Playwright's own locators: the scripts they bring would run on the slowed CPU too.
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Performance.enable');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: speed });
    /** @param {string} expression @returns {Promise<any>} */
    const ask = async (expression) => {
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression: `bench.${expression}`,
        awaitPromise: true,
        returnByValue: true,
      });
      const [error] = errors;
      if (error) throw error;
      if (exceptionDetails) {
        throw new Error(`${file}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
      }
      return result.value;
    };
    const scriptMs = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? NaN) * 1000;
    };
    /** @type {() => Promise<void>} */
    const settled = () => ask(`settled(${300 * Math.sqrt(speed)})`);

    await tab.goto(`${url}/${file}/`);
    await sleep(200);
    await ask(`start(${JSON.stringify(row)})`);
    await settled();
    const firstRow = await ask('firstRow');
    const commits = await ask('commits');
    const requests = sandbox.requests.length;

    for (const selector of path) {
      const { x, y } = await ask(`find(${JSON.stringify(selector)})`);
      await tab.mouse.click(x, y);
    }
    await settled();
    const commitsBefore = await ask('commits');
    const scriptBefore = await scriptMs();
    for (const digit of digits) {
      await tab.keyboard.press(digit);
      await sleep(60);
    }
    const script = (await scriptMs()) - scriptBefore;
    const digitCommits = (await ask('commits')) - commitsBefore;
    const typed = await ask('typed()');
    if (typed !== digits.join('')) throw new Error(`${file}: "${typed}" stands where the digits should.`);

    return {
      firstRow,
      commits,
      requests,
      digitCommits: digitCommits / digits.length,
      digitScript: script / digits.length,
      longTasks: await ask('longTasks()'),
    };
  } finally {
    await context.close();
  }
}

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/**
 * The table's lines. `limit` is exact and fails the run; `budget` is told alone.
 * @typedef {object} Line
 * @property {string} label
 * @property {(result: Result) => number[]} of
 * @property {number} places decimals
 * @property {string} budget
 * @property {(value: number) => boolean} [limit]
 */

/** @param {keyof Sample} key @param {readonly (1 | 6)[]} [at] @returns {(result: Result) => number[]} */
const sampled =
  (key, at = speeds) =>
  ({ samples }) =>
    at.flatMap((speed) => samples[speed].map((one) => one[key]));

/** @type {Line[]} */
const lines = [
  { label: 'initial, gz kB', of: ({ weight }) => [weight.initial], places: 1, budget: '≤ 27.7' },
  { label: 'in all, gz kB', of: ({ weight }) => [weight.total], places: 1, budget: '≤ 85' },
  {
    label: 'initial with react-query external, gz kB',
    of: ({ weight }) => [weight.withoutQuery],
    places: 1,
    budget: '≤ 18.0',
  },
  { label: 'first row, ms', of: sampled('firstRow', [1]), places: 0, budget: '≤ 1.25 x floor-rq' },
  { label: 'first row at 6x CPU, ms', of: sampled('firstRow', [6]), places: 0, budget: '≤ 1.25 x floor-rq' },
  {
    label: 'commits to settle',
    of: sampled('commits'),
    places: 1,
    budget: '≤ 3',
    limit: (value) => value <= 3,
  },
  {
    label: 'commits per digit',
    of: sampled('digitCommits'),
    places: 1,
    budget: '≤ 1',
    limit: (value) => value <= 1,
  },
  { label: 'script per digit, ms', of: sampled('digitScript', [1]), places: 2, budget: '≤ 1.5 x floor-rq' },
  {
    label: 'script per digit at 6x CPU, ms',
    of: sampled('digitScript', [6]),
    places: 2,
    budget: '≤ 1.5 x floor-rq',
  },
  {
    label: 'requests to first content',
    of: sampled('requests'),
    places: 1,
    budget: '2',
    limit: (value) => value === 2,
  },
  { label: 'long tasks at 6x CPU', of: sampled('longTasks', [6]), places: 1, budget: '0' },
];

/** `3`, or `min / median / max` where the runs differ. @param {number[]} values @param {number} places */
function spread(values, places) {
  const parts = [Math.min(...values), median(values), Math.max(...values)].map((value) =>
    Number.isInteger(value) ? String(value) : value.toFixed(places),
  );
  return new Set(parts).size === 1 ? String(parts[0]) : parts.join(' / ');
}

/** @param {string[][]} rows the first one is the head */
function markdown(rows) {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const text = rows.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  return [text[0], `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...text.slice(1)].join(
    '\n',
  );
}

/** @param {Result[]} results in the order of `scenes` */
function table(results) {
  const [ours, , rq] = results;
  const head = ['', ...scenes.map((scene) => scene.name), 'ours / floor-rq', 'budget'];
  const body = lines.map(({ label, of, places, budget }) => {
    const cells = results.map((result) => spread(of(result), places));
    const floor = rq ? of(rq) : [];
    // Turn by turn: what else the machine did hit both alike.
    const ratios = ours ? of(ours).map((value, turn) => value / (floor[turn] ?? NaN)) : [];
    return [label, ...cells, ratios.every(Number.isFinite) ? `${spread(ratios, 2)} x` : '', budget];
  });
  return markdown([head, ...body]);
}

/** Runs everything. @param {number} runs */
async function measure(runs) {
  // Left at "development" it would bring React's development build.
  process.env['NODE_ENV'] = 'production';
  const { path: executablePath, version } = ensureChromium();
  /** @type {Map<string, Built>} */
  const built = new Map();
  /** @type {Result[]} */
  const results = [];
  for (const scene of scenes) {
    built.set(scene.file, await bundle(scene.file));
    results.push({ weight: await weighScene(scene), samples: { 1: [], 6: [] } });
  }
  /** @type {typeof import('../src/sandbox/node/index.js')} */
  const { serveSandbox } = await tsImport('../src/sandbox/node/index.ts', import.meta.url);
  /** @type {(() => unknown)[]} */
  const closing = [];
  try {
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    closing.push(() => browser.close());
    const api = await serveSandbox({ port: 0, seed: 1 });
    closing.push(api.close);
    const server = await serve(pages(await bundle('page'), built), api.url);
    closing.push(server.close);
    // Round 0 warms the browser and the servers up, and does not count.
    for (let round = 0; round <= runs; round += 1) {
      if (round > 0) console.error(`run ${round} of ${runs}`);
      for (const speed of round === 0 ? [speeds[0]] : speeds) {
        for (let turn = 0; turn < scenes.length; turn += 1) {
          // Another one begins each time.
          const at = (turn + round) % scenes.length;
          const scene = /** @type {Scene} */ (scenes[at]);
          const one = await sample(browser, scene, { url: server.url, speed, sandbox: api.sandbox });
          if (round > 0) results[at]?.samples[speed].push(one);
        }
      }
    }
  } finally {
    for (const close of closing) await close();
  }
  const withReact = built.get('floor-bare');
  const reactKb = withReact && results[1] ? weigh(withReact).total - results[1].weight.total : NaN;
  return { results, version, reactKb };
}

/** Exact budgets that ours breaks. @param {Result} ours */
const broken = (ours) =>
  lines
    .filter(({ of, limit }) => limit && !of(ours).every(limit))
    .map(({ label, budget }) => `${label}: ${budget}`);

/** Puts the report between the markers. @param {string} report */
function write(report) {
  const text = readFileSync(page, 'utf8');
  const markers = /(<!-- bench -->\n)[^]*(<!-- \/bench -->)/;
  if (!markers.test(text)) throw new Error('docs/performance.md has lost its <!-- bench --> markers.');
  writeFileSync(
    page,
    text.replace(markers, (_, start, end) => `${start}${report}\n${end}`),
  );
}

/** The table, and what one must know to read it. @param {Awaited<ReturnType<typeof measure>>} measured @param {number} runs */
function describe({ results, version, reactKb }, runs) {
  const chromiumVersion = /^\S+ [\d.]+/.exec(version)?.[0] ?? version;
  return [
    table(results),
    '',
    `Where the runs differ: min / median / max. React itself adds ${reactKb.toFixed(0)} kB to each page and is in none of`,
    `the bytes. Taken by \`npm run bench -- --runs ${runs} --write\` on ${availableParallelism()} cores with ${chromiumVersion} and`,
    `Node ${process.versions.node}, ${runs} of each page at each speed, in turns. Times are noisy: only ratios taken in one run count.`,
  ].join('\n');
}

async function main() {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '7' }, write: { type: 'boolean', default: false } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs takes a number from 1, not "${values.runs}".`);
  }
  const measured = await measure(runs);
  const report = describe(measured, runs);
  console.log(report);
  if (values.write) write(report);
  const [ours] = measured.results;
  const over = ours ? broken(ours) : [];
  for (const line of over) console.error(`Over budget: ${line}`);
  process.exitCode = over.length > 0 ? 1 : 0;
}

if (isMain(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
