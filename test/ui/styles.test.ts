import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleStyles } from '../../scripts/css.mjs';
import { slots } from '../../src/ui/slots.js';
import { tokens } from '../../src/ui/tokens.js';

const root = join(import.meta.dirname, '../../src');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(join(root, name), 'utf8').replace(/\/\*[^]*?\*\//g, '') }));
const selectors = sheets.flatMap(({ name, css }) =>
  [...css.matchAll(/(^|[{};])\s*([^{};@]+?)\s*\{/g)]
    .map((match) => match[2] ?? '')
    .filter((selector) => !/^(from|to|[\d.%,\s]+)$/.test(selector))
    .flatMap((list) => splitList(list).map((selector) => ({ name, selector }))),
);

/** At the commas outside of brackets. */
function splitList(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of list) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${char}`);
  }
  return parts.map((part) => part.trim());
}

function withoutWhere(selector: string): string {
  let rest = selector;
  for (let start = rest.indexOf(':where('); start >= 0; start = rest.indexOf(':where(')) {
    let depth = 0;
    let end = start + 6;
    do {
      if (rest[end] === '(') depth++;
      if (rest[end] === ')') depth--;
      end++;
    } while (depth > 0);
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return rest;
}

test('D6 the whole look weighs at most 6 kB', async () => {
  const { layered, unlayered } = await bundleStyles();
  expect(gzipSync(layered, { level: 9 }).length).toBeLessThanOrEqual(6000);
  expect(gzipSync(unlayered, { level: 9 }).length).toBeLessThanOrEqual(6000);
});

test('H5 a host overrides any rule with one class: no selector counts more than one', () => {
  const heavy = selectors.filter(({ selector }) => {
    const rest = withoutWhere(selector).replace(/::[\w-]+/g, '');
    const has = rest.match(/:has\(/g)?.length ?? 0;
    const weight =
      (rest.replace(/:has\([^)]*\)/g, '').match(/\.[\w-]+|\[[^\]]+\]|:[\w-]+/g)?.length ?? 0) + has;
    return weight > 1;
  });
  expect(heavy).toEqual([]);
});

test('the kit styles nothing outside itself: each selector begins at one of its classes', () => {
  const loose = selectors.filter(
    ({ selector }) =>
      !/\.mfa-|\[data-(length|invalid|state|step|theme)|\[aria-(busy|disabled|invalid)/.test(selector),
  );
  expect(loose).toEqual([]);
  expect(selectors.filter(({ selector }) => /#[\w-]|(?<![-.\w])(html|body|:root)\b/.test(selector))).toEqual(
    [],
  );
});

test('H4 every inset, margin, padding, border and size is logical, so that right-to-left comes by itself', () => {
  const physical =
    /(^|[;{]\s*)((margin|padding|border|inset)-(left|right|top|bottom)|left|right|top|bottom|width|height|(min|max)-(width|height)|text-align:\s*(left|right))\b/gm;
  const found = sheets.flatMap(({ name, css }) =>
    [...css.matchAll(physical)].map((match) => `${name}: ${match[0]}`),
  );
  expect(found).toEqual([]);
});

/** `--mfa--name: var(--mfa-name, default)`, in one line each. */
const declared = (css: string) =>
  new Map(
    [...css.replace(/\s+/g, ' ').matchAll(/--mfa--([\w-]+): var\( ?--mfa-\1, (.+?) ?\);/g)].map((match) => [
      match[1] ?? '',
      match[2]?.replaceAll('( ', '(').replaceAll(' )', ')') ?? '',
    ]),
  );
const tokensCss = sheets.find(({ name }) => name.endsWith('tokens.css'))?.css ?? '';
const everything = sheets.map(({ css }) => css).join('\n');

test('H10 every colour that is paired or mixed has a plain one for browsers without light-dark()', () => {
  const [main = '', older = ''] = tokensCss.split('@supports not');
  const recent = [...declared(main)].filter(([, value]) => /light-dark|color-mix/.test(value));
  expect(recent.length).toBeGreaterThan(10);
  const plain = declared(older);
  for (const [name] of recent) expect(plain.get(name), name).not.toMatch(/^$|light-dark|color-mix/);
});

test('H10 Firefox 120, which has no :has(), loses no rule but those that only it could carry', () => {
  // In the forgiving list of :where() it matches nothing there; outside of one it would take the whole rule away.
  expect(selectors.filter(({ selector }) => withoutWhere(selector).includes(':has('))).toEqual([]);
});

test('H5 the list of tokens says what tokens.css does, and no sheet reads a token that is not in it', () => {
  const fontSize = /font-size: var\(--mfa-font-size, ([^;]+)\);/.exec(everything)?.[1] ?? '';
  const inCss = new Map([...declared(tokensCss.split('@media')[0] ?? ''), ['font-size', fontSize]]);
  const listed = new Map<string, string>(tokens.map((token) => [token.name, token.default]));
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(inCss));
  const read = new Set([...everything.matchAll(/var\(\s*--mfa-([a-z][\w-]*)/g)].map((match) => match[1]));
  expect([...read].filter((name) => !listed.has(name ?? ''))).toEqual([]);
  // Each of the kit's own names is set somewhere, by a sheet or by a script.
  const own = [...everything.matchAll(/var\(\s*(--mfa--[\w-]+)/g)].map((match) => match[1] ?? '');
  const scripted = ['--mfa--life'];
  expect(
    [...new Set(own)].filter((name) => !scripted.includes(name) && !everything.includes(`${name}:`)),
  ).toEqual([]);
});

test('H5 docs/theming.md has a line for each token and each slot', () => {
  const doc = readFileSync(join(root, '../docs/theming.md'), 'utf8');
  for (const { name, does, default: value } of tokens) {
    expect(doc).toContain(`| \`--mfa-${name}\` | ${does} | \`${value}\` |`);
  }
  for (const slot of slots) expect(doc).toContain(`\`${slot}\``);
});

test('H5 `!important` is kept for what a page may not take away', async () => {
  const { unlayered } = await bundleStyles({ minify: false });
  const found = [...unlayered.matchAll(/([\w-]+): ?[^;{}]*!important/g)].map((match) => match[1]);
  expect(new Set(found)).toEqual(
    new Set([
      ...['outline', 'position', 'clip-path', 'appearance'],
      ...['forced-color-adjust', 'background', 'min-inline-size', 'min-block-size'],
    ]),
  );
});

test('the names that the build shortens are the kit’s own, and stay apart', async () => {
  const { layered } = await bundleStyles();
  const long = (await bundleStyles({ minify: false })).layered;
  const names = (css: string, of: RegExp) => new Set(css.match(of));
  expect(names(layered, /--mfa-[a-z][\w-]*/g)).toEqual(names(long, /--mfa-[a-z][\w-]*/g));
  expect(names(layered, /--mfa--[\w-]+/g).size).toBe(names(long, /--mfa--[\w-]+/g).size);
  expect(layered).toContain('--mfa--life');
});

test('motion is only for those who have not asked for less', () => {
  for (const { name, css } of sheets) {
    const calm = css.replace(/@media \(prefers-reduced-motion: no-preference\) \{[^]*?\n\}/g, '');
    expect(calm, name).not.toMatch(/\b(animation|transition):/);
  }
});

test('no slot is named twice', () => {
  expect(new Set(slots).size).toBe(slots.length);
});
