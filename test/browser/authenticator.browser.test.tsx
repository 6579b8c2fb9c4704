/** The authenticator app's screens and the recovery code, as far as only a real browser shows what they do. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browserHands } from '../kit/browserHands.js';
import { otpAnswer } from '../kit/otpAnswer.js';
import { createPerson, errorKind, front, passcodeField } from '../kit/person.js';
import { readQr } from '../kit/readQr.js';
import { renderKit } from '../kit/renderKit.js';
import type { KitOptions } from '../kit/renderKit.js';
import { words } from '../kit/words.js';
import { emulate, send, takePicture } from '../ui/emulate.js';

const { recovery } = words.wizard;

beforeEach(async () => {
  await emulate();
  await page.viewport(1280, 720);
});

async function begun(options: KitOptions = {}) {
  const kit = renderKit(options);
  const person = createPerson(browserHands, kit);
  await person.beginOtp();
  const secret = String(kit.sandbox.account.pending[0]?.details['secret']);
  return { ...kit, person, secret };
}

async function bound(options: KitOptions = {}) {
  const kit = await begun(options);
  await kit.person.typeCode(await kit.person.code());
  await kit.person.seesStep('done');
  return { ...kit, recoveryCode: String(kit.sandbox.account.factors.at(-1)?.details['recoveryCode']) };
}

/** What was pasted would be. */
async function clipboard() {
  const target = document.querySelector('dialog')!.appendChild(document.createElement('textarea'));
  target.focus();
  await userEvent.paste();
  const { value } = target;
  target.remove();
  return value;
}

describe('without a QR code of its own', () => {
  const tooLong = ({ qrCodeUri }: { qrCodeUri: string }) => `${qrCodeUri}&image=${'x'.repeat(3000)}`;
  const picture = () => screen.queryByRole<HTMLImageElement>('img', { name: words.otp.qr });

  test('O1 the picture that is in the answer takes its place, and can be scanned', async () => {
    const { secret } = await begun({
      sandbox: otpAnswer((usual) => ({ qrCodeUri: tooLong(usual) })),
    });
    expect(picture()).toHaveProperty('localName', 'img');
    await waitFor(() => expect(picture()?.naturalWidth).toBeGreaterThan(100));
    expect(await readQr(await takePicture(picture()!))).toContain(`secret=${secret}&`);
    expect(picture()).toHaveClass('mfa-qr', 'ph-no-capture', 'fs-exclude', 'rr-block');
  });

  test.each([
    ['an address elsewhere', 'https://qr.example/ada.png'],
    ['an address of this very page', `${location.origin}/qr-of-ada.png`],
    ['an address that begins like a picture', '//data:image/png;base64,AAAA'],
    ['a text', 'data:text/html,<img src=https://qr.example/>'],
    ['a broken picture', 'data:image/png;base64,AAAA'],
    ['nothing', ''],
  ])(
    'O1 nor a picture in the answer, but %s: the key is left, and nothing is asked of anybody',
    async (_, qrCodeDataUrl) => {
      const { person, secret } = await begun({
        sandbox: otpAnswer((usual) => ({ qrCodeUri: tooLong(usual), qrCodeDataUrl })),
      });
      expect(await screen.findByText(words.otp.noQr)).toBeVisible();
      expect(picture()).toBeNull();
      expect(screen.getByLabelText(words.otp.key)).toHaveTextContent(secret.replace(/(.{4})(?=.)/g, '$1 '));
      const asked = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(
        asked.filter((name) => /qr\.example|qr-of-ada|AAAA/.test(name) && !name.startsWith('data:')),
      ).toEqual([]);
      await person.typeCode(await person.code());
      await person.seesStep('done');
    },
  );

  test('O1 P1 a URI that the kit can’t read is still drawn for the app, and its code may have any length', async () => {
    const { person, secret } = await begun({
      sandbox: otpAnswer(({ qrCodeUri }) => ({ qrCodeUri: qrCodeUri.replace('digits=6', 'digits=10') })),
    });
    expect(await readQr(await takePicture(picture()!))).toContain(`secret=${secret}&`);
    expect(screen.queryByLabelText(words.otp.key)).toBeNull();
    expect(document.querySelector('.mfa-cells')).toBeNull();
    await person.fill(words.otp.codeAny, '12345');
    await person.press(words.wizard.verify);
    expect(front().getByRole('alert')).toHaveTextContent(words.otp.incomplete(6));
    await person.fill(words.otp.codeAny, await person.code());
    await person.press(words.wizard.verify);
    await person.seesStep('done');
  });
});

describe('the key', () => {
  test('O2 is copied without its blanks, by the button and by hand, and the copy is announced', async () => {
    const { secret, person } = await begun();
    await person.press(words.otp.copyKey);
    await waitFor(() =>
      expect(
        front()
          .getAllByRole('status')
          .map(({ textContent }) => textContent),
      ).toContain(words.otp.copied),
    );
    expect(await clipboard()).toBe(secret);

    getSelection()?.selectAllChildren(screen.getByLabelText(words.otp.key));
    await userEvent.copy();
    getSelection()?.removeAllRanges();
    expect(await clipboard()).toBe(secret);
  });

  test('O2 where the browser refuses a copy, that is said too, and stays said', async () => {
    const { person } = await begun();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    await person.press(words.otp.copyKey);
    expect(await front().findByRole('button', { name: words.otp.copyFailed })).toHaveFocus();
    expect(
      front()
        .getAllByRole('status')
        .map(({ textContent }) => textContent),
    ).toContain(words.otp.copyFailed);
  });
});

describe('what comes first', () => {
  afterEach(async () => {
    await send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await page.viewport(1280, 720);
  });

  const qr = () => screen.getByRole('img', { name: words.otp.qr });
  const link = () => screen.getByRole('link', { name: words.otp.openApp });
  const key = () => screen.getByLabelText(words.otp.key);
  const copy = () => screen.getByRole('button', { name: words.otp.copyKey });

  /** As they follow each other in the document; each of them can be seen. */
  function expectOrder(...elements: HTMLElement[]) {
    for (const element of elements) expect(element).toBeVisible();
    const tops = elements.map((element) => element.getBoundingClientRect().top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    elements.slice(1).forEach((element, i) => {
      expect(elements[i]!.compareDocumentPosition(element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    });
  }

  /** Tab, all the way round the dialog. */
  async function expectFocusInSight() {
    const dialog = screen.getByRole('dialog');
    const places: [number, number][] = [];
    const heading = within(dialog).getByRole('heading', { level: 2 });
    heading.focus();
    for (let press = 0; press < 20; press += 1) {
      await userEvent.tab();
      const { top, left, height } = document.activeElement!.getBoundingClientRect();
      // The dialog scrolls along with the focus.
      places.push([top + height / 2 + dialog.scrollTop, left]);
      if (document.activeElement?.matches('.mfa-submit')) break;
    }
    // From line to line; what stands on one line is told apart by a few px of height.
    for (const [i, [line, left]] of places.slice(1).entries()) {
      const [before, leftBefore] = places[i]!;
      expect(line > before - 12 && (line > before + 12 || left > leftBefore)).toBe(true);
    }
    return places.length;
  }

  test('O3 on a desktop the QR code, then the key and the way into an app here; the focus follows the eye', async () => {
    const { secret } = await begun();
    expectOrder(qr(), key(), link(), passcodeField());
    expectOrder(qr(), copy(), passcodeField());
    expect(link()).toHaveAttribute('href', expect.stringMatching(new RegExp(`^otpauth:.*${secret}`)));
    expect(await expectFocusInSight()).toBeGreaterThanOrEqual(5);
  });

  test('O3 H5 on a phone the way into the app, the copy and the code’s field, then the QR code for another device; the focus follows the eye, and a finger finds each', async () => {
    await send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    await page.viewport(390, 700);
    await waitFor(() => expect(matchMedia('(pointer: coarse)').matches).toBe(true));
    const { secret, person } = await begun();
    expectOrder(link(), copy(), passcodeField(), qr());
    expectOrder(link(), key(), passcodeField(), qr());
    expect(link()).toHaveAttribute('href', expect.stringMatching(new RegExp(`^otpauth:.*${secret}`)));
    expect(await expectFocusInSight()).toBeGreaterThanOrEqual(5);
    const low = (...targets: Element[]) =>
      targets.filter((target) => target.getBoundingClientRect().height < 44);
    const lines = [words.otp.details, words.otp.noApp].map((line) => front().getByText(line));
    expect(low(link(), copy(), ...lines)).toEqual([]);
    await person.typeCode(await person.code());
    await person.seesStep('done');
    const gate = await front().findByText(words.wizard.recovery.gate);
    expect(low(gate, ...front().getAllByRole('button'))).toEqual([]);
  });

  test('E4 on a phone what goes on is in sight, at whatever place the screen is', async () => {
    await page.viewport(360, 640);
    const { pass } = await begun();
    const dialog = document.querySelector('dialog')!;
    const main = () => document.querySelector<HTMLElement>('.mfa-foot .mfa-button[data-kind="main"]')!;
    const inSight = () => {
      const { top, bottom } = main().getBoundingClientRect();
      return top > 0 && bottom <= innerHeight;
    };
    for (const place of [0, dialog.scrollHeight]) {
      dialog.scrollTop = place;
      expect(inSight()).toBe(true);
    }
    await pass(60_000);
    await waitFor(() => expect(main()).toHaveClass('mfa-resend'));
    for (const place of [0, dialog.scrollHeight]) {
      dialog.scrollTop = place;
      expect(inSight()).toBe(true);
    }
  });
});

describe('a refused code', () => {
  test('P1 P3 is said, tied to the field and selected; the same code again waits for the button', async () => {
    const { person, written } = await begun();
    const right = await person.code();
    const code = right === '000000' ? '000001' : '000000';
    await userEvent.click(passcodeField());
    await userEvent.keyboard(code);
    await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
    const alert = front().getByRole('alert');
    const field = passcodeField();
    expect(field).toHaveFocus();
    expect(
      document.getElementById(field.getAttribute('aria-describedby')!.split(' ').at(-1)!),
    ).toContainElement(alert);
    await waitFor(() => expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]));
    const tries = () => written().filter((operation) => operation === 'enroll-factor').length;
    expect(tries()).toBe(1);
    await userEvent.keyboard(code);
    await send('Input.insertText', { text: '' });
    expect(field).toHaveValue(code);
    expect(tries()).toBe(1);
    await person.press(words.wizard.verify);
    await waitFor(() => expect(tries()).toBe(2));
    await waitFor(() => expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]));
    await userEvent.keyboard(right);
    await person.seesStep('done');
    expect(tries()).toBe(3);
  });

  test('P3 comes with its code selected: a digit typed the moment it is seen begins a new code, on a slow machine too', async () => {
    await begun();
    const field = passcodeField();
    const seen: unknown[] = [];
    // As soon as it is in the document, before the browser can draw it or take another key.
    const observer = new MutationObserver(() => {
      if (errorKind() === undefined) return;
      seen.push([document.activeElement === field, field.selectionStart, field.selectionEnd]);
      observer.disconnect();
    });
    onTestFinished(() => observer.disconnect());
    await userEvent.click(field);
    observer.observe(document.body, { childList: true, subtree: true });
    await userEvent.keyboard('000000');
    await waitFor(() => expect(seen).toEqual([[true, 0, 6]]));
  });

  test('P5 a password manager sees a form with one field, which has a name, a label and its purpose', async () => {
    await begun();
    const { form } = passcodeField();
    const fields = [...form!.elements].filter((element) => !element.matches('button, fieldset'));
    expect(fields).toEqual([passcodeField()]);
    expect(passcodeField()).toMatchObject({ name: 'passcode', type: 'text', autocomplete: 'one-time-code' });
    expect([...(passcodeField().labels ?? [])].map(({ textContent }) => textContent)).toEqual([
      words.otp.code(6),
    ]);
    expect(document.querySelectorAll('input')).toHaveLength(1);
  });
});

describe('the recovery code on paper', () => {
  interface Printed {
    frame: HTMLIFrameElement;
    page: Document;
  }
  const printed: Printed[] = [];
  /** What the print dialog does when it is closed, by printing or not. */
  let closeDialog: (view: Window) => void;

  beforeEach(() => {
    printed.length = 0;
    closeDialog = (view) => view.dispatchEvent(new Event('afterprint'));
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (
      this: HTMLIFrameElement,
    ) {
      const view = get!.call(this) as Window;
      view.print = () => {
        printed.push({ frame: this, page: view.document });
        expect(this.isConnected).toBe(true);
        closeDialog(view);
      };
      return view;
    });
  });

  test('O4 S5 holds the code and whose it is, and nothing else of the page, in type that can be read', async () => {
    await emulate({ 'prefers-color-scheme': 'dark' });
    let looks: Record<string, string> = {};
    closeDialog = (view) => {
      const { fontSize, fontFamily, color, whiteSpace } = view.getComputedStyle(
        view.document.querySelector('pre')!,
      );
      const { backgroundColor } = view.getComputedStyle(view.document.documentElement);
      looks = { fontSize, fontFamily, color, whiteSpace, backgroundColor };
    };
    const { person, recoveryCode } = await bound({ provider: { theme: 'dark' } });
    await person.press(recovery.print);
    expect(printed).toHaveLength(1);
    const { page: paper, frame } = printed[0]!;
    expect(paper.body.textContent).toBe(recovery.fileText(recoveryCode, 'Acme: ada@example.com'));
    expect([...paper.body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['pre']);
    expect(paper.title).toBe(recovery.label);
    expect(Number.parseFloat(looks['fontSize']!)).toBeGreaterThanOrEqual(16);
    expect(looks).toMatchObject({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    expect(looks['fontFamily']).toContain('monospace');
    expect(frame).toHaveClass('rr-block', 'ph-no-capture', 'fs-exclude');
    expect(frame).toHaveAttribute('data-sentry-block');
    expect(frame).toHaveAttribute('aria-hidden', 'true');
    expect(frame).toHaveAttribute('tabindex', '-1');
  });

  test('O4 is gone once the print dialog is closed, printed or not', async () => {
    const { person } = await bound();
    await person.press(recovery.print);
    expect(printed).toHaveLength(1);
    expect(document.querySelector('iframe')).toBeNull();
    await person.press(recovery.print);
    expect(printed).toHaveLength(2);
    expect(document.querySelector('iframe')).toBeNull();
  });

  test('O4 D1 the focus is on the button again after it', async () => {
    let during: Element | null = null;
    closeDialog = (view) => {
      during = document.activeElement;
      view.dispatchEvent(new Event('afterprint'));
    };
    const { person } = await bound();
    await person.press(recovery.print);
    expect(during).toHaveProperty('localName', 'iframe');
    expect(front().getByRole('button', { name: recovery.print })).toHaveFocus();
  });

  test('O4 is there once, and gone with its screen, where the browser never tells that it has printed', async () => {
    closeDialog = () => {};
    const { person, recoveryCode } = await bound();
    await person.press(recovery.print);
    await person.press(recovery.print);
    expect(printed).toHaveLength(2);
    expect(document.querySelectorAll('iframe')).toHaveLength(1);
    await person.finish();
    expect(document.querySelector('iframe')).toBeNull();
    for (const { page: paper } of printed) expect(paper.defaultView).toBeNull();
    expect(document.documentElement.outerHTML).not.toContain(recoveryCode);
  });

  test('O4 leaving without having kept it takes the print away too', async () => {
    closeDialog = () => {};
    const { person, recoveryCode } = await bound();
    await person.press(recovery.print);
    await person.press(words.list.close);
    await person.press(words.wizard.unsaved.confirm);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.querySelector('iframe')).toBeNull();
    expect(document.documentElement.outerHTML).not.toContain(recoveryCode);
  });
});
