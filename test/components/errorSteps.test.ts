import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codesOnPage, doc, withErrors } from '../../scripts/errors.mjs';
import { errorKinds, isRetryableKind, kindOfRefusal } from '../../src/client/errorKinds.js';
import { errorSteps } from '../../src/components/frame/errorSteps.js';
import { errors as words } from '../../src/locales/en/errors.js';

const source = { errorKinds, isRetryableKind, kindOfRefusal, errorSteps, words };

describe('docs/errors.md', () => {
  test('X1 shows codes, kinds, words and steps as they are', () => {
    const text = readFileSync(doc, 'utf8');
    // A diff of long tables says less than what to do.
    expect(text === withErrors(text, source), 'It is stale: run "node scripts/errors.mjs".').toBe(true);
  });

  test('X1 has every code that the client knows', () => {
    const said = (code: number) => [403, 500].map((status) => kindOfRefusal('', status, code)).join();
    const candidates = [...Array.from({ length: 12_000 }, (_, code) => code + 1), ...codesOnPage];
    const known = new Set(candidates.filter((code) => said(code) !== 'forbidden,server'));
    expect(known.size).toBeGreaterThan(40);
    expect([...known].filter((code) => !codesOnPage.includes(code))).toEqual([]);
    expect(new Set(codesOnPage).size).toBe(codesOnPage.length);
  });

  test('says that it lacks its markers instead of writing anywhere', () => {
    expect(() => withErrors('# Nothing', source)).toThrow('lacks its markers');
  });
});

describe('X1 the next step', () => {
  test.each(errorKinds)(
    '%s: promises that what was typed is kept only where it can be sent again',
    (kind) => {
      const { next, kept } = errorSteps[kind];
      if (next === 'correct' || kind === 'passcode-expired') expect(kept).toBeUndefined();
      // Whatever may go better by itself asks for no other input.
      if (isRetryableKind(kind)) expect(['retry', 'wait', 'reconnect']).toContain(next);
    },
  );

  test('no hint says by itself that something typed is kept: it may stand where nothing was', () => {
    for (const kind of errorKinds) expect(words.kinds[kind].hint, kind).not.toMatch(/typed|kept/);
  });
});
