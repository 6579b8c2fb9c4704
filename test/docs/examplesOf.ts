import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (name: string) => readFileSync(root + name, 'utf8');
const flat = (code: string) => code.replaceAll(/\s+/g, ' ').trim();

/** Every piece of TypeScript that a page of the documentation shows: what blank lines at the margin part. */
function pieces(page: string) {
  const blocks = [...text(page).matchAll(/```tsx?\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  return blocks.flatMap((code) => code.split(/\n\n(?=\S)/));
}

/**
 * The pieces of a page that no file of these folders holds word for word. Files there are compiled by tsc and run by the
 * tests, so what a page shows is what works.
 */
export function inventedIn(page: string, ...folders: string[]) {
  const files = folders
    .flatMap((folder) =>
      readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((name) => /\.tsx?$/.test(name) && statSync(root + name).isFile())
    .map((name) => flat(text(name)));
  const shown = pieces(page);
  return {
    count: shown.length,
    invented: shown.filter((piece) => !files.some((file) => file.includes(flat(piece)))),
  };
}
