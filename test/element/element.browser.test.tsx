/** The kit on a page without React. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { MfaElement } from '../../src/element/index.js';
import { MfaError } from '../../src/index.js';
import type { MfaEvent } from '../../src/index.js';
import zhCN from '../../src/locales/zh-CN.js';
import { list as zhList } from '../../src/locales/zh-CN/list.js';
import { browserHands } from '../kit/browserHands.js';
import { chooseFile } from '../kit/chooseFile.js';
import { boundNames, front, offeredNames, passcodeField, step } from '../kit/person.js';
import { jpegFile } from '../kit/photos.js';
import { names, words } from '../kit/words.js';
import { aTaskLater, placeElement } from './placeElement.js';
import type { Placed } from './placeElement.js';

const shows = (...rows: string[]) => waitFor(() => expect(boundNames()).toEqual(rows));

test('H8 lists, binds with a code and unbinds; the page hears of it by events', async () => {
  const [onEnrolled, onUnbound] = [vi.fn(), vi.fn()];
  const { person, heard, sandbox } = placeElement({ properties: { events: { onEnrolled, onUnbound } } });
  await shows(names.sms);
  await person.beginOtp();
  await person.typeCode(await person.code());
  await person.finish();
  await shows(names.otp, names.sms);
  await person.askToRemove(names.otp);
  await person.press(words.unbind.confirm);
  await shows(names.sms);
  // The row goes first, and then it is said.
  await waitFor(() => expect(onUnbound).toHaveBeenCalled());

  const [enrolled, unbound] = heard.filter(({ name }) => name === 'enrolled' || name === 'unbound');
  const factor = expect.objectContaining({ factorType: 'OTP' }) as unknown;
  expect(enrolled).toEqual({ name: 'enrolled', detail: { factor, factorType: 'OTP' } });
  expect(unbound).toEqual({ name: 'unbound', detail: { factor } });
  expect(onEnrolled.mock.calls).toEqual([[factor, { factorType: 'OTP' }]]);
  expect(onUnbound.mock.calls).toEqual([[factor]]);
  expect(heard.filter(({ name }) => name === 'error')).toEqual([]);
  const told = heard.filter(({ name }) => name === 'event').map(({ detail }) => (detail as MfaEvent).name);
  expect(told).toEqual([
    ...['enroll-started', 'enroll-asked', 'enroll-done'],
    ...['unbind-started', 'unbind-done'],
  ]);
  expect(sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['SMS']);
});

test('H8 P5 the code’s field stands in the page itself, where password managers look', async () => {
  const { element, person } = placeElement();
  await shows(names.sms);
  await person.beginOtp();
  expect(element.shadowRoot).toBeNull();
  const field = document.querySelector('input[autocomplete="one-time-code"]');
  expect(field).toBe(passcodeField());
  expect(field?.getRootNode()).toBe(document);
});

test('H8 what stood inside it while the script was loading gives way to the kit', async () => {
  const { element } = placeElement();
  element.textContent = 'Loading your account…';
  await shows(names.sms);
  expect(element.textContent).not.toContain('Loading your account');
});

test('H8 its events do not bubble: a page’s own listener for errors hears nothing of them', async () => {
  const heard: Event[] = [];
  const listen = (event: Event) => heard.push(event);
  for (const name of ['error', 'event', 'enrolled']) document.addEventListener(name, listen);
  onTestFinished(() => {
    for (const name of ['error', 'event', 'enrolled']) document.removeEventListener(name, listen);
  });
  const onError = vi.fn();
  const placed = placeElement({
    sandbox: { faults: { 'send-enroll-factor-request': { status: 500 } } },
    properties: { events: { onError } },
  });
  await shows(names.sms);
  await placed.person.open(names.otp);
  await placed.person.press(words.otp.start);
  await waitFor(() => expect(placed.heard.map(({ name }) => name)).toContain('error'));
  const error = placed.heard.find(({ name }) => name === 'error')?.detail;
  expect(error).toBeInstanceOf(MfaError);
  expect(error).toMatchObject({ kind: 'server' });
  expect(onError).toHaveBeenCalledExactlyOnceWith(error);
  expect(heard).toEqual([]);
});

test('H8 the access token comes by the event, from anybody on the page, now or later', async () => {
  const asked: { refresh: boolean; from: EventTarget | null }[] = [];
  const answer = (event: HTMLElementEventMap['genauth-mfa-token']) => {
    asked.push({ refresh: event.detail.refresh, from: event.target });
    event.detail.respondWith(Promise.resolve(event.detail.refresh ? 'new-token' : 'expired'));
    event.detail.respondWith('too late to count');
  };
  document.addEventListener('genauth-mfa-token', answer);
  onTestFinished(() => document.removeEventListener('genauth-mfa-token', answer));
  const { element, heard } = placeElement({
    sandbox: { faults: { 'list-enrolled-factors': { status: 401, apiCode: 2020, times: 1 } } },
    properties: { getAccessToken: undefined },
  });
  await shows(names.sms);
  expect(asked).toContainEqual({ refresh: false, from: element });
  expect(asked.filter(({ refresh }) => refresh)).toHaveLength(1);
  expect(heard).toEqual([]);
});

/** The page's listener for tokens, until the test is over. */
function answerTokens(on: EventTarget, ...tokens: string[]) {
  const answer = (event: Event) => {
    for (const token of tokens) (event as HTMLElementEventMap['genauth-mfa-token']).detail.respondWith(token);
  };
  on.addEventListener('genauth-mfa-token', answer);
  onTestFinished(() => on.removeEventListener('genauth-mfa-token', answer));
}

/** The page as it is while scripts are still to come. */
function stillLoading() {
  Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
  onTestFinished(() => void Reflect.deleteProperty(document, 'readyState'));
}

test('H8 the first answer counts, and the document hears the question out of a shadow root, too', async () => {
  const box = document.createElement('div');
  document.body.append(box);
  onTestFinished(() => box.remove());
  answerTokens(document, 'first', 'second');
  const sent: (string | null)[] = [];
  const { element, sandbox } = placeElement({
    into: box.attachShadow({ mode: 'open' }),
    properties: {
      getAccessToken: undefined,
      fetch: (request) => {
        sent.push(request.headers.get('authorization'));
        return sandbox.fetch(request);
      },
    },
  });
  await waitFor(() => expect(element.querySelector('.mfa-factor-row')).not.toBeNull());
  expect(new Set(sent)).toEqual(new Set(['Bearer first']));
});

test.each([
  ['listens to the element', (element: MfaElement) => answerTokens(element, 'a-token')],
  [
    'listens to the document, by the time that all is loaded',
    () => {
      answerTokens(document, 'a-token');
      window.dispatchEvent(new Event('load'));
    },
  ],
])('H8 while the page is loading it waits for a script that %s', async (_, script) => {
  stillLoading();
  const { element, heard, asked } = placeElement({ properties: { getAccessToken: undefined } });
  await waitFor(() => expect(element.querySelector('.mfa-settings')).not.toBeNull());
  await aTaskLater();
  expect([heard, asked()]).toEqual([[], []]);
  script(element);
  await shows(names.sms);
  expect(heard).toEqual([]);
});

test('H8 while the page is loading, half of what it needs is no mistake yet; after that it is', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  stillLoading();
  const { element } = placeElement();
  element.removeAttribute('app-id');
  await aTaskLater();
  expect(reported).not.toHaveBeenCalled();
  expect(element.childNodes).toHaveLength(0);
  Reflect.deleteProperty(document, 'readyState');
  window.dispatchEvent(new Event('load'));
  await waitFor(() => expect(reported).toHaveBeenCalledOnce());
  expect((reported.mock.calls[0] as [Error])[0].message).toContain('appId');
  element.setAttribute('app-id', 'plain-page');
  await shows(names.sms);
});

test('H8 where its property gives the token, the page is not asked', async () => {
  const asked = vi.fn();
  document.addEventListener('genauth-mfa-token', asked);
  onTestFinished(() => document.removeEventListener('genauth-mfa-token', asked));
  placeElement();
  await shows(names.sms);
  expect(asked).not.toHaveBeenCalled();
});

test('H8 an answer after the event is refused with what to do instead', async () => {
  const kept: HTMLElementEventMap['genauth-mfa-token'][] = [];
  const { element } = placeElement({ properties: { getAccessToken: undefined } });
  element.addEventListener('genauth-mfa-token', (event) => {
    kept.push(event);
    event.detail.respondWith('a-token');
  });
  await shows(names.sms);
  expect(() => kept[0]?.detail.respondWith('late')).toThrow('with a promise where the token takes time');
});

test('H8 where nobody gives a token it says so, and goes on by itself when somebody does', async () => {
  const { element, heard, asked } = placeElement({ properties: { getAccessToken: undefined } });
  await waitFor(() => expect(heard.map(({ name }) => name)).toContain('error'));
  const { detail } = heard[0] as { detail: MfaError };
  expect(detail.kind).toBe('token-unavailable');
  expect((detail.cause as Error).message).toContain('Set its property getAccessToken');
  expect(asked()).toEqual([]);

  element.getAccessToken = () => Promise.resolve('a-token');
  await shows(names.sms);
});

test('H8 the end of the session is an event of its own', async () => {
  const { heard } = placeElement({ properties: { getAccessToken: () => 'expired' } });
  await waitFor(() => expect(heard).toContainEqual({ name: 'session-ended', detail: null }));
});

test('H8 attributes change while it runs, and what was typed stays', async () => {
  const { element, person, asked } = placeElement();
  await shows(names.sms);
  await person.beginOtp();
  await browserHands.type(passcodeField(), '123');
  const before = asked();

  element.setAttribute('theme', 'dark');
  element.setAttribute('locale', 'zh-CN');
  element.setAttribute('read-only', 'false');
  await waitFor(() => expect(element.querySelector('.mfa-settings')).toHaveAttribute('lang', 'zh-CN'));
  expect(element.querySelector('.mfa-settings')).toHaveAttribute('data-theme', 'dark');
  expect(step()).toBe('prove');
  expect(front().getByRole<HTMLInputElement>('textbox').value).toBe('123');
  expect(asked()).toEqual(before);
});

test('H8 another user-key is another person: what belonged to the last one goes', async () => {
  const { element, person, asked } = placeElement({ attributes: { 'user-key': 'ada' } });
  await shows(names.sms);
  await person.beginOtp();
  element.userKey = 'grace';
  await waitFor(() => expect(step()).toBeUndefined());
  await waitFor(() =>
    expect(asked().filter((operation) => operation === 'list-enrolled-factors')).toHaveLength(2),
  );
});

test('H8 an attribute and its property are one', () => {
  const element = document.createElement('genauth-mfa');
  element.factorTypes = ['OTP', 'EMAIL'];
  element.hideWeak = true;
  element.autoSubmit = false;
  element.passcodeLength = 4;
  element.baseUrl = 'https://acme.genauth.example';
  expect(element.outerHTML).toBe(
    '<genauth-mfa factor-types="OTP EMAIL" hide-weak="" auto-submit="false" passcode-length="4" base-url="https://acme.genauth.example"></genauth-mfa>',
  );
  element.setAttribute('factor-types', 'SMS, OTP');
  element.setAttribute('passcode-length', 'many');
  element.setAttribute('theme', 'sepia');
  element.baseUrl = undefined;
  expect([element.factorTypes, element.hideWeak, element.autoSubmit]).toEqual([['SMS', 'OTP'], true, false]);
  expect([element.passcodeLength, element.theme, element.baseUrl]).toEqual([undefined, undefined, undefined]);
  expect(element.readOnly).toBeUndefined();
  element.locale = zhCN;
  expect(element.locale).toBe(zhCN);
  element.locale = 'en';
  expect([element.locale, element.getAttribute('locale')]).toEqual(['en', 'en']);
});

test('S5 H8 an address or a user key that is given as a property stands in no markup', async () => {
  const whom = { defaultEmail: 'ada@example.com', defaultPhone: '+436601234567', userKey: 'ada@example.com' };
  const { element, person } = placeElement({ properties: whom });
  await person.open(names.email);
  expect(await front().findByRole('textbox', { name: words.email.email })).toHaveValue('ada@example.com');
  expect(element).toMatchObject(whom);
  expect(element.outerHTML).not.toMatch(/ada@|6601234567/);
  element.setAttribute('default-phone', '+436607654321');
  element.defaultPhone = undefined;
  expect(element.defaultPhone).toBeUndefined();
});

test('H8 L5 of an attribute and its property the one that was set last tells who is there', async () => {
  const { element, asked } = placeElement({ properties: { userKey: 'ada' } });
  await shows(names.sms);
  element.setAttribute('user-key', 'grace');
  await waitFor(() => expect(asked()).toHaveLength(4));
  expect(element.userKey).toBe('grace');
  element.userKey = 'hedy';
  expect([element.userKey, element.getAttribute('user-key')]).toEqual(['hedy', null]);
  element.locale = zhCN;
  element.setAttribute('locale', 'en');
  expect(element.locale).toBe('en');
});

test('H8 an attribute’s text is read as its property, and nonsense as nothing', () => {
  const element = document.createElement('genauth-mfa');
  const read: [keyof MfaElement, string, string, unknown][] = [
    ['baseUrl', 'base-url', '', undefined],
    ['readOnly', 'read-only', 'read-only', true],
    ['timeout', 'timeout', ' ', undefined],
    ['headingLevel', 'heading-level', ' 3 ', 3],
    ['countries', 'countries', ' CN,  DE ', ['CN', 'DE']],
    ['theme', 'theme', 'light', 'light'],
    ['authScheme', 'auth-scheme', 'raw', 'raw'],
    ['headerFamily', 'header-family', 'both', 'both'],
    ['lastFactor', 'last-factor', 'allow', 'allow'],
    ['recoveryGate', 'recovery-gate', 'type', 'type'],
    ['recoveryGate', 'recovery-gate', 'none', undefined],
  ];
  for (const [property, attribute, text, value] of read) {
    element.setAttribute(attribute, text);
    expect(element[property], attribute).toEqual(value);
  }
});

// Firefox ESR has it, Safari not yet.
test.skipIf(!('moveBefore' in Element.prototype))(
  'H8 moved within the page without a removal, it speaks the language of its new place',
  async () => {
    const box = document.createElement('div');
    box.lang = 'zh-CN';
    document.body.append(box);
    onTestFinished(() => box.remove());
    const { element } = placeElement();
    await screen.findByText(words.list.title);
    (box as unknown as { moveBefore(node: Node, before: null): void }).moveBefore(element, null);
    await screen.findByText(zhList.title);
  },
);

test('H8 a list’s text is taken as the property, too, as React 19 and Vue set it', async () => {
  const { element } = placeElement();
  Object.assign(element, { countries: 'DE AT', factorTypes: 'OTP,SMS' });
  expect([element.countries, element.factorTypes]).toEqual([
    ['DE', 'AT'],
    ['OTP', 'SMS'],
  ]);
  expect(element.getAttribute('countries')).toBe('DE AT');
});

test('H8 without a locale it speaks the language of the page around it', async () => {
  const box = document.createElement('div');
  box.lang = 'zh-CN';
  document.body.append(box);
  onTestFinished(() => box.remove());
  placeElement({ into: box });
  await screen.findByText(zhList.title);
  box.lang = 'en';
  await screen.findByText(words.list.title);
});

test('H8 it follows the page that is switched to another language, out of a shadow root too', async () => {
  const box = document.createElement('div');
  document.body.append(box);
  onTestFinished(() => {
    box.remove();
    document.documentElement.lang = 'en';
  });
  const { element } = placeElement({ into: box.attachShadow({ mode: 'open' }) });
  await waitFor(() => expect(element).toHaveTextContent(words.list.title));
  document.documentElement.lang = 'zh-CN';
  await waitFor(() => expect(element).toHaveTextContent(zhList.title));
});

test('H8 the level of its headings is an attribute', async () => {
  const { element } = placeElement({ attributes: { 'heading-level': '3' } });
  expect((await screen.findByText(words.list.title)).localName).toBe('h3');
  element.headingLevel = 1;
  await waitFor(() => expect(screen.getByText(words.list.title).localName).toBe('h1'));
  element.setAttribute('heading-level', '9');
  await waitFor(() => expect(screen.getByText(words.list.title).localName).toBe('h2'));
});

test('H8 properties that were set before the script came count', async () => {
  const { element, sandbox } = placeElement();
  element.remove();
  const early = Object.assign(document.createElement('genauth-mfa-later'), {
    baseUrl: 'https://acme.genauth.example',
    appId: 'plain-page',
    fetch: sandbox.fetch,
    getAccessToken: () => 'a-token',
    messages: { list: { title: 'Ways in' } },
  });
  document.body.append(early);
  onTestFinished(() => early.remove());
  customElements.define('genauth-mfa-later', class extends MfaElement {});
  await screen.findByRole('region', { name: 'Ways in' });
  expect(Object.hasOwn(early, 'messages')).toBe(false);
  expect(early.getAttribute('app-id')).toBe('plain-page');
});

test('H8 moved in the page it goes on where it was: dialog, code and focus', async () => {
  const { element, person, asked, sandbox } = placeElement();
  const other = document.createElement('section');
  document.body.append(other);
  onTestFinished(() => other.remove());
  await shows(names.sms);
  await person.beginOtp();
  await browserHands.type(passcodeField(), '12');
  const before = asked();
  const field = passcodeField();

  other.append(element);
  await aTaskLater();
  expect(passcodeField()).toBe(field);
  expect(field.value).toBe('12');
  expect(field).toHaveFocus();
  expect(screen.getByRole('dialog').matches(':modal')).toBe(true);
  expect(asked()).toEqual(before);

  await person.typeCode(await person.code());
  await person.finish();
  expect(sandbox.account.factors.map(({ factorType }) => factorType)).toContain('OTP');
});

test('H8 E8 removed from the page it is gone, with every secret, its requests and its sheet', async () => {
  const sheets = document.adoptedStyleSheets.length;
  const { element, person, sandbox } = placeElement({ sandbox: { latency: { 'enroll-factor': 60_000 } } });
  await shows(names.sms);
  expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
  await person.beginOtp();
  const { details, enrollmentToken } = sandbox.account.pending.at(-1)!;
  const signals: AbortSignal[] = [];
  element.fetch = (request) => {
    signals.push(request.signal);
    return sandbox.fetch(request);
  };
  await person.typeCode(await person.code());
  await waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([false]));

  element.remove();
  await aTaskLater();
  expect(element.childNodes).toHaveLength(0);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
  const page = element.outerHTML + document.documentElement.outerHTML;
  for (const secret of [details['secret'], details['recoveryCode'], enrollmentToken]) {
    expect(page).not.toContain(String(secret));
  }
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  sandbox.clock.advance(120_000);
  expect(sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['SMS']);

  document.body.append(element);
  await shows(names.sms);
  expect(step()).toBeUndefined();
});

test('H8 L5 three on one page read each list once, and no id occurs twice', async () => {
  const first = placeElement();
  const another = () => placeElement({ properties: { fetch: first.sandbox.fetch } });
  const second = another();
  const third = another();
  await waitFor(() => expect(screen.getAllByText('+86 188****8888')).toHaveLength(3));
  expect(first.asked().sort()).toEqual(['list-enrolled-factors', 'list-factors-to-enroll']);
  // The one that goes takes nothing from those that stay, nor from the next.
  third.element.remove();
  await aTaskLater();
  another();
  await waitFor(() => expect(screen.getAllByText('+86 188****8888')).toHaveLength(3));
  expect(first.asked()).toHaveLength(2);
  const expectNoneTwice = () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // The host's own React may number from one on, too.
    expect(ids.filter((id) => !id.includes('genauth-mfa-'))).toEqual([]);
  };
  expectNoneTwice();
  // A script of the page's can open two dialogs at once, of the same parts.
  for (const { element } of [first, second]) {
    element.querySelector<HTMLElement>('.mfa-enroll-action[data-factor="EMAIL"]')!.click();
    await waitFor(() => expect(element.querySelector('.mfa-wizard[data-step="details"]')).not.toBeNull());
  }
  expectNoneTwice();
});

test('H8 H2 beforeAction, canUnbind, reasons against a type, texts and functions for events are properties', async () => {
  const onEvent = vi.fn();
  const beforeAction = vi.fn(() => false);
  const { element, person, heard } = placeElement({
    properties: {
      beforeAction,
      events: { onEvent },
      messages: { list: { title: 'Ways in' } },
      canUnbind: () => 'Your administrator wants it so.',
      disabledTypes: { EMAIL: 'Ask the help desk.' },
    },
  });
  await screen.findByRole('region', { name: 'Ways in' });
  await within(element).findByText('Ask the help desk.');
  await person.open(names.otp);
  await person.press(words.otp.start);
  await waitFor(() => expect(beforeAction).toHaveBeenCalledOnce());
  expect(beforeAction).toHaveBeenCalledWith(expect.objectContaining({ action: 'enroll', factorType: 'OTP' }));
  expect(step()).toBe('details');
  expect(onEvent).toHaveBeenCalledWith({ name: 'enroll-started', factorType: 'OTP' });
  expect(heard.map(({ name }) => name)).toContain('event');
  await person.press(words.list.close);

  await person.askToRemove(names.sms);
  await within(element).findByText('Your administrator wants it so.');
});

test('H5 H8 in a page that resets everything it keeps its looks, and a rule on the tag overrides them', async () => {
  const reset = document.createElement('style');
  reset.textContent =
    '* { padding: 0; margin: 0 } button { background: none } genauth-mfa .mfa-button { border-radius: 3px }';
  document.head.append(reset);
  onTestFinished(() => reset.remove());
  const { element } = placeElement();
  await shows(names.sms);
  const button = element.querySelector('.mfa-button')!;
  const padding = () => Number.parseFloat(getComputedStyle(button).paddingInlineStart);
  expect(padding()).toBeGreaterThan(0);
  expect(getComputedStyle(button).borderRadius).toBe('3px');
  expect(getComputedStyle(element).display).toBe('block');

  element.stylesheet = 'layered';
  await waitFor(() => expect(padding()).toBe(0));
  element.hidden = true;
  expect(getComputedStyle(element).display).toBe('none');
});

test('H8 two of them share one sheet, beside the page’s own, until the last one goes', async () => {
  const own = new CSSStyleSheet();
  const before = document.adoptedStyleSheets.length;
  document.adoptedStyleSheets.push(own);
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
  });
  const [one, two] = [placeElement().element, placeElement().element];
  await waitFor(() => expect(screen.getAllByText('+86 188****8888')).toHaveLength(2));
  const sheets = () => document.adoptedStyleSheets.length - before - 1;
  expect(sheets()).toBe(1);
  two.remove();
  await aTaskLater();
  expect(sheets()).toBe(1);
  one.stylesheet = 'none';
  await waitFor(() => expect(sheets()).toBe(0));
  expect(document.adoptedStyleSheets.at(-1)).toBe(own);
  one.stylesheet = 'unlayered';
  await waitFor(() => expect(sheets()).toBe(1));
});

test('H8 in a shadow root of the page’s it brings its sheet there', async () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  onTestFinished(() => host.remove());
  const before = document.adoptedStyleSheets.length;
  const { element } = placeElement({ into: root });
  await waitFor(() => expect(element.querySelector('.mfa-factor-row')).not.toBeNull());
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(document.adoptedStyleSheets).toHaveLength(before);
  expect(getComputedStyle(element.querySelector('.mfa-tile')!).display).toBe('grid');
});

test('H8 in a frame’s page it brings its sheet there', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const inside = frame.contentDocument!;
  const { element } = placeElement({ into: inside.body });
  await waitFor(() => expect(element.querySelector('.mfa-factor-row')).not.toBeNull());
  expect(inside.adoptedStyleSheets).toHaveLength(1);
});

test('H8 a wrong address is reported once, as the page’s own errors are, and mended by another', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const { element } = placeElement({ attributes: { 'base-url': 'http://acme.genauth.example' } });
  await waitFor(() => expect(reported).toHaveBeenCalledOnce());
  expect((reported.mock.calls[0] as [Error])[0].message).toContain('https');
  element.setAttribute('theme', 'dark');
  await aTaskLater();
  expect(reported).toHaveBeenCalledOnce();
  element.setAttribute('base-url', 'https://acme.genauth.example');
  await shows(names.sms);
});

test('H8 C4 a photo goes by GenAuth’s own way, and by the page’s as soon as there is one', async () => {
  const send = async ({ person, element }: Placed) => {
    await person.open(names.face);
    await person.press(words.face.start);
    await person.seesStep('prove');
    chooseFile(await jpegFile());
    await front().findByRole('img', { name: words.face.preview });
    await person.press(words.face.use);
    await person.seesStep('done');
    element.remove();
    await aTaskLater();
  };
  const plain = placeElement();
  await shows(names.sms);
  await send(plain);
  expect(plain.asked()).toContain('upload');

  const owner = placeElement();
  await shows(names.sms);
  const uploadPhoto = vi.fn(async () => ({
    photo: 'https://cdn.acme.example/1.jpeg',
    isExternalPhoto: true,
  }));
  owner.element.uploadPhoto = uploadPhoto;
  await send(owner);
  expect(uploadPhoto).toHaveBeenCalledTimes(1);
  expect(owner.asked()).not.toContain('upload');
});

test('H8 its own ways taken away again, it goes by the page’s and GenAuth’s', async () => {
  const uploadPhoto = vi.fn();
  const { element, sandbox, person, asked } = placeElement({ properties: { uploadPhoto } });
  await shows(names.sms);
  const photo = await jpegFile();
  const ofThePage = vi.fn((request: Request) => sandbox.fetch(request));
  vi.stubGlobal('fetch', ofThePage);
  Object.assign(element, { fetch: undefined, uploadPhoto: undefined });
  await person.open(names.face);
  await person.press(words.face.start);
  await person.seesStep('prove');
  chooseFile(photo);
  await front().findByRole('img', { name: words.face.preview });
  await person.press(words.face.use);
  await person.seesStep('done');
  expect(asked()).toContain('upload');
  expect(uploadPhoto).not.toHaveBeenCalled();
  const byThePage = ofThePage.mock.calls.map(([{ url }]) => new URL(url).pathname.split('/').at(-1));
  expect(byThePage).toEqual(
    expect.arrayContaining(['send-enroll-factor-request', 'upload', 'enroll-factor']),
  );
});

test('H8 what changes together is drawn once', async () => {
  const { element } = placeElement();
  await shows(names.sms);
  const drawn = vi.fn();
  Object.defineProperty(element, 'canUnbind', { get: drawn });
  element.setAttribute('theme', 'dark');
  element.headingLevel = 3;
  element.hideWeak = true;
  await screen.findByRole('heading', { level: 3, name: words.list.title });
  expect(drawn).toHaveBeenCalledTimes(1);
});

test('H8 not on the page yet, it asks nothing', async () => {
  const nowhere = document.createElement('div');
  const { element, asked } = placeElement({ into: nowhere });
  // React draws in tasks of its own.
  for (let task = 0; task < 5; task += 1) await aTaskLater();
  expect([element.childElementCount, asked()]).toEqual([0, []]);
  onTestFinished(() => nowhere.remove());
  document.body.append(nowhere);
  await shows(names.sms);
});

test('H8 not told yet which app it is for, it waits', async () => {
  const element = document.createElement('genauth-mfa');
  document.body.append(element);
  onTestFinished(() => element.remove());
  await aTaskLater();
  expect(element.childNodes).toHaveLength(0);
});

test('H8 no longer told which app it is for, it takes everything off the page', async () => {
  const { element } = placeElement();
  await shows(names.sms);
  element.removeAttribute('base-url');
  element.removeAttribute('app-id');
  await waitFor(() => expect(element.childNodes).toHaveLength(0));
  element.setAttribute('base-url', 'https://acme.genauth.example');
  element.setAttribute('app-id', 'plain-page');
  await shows(names.sms);
});

test('L2 H8 attributes choose what is offered', async () => {
  placeElement({ attributes: { 'factor-types': 'EMAIL OTP', 'hide-weak': '' } });
  await shows(names.sms);
  await waitFor(() => expect(offeredNames()).toEqual([names.otp]));
});
