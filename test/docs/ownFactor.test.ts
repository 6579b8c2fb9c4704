import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, root), 'utf8');
const flat = (code: string) => code.replaceAll(/\s+/g, ' ');

test('H9 the page on own factor types shows the example that is compiled and run', () => {
  const folder = 'examples/hardware-token/';
  const example = readdirSync(new URL(folder, root)).map((name) => flat(text(folder + name)));
  const blocks = [...text('docs/own-factor.md').matchAll(/```tsx?\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  // The two longest, word for word; the others put the pieces together.
  const parts = blocks.flatMap((code) => code.split(/\n\n(?=for )/)).filter((code) => code.split('\n').length > 10);
  expect(parts).toHaveLength(2);
  for (const part of parts) {
    const start = flat(part).trim().replace(/ \};$/, '');
    expect(example.some((file) => file.includes(start))).toBe(true);
  }
});
