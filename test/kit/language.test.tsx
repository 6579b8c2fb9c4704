/** The kit in another language, and from one into another in the middle of things. */
import { act, renderHook, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FactorList, MfaProvider, useEnrollment } from '../../src/index.js';
import { list as de } from '../../src/locales/de/list.js';
import { list as ptBR } from '../../src/locales/pt-BR/list.js';
import zhCN from '../../src/locales/zh-CN.js';
import { list as zh } from '../../src/locales/zh-CN/list.js';
import { otp as zhOtp } from '../../src/locales/zh-CN/otp.js';
import { wizard as zhWizard } from '../../src/locales/zh-CN/wizard.js';
import { list as zhTW } from '../../src/locales/zh-TW/list.js';
import { createSandbox } from '../../src/sandbox/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';
import { domKit } from './domKit.js';
import { passcodeField, secondsLeft, step } from './person.js';
import { clientOf } from './renderKit.js';
import { names, words } from './words.js';

const heading = (name: string) => screen.findByRole('heading', { name });

test('H4 a tag loads its language, and the page says which one it is', async () => {
  domKit({ provider: { locale: 'zh-CN' } });
  expect(await heading(zh.title)).toBeVisible();
  expect(screen.queryByText(words.list.title)).toBeNull();
  expect(document.querySelector('.mfa-settings')).toHaveAttribute('lang', 'zh-CN');
  expect(await screen.findByRole('listitem', { name: zh.names.SMS.name })).toBeVisible();
});

test.each([
  ['zh-Hans-SG', zh.enrolled],
  ['de-AT', de.enrolled],
  ['pt', ptBR.enrolled],
  ['zh-Hant-HK', zhTW.enrolled],
  ['xx', words.list.enrolled],
])('H4 %s gets the nearest language that ships', async (locale, enrolled) => {
  domKit({ provider: { locale } }, <FactorList />);
  expect(await heading(enrolled)).toBeVisible();
});

test.each([
  ['by itself', zhCN],
  ['as the module that an import() gives', { default: zhCN }],
])('H4 a language that is handed in %s is there at once', (_, locale) => {
  domKit({ provider: { locale } });
  expect(screen.getByRole('heading', { name: zh.title })).toBeVisible();
});

/** What was sent in which language, by operation. */
function listenForLanguages(sandbox: Sandbox) {
  const heard: string[] = [];
  const fetch = (request: Request) => {
    const operation = request.url.split('/').at(-1) ?? '';
    if (request.method === 'POST') heard.push(`${operation} ${request.headers.get('x-authing-lang')}`);
    return sandbox.fetch(request);
  };
  return { heard, fetch };
}

test('H4 U5 a refused removal, whose reason the server gives, is asked for in the language on screen', async () => {
  const sandbox = createSandbox({ clock: 'manual', seed: 7 });
  const { heard, fetch } = listenForLanguages(sandbox);
  const { person } = domKit({ client: { fetch }, provider: { locale: 'en-GB' } });
  await person.askToRemove(names.sms);
  await person.press(words.unbind.confirm);
  await waitFor(() => expect(heard).toEqual(['reset-factor en-US']));
});

describe('the message that an enrolment sends', () => {
  const none = { account: { factors: [] } };

  test.each([
    [undefined, 'en-US'],
    ['zh-CN', 'zh-CN'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh_TW', 'zh-TW'],
    ['ja', 'ja-JP'],
    ['ja_JP', 'ja-JP'],
    ['de', 'en-US'],
    [{ default: zhCN }, 'zh-CN'],
  ])(
    'H4 S2 with the screen in %o is asked for in the server’s nearest language',
    async (locale, language) => {
      const sandbox = createSandbox({ clock: 'manual', seed: 7, ...none });
      const { heard, fetch } = listenForLanguages(sandbox);
      const client = clientOf(sandbox, { fetch });
      const { result } = renderHook(() => useEnrollment({ factorType: 'EMAIL' }), {
        wrapper: ({ children }) => (
          <MfaProvider client={client} locale={locale} clock={sandbox.clock}>
            {children}
          </MfaProvider>
        ),
      });
      act(() => result.current.submitDetails({ email: 'ada@example.com' }));
      await waitFor(() => expect(result.current.state.step).toBe('prove'));
      act(() => result.current.prove(sandbox.inbox[0]!.passCode));
      await waitFor(() => expect(result.current.state.step).toBe('done'));
      expect(heard).toEqual([`send-enroll-factor-request ${language}`, `enroll-factor ${language}`]);
    },
  );

  test('H1 is in the language that the client names, if it names one', async () => {
    const sandbox = createSandbox({ clock: 'manual', seed: 7, ...none });
    const { heard, fetch } = listenForLanguages(sandbox);
    const { person } = domKit({ sandbox: none, client: { fetch, language: 'ja' } });
    await person.beginEmail();
    expect(heard).toEqual(['send-enroll-factor-request ja-JP']);
  });
});

test('H4 switching keeps the step, what was typed and the token, and asks nothing', async () => {
  const { person, change, written, pass } = domKit();
  await person.beginOtp();
  await pass(7000);
  await person.hands.type(passcodeField(), '123');
  change({ locale: 'zh-CN' });
  expect(await screen.findByRole('button', { name: zhOtp.renew })).toBeVisible();
  // The wizard's words come by another way than the factor's.
  expect(await screen.findByRole('button', { name: zhWizard.verify })).toBeVisible();
  expect(step()).toBe('prove');
  expect(await screen.findByRole('textbox', { name: zhOtp.code(6) })).toHaveValue('123');
  // At once, and not at the next second.
  expect(document.querySelector('.mfa-countdown')).toHaveTextContent(zhWizard.secondsLeft(53));
  expect(document.querySelector('.mfa-resend')).toHaveTextContent(zhWizard.renewIn(23));
  await pass(1000);
  expect(secondsLeft()).toBe('52');
  expect(document.querySelector('.mfa-countdown')).toHaveTextContent(zhWizard.secondsLeft(52));
  change({ locale: 'en' });
  expect(await screen.findByRole('button', { name: words.otp.renew })).toBeVisible();
  expect(passcodeField()).toHaveValue('123');
  expect(written()).toEqual(['send-enroll-factor-request']);
});

test('H4 the last language stays on screen while another one loads', async () => {
  const { person, change } = domKit();
  await person.seesList();
  change({ locale: 'zh-CN' });
  // Loaded by now or not: there is never a page without words.
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/./);
  expect(await heading(zh.title)).toBeVisible();
});

test('H4 numbers, lists and names of countries follow the language', async () => {
  const { person } = domKit({
    provider: { locale: zhCN },
    sandbox: { account: { factors: [] } },
  });
  await person.hands.click(await screen.findByRole('button', { name: zh.addNamed(zh.names.SMS.name) }));
  await waitFor(() => expect(step()).toBe('details'));
  const country = await screen.findByRole<HTMLSelectElement>('combobox');
  expect(country).toHaveValue('CN');
  expect([...country.options].find(({ value }) => value === 'DE')).toHaveTextContent('德国');
});
