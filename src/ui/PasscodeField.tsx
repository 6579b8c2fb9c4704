'use client';

import { forwardRef, useEffect, useId, useImperativeHandle, useRef } from 'react';
import type { ReactNode } from 'react';
import { bringIntoView } from './bringIntoView.js';
import { ErrorNote } from './ErrorNote.js';
import { hasFocus } from './hasFocus.js';
import { useLayout } from './useLayout.js';
import { useSlotClass } from './useSlotClass.js';
import { maskedClass, maskedProps } from './maskedProps.js';
import { typedCode } from './typedCode.js';

export type PasscodeFieldProps = {
  /** Its visible label. With `autoSubmit` it or the hint has to say that the last digit sends the code (WCAG 3.2.2). */
  label: ReactNode;
  /** A sentence below the field. */
  hint?: ReactNode;
  /** The input's name in a form. @default 'passcode' */
  name?: string | undefined;
  /** How many digits the code has, 4 to 8, where that is known; then it is drawn as boxes. @default unknown */
  length?: number | undefined;
  /** Fewest digits of a code of unknown length. @default 4 */
  minLength?: number | undefined;
  /** Most digits of a code of unknown length; more are cut. @default 8 */
  maxLength?: number | undefined;
  /** `plain` draws one bordered field even where the length is known. @default 'boxes' */
  variant?: 'boxes' | 'plain' | undefined;
  /**
   * Goes on by itself at the last digit of a known length. A code that has gone waits for the button if it comes again, and
   * so does one that is mended in its middle: nothing that fills the field anew can use up a person's tries. @default true
   */
  autoSubmit?: boolean | undefined;
  /** What the code is asked for; where it is another one, a code that has gone may go by itself again. @default one for ever */
  round?: unknown;
  /** Why the code was refused. When it appears, the field takes the focus, and a whole code is selected so that typing replaces it. Words are put into an alert; an element is shown as it is. */
  error?: ReactNode;
  /** The error's kind, for words in `error`. @default 'passcode-wrong' */
  errorKind?: string | undefined;
  /** Which try words in `error` are about: of another one the same words are spoken again. @default one for ever */
  attempt?: number | undefined;
  /** Ids of further elements that describe the field. */
  describedBy?: string | undefined;
  /** Takes no input and no focus. @default false */
  disabled?: boolean | undefined;
  /** Takes no input while the code is being checked. @default false */
  readOnly?: boolean | undefined;
  /** What `autoSubmit` calls, with the code. @default submits the form around the field */
  onComplete?: ((code: string) => void) | undefined;
  /** Called with the digits so far; `complete` tells whether they are enough to be sent. */
  onChange?: ((code: string, details: { complete: boolean }) => void) | undefined;
  /** Takes the focus when it is mounted. @default false */
  autoFocus?: boolean | undefined;
  /** The input's id. @default one of its own */
  id?: string | undefined;
};

/** One true input for a one-time code; a code of known length is drawn as boxes. The ref is the input. */
export const PasscodeField = forwardRef<HTMLInputElement, PasscodeFieldProps>(
  function PasscodeField(props, ref) {
    const { label, hint, name = 'passcode', length, minLength = 4, maxLength = 8 } = props;
    const { variant = 'boxes', autoSubmit = true, error, errorKind = 'passcode-wrong', attempt } = props;
    const { describedBy, disabled, readOnly, round, onComplete, onChange, autoFocus, id } = props;
    const slotClass = useSlotClass();
    const ownId = useId();
    const inputId = id ?? ownId;
    const hintId = `${ownId}hint`;
    const errorId = `${ownId}error`;
    const input = useRef<HTMLInputElement>(null);
    const cells = useRef<HTMLSpanElement>(null);
    const last = useRef('');
    const gone = useRef<{ code: string; round: unknown }>(undefined);
    const refused = typeof error === 'string' ? error : Boolean(error);
    const wasRefused = useRef(refused);
    // What is longer is cut.
    const enough = length ?? minLength;
    const boxes = variant === 'boxes' && length !== undefined && length >= 4 && length <= 8;

    useImperativeHandle(ref, () => input.current as HTMLInputElement, []);

    useEffect(() => {
      if (autoFocus) input.current?.focus();
    }, [autoFocus]);

    // With the refusal, not a moment after it: a digit that is typed in between would be selected and lost to the next one.
    useLayout(() => {
      const known = wasRefused.current;
      wasRefused.current = refused;
      if (!refused || refused === known) return;
      const field = input.current;
      field?.focus();
      // One that is still being typed goes on where it was: a form may judge at each digit.
      if (field && field.value.length >= enough) field.select();
      // Where a keyboard takes half of the screen the reason would stand behind it.
      bringIntoView(field?.closest('.mfa-field'));
    }, [refused, enough]);

    useEffect(() => {
      const row = cells.current;
      const field = input.current;
      if (!boxes || !row || !field) return;
      const mark = () => markCells(field, row);
      document.addEventListener('selectionchange', mark);
      field.addEventListener('focus', mark);
      field.addEventListener('blur', mark);
      field.addEventListener('input', mark);
      mark();
      return () => {
        document.removeEventListener('selectionchange', mark);
        field.removeEventListener('focus', mark);
        field.removeEventListener('blur', mark);
        field.removeEventListener('input', mark);
      };
    }, [boxes, length]);

    const settle = (field: HTMLInputElement, composing: boolean) => {
      const typed = field.value;
      const before = last.current;
      const at = field.selectionStart ?? typed.length;
      const { code, caret } = typedCode(typed, at, before, enough, length ?? maxLength);
      if (code !== typed) {
        // An input method that is still at work loses its place when the value changes under it.
        if (composing) return;
        field.value = code;
        // WebKit moves the focus along with the selection.
        if (hasFocus(field)) field.setSelectionRange(caret, caret);
      }
      if (code === before) return;
      last.current = code;
      onChange?.(code, { complete: code.length >= enough });
      if (!autoSubmit || code.length !== length) return;
      if (gone.current?.code === code && gone.current.round === round) return;
      // A whole code with another digit in its middle: more may be about to be mended.
      if (before.length === length && caret < length) return;
      gone.current = { code, round };
      if (onComplete) onComplete(code);
      else field.form?.requestSubmit();
    };

    return (
      <div className={slotClass('field')}>
        <label className={slotClass('label')} htmlFor={inputId}>
          {label}
        </label>
        <div
          className="mfa-passcode"
          data-length={boxes ? length : undefined}
          data-invalid={refused ? '' : undefined}
          data-disabled={disabled ? '' : undefined}
          dir="ltr"
        >
          {boxes ? (
            <span ref={cells} className="mfa-cells">
              {Array.from({ length }, (_, cell) => (
                <i key={cell} className="mfa-cell" />
              ))}
            </span>
          ) : null}
          <input
            {...maskedProps}
            ref={input}
            id={inputId}
            name={name}
            className={slotClass('passcode-input', maskedClass)}
            type="text"
            inputMode="numeric"
            autoComplete="one-time-code"
            enterKeyHint="go"
            dir="ltr"
            disabled={disabled}
            readOnly={readOnly}
            data-autofocus={autoFocus || undefined}
            aria-invalid={refused ? true : undefined}
            aria-describedby={
              [describedBy, hint ? hintId : '', refused ? errorId : ''].filter(Boolean).join(' ') || undefined
            }
            onInput={(event) =>
              settle(event.currentTarget, (event.nativeEvent as Partial<InputEvent>).isComposing === true)
            }
            onCompositionEnd={(event) => settle(event.currentTarget, false)}
          />
        </div>
        {hint ? (
          <p id={hintId} className={slotClass('hint')}>
            {hint}
          </p>
        ) : null}
        {typeof error === 'string' && error ? (
          <ErrorNote id={errorId} kind={errorKind} attempt={attempt}>
            {error}
          </ErrorNote>
        ) : refused ? (
          <div id={errorId}>{error}</div>
        ) : null}
      </div>
    );
  },
);

/** Marks the boxes that the caret or the selection is in. */
function markCells(field: HTMLInputElement, row: HTMLElement): void {
  const focused = field.matches(':focus');
  const from = field.selectionStart ?? 0;
  const to = field.selectionEnd ?? from;
  const end = row.childElementCount - 1;
  [...row.children].forEach((cell, at) => {
    const on = focused && (from === to ? at === Math.min(from, end) : at >= from && at < to);
    cell.toggleAttribute('data-on', on);
    cell.toggleAttribute('data-selected', on && from !== to);
  });
}
