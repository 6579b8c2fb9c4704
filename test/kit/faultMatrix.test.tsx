/**
 * Every operation with every fault, through the whole kit: words, a next step that works, and nothing typed is lost. What it
 * sees stands in docs/faults.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { withFaults, writes } from '../../scripts/faultTable.mjs';
import type { FaultRow } from '../../scripts/faultTable.mjs';
import type { MfaErrorKind } from '../../src/client/index.js';
import { errorSteps, leavesForm } from '../../src/components/frame/errorSteps.js';
import { sandboxOperations } from '../../src/sandbox/index.js';
import type { SandboxOperation } from '../../src/sandbox/index.js';
import { faultCases, kindOf } from './faultCases.js';
import { faultScenes } from './faultScenes.js';
import { errorKind, front } from './person.js';
import { words } from './words.js';

const macrotask = () => new Promise<void>((resolve) => setImmediate(resolve));
const isWaiting = () => document.querySelector('[aria-busy], .mfa-skeleton') !== null;
const isAtRest = () => screen.queryByRole('alert') !== null && !isWaiting();

/** Lets the browser's time go by until the screen is at rest, and says how much of it was needed. */
async function settle(limit: number): Promise<number> {
  for (let passed = 0; ; passed += 250) {
    // What is on its way through streams and promises comes first.
    for (let turn = 0; turn < 6 && !isAtRest(); turn += 1) await act(macrotask);
    if (isAtRest() || passed >= limit) return passed;
    await act(() => vi.advanceTimersByTimeAsync(250));
  }
}

const doc = join(import.meta.dirname, '../../docs/faults.md');
const seen: FaultRow[] = [];

/** The sentences of a message, each as it stands in a block of its own. */
function sentences(alert: HTMLElement): string[] {
  return [...alert.childNodes]
    .map((node) => node.textContent?.replaceAll(/[\u2068\u2069]/g, '').trim() ?? '')
    .filter(Boolean);
}

/** What can be pressed in the part of the page that is in front. */
const offered = () =>
  front()
    .queryAllByRole('button')
    .filter((button) => !button.matches('[aria-disabled="true"], :disabled, [data-icon-only]'))
    .map((button) => button.textContent.trim())
    .filter((name) => name !== '' && name !== words.errors.copyRequestId);

/** Whose words are meant to stand there: none about a file, an entry or a method of which there is none. */
function toldAs(kind: MfaErrorKind, operation: SandboxOperation): MfaErrorKind {
  const isRead = /^(list|get)-/.test(operation);
  const givesNothing = isRead || operation === 'reset-factor';
  const proved = operation === 'enroll-factor';
  const told: Partial<Record<MfaErrorKind, MfaErrorKind | false>> = {
    'not-found': operation.startsWith('list-') ? 'bad-response' : !givesNothing && 'unsupported',
    'too-large': givesNothing ? 'server' : operation !== 'upload' && (proved ? 'proof-refused' : 'rejected'),
    conflict: givesNothing && 'server',
    rejected: isRead && 'server',
    unsupported: isRead && 'server',
  };
  return told[kind] || kind;
}

describe.each(faultScenes)('X2 $operation', (scene) => {
  test.each(faultCases)('$name', async (one) => {
    const { operation } = scene;
    const kind = kindOf(one, operation);
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout'],
      shouldAdvanceTime: true,
      advanceTimeDelta: 1,
    });
    onTestFinished(() => void vi.useRealTimers());
    const { kit, act: makeCall, keeps, goesOn, succeeds } = await scene.begin(one.fault);
    const calls = () => kit.asked().filter((asked) => asked === operation).length;

    await makeCall();
    const waited = await settle(scene.limit);
    expect(isWaiting(), 'something is still waited for').toBe(false);
    expect(waited).toBeLessThanOrEqual(scene.limit);

    // A visible state with words, the right ones.
    expect(errorKind()).toBe(kind);
    const said = screen.getByRole('alert');
    expect(said).toBeVisible();
    expect(said).toHaveTextContent(scene.title(toldAs(kind, operation)));
    const { hint } = (scene.words ?? words.errors).kinds[toldAs(kind, operation)];
    if ('retryAfter' in one.fault) {
      expect(said).toHaveTextContent(words.errors.wait(12));
      expect(said).not.toHaveTextContent(hint);
    } else if (scene.explains(kind)) {
      await waitFor(() => expect(said).toHaveTextContent(hint));
    }
    keeps();

    // Once, and once more with a fresh token where the session had ended.
    const { next, kept } = errorSteps[kind];
    if (scene.typed && kept) expect(said).toHaveTextContent(words.errors.kept);
    else expect(said).not.toHaveTextContent(words.errors.kept);
    const tries = next === 'sign-in' ? 2 : 1;
    if (scene.writes) expect(calls()).toBe(tries);
    else expect(calls()).toBeLessThanOrEqual(3);
    if (scene.writes && leavesForm.has(next) && operation !== 'reset-factor') {
      expect(screen.getByRole('button', { name: words.errors.otherMethod })).toBeVisible();
    }

    seen.push({
      operation,
      fault: one.name,
      kind,
      said: sentences(said),
      offered: [...new Set(offered())],
      calls: calls(),
    });

    kit.sandbox.faults.clear();
    await goesOn();
    await succeeds();
    expect(errorKind()).toBeUndefined();
  });
});

test('X2 every operation that a screen makes is among them', () => {
  // The app's own code is checked for a host's step-up, by no screen of the kit: see test/api/faults.test.ts.
  const withoutScreen = ['mfa-totp-verify'];
  const played = faultScenes.map(({ operation }) => operation);
  expect([...played, ...withoutScreen].toSorted()).toEqual(sandboxOperations.toSorted());
});

test('X2 docs/faults.md says what these runs have seen', ({ skip }) => {
  skip(seen.length < faultScenes.length * faultCases.length, 'Only a part of the matrix was run.');
  const text = readFileSync(doc, 'utf8');
  const now = withFaults(text, seen);
  if (process.env[writes]) writeFileSync(doc, now);
  else expect(text === now, 'It is stale: run "node scripts/faults.mjs".').toBe(true);
});
