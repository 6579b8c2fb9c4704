/** The recovery code: shown once, kept by the person, and gone with the screen. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { MfaSettings, otp } from '../../src/index.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { front, step } from './person.js';
import { otpAnswer } from './otpAnswer.js';
import { words } from './words.js';

const { recovery, done } = words.wizard;
const shown = () => front().getByRole('group', { name: recovery.label }).textContent;
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

async function bound(kit: DomKit) {
  await kit.person.beginOtp();
  await kit.person.typeCode(await kit.person.code());
  await kit.person.seesStep('done');
  return String(kit.sandbox.account.factors.at(-1)?.details['recoveryCode']);
}

test('O4 is shown only after the server’s yes, as one text with hyphens', async () => {
  const kit = domKit();
  await kit.person.beginOtp();
  const recoveryCode = String(kit.sandbox.account.pending[0]?.details['recoveryCode']);
  expect(document.documentElement.outerHTML).not.toContain(recoveryCode);
  await kit.person.typeCode(await kit.person.code());
  await kit.person.seesStep('done');
  expect(shown()).toBe(recoveryCode);
  expect(recoveryCode).toMatch(/^([0-9a-f]{4}-){5}[0-9a-f]{4}$/);
});

test.each([
  ['null', null],
  ['missing', undefined],
  ['empty', ''],
  ['no text', 7],
])(
  'O4 an authenticator is set up all the same where picture and recovery code are %s',
  async (_what, none) => {
    const kit = domKit({ sandbox: otpAnswer(() => ({ qrCodeDataUrl: none, recoveryCode: none })) });
    await kit.person.beginOtp();
    await kit.person.typeCode(await kit.person.code());
    await kit.person.seesStep('done');
    expect(front().queryByText(recovery.label)).toBeNull();
    await kit.person.press(done);
    await closed();
  },
);

test('O4 “done” goes on only when the person says that it is kept', async () => {
  const kit = domKit();
  await bound(kit);
  await kit.person.press(done);
  expect(screen.getByText(recovery.gateRequired)).toHaveAttribute('role', 'alert');
  expect(step()).toBe('done');
  const gate = front().getByRole('checkbox', { name: recovery.gate });
  expect(gate).toHaveAccessibleDescription(recovery.gateRequired);
  expect(gate).toBeInvalid();
  expect(gate).toHaveFocus();
  await kit.person.hands.click(gate);
  expect(gate).toBeValid();
  expect(screen.queryByText(recovery.gateRequired)).toBeNull();
  // Taken back before “done”, it counts for nothing.
  await kit.person.hands.click(gate);
  await kit.person.press(done);
  expect(step()).toBe('done');
  expect(screen.getByText(recovery.gateRequired)).toBeVisible();
  await kit.person.hands.click(gate);
  await kit.person.press(done);
  await closed();
});

test.each([['Escape'], ['the cross']])(
  'O4 a tick that was taken back lets nobody leave unasked: %s',
  async (way) => {
    const kit = domKit();
    await bound(kit);
    const gate = front().getByRole('checkbox', { name: recovery.gate });
    await kit.person.hands.click(gate);
    await kit.person.hands.click(gate);
    if (way === 'Escape') await kit.person.hands.keyboard('{Escape}');
    else await kit.person.press(words.list.close);
    expect(await screen.findByRole('alertdialog', { name: words.wizard.unsaved.title })).toBeVisible();
    await kit.person.press(words.wizard.unsaved.cancel);
    await kit.person.hands.click(gate);
    await kit.person.press(done);
    await closed();
  },
);

test('O4 E9 a type that can not read its own code says that it is bound all the same', async () => {
  const broken = {
    ...otp,
    recoveryCode: () => {
      throw new Error('Of the host.');
    },
  };
  const kit = domKit({ provider: { factors: [broken] } });
  await bound(kit);
  expect(front().getByRole('status')).toHaveTextContent(words.wizard.doneNotice);
  await kit.person.press(done);
  await closed();
});

test('O4 or when the last group is typed, where the host asks for that', async () => {
  const kit = domKit({}, <MfaSettings recoveryGate="type" />);
  const last = (await bound(kit)).slice(-4);
  await kit.person.press(done);
  expect(screen.getByText(recovery.gateRequired)).toBeVisible();
  const gate = front().getByRole('textbox', { name: recovery.gateType });
  // A phone neither completes it nor writes it otherwise, and its Enter says that this is the last of it.
  expect(gate).toHaveAttribute('autocomplete', 'off');
  expect(gate).toHaveAttribute('autocapitalize', 'none');
  expect(gate).toHaveAttribute('enterkeyhint', 'done');
  expect(gate).toHaveAttribute('dir', 'ltr');
  await kit.person.fill(recovery.gateType, 'zzzz');
  expect(screen.getByText(recovery.gateTypeWrong)).toHaveAttribute('role', 'alert');
  expect(gate).toBeInvalid();
  expect(gate).toHaveAccessibleDescription(recovery.gateTypeWrong);
  await kit.person.press(done);
  expect(step()).toBe('done');
  await kit.person.fill(recovery.gateType, ` -${last.toUpperCase()}`);
  expect(screen.queryByText(recovery.gateTypeWrong)).toBeNull();
  await kit.person.press(done);
  await closed();
});

test('O4 D1 Enter after the last group does what the button does, and says what is missing each time', async () => {
  const kit = domKit({}, <MfaSettings recoveryGate="type" />);
  const last = (await bound(kit)).slice(-4);
  const gate = front().getByRole('textbox', { name: recovery.gateType });
  await kit.person.hands.click(gate);
  await kit.person.hands.keyboard('{Enter}');
  const first = await screen.findByText(recovery.gateRequired);
  expect(first).toHaveAttribute('role', 'alert');
  await kit.person.hands.keyboard('{Enter}');
  // An alert speaks when it comes: the same words are there in another one.
  await waitFor(() => expect(screen.getByText(recovery.gateRequired)).not.toBe(first));
  expect(gate).toHaveFocus();
  await kit.person.hands.keyboard('zzzz{Enter}');
  expect(screen.getByText(recovery.gateTypeWrong)).toHaveAttribute('role', 'alert');
  expect(step()).toBe('done');
  await kit.person.hands.clear(gate);
  await kit.person.hands.type(gate, `${last}{Enter}`);
  await closed();
});

test('O4 can be copied', async () => {
  const kit = domKit();
  const recoveryCode = await bound(kit);
  await kit.person.press(recovery.copy);
  expect(await front().findByRole('button', { name: recovery.copied })).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(recoveryCode);
});

/** The files that were saved, and the addresses under which the browser still holds one. */
function watchDownloads() {
  const saved: { name: string; blob: Blob }[] = [];
  const held = new Map<string, Blob>();
  let count = 0;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      held.set(`blob:${++count}`, blob);
      return `blob:${count}`;
    },
    revokeObjectURL: (url: string) => held.delete(url),
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: held.get(this.href)! });
  });
  return { saved, held };
}

test('O4 can be saved as a file, which says whose it is', async () => {
  const kit = domKit();
  const recoveryCode = await bound(kit);
  const { saved } = watchDownloads();
  await kit.person.press(recovery.save);
  expect(saved.map(({ name }) => name)).toEqual([recovery.fileName]);
  const text = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsText(saved[0]!.blob);
  });
  expect(text).toContain(recoveryCode);
  expect(text).toContain('ada@example.com');
});

test('O4 the browser has 40 seconds to ask whether it may save the file, and then the page holds nothing of it', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  const kit = domKit();
  const recoveryCode = await bound(kit);
  const { saved, held } = watchDownloads();
  await kit.person.press(recovery.save);
  vi.advanceTimersByTime(20_000);
  await kit.person.press(recovery.save);
  // Whoever answers the browser after “done” gets the file all the same.
  await kit.person.finish();
  expect(document.documentElement.outerHTML).not.toContain(recoveryCode);
  expect(held.size).toBe(2);
  vi.advanceTimersByTime(15_000);
  expect(held.size).toBe(2);
  vi.advanceTimersByTime(5_000);
  expect(held.size).toBe(1);
  kit.unmount();
  vi.advanceTimersByTime(20_000);
  expect(held.size).toBe(0);
  expect(saved).toHaveLength(2);
  vi.useRealTimers();
});

test('O4 is wiped on leaving', async () => {
  const kit = domKit();
  const recoveryCode = await bound(kit);
  await kit.person.finish();
  expect(document.documentElement.outerHTML).not.toContain(recoveryCode);
});

test('O4 a type without one has no gate', async () => {
  const kit = domKit();
  await kit.person.beginEmail();
  await kit.person.typeCode(await kit.person.code());
  await kit.person.press(words.wizard.verify);
  await kit.person.seesStep('done');
  expect(front().queryByLabelText(recovery.label)).toBeNull();
  await kit.person.press(done);
  await closed();
});
