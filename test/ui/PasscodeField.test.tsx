import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler, createRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { ErrorNote } from '../../src/ui/ErrorNote.js';
import { PasscodeField } from '../../src/ui/PasscodeField.js';

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });
/** What a password manager does: past React's own setter, then an event. */
function fill(input: HTMLInputElement, value: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
  fireEvent(input, new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}

test('P1 is one true input that phones and password managers know', () => {
  const { container } = render(<PasscodeField label="Code" hint="Six digits." length={6} />);
  expect(container.querySelectorAll('input')).toHaveLength(1);
  expect(field()).toHaveClass('mfa-passcode-input');
  expect(field()).toHaveAttribute('inputmode', 'numeric');
  expect(field()).toHaveAttribute('autocomplete', 'one-time-code');
  expect(field()).toHaveAttribute('enterkeyhint', 'go');
  expect(field()).toHaveAttribute('name', 'passcode');
  expect(field()).toHaveAccessibleDescription('Six digits.');
  expect(field()).not.toHaveAttribute('maxlength');
  expect(field()).toHaveProperty('type', 'text');
});

test('P1 ties the error to the field and speaks it', () => {
  const { rerender } = render(<PasscodeField label="Code" hint="Six digits." />);
  expect(field()).toBeValid();
  rerender(
    <PasscodeField label="Code" hint="Six digits." error="That code is not right." describedBy="more" />,
  );
  expect(field()).toBeInvalid();
  expect(field()).toHaveAccessibleDescription('Six digits. That code is not right.');
  expect(screen.getByRole('alert').closest('.mfa-error')).toHaveAttribute('data-kind', 'passcode-wrong');
  expect(field().getAttribute('aria-describedby')).toMatch(/^more /);
  rerender(<PasscodeField label="Code" error={<ErrorNote kind="clock-off" title="Clock is off." />} />);
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  expect(screen.getByRole('alert').closest('.mfa-error')).toHaveAttribute('data-kind', 'clock-off');
  expect(field()).toHaveAccessibleDescription('Clock is off.');
});

test('P1 of unknown length takes up to 8 digits and sends nothing by itself', async () => {
  const onComplete = vi.fn();
  const onChange = vi.fn();
  render(<PasscodeField label="Code" onComplete={onComplete} onChange={onChange} />);
  await userEvent.type(field(), '123456789');
  expect(field()).toHaveValue('12345678');
  expect(onComplete).not.toHaveBeenCalled();
  expect(onChange.mock.calls).toEqual([
    ['1', { complete: false }],
    ['12', { complete: false }],
    ['123', { complete: false }],
    ['1234', { complete: true }],
    ['12345', { complete: true }],
    ['123456', { complete: true }],
    ['1234567', { complete: true }],
    ['12345678', { complete: true }],
  ]);
});

test.each([
  ['spaces', '123 456'],
  ['dashes', '123-456'],
  ['full-width digits', '１２３４５６'],
  ['Arabic-Indic digits', '١٢٣٤٥٦'],
  ['Persian digits', '۱۲۳۴۵۶'],
  ['letters around', 'Code: 123456.'],
  ['more than fits', '12345678'],
])('P2 takes a pasted code with %s', async (_, pasted) => {
  const onComplete = vi.fn();
  render(<PasscodeField label="Code" length={6} onComplete={onComplete} />);
  const user = userEvent.setup();
  await user.click(field());
  await user.paste(pasted);
  expect(field()).toHaveValue('123456');
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('123456');
});

test('P2 takes what a password manager or iOS fills in', () => {
  const onComplete = vi.fn();
  render(<PasscodeField label="Code" length={6} onComplete={onComplete} />);
  fill(field(), '123 456');
  expect(field()).toHaveValue('123456');
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('123456');
});

test('P2 keeps the caret where it was when something falls out in the middle', async () => {
  render(<PasscodeField label="Code" length={6} />);
  const user = userEvent.setup();
  await user.type(field(), '1256');
  field().setSelectionRange(2, 2);
  await user.keyboard('x3');
  expect(field()).toHaveValue('12356');
  expect(field().selectionStart).toBe(3);
  await user.paste(' 4-');
  expect(field()).toHaveValue('123456');
  expect(field().selectionStart).toBe(4);
});

test('P2 lets an input method finish before it touches what is written', () => {
  render(<PasscodeField label="Code" length={6} />);
  fireEvent.compositionStart(field());
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), '１２');
  fireEvent(field(), new InputEvent('input', { bubbles: true, isComposing: true }));
  expect(field()).toHaveValue('１２');
  fireEvent.compositionEnd(field());
  expect(field()).toHaveValue('12');
});

test('P2 a keyboard that composes plain digits need not end its composition', () => {
  const onComplete = vi.fn();
  render(<PasscodeField label="Code" length={4} onComplete={onComplete} />);
  fireEvent.compositionStart(field());
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), '1234');
  fireEvent(field(), new InputEvent('input', { bubbles: true, isComposing: true }));
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('1234');
});

test('P3 goes on at the last digit, once for each code', async () => {
  const onComplete = vi.fn();
  render(<PasscodeField label="Code" length={6} onComplete={onComplete} />);
  const user = userEvent.setup();
  await user.type(field(), '123456');
  fill(field(), '123456');
  await user.keyboard('{Backspace}6');
  expect(onComplete.mock.calls).toEqual([['123456']]);
  await user.keyboard('{Backspace}7');
  expect(onComplete.mock.calls).toEqual([['123456'], ['123457']]);
});

test('P3 submits the form around it where the host gives no other way on', async () => {
  const sent = vi.fn();
  render(
    <form
      aria-label="Prove"
      onSubmit={(event) => {
        event.preventDefault();
        sent(new FormData(event.currentTarget).get('passcode'));
      }}
    >
      <PasscodeField label="Code" length={6} />
    </form>,
  );
  await userEvent.type(field(), '123456');
  expect(sent).toHaveBeenCalledExactlyOnceWith('123456');
});

test('P3 waits for the button where autoSubmit is off', async () => {
  const onComplete = vi.fn();
  render(<PasscodeField label="Code" length={6} autoSubmit={false} onComplete={onComplete} />);
  await userEvent.type(field(), '123456');
  expect(onComplete).not.toHaveBeenCalled();
});

test('P3 selects a refused code, so that typing replaces it, and takes the focus back', async () => {
  const view = (error?: string) => (
    <>
      <PasscodeField label="Code" length={6} error={error} />
      <button>Verify</button>
    </>
  );
  const { rerender } = render(view());
  const user = userEvent.setup();
  await user.type(field(), '123456');
  await user.click(screen.getByRole('button'));
  rerender(view('Not right.'));
  expect(field()).toHaveFocus();
  expect([field().selectionStart, field().selectionEnd]).toEqual([0, 6]);
  await user.keyboard('7');
  expect(field()).toHaveValue('7');
  // The same refusal drawn again is no new refusal.
  rerender(view('Not right.'));
  expect(field().selectionStart).toBe(1);
});

test('P3 a form that judges at each digit, as React Hook Form does behind a refusal, loses none', async () => {
  function Form() {
    const { control, handleSubmit } = useForm({ defaultValues: { code: '' } });
    return (
      <form onSubmit={(event) => void handleSubmit(() => undefined)(event)}>
        <Controller
          control={control}
          name="code"
          rules={{
            required: 'Type the code.',
            validate: (code) => code.length === 6 || `${6 - code.length} more.`,
          }}
          render={({ field: { ref, onChange }, fieldState: { error } }) => (
            <PasscodeField
              ref={ref}
              label="Code"
              length={6}
              error={error?.message}
              onChange={(code) => onChange(code)}
            />
          )}
        />
        <button>Verify</button>
      </form>
    );
  }
  render(<Form />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Type the code.');
  await waitFor(() => expect(field()).toHaveFocus());
  for (const [at, digit] of ['4', '9', '2', '0', '3'].entries()) {
    await user.keyboard(digit);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(`${5 - at} more.`));
  }
  await user.keyboard('1');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(field()).toHaveValue('492031');
});

test.each([6, undefined])(
  'E3 a code of length %s stands in its field alone, and nothing speaks it',
  async (length) => {
    render(<PasscodeField label="Code" length={length} autoSubmit={false} />);
    await userEvent.type(field(), '135790');
    expect(document.body).toHaveTextContent(/^Code$/);
    expect(document.querySelector('[role=status], [role=alert], [aria-live]')).toBeNull();
  },
);

test('P3 a refusal that is there from the start takes no focus', () => {
  render(<PasscodeField label="Code" error="Not right." />);
  expect(field()).not.toHaveFocus();
});

test('P5 digits run from left to right in a page that does not', () => {
  render(
    <div dir="rtl">
      <PasscodeField label="Code" length={6} />
    </div>,
  );
  expect(field()).toHaveAttribute('dir', 'ltr');
});

test('S5 keeps codes out of translations, spelling services and session replays', () => {
  render(<PasscodeField label="Code" />);
  expect(field()).toHaveAttribute('translate', 'no');
  expect(field()).toHaveAttribute('spellcheck', 'false');
  for (const attribute of ['data-private', 'data-hj-suppress', 'data-sentry-mask', 'data-dd-privacy']) {
    expect(field()).toHaveAttribute(attribute);
  }
  expect(field()).toHaveClass('ph-no-capture', 'fs-mask', 'rr-mask');
});

test('D6 a digit costs no React commit', async () => {
  const onRender = vi.fn();
  render(
    <Profiler id="field" onRender={onRender}>
      <PasscodeField label="Code" length={6} />
    </Profiler>,
  );
  const before = onRender.mock.calls.length;
  await userEvent.type(field(), '123456');
  expect(onRender.mock.calls.length).toBe(before);
});

test('gives its input to a ref, takes the focus when asked, and obeys read-only', async () => {
  const ref = createRef<HTMLInputElement>();
  render(<PasscodeField ref={ref} label="Code" {...{ autoFocus: true }} readOnly id="mine" />);
  expect(ref.current).toBe(field());
  expect(field()).toHaveFocus();
  expect(field()).toHaveAttribute('id', 'mine');
  await userEvent.type(field(), '1');
  expect(field()).toHaveValue('');
});
