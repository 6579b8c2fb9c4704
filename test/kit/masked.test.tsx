/** Secrets, codes and addresses stay out of translations, spelling services and session replays, on every screen. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { EnrollWizard, FactorDetail, MfaSettings, useEnrolledFactors } from '../../src/index.js';
import { domKit } from './domKit.js';
import { otpAnswer } from './otpAnswer.js';
import { errorKind, front, passcodeField, step } from './person.js';
import { names, words } from './words.js';

/** What each of the common tools looks for: Sentry, Datadog, Hotjar, Clarity, LogRocket; PostHog, FullStory, rrweb. */
const masks = [
  '[translate="no"][spellcheck="false"][data-sentry-mask][data-dd-privacy][data-hj-suppress][data-clarity-mask][data-private]',
  '.ph-no-capture:is(.fs-mask, .fs-exclude):is(.rr-mask, .rr-block).notranslate',
].join('');

function FirstFactor() {
  const factorId = useEnrolledFactors().data?.[0]?.factorId;
  return factorId ? <FactorDetail factorId={factorId} /> : null;
}

const squeezed = (text: string) => text.replaceAll(/\s/g, '');

/** Fails unless each of these is on screen, and each time inside something that is masked. */
function expectMasked(...secrets: string[]) {
  const open: string[] = [];
  const seen = new Set<string>();
  const look = (element: Element, text: string) => {
    for (const secret of secrets) {
      if (!squeezed(text).includes(squeezed(secret))) continue;
      seen.add(secret);
      if (!element.closest(masks))
        open.push(`${secret} in <${element.localName} class="${element.className}">`);
    }
  };
  for (const element of document.body.querySelectorAll('*')) {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    look(element, own.map(({ textContent }) => textContent).join(''));
    if (element instanceof HTMLInputElement) look(element, element.value);
  }
  expect(open).toEqual([]);
  expect([...seen].toSorted()).toEqual([...secrets].toSorted());
}

/** Every field that a person types into, and every picture of the QR code. */
function expectFieldsMasked(count: number) {
  const fields = [
    ...document.querySelectorAll('.mfa-wizard :is(input:not([type=checkbox], [type=file]), .mfa-qr)'),
  ];
  // rrweb masks text alone: a field has to be blocked.
  expect(fields.filter((field) => !field.matches(`${masks}.rr-block`))).toEqual([]);
  expect(fields).toHaveLength(count);
}

test('S5 on a phone the button into the app is left out as well', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }));
  const { person } = domKit();
  await person.beginOtp();
  const link = front().getByRole('link', { name: words.otp.openApp });
  expect(link).toHaveClass('mfa-button', 'ph-no-capture', 'fs-exclude', 'rr-block');
  expect(link).toHaveAttribute('data-sentry-block');
});

test('S5 an authenticator app: QR code, key, account, passcode, recovery code and its gate', async () => {
  const { person, sandbox } = domKit({}, <MfaSettings recoveryGate="type" />);
  await person.beginOtp();
  const { secret, recoveryCode } = sandbox.account.pending[0]!.details;
  await person.hands.click(front().getByText(words.otp.details));
  await person.hands.type(passcodeField(), '1234');
  expectMasked(String(secret), 'ada@example.com', '1234');
  expectFieldsMasked(2);
  // The link into the app carries it in its address, so that it is left out as pictures are.
  const carriers = [...document.querySelectorAll('*')].filter((element) =>
    [...element.attributes].some(({ value }) => value.includes(String(secret))),
  );
  expect(carriers).toEqual([front().getByRole('link', { name: words.otp.openApp })]);
  expect(carriers[0]).toHaveClass('ph-no-capture', 'fs-exclude', 'rr-block');
  expect(carriers[0]).toHaveAttribute('data-sentry-block');

  const code = await person.code();
  await person.typeCode(code === '000000' ? '000001' : '000000');
  await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
  expectMasked(String(secret), 'ada@example.com', passcodeField().value);
  await person.typeCode(code);
  await person.seesStep('done');
  const last = String(recoveryCode).slice(-4);
  await person.fill(words.wizard.recovery.gateType, last);
  expectMasked(String(recoveryCode), last);
  expectFieldsMasked(1);
});

test('S5 the server’s picture of the QR code is left out as ours is', async () => {
  const { person } = domKit({
    sandbox: otpAnswer(({ qrCodeUri }) => ({ qrCodeUri: `${qrCodeUri}&image=${'x'.repeat(3000)}` })),
  });
  await person.beginOtp();
  expect(front().getByRole('img', { name: words.otp.qr }).localName).toBe('img');
  expectFieldsMasked(2);
});

test('S5 a text message: the number as it is typed, where the code went, and the code', async () => {
  const { person } = domKit({ sandbox: { account: { factors: [] } } });
  await person.open(words.list.names.SMS.name);
  await person.fill(words.sms.phone, '+8613912345678');
  expectMasked(front().getByRole<HTMLInputElement>('textbox', { name: words.sms.phone }).value);
  expectFieldsMasked(1);
  await person.press(words.sms.send);
  await person.seesStep('prove');
  await person.typeCode('4711');
  expectMasked('139****5678', '4711');
  expectFieldsMasked(1);
});

test('S5 an e-mail: the address as it is typed, where the code went, and the code', async () => {
  const { person } = domKit();
  await person.open(words.list.names.EMAIL.name);
  await person.fill(words.email.email, 'grace@gmial.com');
  await person.hands.keyboard('{Tab}');
  await front().findByRole('button', { name: /gmail/ });
  expectMasked('grace@gmial.com', 'grace@gmail.com');
  await person.fill(words.email.email, 'grace@navy.example');
  expectMasked('grace@navy.example');
  expectFieldsMasked(1);
  await person.press(words.email.send);
  await person.seesStep('prove');
  await person.typeCode('4711');
  expectMasked('g***@navy.example', '4711');
  expectFieldsMasked(1);
});

test('S5 what is bound: the number in the list, in its own screen, and in the question before its removal', async () => {
  const { person } = domKit({}, <MfaSettings />);
  await person.seesList();
  expectMasked('188****8888');
  await person.askToRemove(names.sms);
  expectMasked('188****8888');
});

test('S5 one factor by itself is masked as in the list', async () => {
  const kit = domKit({}, <FirstFactor />);
  await screen.findByText('+86 188****8888');
  expectMasked('188****8888');
  expect(kit.sandbox.requests.some(({ operation }) => operation === 'get-factor')).toBe(true);
});

test('S5 the choice holds nothing of all that', async () => {
  domKit({}, <EnrollWizard />);
  await screen.findByRole('list');
  expect(step()).toBe('choose');
  expectFieldsMasked(0);
});

test.each([
  [names.sms, words.sms.phone, '+43 660 1234567', '+43 660 7654321'],
  [names.email, words.email.email, 'ada@example.com', 'bob@example.com'],
])(
  'S5 %s: an address stands in its field and not in the page’s markup, given, typed or come back to',
  async (name, label, given, other) => {
    const { person } = domKit(
      { sandbox: { account: { factors: [] } } },
      <EnrollWizard defaultEmail="ada@example.com" defaultPhone="+43 660 1234567" />,
    );
    const choose = async () => {
      await person.hands.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
      return screen.findByRole('textbox', { name: label });
    };
    const field = await choose();
    expect(field).toHaveValue(given);
    await person.hands.clear(field);
    await person.hands.type(field, other);
    expect(document.body.innerHTML).not.toMatch(/ada@|bob@|660/);
    await person.press(words.wizard.back);
    expect(await choose()).toHaveValue(other);
    expect(document.body.innerHTML).not.toMatch(/ada@|bob@|660/);
  },
);
