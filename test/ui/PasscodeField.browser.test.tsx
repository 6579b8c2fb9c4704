import { act, render, screen, waitFor } from '@testing-library/react';
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
  await waitFor(() => expect(on()).toEqual([0, 0, 0, 1, 0, 0]));
  await userEvent.keyboard('{ArrowLeft}');
  await waitFor(() => expect(on()).toEqual([0, 0, 1, 0, 0, 0]));
  await userEvent.keyboard('{End}456');
  await waitFor(() => expect(on()).toEqual([0, 0, 0, 0, 0, 1]));
  field().setSelectionRange(1, 4);
  await waitFor(() => expect(on()).toEqual([0, 1, 1, 1, 0, 0]));
  act(() => field().blur());
  await waitFor(() => expect(on()).toEqual([0, 0, 0, 0, 0, 0]));
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

/** Copies a text elsewhere, and pastes it where the caret is. */
async function paste(text: string) {
  const source = document.body.appendChild(document.createElement('textarea'));
  const { selectionStart, selectionEnd } = field();
  source.value = text;
  source.select();
  await userEvent.copy();
  source.remove();
  field().focus();
  field().setSelectionRange(selectionStart, selectionEnd);
  await userEvent.paste();
}

/** A keyboard that tells the page of its keys no more than that there was one, as on Android. */
async function typeUnidentified(text: string, how: 'insert' | 'compose') {
  const key = { key: 'Unidentified', code: '', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  for (let at = 1; at <= text.length; at++) {
    await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    if (how === 'insert') await send('Input.insertText', { text: text[at - 1] });
    else {
      await send('Input.imeSetComposition', {
        text: text.slice(0, at),
        selectionStart: at,
        selectionEnd: at,
      });
    }
    await send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }
}

const ways: [string, string, () => Promise<unknown>][] = [
  ['pasted with a blank', '123456', () => paste('123 456')],
  ['pasted with a dash', '123456', () => paste('123-456')],
  ['pasted in full-width digits', '123456', () => paste('１２３４５６')],
  ['pasted in Arabic-Indic digits', '123456', () => paste('١٢٣٤٥٦')],
  ['pasted in Persian digits', '123456', () => paste('۱۲۳۴۵۶')],
  ['pasted with words around it', '123456', () => paste('Your 2-step code is 123456.')],
  ['pasted with more than it has', '123456', () => paste('12345678')],
  ['pasted over two lines', '123456', () => paste('123\n456\n')],
  ['typed key by key', '123456', () => userEvent.keyboard('123456')],
  ['typed with letters in between', '123456', () => userEvent.keyboard('12x3-45 6')],
  ['typed on keys without a name', '123456', () => typeUnidentified('123456', 'insert')],
  ['composed on keys without a name', '123456', () => typeUnidentified('123456', 'compose')],
  ['put in at once, as phones do', '123456', () => send('Input.insertText', { text: '123456' })],
  ['put in at once in groups', '123456', () => send('Input.insertText', { text: '123 456' })],
  [
    'set by a password manager',
    '123456',
    async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), '123456');
      field().dispatchEvent(new InputEvent('input', { bubbles: true }));
      field().dispatchEvent(new Event('change', { bubbles: true }));
    },
  ],
];

test.each(ways)('P2 P3 a code that is %s is taken and goes exactly once', async (_, code, enter) => {
  const onComplete = vi.fn();
  show({ length: 6, onComplete });
  await userEvent.click(field());
  await enter();
  await waitFor(() => expect(onComplete).toHaveBeenCalledExactlyOnceWith(code));
  expect(field()).toHaveValue(code);
  expect(field()).toHaveFocus();
  expect(field().selectionStart).toBe(6);
  // What a keyboard or a manager says afterwards sends nothing again.
  await send('Input.insertText', { text: '' });
  act(() => field().blur());
  act(() => field().focus());
  expect(onComplete).toHaveBeenCalledTimes(1);
});

test.each(ways)('P1 P2 a code of unknown length that is %s is taken and waits', async (how, code, enter) => {
  const onComplete = vi.fn();
  show({ onComplete });
  await userEvent.click(field());
  await enter();
  await waitFor(() =>
    expect(field()).toHaveValue(how === 'pasted with more than it has' ? '12345678' : code),
  );
  expect(onComplete).not.toHaveBeenCalled();
});

test('P2 a digit is deleted, and another typed, where the caret is', async () => {
  const onChange = vi.fn();
  const onComplete = vi.fn();
  show({ length: 6, onChange, onComplete });
  await userEvent.type(field(), '129456');
  onComplete.mockClear();
  await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{Delete}');
  expect([field().value, field().selectionStart]).toEqual(['12456', 2]);
  await userEvent.keyboard('{Backspace}');
  expect([field().value, field().selectionStart]).toEqual(['1456', 1]);
  await userEvent.keyboard('23');
  expect([field().value, field().selectionStart]).toEqual(['123456', 3]);
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('123456');
});

test('P2 P3 a digit typed into a full field takes the place of the next, and sends nothing half mended', async () => {
  const onComplete = vi.fn();
  show({ length: 6, onComplete });
  await userEvent.type(field(), '198456');
  expect(onComplete).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('7');
  expect(field()).toHaveValue('198456');
  await userEvent.keyboard('{Home}{ArrowRight}2');
  expect([field().value, field().selectionStart]).toEqual(['128456', 2]);
  await userEvent.keyboard('3');
  expect([field().value, field().selectionStart]).toEqual(['123456', 3]);
  expect(onComplete).toHaveBeenCalledTimes(1);
  // Its last digit is the end of it.
  await userEvent.keyboard('{End}{ArrowLeft}7');
  expect(onComplete).toHaveBeenLastCalledWith('123457');
});

test('P2 P3 a whole code that is pasted into a full field replaces it, wherever the caret was', async () => {
  const onComplete = vi.fn();
  show({ length: 6, onComplete });
  await userEvent.type(field(), '111222');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await paste('345 678');
  expect(field()).toHaveValue('345678');
  expect(onComplete.mock.calls).toEqual([['111222'], ['345678']]);
});

test('P3 the same code again waits for the button: what fills by itself can’t use up a person’s tries', async () => {
  const onComplete = vi.fn();
  const view = (error?: string) => (
    <div className="mfa-root">
      <PasscodeField label="Code" length={6} error={error} onComplete={onComplete} />
    </div>
  );
  const { rerender } = render(view());
  await userEvent.type(field(), '123456');
  rerender(view('That code is not right.'));
  await send('Input.insertText', { text: '123456' });
  await userEvent.keyboard('{Backspace}6');
  await userEvent.keyboard('{Control>}a{/Control}123456');
  expect(field()).toHaveValue('123456');
  expect(onComplete).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Backspace}7');
  expect(onComplete).toHaveBeenLastCalledWith('123457');
});

test('P2 takes what an input method composes', async () => {
  const onComplete = vi.fn();
  show({ length: 4, onComplete });
  await userEvent.click(field());
  await send('Input.imeSetComposition', { text: '１２', selectionStart: 2, selectionEnd: 2 });
  expect(field()).toHaveValue('１２');
  await send('Input.insertText', { text: '１２' });
  await waitFor(() => expect(field()).toHaveValue('12'));
  await send('Input.insertText', { text: '３４' });
  await waitFor(() => expect(onComplete).toHaveBeenCalledExactlyOnceWith('1234'));
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
  await waitFor(() => expect(cells().every((cell) => cell.hasAttribute('data-selected'))).toBe(true));
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
