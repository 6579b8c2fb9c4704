/** When a code that is typed goes off by itself, and when it waits for the button. */
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MfaSettings, otp } from '../../src/index.js';
import type { Factor } from '../../src/index.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { errorKind, front, passcodeField, resend, secondsLeft } from './person.js';
import { words } from './words.js';

const tries = ({ written }: DomKit) => written().filter((operation) => operation === 'enroll-factor').length;

async function renew(kit: DomKit) {
  await kit.person.hands.click(resend());
  await waitFor(() => expect(secondsLeft()).toBe('60'));
}

/** Takes the last digit away and puts it back. */
const retype = ({ person }: DomKit) =>
  person.hands.type(passcodeField(), `{Backspace}${passcodeField().value.at(-1)}`);

const ways: [string, (kit: DomKit) => Promise<unknown>][] = [
  ['an app', ({ person }) => person.beginOtp()],
  ['a text message', ({ person }) => person.beginSms('13912345678')],
  ['an e-mail', ({ person }) => person.beginEmail()],
];

test.each(ways)(
  'P3 that the last digit sends the code of %s is said before, or is not so',
  async (_, begin) => {
    const account = { sandbox: { account: { factors: [] } } };
    for (const autoSubmit of [true, false]) {
      const kit = domKit(account, <MfaSettings passcodeLength={6} autoSubmit={autoSubmit} />);
      await begin(kit);
      const said = (passcodeField().getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent);
      expect(said.join(' ').includes(words.otp.autoSubmit)).toBe(autoSubmit);
      cleanup();
    }
  },
);

test('P3 the very code that was refused does not go again by itself, but by the button', async () => {
  const kit = domKit();
  await kit.person.beginOtp();
  const right = await kit.person.code();
  await kit.person.typeCode(right === '000000' ? '000001' : '000000');
  await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
  await kit.person.typeCode(passcodeField().value);
  await retype(kit);
  expect(tries(kit)).toBe(1);
  await kit.person.press(words.wizard.verify);
  await waitFor(() => expect(tries(kit)).toBe(2));
  await waitFor(() => expect(passcodeField()).not.toHaveAttribute('readonly'));
  await kit.person.typeCode(right);
  await kit.person.seesStep('done');
  expect(tries(kit)).toBe(3);
});

test('P3 a refused code can be typed over once it is said why, and not a moment before', async () => {
  let explain: () => void = () => {};
  const slow: Factor = {
    ...otp,
    load: async (locale) => ({
      ...(await otp.load(locale)),
      explainRefusal: () => new Promise((resolve) => (explain = () => resolve(undefined))),
    }),
  };
  const kit = domKit({ provider: { factors: [slow] } });
  await kit.person.beginOtp();
  const right = await kit.person.code();
  await kit.person.typeCode(right === '000000' ? '000001' : '000000');
  await waitFor(() => expect(front().queryByRole('button', { name: words.wizard.cancel })).toBeNull());
  expect(errorKind()).toBeUndefined();
  expect(passcodeField()).toHaveAttribute('readonly');
  await act(async () => explain());
  await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
  expect(passcodeField()).not.toHaveAttribute('readonly');
  await kit.person.hands.keyboard(right);
  await kit.person.seesStep('done');
  expect(tries(kit)).toBe(2);
});

test('E5 P3 a code that was typed after the minute goes off when it is typed for the new one', async () => {
  const kit = domKit({ sandbox: { config: { renewedSecret: 'same' } } });
  await kit.person.beginOtp();
  const app = kit.sandbox.account.pending[0]!;
  await kit.pass(60_000);
  await kit.person.typeCode(String((await app.solve())['passCode']));
  expect(tries(kit)).toBe(0);
  await renew(kit);
  expect(passcodeField()).toHaveValue(await kit.person.code());
  await retype(kit);
  await kit.person.seesStep('done');
  expect(tries(kit)).toBe(1);
});

test('E5 P3 and so does one that the server refused because the minute was over', async () => {
  const kit = domKit({ sandbox: { config: { renewedSecret: 'same', tokenSeconds: 10 } } });
  await kit.person.beginOtp();
  const code = await kit.person.code();
  await kit.pass(11_000);
  await kit.person.typeCode(code);
  await waitFor(() => expect(tries(kit)).toBe(1));
  await waitFor(() => expect(resend()).not.toHaveAttribute('aria-disabled'));
  await renew(kit);
  await kit.person.typeCode(code);
  await kit.person.seesStep('done');
  expect(tries(kit)).toBe(2);
});

test.each([
  ['app', (kit: DomKit) => kit.person.beginOtp(), words.otp.incomplete(6)],
  ['message', (kit: DomKit) => kit.person.beginEmail(), words.email.incomplete],
] as const)(
  'P1 D1 a code of the %s that is too short is spoken of at each press of Enter',
  async (_, begin, why) => {
    const kit = domKit();
    await begin(kit);
    await kit.person.hands.click(passcodeField());
    const heard: Element[] = [];
    for (const keys of ['12{Enter}', '{Enter}', '{Enter}']) {
      await kit.person.hands.keyboard(keys);
      // An alert speaks when it comes: the same words are there in another one each time.
      await waitFor(() => expect(heard).not.toContain(screen.getByRole('alert')));
      heard.push(screen.getByRole('alert'));
      expect(screen.getByRole('alert')).toHaveTextContent(why);
      expect(passcodeField()).toHaveFocus();
      expect(passcodeField()).toHaveAccessibleDescription(expect.stringContaining(why) as string);
    }
    expect(errorKind()).toBe('passcode-incomplete');
    expect(tries(kit)).toBe(0);
    // Gone with the next digit.
    await kit.person.hands.keyboard('3');
    expect(errorKind()).toBeUndefined();
  },
);

test('P3 a text message’s code of known length behaves the same', async () => {
  const kit = domKit({ sandbox: { account: { factors: [] } } }, <MfaSettings passcodeLength={6} />);
  await kit.person.beginSms('13912345678');
  const before = await kit.person.code();
  await kit.pass(60_000);
  await kit.person.typeCode(before);
  expect(tries(kit)).toBe(0);
  await renew(kit);
  await kit.person.typeCode(await kit.person.code());
  await kit.person.seesStep('done');
  expect(tries(kit)).toBe(1);
});
