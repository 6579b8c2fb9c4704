/**
 * The main screens, pixel by pixel, against pictures that a person has looked at: `npm run pictures` takes them anew. Another
 * major of Chromium or another platform draws otherwise, so there they are skipped, with the reason printed.
 */
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import mono from '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2?url';
import { screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, server } from 'vitest/browser';
import { EnrollWizard, MfaSettings } from '../../src/index.js';
import { browserHands } from '../kit/browserHands.js';
import { createPerson, errorKind, front } from '../kit/person.js';
import { renderKit } from '../kit/renderKit.js';
import { names, words } from '../kit/words.js';
import { emulate, send } from '../ui/emulate.js';
import reference from './pictures.json' with { type: 'json' };

const major = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1];
const here = `Chromium ${String(major)} on ${server.platform}`;
const comparable = here === reference.takenWith;
if (!comparable) {
  console.info(`Pictures are not compared: this is ${here}, they were taken with ${reference.takenWith}.`);
}

/** The same file on every machine draws the same letters. */
const fonts = [
  new FontFace('Inter of the pictures', `url(${inter})`, { weight: '100 900' }),
  new FontFace('JetBrains Mono of the pictures', `url(${mono})`, { weight: '100 800' }),
];

beforeAll(async () => {
  for (const font of fonts) document.fonts.add(await font.load());
  const style = document.documentElement.style;
  style.setProperty('--mfa-font', '"Inter of the pictures"');
  style.setProperty('--mfa-mono', '"JetBrains Mono of the pictures"');
});
afterAll(() => {
  for (const font of fonts) document.fonts.delete(font);
  document.documentElement.removeAttribute('style');
});
beforeEach(async () => {
  await emulate();
  // Nothing lies under the pointer.
  await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
});
afterEach(() => {
  document.documentElement.removeAttribute('dir');
  document.documentElement.style.removeProperty('color-scheme');
  document.documentElement.style.removeProperty('background');
});

type Person = ReturnType<typeof createPerson>;

/** The way to each screen. */
const screens = {
  list: [<MfaSettings key="s" />, (person: Person) => person.seesList()],
  question: [<MfaSettings key="s" />, (person: Person) => person.askToRemove(names.sms)],
  choose: [
    <EnrollWizard key="w" />,
    () => screen.findByRole('button', { name: new RegExp(`^${names.otp}`) }),
  ],
  ready: [
    <MfaSettings key="s" />,
    async (person: Person) => {
      await person.open(names.otp);
      await front().findByRole('button', { name: words.otp.start });
    },
  ],
  prove: [<MfaSettings key="s" />, withApp],
  refused: [
    <MfaSettings key="s" />,
    async (person: Person) => {
      await withApp(person);
      const code = await person.code();
      await person.typeCode(code === '000000' ? '111111' : '000000');
      await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
      await front().findByRole('alert');
    },
  ],
  done: [
    <MfaSettings key="s" />,
    async (person: Person) => {
      await withApp(person);
      await person.typeCode(await person.code());
      await person.seesStep('done');
      await front().findByRole('checkbox');
    },
  ],
  mail: [
    <MfaSettings key="s" />,
    async (person: Person) => {
      await person.beginEmail();
      await front().findByRole('textbox', { name: words.email.code });
    },
  ],
} satisfies Record<string, [ReactNode, (person: Person) => Promise<unknown>]>;

async function withApp(person: Person) {
  await person.beginOtp();
  await front().findByRole('img', { name: words.otp.qr });
}

type Look = 'light' | 'dark' | 'rtl' | '320';
const taken: Record<Look, (keyof typeof screens)[]> = {
  light: ['list', 'question', 'choose', 'ready', 'prove', 'refused', 'done', 'mail'],
  dark: ['list', 'question', 'prove', 'refused', 'done'],
  rtl: ['list', 'question', 'choose', 'prove'],
  '320': ['list', 'question', 'choose', 'prove', 'refused', 'done', 'mail'],
};

describe.skipIf(!comparable)('H5 looks as it did', () => {
  const pictures = (Object.keys(taken) as Look[]).flatMap((look) =>
    taken[look].map((name) => [name, look] as const),
  );
  test.each(pictures)('%s, %s', async (name, look) => {
    const html = document.documentElement;
    if (look === 'rtl') html.dir = 'rtl';
    html.style.colorScheme = look === 'dark' ? 'dark' : 'light';
    html.style.background = look === 'dark' ? '#0c0e13' : '#f2f3f6';
    // No higher than the runner's window: it would scale the page, and a scaled picture is no picture.
    await page.viewport(look === '320' ? 320 : 640, 720);
    const [ui, go] = screens[name];
    const kit = renderKit({}, ui);
    await go(createPerson(browserHands, kit));
    const front = [...document.querySelectorAll<HTMLElement>('.mfa-root')].at(-1);
    if (front?.matches('dialog')) front.querySelector<HTMLElement>('.mfa-title')?.focus();
    else (document.activeElement as HTMLElement | null)?.blur();
    await expect.element(page.elementLocator(front ?? document.body)).toMatchScreenshot(`${name}-${look}`, {
      comparatorName: 'pixelmatch',
      comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.004 },
    });
    await page.viewport(1280, 800);
  });
});
