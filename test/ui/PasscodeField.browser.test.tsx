import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PasscodeField } from '../../src/ui/PasscodeField.js';
import type { PasscodeFieldProps } from '../../src/ui/PasscodeField.js';
import { emulate, send } from './emulate.js';

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });
const cells = () => [...document.querySelectorAll<HTMLElement>('.mfa-cell')];
const drawn = () => cells().length > 0 && cells().every((cell) => cell.checkVisibility());
const show = (props: Partial<PasscodeFieldProps> = {}) =>
  render(
    <div className="mfa-root">
      <PasscodeField label="Code" {...props} />
    </div>,
  );

beforeEach(async () => {
  await page.viewport(600, 600);
});
afterEach(async () => {
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  await emulate();
});

test.each([4, 5, 6, 7, 8])(
  'P1 %i boxes fit a 320 px screen, with each digit in the middle of its box',
  async (length) => {
    await page.viewport(320, 600);
    show({ length, autoSubmit: false });
    await userEvent.type(field(), '12345678'.slice(0, length));
    expect(drawn()).toBe(true);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(field().scrollLeft).toBe(0);

    const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const style = getComputedStyle(field());
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const glyph = canvas.measureText('0').width;
    const pitch = glyph + Number.parseFloat(style.letterSpacing);
    const start = field().getBoundingClientRect().left + Number.parseFloat(style.paddingInlineStart);
    cells().forEach((cell, at) => {
      const box = cell.getBoundingClientRect();
      expect(Math.abs(start + at * pitch + glyph / 2 - (box.left + box.width / 2))).toBeLessThan(1);
    });
  },
);

test('P1 marks the box where the next digit goes, and the boxes that are selected', async () => {
  show({ length: 6, autoSubmit: false });
  const on = () => cells().map((cell) => (cell.hasAttribute('data-on') ? 1 : 0));
  expect(on()).toEqual([0, 0, 0, 0, 0, 0]);
  await userEvent.type(field(), '123');
  await vi.waitFor(() => expect(on()).toEqual([0, 0, 0, 1, 0, 0]));
  await userEvent.keyboard('{ArrowLeft}');
  await vi.waitFor(() => expect(on()).toEqual([0, 0, 1, 0, 0, 0]));
  await userEvent.keyboard('{End}456');
  await vi.waitFor(() => expect(on()).toEqual([0, 0, 0, 0, 0, 1]));
  field().setSelectionRange(1, 4);
  await vi.waitFor(() => expect(on()).toEqual([0, 1, 1, 1, 0, 0]));
  act(() => field().blur());
  await vi.waitFor(() => expect(on()).toEqual([0, 0, 0, 0, 0, 0]));
});

test.each([
  ['of unknown length', {}],
  ['that the host wants plain', { length: 6, variant: 'plain' as const }],
  ['of a length that no code has', { length: 12 }],
])('P1 a code %s has one bordered field', (_, props) => {
  show(props);
  expect(cells()).toEqual([]);
  expect(getComputedStyle(field()).borderTopWidth).toBe('1px');
});

test.each([320, 600, 1200])(
  'P1 at 200 % text boxes give way to one bordered field (%i px)',
  async (width) => {
    await page.viewport(width, 600);
    show({ length: 6 });
    expect(drawn()).toBe(true);
    document.documentElement.style.fontSize = '200%';
    expect(drawn()).toBe(false);
    expect(getComputedStyle(field()).borderTopWidth).toBe('1px');
    expect(field().getBoundingClientRect().right).toBeLessThanOrEqual(width);
  },
);

test('P1 in forced colours it is one bordered field with a visible focus', async () => {
  show({ length: 6 });
  await emulate({ 'forced-colors': 'active' });
  expect(drawn()).toBe(false);
  await userEvent.click(field());
  expect(getComputedStyle(field()).outlineStyle).toBe('solid');
  expect(getComputedStyle(field()).borderTopWidth).toBe('1px');
});

test('P2 takes what an input method composes', async () => {
  const onComplete = vi.fn();
  show({ length: 4, onComplete });
  await userEvent.click(field());
  await send('Input.imeSetComposition', { text: '１２', selectionStart: 2, selectionEnd: 2 });
  expect(field()).toHaveValue('１２');
  await send('Input.insertText', { text: '１２' });
  await vi.waitFor(() => expect(field()).toHaveValue('12'));
  await send('Input.insertText', { text: '３４' });
  await vi.waitFor(() => expect(onComplete).toHaveBeenCalledExactlyOnceWith('1234'));
});

test('P3 typing replaces a refused code', async () => {
  const view = (error?: string) => (
    <div className="mfa-root">
      <PasscodeField label="Code" length={6} error={error} />
    </div>
  );
  const { rerender } = render(view());
  await userEvent.type(field(), '123456');
  rerender(view('That code is not right.'));
  await vi.waitFor(() => expect(cells().every((cell) => cell.hasAttribute('data-selected'))).toBe(true));
  await userEvent.keyboard('7');
  expect(field()).toHaveValue('7');
  expect(field()).toHaveFocus();
});

test('P5 boxes run from left to right and begin where the page’s lines begin', async () => {
  document.documentElement.dir = 'rtl';
  show({ length: 6, autoSubmit: false });
  await userEvent.type(field(), '12');
  const [first, second, , , , last] = cells().map((cell) => cell.getBoundingClientRect());
  expect(first!.left).toBeLessThan(second!.left);
  expect(last!.right).toBeGreaterThan(500);
  expect(cells()[2]).toHaveAttribute('data-on');
});
