/** One click, one request, whatever fingers, React and the browser do. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EnrollWizard } from '../../src/index.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { errorKind, front, passcodeField, resend, step } from './person.js';
import { names, words } from './words.js';

const sends = ({ written }: DomKit) =>
  written().filter((operation) => operation === 'send-enroll-factor-request').length;
const proofs = ({ written }: DomKit) => written().filter((operation) => operation === 'enroll-factor').length;
const answered = (kit: DomKit, ms: number) =>
  waitFor(() => expect(kit.written()).not.toEqual([])).then(() => kit.pass(ms));

test('E2 nothing is asked for by opening, closing and opening again, under StrictMode too', async () => {
  const kit = domKit();
  for (const name of [names.otp, names.email, names.face]) {
    await kit.person.open(name);
    await kit.person.press(words.list.close);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  }
  expect(kit.written()).toEqual([]);
});

test('E2 a double click makes one secret', async () => {
  const kit = domKit();
  await kit.person.open(names.otp);
  const start = await front().findByRole('button', { name: words.otp.start });
  await act(async () => {
    start.click();
    start.click();
  });
  await kit.person.seesStep('prove');
  expect(sends(kit)).toBe(1);
});

test('E2 Enter held down sends one message, and then one proof', async () => {
  const kit = domKit({ sandbox: { latency: { 'send-enroll-factor-request': 400, 'enroll-factor': 400 } } });
  const { person } = kit;
  await person.open(names.email);
  await person.fill(words.email.email, 'ada@example.com');
  await person.hands.keyboard('{Enter>12/}');
  await answered(kit, 400);
  await person.seesStep('prove');
  expect(sends(kit)).toBe(1);
  await person.typeCode(await person.code());
  await person.hands.keyboard('{Enter>12/}');
  await waitFor(() => expect(proofs(kit)).toBe(1));
  await kit.pass(400);
  await person.seesStep('done');
  expect(kit.written()).toEqual(['send-enroll-factor-request', 'enroll-factor']);
  expect(kit.sandbox.inbox).toHaveLength(1);
});

test('E2 the last digit and the button together prove once', async () => {
  const kit = domKit({ sandbox: { latency: { 'enroll-factor': 400 } } });
  await kit.person.beginOtp();
  await kit.person.typeCode(await kit.person.code());
  const verify = front().getByRole('button', { name: words.wizard.verify });
  fireEvent.click(verify);
  fireEvent.click(verify);
  fireEvent.submit(passcodeField().form!);
  await waitFor(() => expect(proofs(kit)).toBe(1));
  await kit.pass(400);
  await kit.person.seesStep('done');
  expect(proofs(kit)).toBe(1);
});

test('E2 clicking on and on for a new code asks once', async () => {
  const kit = domKit();
  await kit.person.beginOtp();
  await kit.pass(61_000);
  await act(async () => {
    for (let click = 0; click < 5; click += 1) (resend() as HTMLElement).click();
  });
  await waitFor(() => expect(sends(kit)).toBe(2));
  await waitFor(() =>
    expect(document.querySelector('.mfa-countdown')).toHaveAttribute('data-remaining', '60'),
  );
  expect(sends(kit)).toBe(2);
});

test('E2 a second wizard for the same address joins the first one’s request', async () => {
  const kit = domKit({}, <Two />);
  await waitFor(() => expect(screen.getAllByRole('textbox', { name: words.email.email })).toHaveLength(2));
  for (const wizard of document.querySelectorAll<HTMLElement>('.mfa-wizard')) {
    const its = within(wizard);
    await kit.person.hands.type(its.getByRole('textbox', { name: words.email.email }), 'ada@example.com');
    await kit.person.hands.click(its.getByRole('button', { name: words.email.send }));
  }
  await waitFor(() => expect(document.querySelectorAll('[data-step="prove"]')).toHaveLength(2));
  expect(sends(kit)).toBe(1);
  expect(kit.sandbox.inbox).toHaveLength(1);
});

test('E2 a second wizard for an authenticator app joins the first one’s secret, while it is on its way and later', async () => {
  const kit = domKit(
    { sandbox: { latency: { 'send-enroll-factor-request': 400 } } },
    <>
      <EnrollWizard factorType="OTP" />
      <EnrollWizard factorType="OTP" />
      <EnrollWizard factorType="OTP" />
    </>,
  );
  const starts = await waitFor(() => {
    const found = screen.getAllByRole('button', { name: words.otp.start });
    expect(found).toHaveLength(3);
    return found;
  });
  await kit.person.hands.click(starts[0]!);
  await kit.person.hands.click(starts[1]!);
  await answered(kit, 400);
  await waitFor(() => expect(document.querySelectorAll('[data-step="prove"]')).toHaveLength(2));
  await kit.pass(20_000);
  await kit.person.hands.click(starts[2]!);
  await waitFor(() => expect(document.querySelectorAll('[data-step="prove"]')).toHaveLength(3));
  expect(sends(kit)).toBe(1);
  const keys = screen.getAllByLabelText(words.otp.key).map(({ textContent }) => textContent);
  expect(new Set(keys).size).toBe(1);
  const left = [...document.querySelectorAll<HTMLElement>('.mfa-countdown')].map(
    (one) => one.dataset['remaining'],
  );
  expect(new Set(left).size).toBe(1);
});

test('S3 E1 going back to look at the address and on again needs no second message', async () => {
  const kit = domKit();
  await kit.person.beginEmail('grace@navy.example');
  await kit.person.press(words.email.change);
  await kit.person.seesStep('details');
  expect(front().getByRole('textbox', { name: words.email.email })).toHaveValue('grace@navy.example');
  await kit.person.press(words.email.send);
  await kit.person.seesStep('prove');
  expect(sends(kit)).toBe(1);
});

test('S3 another address is another message', async () => {
  const kit = domKit();
  await kit.person.beginEmail('grace@navy.example');
  await kit.person.press(words.email.change);
  await kit.person.fill(words.email.email, 'ada@example.com');
  await kit.person.press(words.email.send);
  await waitFor(() =>
    expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['grace@navy.example', 'ada@example.com']),
  );
  await kit.person.seesStep('prove');
  expect(front().getByText(/a\*\*\*@example\.com/)).toBeVisible();
  await kit.person.typeCode(await kit.person.code());
  await kit.person.press(words.wizard.verify);
  await kit.person.seesStep('done');
});

test('E4 the pause of a minute for one address outlives the wizard, and says how long it lasts', async () => {
  const kit = domKit();
  await kit.person.beginEmail('grace@navy.example');
  await kit.person.press(words.list.close);
  await kit.person.press(words.wizard.discard.confirm);
  await kit.pass(20_000);
  await kit.person.open(names.email);
  await kit.person.fill(words.email.email, 'grace@navy.example');
  await kit.person.press(words.email.send);
  const alert = await front().findByRole('alert');
  expect(errorKind()).toBe('rate-limited');
  expect(alert).toHaveTextContent(words.errors.wait(40));
  // How long "a moment" is, is known: it is not said beside the seconds.
  const { hint } = words.errors.kinds['rate-limited'];
  expect(alert).not.toHaveTextContent(hint);
  expect(step()).toBe('details');
  expect(front().getByRole('textbox', { name: words.email.email })).toHaveValue('grace@navy.example');
  expect(sends(kit)).toBe(1);
  await kit.pass(15_000);
  expect(alert).toHaveTextContent(words.errors.wait(25));
  // A timer in an alert: read with it when it comes, and silent while it runs.
  expect(within(alert).getByRole('timer')).toHaveTextContent(words.errors.wait(25));
  await kit.pass(25_000);
  expect(within(alert).getByRole('timer')).toBeEmptyDOMElement();
  expect(alert).not.toHaveTextContent(hint);
  await kit.person.press(words.email.send);
  await kit.person.seesStep('prove');
  expect(sends(kit)).toBe(2);
});

function Two() {
  return (
    <>
      <EnrollWizard factorType="EMAIL" />
      <EnrollWizard factorType="EMAIL" />
    </>
  );
}
