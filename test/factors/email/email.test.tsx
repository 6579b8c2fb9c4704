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

test('S2 the guess keeps nobody from sending, and is there again when the address is changed', async () => {
  const kit = await begin();
  await kit.person.fill(email.email, 'ada@gmial.com');
  await kit.person.press(email.send);
  await kit.person.seesStep('prove');
  expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['ada@gmial.com']);
  await kit.person.press(email.change);
  await kit.person.seesStep('details');
  expect(field()).toHaveValue('ada@gmial.com');
  expect(guess('gmail')).toBeVisible();
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
