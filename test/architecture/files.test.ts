/** What holds for every file of src: where wire names may stand, how long it may be, what it is called. */
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { exportedNames } from '../../scripts/exports.mjs';
import { expectNone, matches, sources } from './sources.js';

/** The folder that each wire name is at home in. */
const wireNames = { OTP: 'otp', SMS: 'sms', EMAIL: 'email', FACE: 'face' };

test('a quoted wire name stands only in its own folder, the sandbox and the languages', () => {
  const broken = sources('.ts', '.tsx', '.css')
    .filter(({ file }) => !/^(sandbox|locales)\//.test(file))
    .flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, i) =>
        [...line.matchAll(/(['"`])(OTP|SMS|EMAIL|FACE)\1/g)]
          .map(([, , name]) => name as keyof typeof wireNames)
          .filter((name) => !file.startsWith(`factors/${wireNames[name]}/`))
          .map((name) => {
            return `src/${file}:${i + 1} names '${name}'. Ask the factor instead: add an answer to the contract in factors/factor.ts.`;
          }),
      ),
    );
  expectNone(broken);
});

/** Longer than 300 lines, and why it is one subject. */
const long: Record<string, string> = {};

test('no file is longer than 300 lines without a reason', () => {
  const lines = (text: string) => text.trimEnd().split('\n').length;
  const files = sources('.ts', '.tsx', '.css').map(({ file, text }) => ({ file, length: lines(text) }));
  const broken = files
    .filter(({ file, length }) => length > 300 && !(file in long))
    .map(
      ({ file, length }) =>
        `src/${file} has ${length} lines. A list is split; one subject is named in \`long\`, with why.`,
    );
  const needless = Object.keys(long)
    .filter((name) => !files.some(({ file, length }) => file === name && length > 300))
    .map((name) => `src/${name} is no longer long: take it out of \`long\`.`);
  expectNone([...broken, ...needless]);
});

/** Files that are called something else than what they export, and why. */
const otherwiseNamed: { file: string; why: string }[] = [
  { file: '**/index.ts', why: 'a door' },
  { file: 'locales/*.ts', why: 'called by its language tag' },
  { file: 'locales/*/*.ts', why: 'a part of a language' },
  { file: 'api/otherTabs.ts', why: 'one channel: its name, its hearing, what was heard' },
  { file: 'enrollment/clock.ts', why: 'time: the Clock, its Instant, and what lies between two' },
  { file: 'enrollment/enrollmentState.ts', why: 'the flow as data: its states, events and effects' },
  { file: 'enrollment/requestLedger.ts', why: 'the ledger and what it is asked and answers' },
  { file: 'factors/factor.ts', why: 'the contract: defineFactor and its types' },
  { file: 'factors/*/sandbox.ts', why: "a factor's half in the sandbox" },
  { file: 'element/inlineStyles.d.ts', why: 'what importing a sheet as text gives' },
  { file: 'sandbox/node/bin.ts', why: 'a command, exports nothing' },
];

test('a file is called exactly what it exports', () => {
  const broken = sources('.ts', '.tsx')
    .filter(({ file }) => file !== 'index.ts' && !otherwiseNamed.some((one) => matches(one.file, file)))
    .flatMap(({ file }) => {
      const names = exportedNames(fileURLToPath(new URL(`../../src/${file}`, import.meta.url))).map((name) =>
        name.replace(/^type /, ''),
      );
      const stem = /([^/]+)\.tsx?$/.exec(file)?.[1] ?? '';
      if (names.includes(stem)) return [];
      return [
        `src/${file} exports ${names.join(', ') || 'nothing'}. Call the file after the one that it is for.`,
      ];
    });
  expectNone(broken);
});
