/** A phone number, from the field to the wire: what the form makes of it, and what it says. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EnrollWizard, MfaSettings } from '../../../src/index.js';
import zhCN from '../../../src/locales/zh-CN.js';
import type { FactorScreenOptions } from '../../../src/factors/factor.js';
import type { PhoneReader } from '../../../src/factors/sms/PhoneReading.js';
import { readPhone } from '../../../src/factors/sms/readPhone.js';
import { domKit } from '../../kit/domKit.js';
import type { DomKit } from '../../kit/domKit.js';
import { errorKind, front, step } from '../../kit/person.js';
import { names, words } from '../../kit/words.js';
import { smsWith } from './smsWith.js';

const unbound = { account: { factors: [] } };
const { sms } = words;

function begin(options: FactorScreenOptions = {}, load?: () => Promise<PhoneReader>) {
  return domKit(
    { sandbox: unbound, provider: load ? { factors: [smsWith(load)] } : {} },
    <MfaSettings defaultCountry="US" {...options} />,
  );
}

const number = () => front().getByRole<HTMLInputElement>('textbox', { name: sms.phone });
const country = () => front().getByRole<HTMLSelectElement>('combobox', { name: sms.country });

async function give({ person }: DomKit, typed: string) {
  await person.fill(sms.phone, typed);
  await person.press(sms.send);
}

/** Rules that come when the test lets them. */
function onTheWay() {
  let arrive = () => {};
  const rules = new Promise<PhoneReader>((resolve) => {
    arrive = () => resolve(readPhone);
  });
  return { load: () => rules, arrive: () => arrive() };
}

test('S1 D1 is two fields that browsers can fill, the number’s ready to be typed into', async () => {
  const kit = begin();
  await kit.person.open(names.sms);
  await waitFor(() => expect(number()).toHaveFocus());
  expect(number()).toHaveAttribute('type', 'tel');
  expect(number()).toHaveAttribute('autocomplete', 'tel-national');
  expect(number()).toHaveAttribute('dir', 'ltr');
  expect(country()).toHaveAttribute('autocomplete', 'tel-country-code');
});

describe('a number that can’t be right', () => {
  test.each([
    ['', sms.missing],
    ['   ', sms.missing],
    ['call me', sms.implausible],
    ['(415) 555-267', sms.tooShort('United States')],
    ['(415) 555-26711', sms.tooLong('United States')],
    ['+44 7400 1', sms.tooShort('United Kingdom')],
    ['+86 138 0013 80001', sms.tooLong('China')],
    ['+999 123 4567', sms.noCountryCode],
  ])('S1 %j is not sent, and the field says why', async (typed, why) => {
    const kit = begin();
    await kit.person.open(names.sms);
    if (typed) await kit.person.fill(sms.phone, typed);
    await kit.person.press(sms.send);
    const alert = await front().findByRole('alert');
    expect(alert).toHaveTextContent(why);
    expect(number()).toBeInvalid();
    expect(number()).toHaveFocus();
    expect(number()).toHaveValue(typed);
    expect(number()).toHaveAccessibleDescription(expect.stringContaining(why) as string);
    expect(kit.written()).toEqual([]);
    // Sent again as it is, it is spoken again.
    await kit.person.hands.keyboard('{Enter}');
    await waitFor(() => expect(front().getByRole('alert')).not.toBe(alert));
    expect(front().getByRole('alert')).toHaveTextContent(why);
    expect(number()).toHaveFocus();
    // It goes with the first key: what is typed now has not been judged.
    await kit.person.hands.type(number(), '1');
    await waitFor(() => expect(number()).toBeValid());
    expect(front().queryByRole('alert')).toBeNull();
  });

  test('S1 one that is newer than the rules may be sent all the same, by another button', async () => {
    const kit = begin({ defaultCountry: 'GB' });
    await kit.person.open(names.sms);
    await give(kit, '415 555 2671');
    expect(await front().findByRole('alert')).toHaveTextContent(sms.notOfCountry('United Kingdom'));
    // Once more is not yet a yes.
    await kit.person.press(sms.send);
    expect(step()).toBe('details');
    expect(kit.written()).toEqual([]);
    await kit.person.press(sms.useAnyway);
    await kit.person.seesStep('prove');
    expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['+444155552671']);
  });
});

describe('the country', () => {
  test('S1 follows a number that brings its code, while it is typed', async () => {
    const kit = begin();
    await kit.person.open(names.sms);
    expect(country()).toHaveValue('US');
    await kit.person.fill(sms.phone, '+4');
    expect(country()).toHaveValue('US');
    await kit.person.hands.type(number(), '9 1512');
    expect(country()).toHaveValue('DE');
    await kit.person.fill(sms.phone, '0086138');
    expect(country()).toHaveValue('CN');
  });

  test('S1 follows the digits among those who share a code', async () => {
    const kit = begin();
    await kit.person.open(names.sms);
    await give(kit, '(416) 555-0123');
    await kit.person.seesStep('prove');
    await kit.person.press(sms.change);
    expect(country()).toHaveValue('CA');
    expect(number()).toHaveValue('(416) 555-0123');
  });

  test('S1 is the host’s, else the language’s, else the first', async () => {
    const kit = domKit({ sandbox: unbound });
    await kit.person.open(names.sms);
    expect(country()).toHaveValue('US');
    kit.unmount();
    const chinese = domKit(
      { sandbox: unbound, provider: { locale: 'zh-CN' } },
      <EnrollWizard factorType="SMS" />,
    );
    expect(await screen.findByRole('combobox')).toHaveValue('CN');
    chinese.unmount();
    domKit({ sandbox: unbound }, <EnrollWizard factorType="SMS" countries={['FR', 'BE']} />);
    expect(await screen.findByRole('combobox')).toHaveValue('BE');
  });

  test.each([
    ['de-CH', 'CH'],
    ['en-GB', 'GB'],
    ['zh-Hans-HK', 'HK'],
    ['pt_PT', 'PT'],
    ['de', 'DE'],
  ])('S1 is that of the region in %s, though the words are another’s', async (locale, region) => {
    domKit({ sandbox: unbound, provider: { locale } }, <EnrollWizard factorType="SMS" />);
    expect(await screen.findByRole('combobox')).toHaveValue(region);
  });

  test('S1 limited by the host is said with the code alone, and again where the digits tell', async () => {
    const kit = begin({ countries: ['US', 'DE'] });
    await kit.person.open(names.sms);
    await kit.person.fill(sms.phone, '+44');
    expect(await front().findByRole('alert')).toHaveTextContent(sms.countryNotAllowed('United Kingdom'));
    expect(country()).toHaveValue('US');
    await kit.person.fill(sms.phone, '416 555 0123');
    expect(front().queryByRole('alert')).toBeNull();
    await kit.person.press(sms.send);
    expect(await front().findByRole('alert')).toHaveTextContent(sms.countryNotAllowed('Canada'));
    expect(kit.written()).toEqual([]);
  });

  test('S1 limited to one that shares its code takes its own numbers', async () => {
    const kit = begin({ countries: ['CA', 'FR'], defaultCountry: 'FR' });
    await kit.person.open(names.sms);
    await kit.person.fill(sms.phone, '+1 416 555 0123');
    expect(country()).toHaveValue('CA');
    await kit.person.press(sms.send);
    await kit.person.seesStep('prove');
  });
});

describe('rules that are not there yet', () => {
  test('S1 keep nobody from typing; sending waits for them, and sends once', async () => {
    const rules = onTheWay();
    const kit = begin({}, rules.load);
    await kit.person.open(names.sms);
    await kit.person.fill(sms.phone, '(416) 555-0123');
    await kit.person.hands.keyboard('{Enter>12/}');
    expect((await front().findAllByText(sms.checking))[0]).toBeVisible();
    expect(
      front()
        .getAllByRole('status')
        .map(({ textContent }) => textContent),
    ).toContain(sms.checking);
    await kit.person.press(sms.send);
    expect(kit.written()).toEqual([]);
    rules.arrive();
    await kit.person.seesStep('prove');
    expect(kit.written()).toEqual(['send-enroll-factor-request']);
  });

  test('S1 judge what was sent before they came', async () => {
    const rules = onTheWay();
    const kit = begin({}, rules.load);
    await kit.person.open(names.sms);
    await give(kit, '(415) 555-267');
    rules.arrive();
    expect(await front().findByRole('alert')).toHaveTextContent(sms.tooShort('United States'));
    expect(kit.written()).toEqual([]);
  });

  test('E8 send nothing for somebody who has left meanwhile', async () => {
    const rules = onTheWay();
    const kit = begin({}, rules.load);
    await kit.person.open(names.sms);
    await give(kit, '(416) 555-0123');
    await kit.person.press(words.list.close);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    rules.arrive();
    await kit.pass(1000);
    expect(kit.written()).toEqual([]);
    expect(kit.heard.errors).toEqual([]);
  });

  test('S1 X4 and never come: what is plausible is sent, and the server judges', async () => {
    const kit = begin({}, () => Promise.reject(new TypeError('Failed to fetch')));
    await kit.person.open(names.sms);
    await give(kit, '123');
    expect(await front().findByRole('alert')).toHaveTextContent(sms.implausible);
    await give(kit, '0086 138-0013-8000');
    await kit.person.seesStep('prove');
    expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['+8613800138000']);
  });
});

describe('a number that is on its way', () => {
  test('S1 S3 keeps its country, which can not be changed meanwhile', async () => {
    const kit = begin();
    kit.sandbox.faults.set('send-enroll-factor-request', { latency: 3000 });
    await kit.person.open(names.sms);
    await give(kit, '+86 138-0013-8000');
    await waitFor(() => expect(kit.written()).toHaveLength(1));
    expect(country()).toHaveAttribute('aria-disabled', 'true');
    fireEvent.change(country(), { target: { value: 'GB' } });
    expect(country()).toHaveValue('CN');
    expect(number()).toHaveAttribute('readonly');
    await kit.pass(3000);
    await kit.person.seesStep('prove');
    expect(front().getByText(/\+86 138\*\*\*\*8000/)).toBeVisible();
    await kit.person.press(sms.change);
    expect(country()).toHaveValue('CN');
    expect(country()).not.toHaveAttribute('aria-disabled');
  });

  test('S1 nor while it is judged', async () => {
    const rules = onTheWay();
    const kit = begin({}, rules.load);
    await kit.person.open(names.sms);
    await give(kit, '(415) 555-2671');
    expect(country()).toHaveAttribute('aria-disabled', 'true');
    fireEvent.change(country(), { target: { value: 'GB' } });
    expect(country()).toHaveValue('US');
    rules.arrive();
    await kit.person.seesStep('prove');
    expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['+14155552671']);
  });
});

describe('changing the number', () => {
  test('S3 finds what was typed, needs no second message for the same number, and starts anew for another', async () => {
    const kit = begin();
    await kit.person.open(names.sms);
    await give(kit, '+86 138-0013-8000');
    await kit.person.seesStep('prove');
    expect(front().getByText(/\+86 138\*\*\*\*8000/)).toBeVisible();

    await kit.person.press(sms.change);
    await kit.person.seesStep('details');
    expect(number()).toHaveValue('+86 138-0013-8000');
    expect(country()).toHaveValue('CN');
    // The same number, written in another way.
    await give(kit, '13800138000');
    await kit.person.seesStep('prove');
    expect(kit.sandbox.inbox).toHaveLength(1);

    await kit.person.press(sms.change);
    await give(kit, '139 1234 5678');
    await waitFor(() => expect(kit.sandbox.inbox).toHaveLength(2));
    await kit.person.seesStep('prove');
    expect(front().getByText(/\+86 139\*\*\*\*5678/)).toBeVisible();
  });
});

describe('an error from the server', () => {
  const send = 'send-enroll-factor-request';
  test.each([
    ['rejected', { statusCode: 400, message: 'No.' }, true],
    ['already-enrolled', { statusCode: 409 }, true],
    ['conflict', { statusCode: 422, apiCode: 2035 }, true],
    ['rate-limited', { statusCode: 429 }, false],
    ['server', { status: 500 }, false],
    ['network', { kind: 'offline' as const }, false],
    ['forbidden', { statusCode: 403 }, false],
  ])('E7 %s marks the field as wrong only where it is what was given', async (kind, fault, wrong) => {
    const kit = begin();
    kit.sandbox.faults.set(send, { ...fault, times: 1 });
    await kit.person.open(names.sms);
    await give(kit, '(415) 555-2671');
    await waitFor(() => expect(errorKind()).toBe(kind));
    if (wrong) expect(number()).toBeInvalid();
    else expect(number()).toBeValid();
    expect(number()).toHaveAccessibleDescription(
      expect.stringContaining(words.errors.kinds[kind as 'server'].title) as string,
    );
    expect(number()).toHaveValue('(415) 555-2671');
  });
});

test('S1 a phone that fills in the whole number, where the national one was asked for', async () => {
  const kit = begin();
  await kit.person.open(names.sms);
  await screen.findByRole('textbox', { name: sms.phone });
  // What iOS and Chrome do: the value is there at once, without keys.
  fireEvent.input(number(), { target: { value: '+49 1512 3456789' } });
  expect(country()).toHaveValue('DE');
  await kit.person.press(sms.send);
  await kit.person.seesStep('prove');
  expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['+4915123456789']);
});

test.each([
  ['another language', { locale: 'zh-CN' }, zhCN.load('sms').then(({ phone }) => phone)],
  ['texts of the host’s own', { messages: { sms: { phone: 'Your number' } } }, 'Your number'],
])('S1 what is typed, and the focus, stay through %s', async (_what, provider, label) => {
  const kit = begin();
  await kit.person.open(names.sms);
  await kit.person.fill(sms.phone, '21 55');
  const field = number();
  field.focus();
  await act(async () => kit.change(provider));
  const said = await label;
  await waitFor(() => expect(front().getByRole('textbox', { name: said })).toBe(field));
  expect(field).toHaveValue('21 55');
  expect(field).toHaveFocus();
});
