import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleStyles } from '../../scripts/css.mjs';
import { slots } from '../../src/ui/slots.js';

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
      !/\.mfa-|\[data-(length|invalid|state|direction)|\[aria-(busy|disabled|invalid)/.test(selector),
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

test('H10 every colour that light-dark() sets has a plain one for browsers without it', () => {
  const tokens = sheets.find(({ name }) => name.endsWith('tokens.css'))?.css ?? '';
  const [paired = '', fallback = ''] = tokens.split('@supports not');
  const names = new Set(
    [...paired.matchAll(/(--mfa--[\w-]+): var\(--mfa-[\w-]+, light-dark/g)].map((m) => m[1]),
  );
  expect(names.size).toBeGreaterThan(10);
  for (const name of names) expect(fallback).toContain(`${name}: `);
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
