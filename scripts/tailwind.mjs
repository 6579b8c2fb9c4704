// Tailwind for the one story and the tests that put the kit into a Tailwind page: compiles stylesheets that take
// it in, with the classes found in the pages beside them. Nothing of it ships.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compile } from 'tailwindcss';
import { root } from './run.mjs';

const folder = join(root, 'stories/looks');
const require = createRequire(import.meta.url);

/** Whatever could be a class name: Tailwind itself knows which are. */
function candidates() {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.tsx'));
  return pages.flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/[\s"'`{}<>]+/));
}

/** @param {string} file */
export async function compileTailwind(file) {
  const { build } = await compile(readFileSync(file, 'utf8'), {
    base: dirname(file),
    async loadStylesheet(id, base) {
      const path = id === 'tailwindcss' ? require.resolve('tailwindcss/index.css') : join(base, id);
      return { path, base: dirname(path), content: readFileSync(path, 'utf8') };
    },
  });
  return build(candidates());
}

/**
 * Vite plugin for stylesheets in stories/looks that take Tailwind in.
 * @returns {import('vite').Plugin}
 */
export function tailwindPages() {
  return {
    name: 'tailwind-pages',
    enforce: 'pre',
    async load(id) {
      const file = id.split('?')[0] ?? '';
      if (!file.startsWith(folder) || !file.endsWith('.css')) return undefined;
      if (!/@import ['"]tailwindcss['"]/.test(readFileSync(file, 'utf8'))) return undefined;
      return compileTailwind(file);
    },
  };
}
