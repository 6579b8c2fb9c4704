/** Going back, giving up and leaving: nothing is lost by accident, and nothing goes on behind a person's back. */
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EnrollWizard } from '../../src/index.js';
import { domKit } from './domKit.js';
import { boundNames, front, passcodeField, step } from './person.js';
import { names, words } from './words.js';

const { wizard } = words;
const question = () => screen.queryByRole('alertdialog');
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('back', () => {
  test('E1 keeps what was typed', async () => {
    const { person } = domKit({}, <EnrollWizard />);
    await person.hands.click(await screen.findByRole('button', { name: new RegExp(`^${names.email}`) }));
    await person.fill(words.email.email, 'half@typ');
    await person.press(wizard.back);
    await person.seesStep('choose');
    await person.hands.click(await screen.findByRole('button', { name: new RegExp(`^${names.email}`) }));
    expect(await front().findByRole('textbox', { name: words.email.email })).toHaveValue('half@typ');
  });

  test('E1 from the code to the address and on keeps both and asks nothing', async () => {
    const { person, written } = domKit();
    await person.beginEmail('grace@navy.example');
    await person.press(wizard.back);
    await person.seesStep('details');
    expect(front().getByRole('textbox', { name: words.email.email })).toHaveValue('grace@navy.example');
    await person.press(words.email.send);
    await person.seesStep('prove');
    expect(written()).toEqual(['send-enroll-factor-request']);
  });

  test('E4 an address in other letters is the same one: no second message, as the server sees it', async () => {
    const { person, written } = domKit();
    await person.beginEmail('grace@navy.example');
    await person.press(wizard.back);
    await person.fill(words.email.email, 'Grace@Navy.example');
    await person.press(words.email.send);
    await person.seesStep('prove');
    expect(written()).toEqual(['send-enroll-factor-request']);
  });

  test('E1 keeps a phone number and its country too', async () => {
    const { person } = domKit({ sandbox: { account: { factors: [] } } }, <EnrollWizard />);
    const choose = async () =>
      person.hands.click(await screen.findByRole('button', { name: new RegExp(`^${names.sms}`) }));
    await choose();
    const country = () => front().findByRole('combobox', { name: words.sms.country });
    await person.hands.selectOptions(await country(), 'DE');
    await person.fill(words.sms.phone, '030 90');
    await person.press(wizard.back);
    await person.seesStep('choose');
    await choose();
    expect(await country()).toHaveValue('DE');
    expect(front().getByRole('textbox', { name: words.sms.phone })).toHaveValue('030 90');
  });
});

describe('Escape', () => {
  test('E1 closes at once what was not begun', async () => {
    const { person } = domKit();
    await person.open(names.email);
    await person.hands.keyboard('{Escape}');
    await closed();
    expect(question()).toBeNull();
  });

  test('E1 asks before an enrolment is thrown away, and the safe answer has the focus', async () => {
    const { person } = domKit();
    await person.beginOtp();
    await person.hands.type(passcodeField(), '12');
    await person.hands.keyboard('{Escape}');
    const asked = await screen.findByRole('alertdialog', { name: wizard.discard.title });
    expect(asked).toHaveAccessibleDescription(wizard.discard.hint);
    expect(front().getByRole('button', { name: wizard.discard.cancel })).toHaveFocus();
    await person.press(wizard.discard.cancel);
    expect(question()).toBeNull();
    expect(step()).toBe('prove');
    expect(passcodeField()).toHaveValue('12');
  });

  test('E1 five in a row never lose what was begun, unasked', async () => {
    const { person, heard } = domKit();
    await person.beginOtp();
    await person.hands.type(passcodeField(), '12');
    for (let press = 1; press <= 5; press += 1) {
      // jsdom's dialogs don't give the focus back.
      if (!question()) act(() => passcodeField().focus());
      await person.hands.keyboard('{Escape}');
      expect(step()).toBe('prove');
      expect(screen.queryAllByRole('alertdialog')).toHaveLength(press % 2);
    }
    await person.press(wizard.discard.cancel);
    expect(passcodeField()).toHaveValue('12');
    expect(heard.events.map(({ name }) => name)).not.toContain('enroll-left');
  });

  test('E8 a yes throws it away: the next wizard begins anew', async () => {
    const { person, written } = domKit();
    await person.beginOtp();
    await person.press(words.list.close);
    await person.press(wizard.discard.confirm);
    await closed();
    await person.beginOtp();
    expect(written()).toEqual(['send-enroll-factor-request', 'send-enroll-factor-request']);
  });
});

describe('while something is under way', () => {
  test('E8 Cancel gives up a send and stays; its late answer changes nothing', async () => {
    const { person, written, pass, heard } = domKit({
      sandbox: { latency: { 'send-enroll-factor-request': 5000 } },
    });
    await person.open(names.email);
    await person.fill(words.email.email, 'ada@example.com');
    await person.press(words.email.send);
    await waitFor(() => expect(written()).toHaveLength(1));
    await person.press(wizard.cancel);
    await pass(5000);
    expect(step()).toBe('details');
    expect(front().queryByRole('alert')).toBeNull();
    expect(front().getByRole('textbox', { name: words.email.email })).toHaveValue('ada@example.com');
    expect(heard.errors).toEqual([]);
  });

  test('E8 leaving during a proof asks first; a late yes changes no screen, and the list tells the truth', async () => {
    const { person, sandbox, pass, asked, written, heard } = domKit({
      sandbox: { faults: { 'enroll-factor': { latency: 3000, after: true } } },
    });
    await person.beginOtp();
    await person.typeCode(await person.code());
    await waitFor(() => expect(written()).toHaveLength(2));
    await waitFor(() => expect(sandbox.account.factors).toHaveLength(2));
    await person.hands.keyboard('{Escape}');
    // It may be bound already, as here: nobody is told that nothing changes.
    expect(await screen.findByRole('alertdialog', { name: wizard.discard.title })).not.toHaveTextContent(
      wizard.discard.hint,
    );
    await person.press(wizard.discard.confirm);
    await closed();
    await pass(3000);
    await waitFor(() => expect(boundNames()).toEqual([names.otp, names.sms]));
    // Read anew once, and no more.
    expect(asked().filter((operation) => operation === 'list-enrolled-factors')).toHaveLength(2);
    expect(heard.errors).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('E8 nor is it told that nothing changes after a proof that was given up, which the server may have taken', async () => {
    const { person, sandbox, written } = domKit({
      sandbox: { faults: { 'enroll-factor': { latency: 3000, after: true } } },
    });
    await person.beginOtp();
    sandbox.faults.set('list-enrolled-factors', { kind: 'offline' });
    await person.typeCode(await person.code());
    await waitFor(() => expect(written()).toHaveLength(2));
    await waitFor(() => expect(sandbox.account.factors).toHaveLength(2));
    await person.press(wizard.cancel);
    await waitFor(() => expect(front().queryByRole('button', { name: wizard.cancel })).toBeNull());
    expect(step()).toBe('prove');
    await person.hands.keyboard('{Escape}');
    expect(await screen.findByRole('alertdialog', { name: wizard.discard.title })).not.toHaveTextContent(
      wizard.discard.hint,
    );
  });
});

describe('done', () => {
  test('O4 leaving without the recovery code asks, by Escape and by the cross', async () => {
    const { person, heard } = domKit();
    await person.beginOtp();
    await person.typeCode(await person.code());
    await person.seesStep('done');
    for (const leave of [() => person.hands.keyboard('{Escape}'), () => person.press(words.list.close)]) {
      await leave();
      expect(await screen.findByRole('alertdialog', { name: wizard.unsaved.title })).toBeVisible();
      await person.press(wizard.unsaved.cancel);
      expect(step()).toBe('done');
    }
    await person.press(words.list.close);
    await person.press(wizard.unsaved.confirm);
    await closed();
    expect(heard.enrolled).toHaveLength(1);
    expect(boundNames()).toContain(names.otp);
  });

  test('O4 with nothing to keep it closes at once', async () => {
    const { person } = domKit();
    await person.beginEmail();
    await person.typeCode(await person.code());
    await person.press(wizard.verify);
    await person.seesStep('done');
    await person.hands.keyboard('{Escape}');
    await closed();
  });
});
