/** What a person waits for is in sight where there is little to see: a small phone, half of it under the keyboard, large text. */
import { screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { EnrollWizard } from '../../src/index.js';
import type { Locale } from '../../src/index.js';
import en from '../../src/locales/en.js';
import ru from '../../src/locales/ru.js';
import { browserHands, isDriven } from '../kit/browserHands.js';
import { setOnline } from '../kit/connection.js';
import { createPerson, errorKind, front, passcodeField, resend } from '../kit/person.js';
import { renderKit } from '../kit/renderKit.js';
import type { KitOptions } from '../kit/renderKit.js';
import { setViewport } from '../kit/setViewport.js';
import { names, words } from '../kit/words.js';

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await setViewport(1280, 800);
});

/** How far an element reaches out of the screen, under the title or under the buttons that stay in sight, in px. */
function hidden(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  const dialog = element.closest('dialog');
  const above = dialog?.querySelector('.mfa-head')?.getBoundingClientRect().bottom ?? 0;
  const foot = element.closest('.mfa-body')?.parentElement?.querySelector('.mfa-foot');
  const below =
    foot && getComputedStyle(foot).position === 'sticky' ? foot.getBoundingClientRect().top : innerHeight;
  return Math.ceil(Math.max(0, above - top, bottom - Math.min(below, innerHeight)));
}

function begin(options: KitOptions = {}, ui?: ReactNode) {
  const kit = renderKit(options, ui);
  return { ...kit, person: createPerson(browserHands, kit) };
}

test('X4 a screen that does not come says so in sight of the button that was pressed', async () => {
  await setViewport(360, 640);
  const load: Locale['load'] = (part) =>
    part === 'wizard' ? Promise.reject(new TypeError('Failed to fetch')) : en.load(part);
  const { person } = begin({ provider: { locale: { ...en, load } } });
  await person.seesList();
  await browserHands.click(screen.getByRole('button', { name: words.list.addNamed(names.otp) }));
  const retry = await screen.findByRole('button', { name: words.list.retry });
  await waitFor(() => expect(hidden(retry)).toBe(0));
});

test('P3 E6 the reason of a refused code is in sight above the keyboard, and so is the field', async () => {
  await setViewport(360, 320);
  const { person } = begin();
  await person.beginOtp();
  const right = await person.code();
  passcodeField().focus();
  passcodeField().scrollIntoView({ block: 'end' });
  await browserHands.keyboard(right === '000000' ? '000001' : '000000');
  await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
  await waitFor(() => expect(hidden(front().getByRole('alert'))).toBe(0));
  expect(passcodeField().getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
});

/** Both places of a wizard. */
const places = [
  { where: 'in a dialog', ui: undefined },
  { where: 'in a page', ui: <EnrollWizard factorType="OTP" /> },
];

/** Up to the screen with the QR code. */
async function beginOtp({ person }: ReturnType<typeof begin>, ui: ReactNode) {
  if (!ui) return person.beginOtp();
  await person.press(words.otp.start);
  return person.seesStep('prove');
}

test.each(places)(
  'E5 that the QR code has changed is in sight, and the field for its code, $where',
  async ({ ui }) => {
    await setViewport(360, 640);
    const kit = begin({ sandbox: { config: { renewedSecret: 'new' } } }, ui);
    const { pass } = kit;
    await beginOtp(kit, ui);
    await pass(61_000);
    scrollTo(0, 0);
    await browserHands.click(resend());
    const changed = await front().findByText(words.otp.changed);
    await waitFor(() => expect(passcodeField()).toHaveFocus());
    expect(hidden(changed)).toBe(0);
    expect(hidden(passcodeField())).toBe(0);
  },
);

test.each(places)(
  'E4 asked anew, the field for the code is in sight with the focus, $where',
  async ({ ui }) => {
    await setViewport(360, 640);
    const kit = begin({}, ui);
    await beginOtp(kit, ui);
    await kit.pass(61_000);
    const before = passcodeField();
    scrollTo(0, 0);
    await browserHands.click(resend());
    await waitFor(() => expect(passcodeField()).toHaveFocus());
    expect(passcodeField()).toBe(before);
    expect(hidden(passcodeField())).toBe(0);
  },
);

// By real keys alone: WebKit scrolls to a field that a script has given the focus at a moment of its own, or not at all.
test.runIf(isDriven).each(places)(
  'E3 E4 X3 the time left, its end and no connection are in sight beside the buttons, $where',
  async ({ ui }) => {
    await setViewport(360, 640);
    const kit = begin({}, ui);
    const { pass } = kit;
    await beginOtp(kit, ui);
    passcodeField().focus();
    await browserHands.keyboard('31');
    const inSight = async (text: string) => {
      const told = await front().findByText(text);
      expect(told).toBeVisible();
      expect(hidden(told)).toBe(0);
      expect(hidden(passcodeField())).toBe(0);
    };
    await inSight(words.wizard.secondsLeft(60));
    await setOnline(false);
    await inSight(words.errors.offlineHint);
    await setOnline(true);
    await pass(60_000);
    await inSight(words.wizard.expired);
    await inSight(words.wizard.expiredHint);
    expect(hidden(resend())).toBe(0);
    // Said once to the eye.
    const said = front().getAllByText(/^The minute is over/);
    expect(said.filter((one) => !one.matches('.mfa-status'))).toHaveLength(1);
  },
);

test.runIf(isDriven)(
  'P1 X3 where it takes many words, too, the field is clear of what is said beside the buttons',
  async () => {
    await setViewport(360, 640);
    begin({ provider: { locale: ru } });
    const part = (selector: string) =>
      waitFor(() => {
        const found = document.querySelector<HTMLElement>(selector);
        if (!found) throw new Error(`There is no ${selector}.`);
        return found;
      });
    await browserHands.click(await part('.mfa-enroll-action[data-factor=OTP]'));
    await browserHands.click(await part('.mfa-dialog .mfa-submit'));
    const field = (await part('[data-step=prove] .mfa-passcode input')) as HTMLInputElement;
    field.focus();
    await browserHands.keyboard('31');
    await setOnline(false);
    await waitFor(() => expect(front().getByRole('alert')).toBeVisible());
    await browserHands.keyboard('4');
    await waitFor(() => expect(hidden(field)).toBe(0));
  },
);

test('H5 P1 with text at 200 per cent what takes the focus is clear of the title', async () => {
  await setViewport(360, 640);
  document.documentElement.style.fontSize = '200%';
  const { person } = begin();
  await person.beginOtp();
  const seen: string[] = [];
  front().getByRole('button', { name: words.wizard.verify }).focus();
  for (let step = 0; step < 12 && !document.activeElement?.closest('.mfa-head'); step++) {
    await browserHands.tab({ shift: true });
    const focused = document.activeElement!;
    if (focused.closest('.mfa-head')) break;
    // Firefox, which has no driver here, stops a part of a pixel short.
    await waitFor(() => expect(hidden(focused)).toBeLessThanOrEqual(isDriven ? 0 : 1));
    seen.push(focused.className);
  }
  expect(seen.length).toBeGreaterThan(3);
});
