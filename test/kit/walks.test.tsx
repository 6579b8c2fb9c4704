/** Whole ways through the kit, as a person goes them, and exactly what they cost in requests. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EnrollWizard, MfaSettings } from '../../src/index.js';
import { domKit } from './domKit.js';
import { boundNames, boundRow, errorKind, front, offeredNames, passcodeField, step } from './person.js';
import { names, words } from './words.js';

const reread = ['list-enrolled-factors', 'list-factors-to-enroll'];
/** What was asked since then, with each pair of reads in one order. */
const since = (asked: string[], from: number) => asked.slice(from);

describe('an authenticator app', () => {
  test('E1 O1 O2 O4 P3 E9 is bound with a QR code, a key and a code, and the recovery code is kept', async () => {
    const { person, heard, sandbox } = domKit();
    await person.beginOtp();
    expect(front().getByRole('img', { name: words.otp.qr })).toBeVisible();
    const secret = String(sandbox.account.pending[0]?.details['secret']);
    expect(front().getByLabelText(words.otp.key)).toHaveTextContent(secret.replace(/(.{4})(?=.)/g, '$1 '));
    // Goes off with its last digit.
    await person.typeCode(await person.code());
    await person.seesStep('done');
    expect(boundNames()).toEqual([names.otp, names.sms]);
    const recoveryCode = String(sandbox.account.factors.at(-1)?.details['recoveryCode']);
    expect(front().getByLabelText(words.wizard.recovery.label)).toHaveTextContent(recoveryCode);
    expect(front().getByText(words.otp.done).closest('[data-autofocus]')).toHaveFocus();
    await person.finish();
    expect(offeredNames()).toEqual([names.face, names.email]);
    expect(heard.enrolled).toEqual([
      { factorId: expect.stringMatching(/\|otp$/) as string, factorType: 'OTP', profile: {} },
    ]);
  });

  test('E2 E7 with one wrong code on the way costs exactly these requests, in this order', async () => {
    const { person, asked, sandbox } = domKit();
    await person.seesList();
    await waitFor(() => expect(asked()).toHaveLength(2));
    await person.beginOtp();
    const code = await person.code();
    await person.typeCode(code === '000000' ? '000001' : '000000');
    await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
    expect(step()).toBe('prove');
    await person.typeCode(code);
    await person.seesStep('done');
    await person.finish();
    const all = asked();
    expect(all.slice(0, 2).toSorted()).toEqual(reread);
    expect(all.slice(2, 5)).toEqual(['send-enroll-factor-request', 'enroll-factor', 'enroll-factor']);
    expect(since(all, 5).toSorted()).toEqual(reread);
    expect(
      sandbox.requests.filter(({ operation }) => operation === 'enroll-factor').map(({ body }) => body),
    ).toEqual(
      Array.from({ length: 2 }, () => ({
        factorType: 'OTP',
        enrollmentToken: '[redacted]',
        enrollmentData: { passCode: '[redacted]' },
      })),
    );
  });

  test('E7 P3 a wrong code is named so, selected for typing over, and keeps the focus', async () => {
    const { person } = domKit();
    await person.beginOtp();
    const code = await person.code();
    await person.typeCode(code === '000000' ? '000001' : '000000');
    await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
    const field = passcodeField();
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]);
    expect(field).toBeInvalid();
    const { title, hint } = words.errors.kinds['passcode-wrong'];
    expect(front().getByRole('alert')).toHaveTextContent(title);
    expect(field).toHaveAccessibleDescription(expect.stringContaining(`${title} ${hint}`) as string);
  });
});

describe('a text message', () => {
  test('S1 S3 E9 is bound with the number as the server wants it, and shown masked ever after', async () => {
    const { person, heard, sandbox } = domKit({ sandbox: { account: { factors: [] } } });
    await person.beginSms('(020) 7946-0958', 'GB');
    expect(sandbox.requests.find(({ body }) => body)?.body).toEqual({
      factorType: 'SMS',
      profile: { phoneNumber: '2079460958', phoneCountryCode: '+44' },
    });
    expect(sandbox.inbox.map(({ to }) => to)).toEqual(['+442079460958']);
    expect(front().getByText(/\+44 207\*\*\*\*0958/)).toBeVisible();
    await person.typeCode(await person.code());
    // Nobody knows its length: it waits for the button.
    expect(step()).toBe('prove');
    await person.press(words.wizard.verify);
    await person.finish();
    expect(boundRow(names.sms)).toHaveTextContent('+44 207****0958');
    expect(document.body).not.toHaveTextContent('2079460958');
    expect(heard.enrolled).toMatchObject([{ factorType: 'SMS' }]);
  });

  test('S1 a pasted international number picks its country', async () => {
    const { person, sandbox } = domKit({ sandbox: { account: { factors: [] } } });
    await person.beginSms('+49 (0)30 901820');
    expect(sandbox.inbox.map(({ to }) => to)).toEqual(['+4930901820']);
  });

  test('P1 passcodeLength goes off with the last digit', async () => {
    const { person } = domKit({ sandbox: { account: { factors: [] } } }, <Known />);
    await person.beginSms('13912345678');
    await person.typeCode(await person.code());
    await person.seesStep('done');
  });
});

describe('an e-mail', () => {
  test('S2 E9 is bound with the address as it was typed, and shown masked ever after', async () => {
    const { person, sandbox } = domKit();
    await person.beginEmail('  grace@navy.example ');
    expect(sandbox.inbox.map(({ to }) => to)).toEqual(['grace@navy.example']);
    expect(front().getByText(/g\*\*\*@navy\.example/)).toBeVisible();
    await person.typeCode(await person.code());
    await person.press(words.wizard.verify);
    await person.finish();
    expect(boundRow(names.email)).toHaveTextContent('g***@navy.example');
    expect(document.body).not.toHaveTextContent('grace@navy.example');
  });

  test.each([
    ['', words.email.missing],
    ['grace', words.email.noAt],
    ['grace@navy', words.email.noDomain],
    ['grace hopper@navy.example', words.email.spaces],
    ['@navy.example', words.email.implausible],
    [`${'g'.repeat(65)}@navy.example`, words.email.tooLong],
  ])('S2 %j is not sent, and the field says why', async (typed, why) => {
    const { person, written } = domKit();
    await person.open(names.email);
    const field = await front().findByRole('textbox', { name: words.email.email });
    if (typed) await person.hands.type(field, typed);
    await person.press(words.email.send);
    expect(await front().findByRole('alert')).toHaveTextContent(why);
    expect(field).toHaveFocus();
    expect(field).toHaveValue(typed);
    expect(written()).toEqual([]);
  });
});

describe('unbinding', () => {
  test.each(['OTP', 'SMS', 'EMAIL', 'FACE'] as const)(
    'U3 %s goes on the server’s yes, and can be bound again',
    async (factorType) => {
      const { person, heard, sandbox, written } = domKit({
        sandbox: {
          account: {
            factors: [
              { factorType: 'OTP' },
              { factorType: 'SMS' },
              { factorType: 'EMAIL' },
              { factorType: 'FACE' },
            ],
          },
        },
      });
      const { name } = words.list.names[factorType];
      const [before] = sandbox.account.factors.filter((factor) => factor.factorType === factorType);
      await person.askToRemove(name);
      await person.press(words.unbind.confirm);
      await waitFor(() => expect(boundNames()).not.toContain(name));
      // The row goes first, then the question, and then it is said.
      expect(await screen.findByText(words.list.removed(name))).toHaveAttribute('role', 'status');
      expect(screen.queryByRole('alertdialog')).toBeNull();
      await waitFor(() => expect(offeredNames()).toEqual([name]));
      expect(written()).toEqual(['reset-factor']);
      expect(heard.unbound.map(({ factorId }) => factorId)).toEqual([before?.factorId]);
    },
  );
});

test('E1 the wizard chooses among what is offered, the strongest first, and goes on', async () => {
  const { person } = domKit({}, <Alone />);
  const choices = () => within(screen.getByRole('list')).getAllByRole('button');
  await screen.findByRole('list');
  expect(screen.getByRole('region', { name: words.wizard.title })).toBeVisible();
  const titles = choices().map((choice) => choice.querySelector('.mfa-factor-name')?.textContent);
  expect(titles).toEqual([names.otp, names.face, names.email]);
  // As rows have it, for a host's own looks.
  expect(choices().map((choice) => choice.dataset['factor'])).toEqual(['OTP', 'FACE', 'EMAIL']);
  await person.hands.click(
    within(screen.getByRole('list')).getByRole('button', { name: new RegExp(names.email) }),
  );
  await person.seesStep('details');
  // What the sheet looks at, for a step back to come in from the other side.
  const wizard = document.querySelector('.mfa-wizard');
  expect(wizard).not.toHaveAttribute('data-back');
  await person.press(words.wizard.back);
  await person.seesStep('choose');
  expect(wizard).toHaveAttribute('data-back');
  // The button that led here has gone.
  await waitFor(() => expect(screen.getByRole('heading', { name: words.wizard.title })).toHaveFocus());
});

function Known() {
  return <MfaSettings passcodeLength={6} />;
}

function Alone() {
  return <EnrollWizard />;
}
