/** docs/promises.md holds on to the tests and stories, and they to it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { findPlaces, judgePromises, readPromises } from '../../scripts/promises.mjs';
import { expectNone } from './sources.js';

// They read every test: seconds, where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

test('each promise is shown by a test or a story, and each id in a title is promised', () => {
  const promises = readPromises();
  expect(promises.size).toBeGreaterThan(50);
  const { missing, strays } = judgePromises(promises, findPlaces());
  expectNone([
    ...missing.map((id) => `${id} is shown by nothing: write a test or a story that carries its id.`),
    ...strays.map(({ id, file, says }) => `${file} shows ${id}, which nobody promises: ${says}`),
  ]);
});

test('a promise without a test, and a title without a promise, are found', () => {
  const place = (id: string) => ({ id, file: 'test/a.test.ts', says: `${id} does it` });
  const promises = new Map([
    ['L1', 'one'],
    ['L2', 'another'],
  ]);
  expect(judgePromises(promises, [place('L1'), place('L9')])).toEqual({
    missing: ['L2'],
    strays: [place('L9')],
  });
});

test('D5 every app of test/consumers installs the packed tarball, and the script of the consumers runs it', () => {
  const script = readFileSync(path('scripts/consumers.mjs'), 'utf8');
  const apps = readdirSync(path('test/consumers')).filter((name) =>
    existsSync(path(`test/consumers/${name}/package.json`)),
  );
  expect(apps).toEqual(
    expect.arrayContaining(['next', 'plain-html', 'types', 'vite-react-18', 'vite-react-19']),
  );
  expectNone(
    apps.flatMap((name) => {
      const { dependencies } = JSON.parse(
        readFileSync(path(`test/consumers/${name}/package.json`), 'utf8'),
      ) as { dependencies: Record<string, string> };
      const installs = dependencies['genauth-mfa-react'] === 'file:../genauth-mfa-react.tgz';
      return [
        ...(installs ? [] : [`test/consumers/${name} does not install the packed tarball.`]),
        ...(script.includes(`'${name}'`) ? [] : [`scripts/consumers.mjs does not run ${name}.`]),
      ];
    }),
  );
  expect(readFileSync(path('.ci/run'), 'utf8')).toContain('test:consumers');
});
