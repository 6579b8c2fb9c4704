/** axe on every screen that a person comes to: light, dark and in forced colours. */
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EnrollWizard, FactorDetail, MfaSettings } from '../../src/index.js';
import { violations } from '../kit/axe.js';
import { browserHands } from '../kit/browserHands.js';
import { chooseFile } from '../kit/chooseFile.js';
import { createPerson, errorKind, front } from '../kit/person.js';
import { jpegFile } from '../kit/photos.js';
import { renderKit } from '../kit/renderKit.js';
import type { KitOptions } from '../kit/renderKit.js';
import { names, words } from '../kit/words.js';
import { emulate } from '../ui/emulate.js';

const unbound = { sandbox: { account: { factors: [] } } };

/** What a reader may have chosen, and the theme that a page then has. */
const looks = [
  ['light', 'light', {}],
  ['dark', 'dark', { 'prefers-color-scheme': 'dark' }],
  ['forced colours', 'auto', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }],
] as const;

async function expectClean(what: string) {
  expect({ what, violations: await violations() }).toEqual({ what, violations: [] });
}

describe.each(looks)('%s', (_, theme, preferences) => {
  beforeEach(async () => {
    document.documentElement.style.colorScheme = 'light dark';
    await emulate(preferences);
  });
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    await emulate();
  });

  function begin(options: KitOptions = {}, ui = <MfaSettings />) {
    const kit = renderKit({ ...options, provider: { theme } }, ui);
    return { ...kit, person: createPerson(browserHands, kit) };
  }

  test('D1 the list in each state', async () => {
    const loading = begin({ sandbox: { latency: 1000 } });
    await expectClean('loading');
    await waitFor(() => expect(loading.asked()).toHaveLength(2));
    await loading.pass(1000);
    await loading.person.seesList();
    await expectClean('rows');
    loading.unmount();

    const empty = begin(unbound);
    await empty.person.seesNothingBound();
    await expectClean('empty');
    empty.unmount();

    begin({ sandbox: { faults: { 'list-enrolled-factors': { status: 403 } } } });
    await waitFor(() => expect(errorKind()).toBe('forbidden'));
    await expectClean('failed');
  });

  test('D1 one factor by itself', async () => {
    begin({}, <FactorDetail factorId="6349a1b2c3d4e5f607182bb3|phone" />);
    await screen.findByRole('heading', { name: names.sms });
    await expectClean('detail');
  });

  test('D1 an authenticator app, step by step', async () => {
    const { person, pass } = begin();
    await person.open(names.otp);
    await front().findByRole('button', { name: words.otp.start });
    await expectClean('details');
    await person.press(words.otp.start);
    await person.seesStep('prove');
    await expectClean('prove');
    const code = await person.code();
    await person.typeCode(code === '000000' ? '111111' : '000000');
    await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
    await expectClean('wrong code');
    await person.press(words.list.close);
    await expectClean('discard?');
    await person.press(words.wizard.discard.cancel);
    await pass(61_000);
    await expectClean('the minute is over');
    await person.press(words.otp.renew);
    await screen.findByText(words.otp.changed);
    await person.typeCode(await person.code());
    await person.seesStep('done');
    await expectClean('done');
    await person.press(words.wizard.done);
    await expectClean('the gate');
  });

  test('D1 a text message, step by step', async () => {
    const { person } = begin(unbound);
    await person.open(names.sms);
    await front().findByRole('combobox', { name: words.sms.country });
    await expectClean('details');
    await person.press(words.sms.send);
    await waitFor(() => expect(errorKind()).toBe('phone-implausible'));
    await expectClean('no number');
    await person.fill(words.sms.phone, '+8613912345678');
    await person.press(words.sms.send);
    await person.seesStep('prove');
    await expectClean('prove');
  });

  test('D1 an e-mail, step by step', async () => {
    const { person } = begin();
    await person.open(names.email);
    await front().findByRole('textbox', { name: words.email.email });
    await expectClean('details');
    await person.fill(words.email.email, 'grace@navy.example');
    await person.press(words.email.send);
    await person.seesStep('prove');
    await person.typeCode('000000');
    await person.press(words.wizard.verify);
    await waitFor(() => expect(errorKind()).toBe('proof-refused'));
    await expectClean('refused, with the server’s words and the id');
  });

  test('D1 a face, step by step', async () => {
    const { person } = begin();
    await person.open(names.face);
    await front().findByText(words.face.consentTitle);
    await expectClean('consent');
    await person.press(words.face.start);
    await person.seesStep('prove');
    await expectClean('no photo yet');
    chooseFile(await jpegFile());
    await front().findByRole('img', { name: words.face.preview });
    await expectClean('a photo');
  });

  test('D1 the question before a removal', async () => {
    const { person, sandbox } = begin();
    await person.askToRemove(names.sms);
    await expectClean('the last one');
    sandbox.faults.set('reset-factor', { statusCode: 422, message: 'Not on a Sunday.' });
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('rejected'));
    await expectClean('refused');
  });

  test('D1 the choice', async () => {
    begin({}, <EnrollWizard />);
    await screen.findByRole('button', { name: new RegExp(`^${names.otp}`) });
    await expectClean('choose');
  });
});
