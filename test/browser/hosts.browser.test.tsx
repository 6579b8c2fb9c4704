/** The kit in pages that are not kind: resets without a layer, a framework's resets, other root sizes, the look taken off. */
import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import aged from '../../src/styles/index.css?aged&inline';
import layered from '../../src/styles/index.css?inline';
import unlayered from '../../src/styles/index.css?unlayered&inline';
import resets from '../../stories/looks/resets.css?inline';
import tailwind from '../../stories/looks/tailwind.css?inline';
import { withSheet } from '../../stories/looks/withSheet.js';
import { browserHands } from '../kit/browserHands.js';
import { createPerson, front } from '../kit/person.js';
import { readQr } from '../kit/readQr.js';
import { renderKit } from '../kit/renderKit.js';
import type { KitOptions } from '../kit/renderKit.js';
import { names, words } from '../kit/words.js';
import { emulate, send } from '../ui/emulate.js';

const undo: (() => void)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) step();
  document.documentElement.removeAttribute('style');
  await emulate();
});

/** A page whose only sheets are these, first to last. */
function only(...sheets: string[]) {
  const [first = '', ...rest] = sheets;
  undo.push(withSheet(first, { insteadOfKit: true })());
  for (const sheet of rest) undo.push(withSheet(sheet, { place: 'after' })());
}

function begin(options: KitOptions = {}) {
  const kit = renderKit(options);
  return { ...kit, person: createPerson(browserHands, kit) };
}

const properties = [
  ...['display', 'paddingTop', 'paddingLeft', 'paddingRight', 'marginTop', 'marginBottom', 'marginLeft'],
  ...['borderTopWidth', 'borderTopLeftRadius', 'backgroundColor', 'color', 'boxShadow', 'textTransform'],
  ...['fontSize', 'fontWeight', 'letterSpacing', 'textAlign', 'appearance', 'fill', 'textDecorationLine'],
] as const;

/** Where every part of the kit stands and how it looks; only those that have a class are the sheets' to form. */
function form() {
  // What is in front: a list behind a dialog may still show that something is being fetched.
  const root = [...document.querySelectorAll('.mfa-root')].at(-1);
  const elements = root ? [root, ...root.querySelectorAll('[class]')] : [];
  return elements.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return [
      (element.getAttribute('class') ?? '').split(' ').slice(0, 2).join(' '),
      ...[left, top, width, height].map((side) => Math.round(side)),
      ...properties
        // The drawing has its own.
        .filter((property) => property !== 'fill' || !element.matches('.mfa-qr'))
        .map((property) => `${property}: ${style[property as keyof CSSStyleDeclaration] as string}`),
    ];
  });
}

/** Each screen of an enrolment, and the question before a removal. */
async function walk(person: ReturnType<typeof createPerson>, look: (screen: string) => Promise<void> | void) {
  await person.seesList();
  await screen.findByRole('list', { name: words.list.enrollable });
  await look('list');
  await person.askToRemove(names.sms);
  await look('question');
  await person.press(words.unbind.keep);
  await person.open(names.otp);
  await front().findByRole('button', { name: words.otp.start });
  await person.press(words.otp.start);
  await front().findByRole('img', { name: words.otp.qr });
  await look('prove');
  await person.typeCode(await person.code());
  await person.seesStep('done');
  await front().findByRole('checkbox');
  await look('done');
  await person.finish();
}

async function forms(...sheets: string[]) {
  only(...sheets);
  // Another test may have left it on a button.
  await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
  const seen = new Map<string, ReturnType<typeof form>>();
  const { person, unmount } = begin({ sandbox: { seed: 7 } });
  await walk(person, (name) => void seen.set(name, form()));
  unmount();
  for (const step of undo.splice(0).reverse()) step();
  return seen;
}

/** What is otherwise in one page than in the other. */
function moved(alone: Awaited<ReturnType<typeof forms>>, among: Awaited<ReturnType<typeof forms>>) {
  return [...alone].flatMap(([name, elements]) =>
    elements.flatMap((was, at) => {
      const is = among.get(name)?.[at] ?? [];
      const different = was.flatMap((value, nth) =>
        value === is[nth] ? [] : [`${value} -> ${String(is[nth])}`],
      );
      return different.length > 0 ? [`${name}, ${String(was[0])}: ${different.join(', ')}`] : [];
    }),
  );
}

test('H5 resets without a layer, before or after: with the sheet without a layer nothing of the kit moves', async () => {
  const alone = await forms(unlayered);
  expect(alone.get('prove')?.length).toBeGreaterThan(20);
  const among = await forms(resets, unlayered, resets);
  expect(moved(alone, among)).toEqual([]);
});

test('H5 Tailwind 4 with its resets: with `mfa` in the order of layers nothing of the kit moves', async () => {
  const alone = await forms(layered);
  const among = await forms(tailwind, layered);
  expect(moved(alone, among)).toEqual([]);
});

/** What stays true however badly a page treats the kit. */
async function expectUsable(what: string) {
  const { violations } = await axe.run(document.querySelector('.mfa-root') ?? document.body, {
    runOnly: [
      'target-size',
      'label',
      'button-name',
      'list',
      'aria-valid-attr-value',
      'focus-order-semantics',
    ],
  });
  expect({ what, broken: violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]) }).toEqual({
    what,
    broken: [],
  });
  expectDrawn(what);
}

/** Icons that are seen, words for readers alone that are not. */
function expectDrawn(what: string) {
  for (const icon of document.querySelectorAll('.mfa-icon')) {
    const { width, height } = icon.getBoundingClientRect();
    const fills = [...icon.children].map((path) => getComputedStyle(path).fill);
    expect([what, width >= 16, height >= 16, new Set(fills)]).toEqual([what, true, true, new Set(['none'])]);
  }
  for (const hidden of document.querySelectorAll('.mfa-status, .mfa-hidden')) {
    const { position, clipPath } = getComputedStyle(hidden);
    expect([what, position, clipPath]).toEqual([what, 'absolute', 'inset(50%)']);
  }
}

const cruel = `
  .host * { margin: 0; padding: 0; border: 0; outline: none; background: none; box-shadow: none; }
  .host :focus, .host :focus-visible { outline: 0; }
  .host button { min-height: 0; width: 100%; }
  .host svg { width: 1em; height: 1em; background: #444; }
  .host span, .host div { position: static; clip-path: none; }
`;

test.each([
  ['the layered sheet under resets of elements', [layered, resets]],
  ['the sheet without a layer under resets of classes', [unlayered, resets, cruel]],
])('H5 %s: labels, order, focus ring, targets and QR code stay', async (_, sheets) => {
  only(...sheets);
  // Room for all: what has been scrolled under the buttons counts as too small a target.
  await page.viewport(1000, 1600);
  document.body.classList.add('host');
  undo.push(() => document.body.classList.remove('host'));
  const { person, sandbox } = begin();
  await walk(person, async (name) => {
    await expectUsable(name);
    if (name === 'prove') {
      const qr = front().getByRole('img', { name: words.otp.qr });
      // As a phone's camera sees it, which has more pixels than the page.
      document.body.style.zoom = '2';
      const base64 = await page.screenshot({ element: qr, save: false });
      document.body.style.zoom = '';
      expect(await readQr(base64)).toMatch(/^otpauth:\/\/totp\//);
      expect(qr.getBoundingClientRect().width).toBeGreaterThanOrEqual(200);
    }
    if (name === 'list') {
      const buttons = screen.getAllByRole('button');
      for (const button of buttons) {
        await userEvent.tab();
        expect(document.activeElement).toBe(button);
        const { outlineStyle, outlineWidth } = getComputedStyle(button);
        expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
      }
      const tops = buttons.map((button) => button.getBoundingClientRect().top);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
    }
    if (name === 'done') expect(getComputedStyle(front().getByRole('checkbox')).appearance).toBe('auto');
  });
  expect(sandbox.account.factors).toHaveLength(2);
  await page.viewport(1280, 800);
});

test('H5 a root of 62.5 per cent shrinks nothing, and text that the reader has enlarged stays large', async () => {
  const { person } = begin();
  await screen.findByRole('list', { name: words.list.enrollable });
  const size = () => {
    const button = screen.getByRole('button', { name: words.list.addNamed(names.otp) });
    const { fontSize } = getComputedStyle(button.closest('.mfa-root')!);
    return [fontSize, button.getBoundingClientRect().height];
  };
  const before = size();
  expect(before).toEqual(['15px', 34]);
  document.documentElement.style.fontSize = '62.5%';
  expect(size()).toEqual(before);
  // As such pages go on: body { font-size: 1.6rem }.
  document.body.style.fontSize = '1.6rem';
  expect(size()).toEqual(before);
  document.documentElement.style.fontSize = '125%';
  expect(size()[0]).toBe('30px');
  document.body.removeAttribute('style');
  document.documentElement.style.fontSize = '200%';
  expect(size()[0]).toBe('30px');
  await person.askToRemove(names.sms);
  expect(getComputedStyle(screen.getByRole('alertdialog')).fontSize).toBe('30px');
});

test('H5 taken off, the look is as without a sheet, but for what the kit can’t do without', async () => {
  const { person } = begin({ provider: { unstyled: true, classNames: { button: 'mine' } } });
  undo.push(withSheet('.mine { background: rgb(1, 2, 3) }')());
  await person.beginOtp();
  const qr = await front().findByRole('img', { name: words.otp.qr });
  const looks = () =>
    [
      ...document.querySelectorAll(
        '.mfa-root, .mfa-root *:not(.mfa-icon, .mfa-icon *, .mfa-qr, .mfa-qr *, .mfa-hidden, .mfa-status)',
      ),
    ].map((element) => {
      const style = getComputedStyle(element);
      // A dialog stands in the middle of whatever height its content has, and that includes the icons.
      return properties
        .filter((property) => property !== 'fill' && !property.startsWith('margin'))
        .map((property) => `${property}: ${style[property as keyof CSSStyleDeclaration] as string}`);
    });
  const taken = looks();
  const button = front().getByRole('button', { name: words.wizard.verify });
  expect(getComputedStyle(button).backgroundColor).toBe('rgb(1, 2, 3)');
  expect(getComputedStyle(qr).backgroundColor).toBe('rgb(255, 255, 255)');
  const { width, height } = qr.getBoundingClientRect();
  expect(width).toBeGreaterThanOrEqual(200);
  expect(height).toBe(width);
  expect(document.querySelectorAll('.mfa-icon').length).toBeGreaterThan(0);
  expectDrawn('taken off');
  button.focus();
  await userEvent.tab();
  await userEvent.tab({ shift: true });
  expect(getComputedStyle(button).outlineStyle).toBe('solid');
  await userEvent.click(front().getByRole('heading', { name: names.otp }));
  only('.mine { background: rgb(1, 2, 3) }');
  const bare = looks();
  taken.forEach((element, at) => expect(element).toEqual(bare[at]));
});

test('H10 in an older browser it is light, can be read, and fits 320 px, in a dark page too', async () => {
  await page.viewport(320, 640);
  document.documentElement.style.colorScheme = 'dark';
  await emulate({ 'prefers-color-scheme': 'dark' });
  only(aged);
  const { person } = begin();
  await walk(person, async (name) => {
    for (const root of document.querySelectorAll('.mfa-root')) {
      expect(getComputedStyle(root).backgroundColor).toBe('rgb(255, 255, 255)');
    }
    const { violations, passes } = await axe.run(document.body, {
      runOnly: ['color-contrast', 'target-size', 'label', 'button-name'],
    });
    expect({ name, broken: violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)]) }).toEqual({
      name,
      broken: [],
    });
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    const tooWide = [...document.querySelectorAll('.mfa-root, .mfa-root *')].filter(
      (element) => element.getBoundingClientRect().right > 320.5,
    );
    expect([name, tooWide.map((element) => element.outerHTML.slice(0, 80))]).toEqual([name, []]);
    if (name === 'prove') {
      const field = front().getByRole('textbox', { name: words.otp.code(6) });
      expect(getComputedStyle(field).borderTopWidth).toBe('1px');
    }
  });
  await page.viewport(1280, 800);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
