'use client';

import { useRef, useState } from 'react';
import type { Key, ReactNode } from 'react';
import { Button } from './Button.js';
import { PasscodeField } from './PasscodeField.js';
import { passcodeOf } from './passcodeOf.js';
import { useWebOtp } from './useWebOtp.js';

export interface SentCodeFormProps {
  formId: string;
  /** Where the code went, as a sentence. */
  sent: ReactNode;
  /** The button that goes back to the address. */
  change: string;
  onChangeAddress: () => void;
  label: string;
  hint: string;
  /** That the last digit of a code of known length sends it (WCAG 3.2.2). */
  autoSubmitHint: string;
  /** Shown when the code is too short to be one. */
  incomplete: string;
  /** Digits of the code, where the host knows. */
  length: number | undefined;
  autoSubmit: boolean | undefined;
  /** The code comes by text message, so that the browser may read it from there. @default false */
  webOtp?: boolean | undefined;
  onSubmit: (code: string) => void;
  busy: boolean;
  /** Which message it is about: each is told of, and what was refused of one may go by itself again with the next. */
  round?: Key | undefined;
  /** Nothing can be proved until a new code is asked for; what is typed stays. */
  expired: boolean;
  /** What went wrong, ready to be shown. */
  error: ReactNode;
}

/** Asks for a code that was sent somewhere. */
export function SentCodeForm(props: SentCodeFormProps) {
  const { formId, sent, change, onChangeAddress, label, hint, incomplete, length, autoSubmit } = props;
  const { autoSubmitHint, webOtp = false, onSubmit, busy, round, expired, error } = props;
  const input = useRef<HTMLInputElement>(null);
  // A renewal brings another message, to be listened for anew.
  useWebOtp(input, webOtp && !expired);
  /** How often in a row it was sent too short. */
  const [short, setShort] = useState(0);
  return (
    <form
      id={formId}
      className="mfa-form"
      onSubmit={(event) => {
        event.preventDefault();
        const code = passcodeOf(event.currentTarget);
        const whole = length === undefined ? code.length >= 4 : code.length === length;
        setShort(whole || expired ? 0 : short + 1);
        if (whole || expired) onSubmit(code);
      }}
    >
      <p className="mfa-sent">
        <span role="status">
          {/* Of the next message the same words are spoken again. */}
          <span key={round}>{sent}</span>
        </span>{' '}
        <Button kind="quiet" onClick={onChangeAddress} disabled={busy}>
          {change}
        </Button>
      </p>
      <PasscodeField
        ref={input}
        label={label}
        hint={
          length === undefined || autoSubmit === false ? (
            hint
          ) : (
            <>
              {hint} <br />
              {autoSubmitHint}
            </>
          )
        }
        length={length}
        autoSubmit={autoSubmit !== false && !expired}
        error={error ?? (short ? incomplete : undefined)}
        errorKind="passcode-incomplete"
        attempt={short}
        readOnly={busy}
        round={round}
        onComplete={onSubmit}
        onChange={() => {
          setShort(0);
        }}
        // The screen has just asked for this very thing.
        autoFocus
      />
    </form>
  );
}
