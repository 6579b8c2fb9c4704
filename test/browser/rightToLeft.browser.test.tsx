/** Arabic in a page that runs from left to right: the kit turns around by itself, and what comes from outside does not. */
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { UnbindDialog } from '../../src/index.js';
import ar from '../../src/locales/ar.js';
import { list } from '../../src/locales/ar/list.js';
import { sms } from '../../src/locales/ar/sms.js';
import { unbind } from '../../src/locales/ar/unbind.js';
import type { SandboxOptions } from '../../src/sandbox/index.js';
import { errorKind, front } from '../kit/person.js';
import { browserHands } from '../kit/browserHands.js';
import { renderKit } from '../kit/renderKit.js';
import { setViewport } from '../kit/setViewport.js';

beforeEach(() => setViewport(390, 1200));

const seeded = '+86 188****8888';

const begin = (sandbox: SandboxOptions = {}) => renderKit({ provider: { locale: ar }, sandbox });

const within = (selector: string) => {
  const found = [...document.querySelectorAll(selector)].at(-1);
  if (!found) throw new Error(`Nothing on the page is ${selector}.`);
  return found;
};

/** Where one sign of a text stands on the screen. */
function leftOf(node: Text, at: number): number {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect().left;
}

/** The words of an element as the eye meets them from left to right, where they stand on one line. */
function seenIn(selector: string, wanted: string): string {
  const walker = document.createTreeWalker(within(selector), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const from = node.data.indexOf(wanted);
    if (from < 0) continue;
    const text = node;
    return Array.from(wanted, (sign, at) => ({ sign, left: leftOf(text, from + at) }))
      .sort((a, b) => a.left - b.left)
      .map(({ sign }) => sign)
      .join('');
  }
  return `Not there: ${wanted}`;
}

const direction = (selector: string) => getComputedStyle(within(selector)).direction;

/** Opens a type's screen from the list, whatever its words. */
async function open(type: string) {
  const button = await waitFor(() => within(`.mfa-enroll-action[data-factor="${type}"]`));
  await browserHands.click(button);
}

test('H4 the list and the question run from right to left, a number in them from left to right', async () => {
  const { sandbox } = begin();
  const row = await screen.findByRole('listitem', { name: list.names.SMS.name });
  const remove = row.querySelector('.mfa-unbind-action')!;
  expect(direction('.mfa-settings')).toBe('rtl');
  expect(row.querySelector('.mfa-tile')!.getBoundingClientRect().left).toBeGreaterThan(
    remove.getBoundingClientRect().right,
  );
  const identity = '.mfa-factor-row:has(.mfa-unbind-action) .mfa-factor-identity';
  expect(seenIn(identity, seeded)).toBe(seeded);

  await browserHands.click(remove);
  await screen.findByRole('alertdialog', { name: unbind.title(list.names.SMS.name) });
  expect(direction('.mfa-dialog')).toBe('rtl');
  expect(seenIn('.mfa-dialog .mfa-lead', seeded)).toBe(seeded);

  // What the server says ends with a sign that belongs to its last word.
  const said = 'Not before 18:00 (UTC)!';
  sandbox.faults.set('reset-factor', { statusCode: 422, message: said });
  await browserHands.click(within('.mfa-confirm'));
  await waitFor(() => expect(errorKind()).toBe('rejected'));
  expect(seenIn('.mfa-error', said)).toBe(said);
});

test('H4 so does an enrolment: where a code was sent, and the code itself, run from left to right', async () => {
  const { sandbox } = begin({ account: { factors: [] } });
  await open('SMS');
  await browserHands.type(await front().findByRole('textbox', { name: sms.phone }), '+86 139 1234 5678');
  await browserHands.click(within('.mfa-submit'));
  await front().findByRole('textbox', { name: sms.code });
  expect(direction('.mfa-wizard')).toBe('rtl');
  expect(seenIn('.mfa-wizard', '+86 139****5678')).toBe('+86 139****5678');
  expect(direction('.mfa-passcode-input')).toBe('ltr');
  expect(sandbox.inbox).toHaveLength(1);
});

test('H4 a question that the host opens by itself says its language and runs as it does', async () => {
  const factor = { factorId: '1', factorType: 'SMS', profile: { phoneNumber: '18812348888' } };
  renderKit({ provider: { locale: ar } }, <UnbindDialog factor={factor} onClose={() => undefined} />);
  const question = await screen.findByRole('alertdialog');
  expect(question.closest('[lang]')).toHaveAttribute('lang', 'ar');
  expect(direction('.mfa-dialog')).toBe('rtl');
});
