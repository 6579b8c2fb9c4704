/** Off the net: it is said, nothing is sent or kept for later, and a browser that is wrong about it stops nobody. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EnrollWizard, FactorDetail } from '../../src/index.js';
import { setOnline } from './connection.js';
import { domKit } from './domKit.js';
import { boundNames, errorKind, front, passcodeField, resend, secondsLeft, step } from './person.js';
import { names, words } from './words.js';

const { email, errors, otp, unbind, wizard } = words;
const address = 'ada@example.com';
const factorId = '6349a1b2c3d4e5f607182bb3|phone';
const button = (name: string) => front().getByRole('button', { name });
const saysOffline = () =>
  expect(front().getByRole('alert')).toHaveTextContent(errors.kinds.offline.title + errors.offlineHint);

async function typedAddress() {
  const kit = domKit({}, <EnrollWizard factorType="EMAIL" />);
  await kit.person.fill(email.email, address);
  await setOnline(false);
  return kit;
}

describe('X3 a form off the net', () => {
  test('says why nothing is sent, at the button too, and keeps what was typed', async () => {
    const { person, written } = await typedAddress();
    saysOffline();
    expect(button(email.send)).toHaveAttribute('aria-disabled', 'true');
    expect(button(email.send)).toHaveAccessibleDescription(
      `${errors.kinds.offline.title} ${errors.offlineHint}`,
    );
    await person.press(email.send);
    await person.hands.type(front().getByRole('textbox', { name: email.email }), '{Enter}');
    expect(written()).toEqual([]);
    expect(front().getByRole('textbox', { name: email.email })).toHaveValue(address);
  });

  test('goes on by its button when the browser is back, and sends nothing by itself', async () => {
    const { person, written, sandbox } = await typedAddress();
    await person.press(email.send);
    await setOnline(true);
    expect(errorKind()).toBeUndefined();
    expect(screen.queryByRole('button', { name: errors.tryAnyway })).toBeNull();
    expect(button(email.send)).not.toHaveAttribute('aria-disabled');
    expect(written()).toEqual([]);
    expect(sandbox.inbox).toEqual([]);
    await person.press(email.send);
    await person.seesStep('prove');
  });

  test('what was let through is on its way, and nothing says that nothing is sent', async () => {
    const { person, sandbox, written, pass } = await typedAddress();
    sandbox.latency.set(400, 'send-enroll-factor-request');
    await person.press(errors.tryAnyway);
    await waitFor(() => expect(written()).toEqual(['send-enroll-factor-request']));
    expect(errorKind()).toBeUndefined();
    expect(button(errors.tryAnyway)).toHaveAttribute('aria-disabled', 'true');
    await pass(400);
    await person.seesStep('prove');
    saysOffline();
    expect(errorKind()).toBe('offline');
    expect(button(wizard.verify)).toHaveAccessibleDescription(
      `${errors.kinds.offline.title} ${errors.offlineHint}`,
    );
    sandbox.latency.set(400, 'enroll-factor');
    await person.typeCode(await person.code());
    await person.press(errors.tryAnyway);
    await waitFor(() => expect(written()).toContain('enroll-factor'));
    expect(errorKind()).toBeUndefined();
    expect(button(errors.tryAnyway)).toHaveAttribute('aria-disabled', 'true');
    // Nor can what it is asked with be changed any more.
    expect(button(email.change)).toHaveAttribute('aria-disabled', 'true');
  });

  test('a browser that is wrong about it stops nobody: “try anyway” sends, once for each press', async () => {
    const { person, pass, written } = await typedAddress();
    await person.press(errors.tryAnyway);
    await person.seesStep('prove');
    expect(written()).toEqual(['send-enroll-factor-request']);
    saysOffline();
    await person.typeCode(await person.code());
    await person.press(wizard.verify);
    expect(step()).toBe('prove');
    await person.press(errors.tryAnyway);
    await waitFor(() => expect(written()).toEqual(['send-enroll-factor-request', 'enroll-factor']));
    // It is bound; the lists, whose reading waits for the net, are waited for no longer than this.
    await waitFor(async () => {
      await pass(4_000);
      expect(step()).toBe('done');
    });
    expect(written()).toHaveLength(2);
  });

  test('nor does a refusal that may be the session’s end wait without end for what would tell', async () => {
    const { person, sandbox, heard } = await typedAddress();
    await person.press(errors.tryAnyway);
    await person.seesStep('prove');
    saysOffline();
    await person.typeCode(await person.code());
    sandbox.faults.set('enroll-factor', { statusCode: 401, message: 'The token is over.' });
    await person.press(errors.tryAnyway);
    await waitFor(() => expect(heard.errors.map(({ kind }) => kind)).toEqual(['enrollment-expired']));
    expect(step()).toBe('prove');
  });

  test('a browser that is right: the words say so once, keep the focus, and are gone when it is back', async () => {
    const { person, sandbox, written } = await typedAddress();
    sandbox.faults.set('send-enroll-factor-request', { kind: 'offline' });
    await person.press(errors.tryAnyway);
    await waitFor(() => expect(front().getByRole('alert')).toHaveTextContent(errors.kinds.offline.hint));
    expect(front().getByRole('alert')).toHaveTextContent(errors.kept);
    expect(button(errors.tryAnyway)).toHaveFocus();
    expect(front().getByRole('textbox', { name: email.email })).toHaveValue(address);
    sandbox.faults.clear();
    await setOnline(true);
    expect(errorKind()).toBeUndefined();
    expect(written()).toHaveLength(1);
    await person.press(email.send);
    await person.seesStep('prove');
  });

  test('what is not valid is not sent by insisting', async () => {
    const { person, written } = domKit({}, <EnrollWizard factorType="EMAIL" />);
    await person.fill(email.email, 'nobody');
    await setOnline(false);
    await person.press(errors.tryAnyway);
    expect(await front().findByText(email.noAt)).toBeVisible();
    expect(written()).toEqual([]);
  });

  test('a code’s last digit sends nothing, the code stays, and the button goes on', async () => {
    const { person, written } = domKit({}, <EnrollWizard factorType="OTP" />);
    await person.press(otp.start);
    await person.seesStep('prove');
    const code = await person.code();
    await setOnline(false);
    saysOffline();
    await person.typeCode(code);
    expect(written()).toEqual(['send-enroll-factor-request']);
    await setOnline(true);
    expect(passcodeField()).toHaveValue(code);
    await person.press(wizard.verify);
    await person.seesStep('done');
  });

  test('asking anew waits for the net as well, and can be insisted on', async () => {
    const { person, pass, written, sandbox } = domKit({}, <EnrollWizard factorType="EMAIL" />);
    await person.fill(email.email, address);
    await person.press(email.send);
    await person.seesStep('prove');
    await pass(60_000);
    expect(front().getByText(wizard.expired)).toBeVisible();
    await setOnline(false);
    expect(resend()).toHaveAttribute('aria-disabled', 'true');
    // One thing at a time, and the button says which.
    expect(resend()).toHaveAccessibleDescription(new RegExp(errors.offlineHint));
    expect(front().queryByText(wizard.expired)).toBeNull();
    await person.hands.click(resend());
    expect(written()).toHaveLength(1);
    await person.press(errors.tryAnyway);
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    expect(sandbox.inbox).toHaveLength(2);
  });
});

test('X3 U3 off the net nothing is removed, its button says why, and who insists is heard once', async () => {
  const { person, sandbox, written, pass } = domKit();
  await person.askToRemove(names.sms);
  await setOnline(false);
  saysOffline();
  expect(button(unbind.confirm)).toHaveAccessibleDescription(
    `${errors.kinds.offline.title} ${errors.offlineHint}`,
  );
  await person.press(unbind.confirm);
  expect(written()).toEqual([]);
  sandbox.latency.set(400, 'reset-factor');
  await person.press(errors.tryAnyway);
  await waitFor(() => expect(written()).toEqual(['reset-factor']));
  expect(button(errors.tryAnyway)).toHaveAttribute('aria-disabled', 'true');
  await pass(400);
  await waitFor(() => expect(boundNames()).toEqual([]));
});

describe('X3 a read off the net', () => {
  test.each([
    ['the list', undefined],
    ['one factor', <FactorDetail key="detail" factorId={factorId} />],
  ])('%s goes on by itself when the browser is back', async (_, ui) => {
    const account = { factors: [{ factorType: 'SMS', factorId }] };
    // The browser tells of a change; somebody must be there to hear it.
    const idle = domKit({}, <p>nothing yet</p>);
    await setOnline(false);
    idle.unmount();
    const { asked } = domKit({ sandbox: { account } }, ui);
    await waitFor(() => expect(errorKind()).toBe('offline'));
    expect(asked()).toEqual([]);
    await setOnline(true);
    expect(await screen.findByText('+86 188****8888')).toBeVisible();
    expect(errorKind()).toBeUndefined();
  });
});

test('X3 L3 the choice of methods says that it waits for the connection, and is there when that is back', async () => {
  const idle = domKit({}, <p>nothing yet</p>);
  await setOnline(false);
  idle.unmount();
  domKit({}, <EnrollWizard />);
  expect(await screen.findByText(words.list.problem.offline.title)).toBeVisible();
  expect(screen.queryByText(words.list.loading)).toBeNull();
  await setOnline(true);
  expect(await screen.findByText(wizard.lead)).toBeVisible();
  expect(errorKind()).toBeUndefined();
});
