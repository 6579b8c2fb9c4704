import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as entry from '../../src/client/index.js';
import { importsOf, resolve } from '../architecture/sources.js';

test('H1 the client entry needs neither React nor TanStack at run time', () => {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(fileURLToPath(new URL(`../../src/${file}`, import.meta.url)), 'utf8');
    for (const { specifier, typeOnly } of importsOf({ file, text })) {
      if (typeOnly) continue;
      if (specifier.startsWith('.')) walk(resolve(file, specifier));
      else packages.add(specifier);
    }
  };
  walk('client/index.ts');
  expect(seen.size).toBeGreaterThan(10);
  expect([...packages].sort()).toEqual(['ky']);
});

test('H1 the client entry has all operations', () => {
  expect(Object.keys(entry)).toEqual(
    expect.arrayContaining([
      ...['createMfaClient', 'MfaError', 'isMfaError', 'errorKinds'],
      ...['listEnrolledFactors', 'listFactorsToEnroll', 'getFactor', 'sendEnrollFactorRequest'],
      ...['enrollFactor', 'resetFactor', 'verifyTotp', 'uploadPhoto'],
    ]),
  );
});
