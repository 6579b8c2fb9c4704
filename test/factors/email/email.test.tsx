/** An e-mail address, from the field to the wire: the guess at a slip, and what the field is blamed for. */
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { domKit } from '../../kit/domKit.js';
import type { DomKit } from '../../kit/domKit.js';
import { errorKind, front } from '../../kit/person.js';
import { names, words } from '../../kit/words.js';

const { email } = words;
const field = () => front().getByRole<HTMLInputElement>('textbox', { name: email.email });
const guess = (address: string) => front().queryByRole('button', { name: new RegExp(address) });

async function begin() {
  const kit = domKit();
  await kit.person.open(names.email);
  return kit;
}

const leaves = ({ person }: DomKit) => person.hands.keyboard('{Tab}');

test('S2 D1 is one field that browsers can fill, ready to be typed into, and not to be changed while it is sent', async () => {
  const kit = await begin();
  await waitFor(() => expect(field()).toHaveFocus());
  expect(field()).toHaveAttribute('type', 'email');
  expect(field()).toHaveAttribute('autocomplete', 'email');
  expect(field()).toHaveAttribute('dir', 'ltr');
  kit.sandbox.latency.set(1000);
  await kit.person.fill(email.email, 'ada@example.com');
  await kit.person.press(email.send);
  expect(field()).toHaveAttribute('readonly');
});

test('S2 a slip in a common domain is asked about when the field is left, and put right by one click', async () => {
  const kit = await begin();
  await kit.person.fill(email.email, 'ada@gmial.com');
  await act(async () => {});
  expect(guess('gmail')).toBeNull();
  await leaves(kit);
  await waitFor(() => expect(guess('ada@gmail\\.com')).toBeVisible());
  await kit.person.hands.click(guess('gmail')!);
  expect(field()).toHaveValue('ada@gmail.com');
  expect(field()).toHaveFocus();
  expect(guess('gmail')).toBeNull();
  await kit.person.press(email.send);
  await kit.person.seesStep('prove');
  expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['ada@gmail.com']);
});

test('S2 the guess goes with the next letter, and comes back only when the field is left', async () => {
  const kit = await begin();
  await kit.person.fill(email.email, 'ada@gmial.com');
  await leaves(kit);
  await waitFor(() => expect(guess('gmail')).toBeVisible());
  await kit.person.hands.type(field(), 'm');
  expect(guess('gmail')).toBeNull();
});

/** Sends with Enter, or with the button. */
const ways: [string, (kit: DomKit) => Promise<unknown>][] = [
  ['Enter', ({ person }) => person.hands.keyboard('{Enter}')],
  ['the button', ({ person }) => person.press(email.send)],
];

test.each(ways)('S2 a slip that is sent with %s is asked about before anything goes out', async (_, send) => {
  const kit = await begin();
  await kit.person.fill(email.email, 'ada@gmial.com');
  await send(kit);
  await waitFor(() => expect(guess('ada@gmail\\.com')).toBeVisible());
  expect(guess('gmail')!.closest('[role=status]')).not.toBeNull();
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('ada@gmial.com');
  expect(field()).toHaveAccessibleDescription(/Did you mean .*ada@gmail\.com/);
  expect(field()).toBeValid();
  expect(kit.sandbox.inbox).toHaveLength(0);
  // Sent once more, it is meant.
  await send(kit);
  await kit.person.seesStep('prove');
  expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['ada@gmial.com']);
});

test('S2 a guess that is taken is sent at the first press', async () => {
  const kit = await begin();
  await kit.person.fill(email.email, 'ada@gmial.com{Enter}');
  await waitFor(() => expect(guess('gmail')).toBeVisible());
  await kit.person.hands.click(guess('gmail')!);
  expect(field()).toHaveFocus();
  await kit.person.hands.keyboard('{Enter}');
  await kit.person.seesStep('prove');
  expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['ada@gmail.com']);
});

test('S2 a guess that has been seen is no obstacle', async () => {
  const kit = await begin();
  await kit.person.fill(email.email, 'ada@gmial.com');
  await leaves(kit);
  await waitFor(() => expect(guess('gmail')).toBeVisible());
  await kit.person.press(email.send);
  await kit.person.seesStep('prove');
  expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['ada@gmial.com']);
});

test('S2 an address that was sent all the same is not asked about twice, though the guess is there when it is changed', async () => {
  const kit = await begin();
  kit.sandbox.faults.set('send-enroll-factor-request', { status: 500, times: 1 });
  await kit.person.fill(email.email, 'ada@gmial.com{Enter}');
  await waitFor(() => expect(guess('gmail')).toBeVisible());
  await kit.person.hands.keyboard('{Enter}');
  await waitFor(() => expect(errorKind()).toBe('server'));
  await kit.person.press(email.send);
  await kit.person.seesStep('prove');
  await kit.person.press(email.change);
  await kit.person.seesStep('details');
  expect(field()).toHaveValue('ada@gmial.com');
  expect(guess('gmail')).toBeVisible();
  // Another letter and back: it is still the one that was meant.
  await kit.person.hands.type(field(), 'm{Backspace}{Enter}');
  await kit.person.seesStep('prove');
  expect(kit.sandbox.inbox.every(({ to }) => to === 'ada@gmial.com')).toBe(true);
});

test('S2 another slip is another question', async () => {
  const kit = await begin();
  await kit.person.fill(email.email, 'ada@gmial.com{Enter}');
  await waitFor(() => expect(guess('ada@gmail')).toBeVisible());
  await kit.person.fill(email.email, 'ada@qq.con{Enter}');
  await waitFor(() => expect(guess('ada@qq\\.com')).toBeVisible());
  expect(kit.sandbox.inbox).toHaveLength(0);
});

test('S2 S3 a domain in its own letters goes out in ASCII and is shown as it was typed', async () => {
  const kit = await begin();
  await kit.person.fill(email.email, ' Ada@bücher.example ');
  await kit.person.press(email.send);
  await kit.person.seesStep('prove');
  expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['Ada@xn--bcher-kva.example']);
  expect(front().getByText(/A\*\*\*@bücher\.example/)).toBeVisible();
});

test('S2 an error goes with the first key', async () => {
  const kit = await begin();
  await kit.person.fill(email.email, 'ada');
  await kit.person.press(email.send);
  expect(await front().findByRole('alert')).toHaveTextContent(email.noAt);
  expect(field()).toBeInvalid();
  await kit.person.hands.type(field(), '@');
  await waitFor(() => expect(front().queryByRole('alert')).toBeNull());
  // By its attribute: what is typed is no address yet, as jsdom knows too.
  expect(field()).not.toHaveAttribute('aria-invalid');
});

test('S2 D1 the same fault is spoken again when it is sent again, with the focus where it was', async () => {
  const kit = await begin();
  await kit.person.fill(email.email, 'ada{Enter}');
  const first = await front().findByRole('alert');
  await kit.person.hands.keyboard('{Enter}');
  // An alert speaks when it comes: the same words are there in another one.
  await waitFor(() => expect(front().getByRole('alert')).not.toBe(first));
  expect(front().getByRole('alert')).toHaveTextContent(email.noAt);
  expect(field()).toHaveFocus();
});

test.each([
  ['rejected', { statusCode: 400 }, true],
  ['server', { status: 500 }, false],
  ['network', { kind: 'offline' as const }, false],
])('E7 %s marks the field as wrong only where it is what was given', async (kind, fault, wrong) => {
  const kit = await begin();
  kit.sandbox.faults.set('send-enroll-factor-request', { ...fault, times: 1 });
  await kit.person.fill(email.email, 'ada@example.com');
  await kit.person.press(email.send);
  await waitFor(() => expect(errorKind()).toBe(kind));
  if (wrong) expect(field()).toBeInvalid();
  else expect(field()).toBeValid();
  expect(field()).toHaveValue('ada@example.com');
});
