/** What a new token changes and what it leaves, by how the server takes it. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { errorKind, front, passcodeField, resend, secondsLeft, step } from './person.js';
import { words } from './words.js';

const { otp, wizard } = words;
const key = () => front().getByRole('group', { name: otp.key }).textContent;
const wrong = (code: string) => (code === '000000' ? '111111' : '000000');

async function renewed(kit: DomKit, after = 61_000) {
  await kit.person.beginOtp();
  const before = key();
  await kit.pass(after);
  await kit.person.hands.click(resend());
  await waitFor(() => expect(secondsLeft()).toBe('60'));
  return before;
}

describe('an authenticator’s renewal', () => {
  test('E5 another secret: says that the entry is dead, shows the new key, and keeps the new recovery code', async () => {
    const kit = domKit({ sandbox: { config: { renewedSecret: 'new' } } });
    const before = await renewed(kit);
    expect(key()).not.toBe(before);
    expect(screen.getByText(otp.changed)).toBeVisible();
    expect(screen.getByText(otp.changedHint)).toBeVisible();
    // The focus is in the field by then: who does not see the notice hears it.
    const spoken = front()
      .getAllByRole('status')
      .map(({ textContent }) => textContent);
    expect(spoken).toContain(`${otp.changed} ${otp.changedHint}`);
    const recoveryCode = String(kit.sandbox.account.pending[0]?.details['recoveryCode']);
    await kit.person.typeCode(await kit.person.code());
    await kit.person.seesStep('done');
    expect(front().getByLabelText(wizard.recovery.label)).toHaveTextContent(recoveryCode);
  });

  test('E5 the same secret: goes on without a word', async () => {
    const kit = domKit({ sandbox: { config: { renewedSecret: 'same' } } });
    const before = await renewed(kit);
    expect(key()).toBe(before);
    expect(screen.queryByText(otp.changed)).toBeNull();
    await kit.person.typeCode(await kit.person.code());
    await kit.person.seesStep('done');
  });

  test('E5 a renewal while the first token lives proves on the one that is alive', async () => {
    const kit = domKit({ sandbox: { config: { renewedSecret: 'same', secondRequest: 'voids-first' } } });
    await renewed(kit, 31_000);
    await kit.person.typeCode(await kit.person.code());
    await kit.person.seesStep('done');
    expect(kit.written()).toEqual([
      'send-enroll-factor-request',
      'send-enroll-factor-request',
      'enroll-factor',
    ]);
  });
});

describe('a wrong code', () => {
  test('E7 keeps the token where the server does: the next code counts', async () => {
    const kit = domKit({ sandbox: { config: { tokenOnWrongCode: 'keeps' } } });
    await kit.person.beginOtp();
    const code = await kit.person.code();
    await kit.person.typeCode(wrong(code));
    await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
    await kit.person.typeCode(code);
    await kit.person.seesStep('done');
    expect(kit.written()).toEqual(['send-enroll-factor-request', 'enroll-factor', 'enroll-factor']);
  });

  test('E7 offers a new token at once where the server has voided it, and goes on from there', async () => {
    const kit = domKit({ sandbox: { config: { tokenOnWrongCode: 'voids', renewedSecret: 'same' } } });
    await kit.person.beginOtp();
    const code = await kit.person.code();
    await kit.person.typeCode(wrong(code));
    await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
    await kit.person.typeCode(code);
    await waitFor(() => expect(errorKind()).toBe('proof-refused'));
    expect(step()).toBe('prove');
    expect(resend()).not.toHaveAttribute('aria-disabled');
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    await waitFor(() => expect(errorKind()).toBeUndefined());
    await kit.person.typeCode(await kit.person.code());
    if (step() !== 'done') await kit.person.press(wizard.verify);
    await kit.person.seesStep('done');
  });

  test('E7 in a message says what to do, whatever code the server gives', async () => {
    for (const [wrongCode, kind] of [
      ['422', 'proof-refused'],
      ['400', 'proof-refused'],
      ['422+2001', 'passcode-wrong'],
      ['499+2001', 'passcode-wrong'],
    ] as const) {
      const kit = domKit({ sandbox: { config: { wrongCode } } });
      await kit.person.beginEmail();
      const code = await kit.person.code();
      await kit.person.typeCode(wrong(code));
      await kit.person.press(wizard.verify);
      await waitFor(() => expect(errorKind()).toBe(kind));
      expect(screen.getByRole('alert')).toHaveTextContent(words.errors.kinds[kind].title);
      expect(passcodeField()).toHaveFocus();
      await kit.person.typeCode(code);
      await kit.person.press(wizard.verify);
      await kit.person.seesStep('done');
      kit.unmount();
    }
  });

  test('E7 the server’s own words and its id are shown where the kit knows too little', async () => {
    const kit = domKit();
    await kit.person.beginEmail();
    await kit.person.typeCode(wrong(await kit.person.code()));
    await kit.person.press(wizard.verify);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The code is wrong.');
    const note = alert.closest<HTMLElement>('.mfa-error');
    expect(note).toHaveTextContent(words.errors.requestId);
    expect(kit.heard.errors[0]?.requestId).toBeTruthy();
    expect(note).toHaveTextContent(kit.heard.errors[0]?.requestId ?? 'none');
  });

  test('E7 D1 the alert reads out what was wrong and what to do, and neither the id nor the buttons beside it', async () => {
    const kit = domKit();
    await kit.person.open('E-mail code');
    kit.sandbox.faults.set('send-enroll-factor-request', { statusCode: 499, message: 'Ask Grace first.' });
    await kit.person.fill(words.email.email, 'ada@example.com');
    await kit.person.press(words.email.send);
    const alert = await screen.findByRole('alert');
    const { title, hint } = words.errors.kinds.rejected;
    const says = words.errors.serverSays('\u2068Ask Grace first.\u2069');
    expect(alert.textContent).toBe(`${title}${hint}${says}`);
    // Nor does whoever comes back to the field hear them.
    const field = screen.getByRole('textbox', { name: words.email.email });
    expect(field).not.toHaveAccessibleDescription(new RegExp(words.errors.requestId));
    expect(field).toHaveAccessibleDescription(expect.stringContaining(title) as string);
    const note = within(alert.closest<HTMLElement>('.mfa-error[data-kind="rejected"]')!);
    expect(note.getByText(kit.heard.errors[0]?.requestId ?? 'none')).toBeVisible();
    expect(note.getByRole('button', { name: words.errors.copyRequestId })).toBeVisible();
    expect(within(alert).queryByRole('button')).toBeNull();
  });

  test('X2 a server that asks for another factor is quoted as any other, and turns nothing around', async () => {
    const kit = domKit();
    await kit.person.open('E-mail code');
    const message = 'Go to evil.example\u202e and type';
    kit.sandbox.faults.set('send-enroll-factor-request', { statusCode: 403, apiCode: 1636, message });
    await kit.person.fill(words.email.email, 'ada@example.com');
    await kit.person.press(words.email.send);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words.errors.serverSays('\u2068Go to evil.example and type\u2069'));
    // A server may repeat what it was sent.
    expect(alert.querySelector('.mfa-server-says')).toHaveClass('rr-block', 'fs-mask', 'ph-no-capture');
  });

  test.each([
    [{ statusCode: 403, apiCode: 99_999, message: 'Blocked outside of the office.' }, 'forbidden'],
    [{ statusCode: 603, message: 'Phones of this country are not taken.' }, 'server'],
    [{ statusCode: 422, apiCode: 6001, message: 'Wrong code, 2 tries left.' }, 'passcode-wrong'],
    [{ statusCode: 422, apiCode: 2005, message: 'Locked for 10 minutes.' }, 'locked'],
  ] as const)('E7 X1 the server is quoted where it says more than the kit knows: %o', async (fault, kind) => {
    const kit = domKit();
    await kit.person.beginEmail();
    kit.sandbox.faults.set('enroll-factor', fault);
    await kit.person.typeCode(await kit.person.code());
    await kit.person.press(wizard.verify);
    const alert = await screen.findByRole('alert');
    expect(errorKind()).toBe(kind);
    expect(alert).toHaveTextContent(fault.message);
  });

  test.each([
    { statusCode: 403, apiCode: 1576, message: 'Forbidden resource.' },
    { statusCode: 422, apiCode: 6001, message: 'Wrong code.' },
    { statusCode: 500, apiCode: 99_999, message: 'NullPointerException at line 7.' },
  ])('E7 X1 and not where the kit’s own words say it better: %o', async (fault) => {
    const kit = domKit();
    await kit.person.beginEmail();
    kit.sandbox.faults.set('enroll-factor', fault);
    await kit.person.typeCode(await kit.person.code());
    await kit.person.press(wizard.verify);
    expect(await screen.findByRole('alert')).not.toHaveTextContent(fault.message);
  });

  test('E7 a message of several lines keeps its words apart, and turns nothing around', async () => {
    const kit = domKit();
    await kit.person.beginEmail();
    kit.sandbox.faults.set('enroll-factor', { statusCode: 499, message: 'First line\nsecond\u202e line' });
    await kit.person.typeCode(await kit.person.code());
    await kit.person.press(wizard.verify);
    expect(await screen.findByRole('alert')).toHaveTextContent('First line second line');
  });

  test('E7 how long to wait is said where the server says it', async () => {
    const kit = domKit();
    kit.sandbox.faults.set('send-enroll-factor-request', { status: 429, retryAfter: 17 });
    await kit.person.open('E-mail code');
    await kit.person.fill(words.email.email, 'ada@example.com');
    await kit.person.press(words.email.send);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(words.errors.wait(17));
    expect(errorKind()).toBe('rate-limited');
    expect(step()).toBe('details');
    // What takes its place for a while makes nobody wait anew.
    await kit.pass(10_000);
    await kit.person.fill(words.email.email, 'ada');
    await kit.person.press(words.email.send);
    await waitFor(() => expect(errorKind()).toBe('email-implausible'));
    await kit.person.fill(words.email.email, 'ada@example.com');
    await waitFor(() => expect(errorKind()).toBe('rate-limited'));
    expect(screen.getByRole('alert')).toHaveTextContent(words.errors.wait(7));
  });

  test('E7 a clock that is set back makes nobody wait longer', async () => {
    const sandbox = createSandbox({ clock: 'manual' });
    let back = 0;
    const clock = { ...sandbox.clock, now: () => sandbox.clock.now() - back };
    const kit = domKit({ client: { fetch: sandbox.fetch }, provider: { clock } });
    sandbox.faults.set('send-enroll-factor-request', { status: 429, retryAfter: 17 });
    await kit.person.open('E-mail code');
    await kit.person.fill(words.email.email, 'ada@example.com');
    await kit.person.press(words.email.send);
    await screen.findByText(words.errors.wait(17));
    back = 3_600_000;
    act(() => sandbox.clock.advance(10_000));
    expect(screen.getByText(words.errors.wait(7))).toBeVisible();
  });
});

describe('a token that ends on the server', () => {
  test('E4 while a proof is on its way: the words say so and the button goes on', async () => {
    const kit = domKit({ sandbox: { config: { tokenSeconds: 20 } } });
    await kit.person.beginOtp();
    await kit.pass(25_000);
    await kit.person.typeCode('123456');
    await waitFor(() => expect(errorKind()).toBe('proof-refused'));
    expect(passcodeField()).toHaveValue('123456');
    expect(resend()).not.toHaveAttribute('aria-disabled');
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
  });

  test('E4 a code that has expired by the server’s own word is over for the kit too', async () => {
    const kit = domKit({ sandbox: { config: { expiredCode: '422+2300', codeSeconds: 20 } } });
    await kit.person.beginEmail();
    const code = await kit.person.code();
    await kit.pass(30_000);
    await kit.person.typeCode(code);
    await kit.person.press(wizard.verify);
    await waitFor(() => expect(errorKind()).toBe('passcode-expired'));
    expect(passcodeField()).toHaveValue(code);
    // The next message is due a minute after the last one, whatever became of its code.
    await kit.pass(30_000);
    expect(secondsLeft()).toBe('0');
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    expect(kit.sandbox.inbox).toHaveLength(2);
  });
});
