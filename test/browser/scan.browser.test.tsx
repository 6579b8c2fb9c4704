/** An authenticator app that only sees the screen: the QR code is read from its pixels, the code computed elsewhere. */
import { screen, waitFor } from '@testing-library/react';
import { TOTP, URI } from 'otpauth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emulate, setDensity, takePicture } from '../ui/emulate.js';
import { browserHands } from '../kit/browserHands.js';
import { boundNames, createPerson, offeredNames, passcodeField } from '../kit/person.js';
import { readQr } from '../kit/readQr.js';
import { renderKit } from '../kit/renderKit.js';
import type { Kit, KitOptions } from '../kit/renderKit.js';
import { names, words } from '../kit/words.js';

beforeEach(async () => {
  await emulate();
  await page.viewport(1280, 720);
});
afterEach(async () => {
  await emulate();
  await setDensity(1);
});

/** A picture of the QR code as it is on the screen, pixel for pixel. */
const photo = () => takePicture(document.querySelector('.mfa-qr')!);

/** Pixels from side to side of a PNG: they stand at its 17th byte. */
const pixelsOf = (base64: string) =>
  new DataView(Uint8Array.from(atob(base64.slice(0, 32)), (char) => char.charCodeAt(0)).buffer).getUint32(16);

async function scanned(picture?: string) {
  const totp = URI.parse(await readQr(picture ?? (await photo())));
  if (!(totp instanceof TOTP)) throw new Error('The QR code holds no time-based key.');
  return totp;
}

async function begun(options: KitOptions = {}) {
  const kit = renderKit(options);
  const person = createPerson(browserHands, kit);
  await person.beginOtp();
  return { ...kit, person };
}

test('O1 E9 U3 the code of an app that scanned the screen binds it, the row is seen, and unbound', async () => {
  const { person, sandbox, heard } = await begun();
  const app = await scanned();
  expect([app.issuer, app.label]).toEqual(['Acme', 'ada@example.com']);
  await userEvent.click(passcodeField());
  await userEvent.keyboard(app.generate({ timestamp: sandbox.clock.now() }));
  await person.finish();
  expect(boundNames()).toEqual([names.otp, names.sms]);
  expect(heard.enrolled).toHaveLength(1);

  await person.askToRemove(names.otp);
  await person.press(words.unbind.confirm);
  await waitFor(() => expect(boundNames()).toEqual([names.sms]));
  await waitFor(() => expect(offeredNames()).toContain(names.otp));
  // The row goes first, then the question.
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

describe('what a camera sees', () => {
  async function seenBy({ sandbox }: Kit) {
    const { width } = screen.getByRole('img', { name: words.otp.qr }).getBoundingClientRect();
    expect(width).toBe(208);
    for (const density of [1, 2] as const) {
      await setDensity(density);
      const picture = await photo();
      expect(pixelsOf(picture)).toBe(208 * density);
      expect((await scanned(picture)).secret.base32).toBe(sandbox.account.pending[0]?.details['secret']);
    }
  }

  const dark = { provider: { theme: 'dark' } } satisfies KitOptions;
  const looks: [string, KitOptions, Record<string, string>, 'screen' | 'print'][] = [
    ['in the light theme', { provider: { theme: 'light' } }, {}, 'screen'],
    ['in the dark theme', dark, {}, 'screen'],
    ['on a dark page', { provider: { theme: 'auto' } }, { 'prefers-color-scheme': 'dark' }, 'screen'],
    ['in forced colours', {}, { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }, 'screen'],
    ['on paper', {}, {}, 'print'],
    ['on paper, from the dark theme', dark, { 'prefers-color-scheme': 'dark' }, 'print'],
  ];

  test.each(looks)(
    'O1 %s is black on white, quiet zone and all, with one and with two pixels to a px',
    async (_, options, preferences, media) => {
      await emulate(preferences, media);
      await seenBy(await begun(options));
    },
  );

  test('O1 on a phone’s width', async () => {
    await page.viewport(320, 640);
    await seenBy(await begun());
  });

  test('O1 of a long text it is larger, so that its modules are not too fine', async () => {
    const issuer = '某某集团统一身份认证与访问管理平台（生产环境）';
    for (const density of [1, 2] as const) {
      const { unmount } = await begun({ sandbox: { issuer } });
      await setDensity(density);
      expect(screen.getByRole('img', { name: words.otp.qr }).getBoundingClientRect().width).toBe(300);
      expect((await scanned()).issuer).toBe(issuer);
      unmount();
    }
  });

  test.each([
    ['SHA256', 8, 60],
    ['SHA512', 7, 15],
  ] as const)(
    'O2 a key of %s, %i digits and %i s is bound the same way',
    async (totpAlgorithm, totpDigits, totpPeriod) => {
      const { person, sandbox } = await begun({
        sandbox: { config: { totpAlgorithm, totpDigits, totpPeriod } },
      });
      const app = await scanned();
      expect([app.algorithm, app.digits, app.period]).toEqual([totpAlgorithm, totpDigits, totpPeriod]);
      await person.typeCode(app.generate({ timestamp: sandbox.clock.now() }));
      await person.finish();
      expect(boundNames()).toContain(names.otp);
    },
  );

  test('O1 a pool’s name in any script reaches the app whole', async () => {
    await begun({ sandbox: { issuer: '统一认证 Ünïcode & Söhne' } });
    expect((await scanned()).issuer).toBe('统一认证 Ünïcode & Söhne');
  });
});
