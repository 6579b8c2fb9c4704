/** A package that Vite meets in the middle of a run breaks the test file that runs then: all are named up front. */
import { test } from 'vitest';
import { storyImports, testImports } from '../../scripts/bare-imports.mjs';
import { expectNone, filesOf, importsOf, type Source } from './sources.js';

const code = filesOf('src', '.ts', '.tsx').filter(({ file }) => !file.startsWith('sandbox/node/'));
const stories = [
  ...filesOf('stories', '.ts', '.tsx'),
  ...filesOf('.storybook', 'preview.tsx', 'withMfa.tsx'),
];
const tests = [
  ...filesOf('test', '.browser.test.ts', '.browser.test.tsx'),
  ...filesOf('examples', '.browser.test.tsx'),
];
// Vitest and Storybook serve these themselves, and the kit comes from src; a file that is only named by its address is
// no code to bundle.
const served = /^(vitest|@vitest|genauth-mfa-react)(\/|$)/;

function unnamed(files: Source[], named: string[]) {
  const packages = files
    .flatMap(importsOf)
    .filter(
      ({ specifier, typeOnly }) =>
        !typeOnly && !/^\.|\.css$|\?url$/.test(specifier) && !served.test(specifier),
    )
    .map(({ specifier }) => specifier);
  return [...new Set(packages)]
    .filter((name) => !named.includes(name))
    .map((name) => `${name} is imported, but not named in scripts/bare-imports.mjs: add it there.`);
}

test('the browser tests name every package up front', () => {
  expectNone(unnamed([...code, ...tests], testImports));
});

test('the stories name every package up front', () => {
  expectNone(unnamed([...code, ...stories], storyImports));
});
