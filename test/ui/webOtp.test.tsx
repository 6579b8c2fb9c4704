/** Codes that the browser reads from a text message. */
import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { SentCodeForm } from '../../src/ui/SentCodeForm.js';
import type { SentCodeFormProps } from '../../src/ui/SentCodeForm.js';
import { domKit } from '../kit/domKit.js';
import { resend, secondsLeft } from '../kit/person.js';

interface Listening {
  options: CredentialRequestOptions & { otp?: unknown };
  message: (code: unknown) => Promise<void>;
  refuse: () => Promise<void>;
}

/** A browser that knows WebOTP: everything that was asked of it, oldest first. */
function browserWithWebOtp() {
  const asked: Listening[] = [];
  vi.stubGlobal('OTPCredential', function OTPCredential() {});
  const get = (options: CredentialRequestOptions) =>
    new Promise((resolve, reject) => {
      const aborted = () => reject(new DOMException('Aborted.', 'AbortError'));
      if (options.signal?.aborted) aborted();
      options.signal?.addEventListener('abort', aborted);
      asked.push({
        options,
        message: (code) => act(async () => resolve(code === null ? null : { type: 'otp', code })),
        refuse: () => act(async () => reject(new DOMException('No.', 'NotAllowedError'))),
      });
    });
  Object.defineProperty(navigator, 'credentials', { value: { get }, configurable: true });
  return { asked, open: () => asked.filter(({ options }) => !options.signal?.aborted) };
}

afterEach(() => Reflect.deleteProperty(navigator, 'credentials'));

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });

function form(props: Partial<SentCodeFormProps> = {}) {
  return (
    <SentCodeForm
      formId="form"
      sent="Sent."
      change="Change"
      onChangeAddress={() => {}}
      label="Code"
      hint="From the message."
      autoSubmitHint="The last digit sends it."
      incomplete="Type all digits."
      length={6}
      autoSubmit
      onSubmit={() => {}}
      busy={false}
      expired={false}
      error={null}
      webOtp
      {...props}
    />
  );
}

test('P4 a code that comes by text message types itself and is checked at its last digit', async () => {
  const browser = browserWithWebOtp();
  const onSubmit = vi.fn();
  render(form({ onSubmit }));
  const [listening] = browser.open();
  expect(listening?.options.otp).toEqual({ transport: ['sms'] });
  await listening?.message('204816');
  expect(field()).toHaveValue('204816');
  expect(onSubmit.mock.calls).toEqual([['204816']]);
});

test('P4 of a code with other signs in it the digits are taken', async () => {
  const browser = browserWithWebOtp();
  render(form({ length: undefined }));
  await browser.open()[0]?.message('G-4711');
  expect(field()).toHaveValue('4711');
});

test('P4 listens once in StrictMode, and no longer once the screen is left', () => {
  const browser = browserWithWebOtp();
  const { unmount } = render(<StrictMode>{form()}</StrictMode>);
  expect(browser.open()).toHaveLength(1);
  unmount();
  expect(browser.open()).toEqual([]);
});

test('P4 draws anew without asking anew', () => {
  const browser = browserWithWebOtp();
  const { rerender } = render(form());
  const before = browser.asked.length;
  rerender(form({ busy: true }));
  rerender(form({ error: 'Wrong.' }));
  expect(browser.asked).toHaveLength(before);
});

test('P4 a browser that refuses, or answers with no code, leaves the field to be typed into', async () => {
  const browser = browserWithWebOtp();
  const onSubmit = vi.fn();
  const first = render(form({ onSubmit }));
  await browser.open()[0]?.refuse();
  first.unmount();
  for (const answer of [null, undefined, 204816]) {
    const { unmount } = render(form({ onSubmit }));
    await browser.open()[0]?.message(answer);
    expect(field()).toHaveValue('');
    unmount();
  }
  Object.defineProperty(navigator, 'credentials', { value: undefined, configurable: true });
  render(form({ onSubmit }));
  expect(onSubmit).not.toHaveBeenCalled();
});

test('P4 a message that comes too late changes nothing: after leaving, or while a typed code is checked', async () => {
  const browser = browserWithWebOtp();
  const onSubmit = vi.fn();
  const { rerender, unmount } = render(form({ onSubmit }));
  const [listening] = browser.open();
  rerender(form({ onSubmit, busy: true }));
  await listening?.message('204816');
  expect(field()).toHaveValue('');
  unmount();
  await listening?.message('204816');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('P4 is left alone where the browser lacks it, and for codes that come another way', () => {
  const get = vi.fn();
  Object.defineProperty(navigator, 'credentials', { value: { get }, configurable: true });
  const own = Object.getOwnPropertyDescriptor(window, 'OTPCredential');
  Reflect.deleteProperty(window, 'OTPCredential');
  onTestFinished(() => {
    if (own) Object.defineProperty(window, 'OTPCredential', own);
  });
  render(form());
  vi.stubGlobal('OTPCredential', function OTPCredential() {});
  render(form({ webOtp: undefined }));
  expect(get).not.toHaveBeenCalled();
});

test('P4 in the kit: the message binds the phone, and a renewal listens for its own', async () => {
  const browser = browserWithWebOtp();
  const kit = domKit({ sandbox: { account: { factors: [] } } });
  await kit.person.beginSms('13912345678');
  expect(browser.open()).toHaveLength(1);
  await kit.pass(61_000);
  expect(browser.open()).toEqual([]);
  await kit.person.hands.click(resend());
  await waitFor(() => expect(secondsLeft()).toBe('60'));
  expect(browser.open()).toHaveLength(1);
  await browser.open()[0]?.message(await kit.person.code());
  await kit.person.press('Verify');
  await kit.person.seesStep('done');
  expect(browser.open()).toEqual([]);
});

test('P4 in the kit: nothing listens for an e-mail, nor before a number was given', async () => {
  const browser = browserWithWebOtp();
  const kit = domKit();
  await kit.person.beginEmail();
  expect(browser.asked).toEqual([]);
});
