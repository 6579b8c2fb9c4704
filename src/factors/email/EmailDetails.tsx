'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Notice } from '../../ui/Notice.js';
import { maskedClass, maskedProps } from '../../ui/maskedProps.js';
import { useStartText } from '../../ui/useStartText.js';
import type { LazyMessages } from '../../locales/locale.js';
import type { DetailsProps } from '../factor.js';
import { afterPress } from './afterPress.js';
import { parseEmail } from './parseEmail.js';
import type { EmailFault } from './parseEmail.js';
import { suggestEmail } from './suggestEmail.js';

/** What is typed, and what is sent. */
export interface EmailFields {
  /** What is sent. */
  email: string;
  /** What stands in the field, kept as it was. @default `email` */
  typed?: string | undefined;
}

/** What was probably meant, if it is something else than what was typed. */
function meant(typed: string): string | undefined {
  const { email } = parseEmail(typed);
  return email && suggestEmail(email);
}

/** Asks for the e-mail address. */
export function EmailDetails(props: DetailsProps<EmailFields, LazyMessages['email']>) {
  const { formId, draft, onDraft, onSubmit, busy, error, errorId, refused, text, options } = props;
  const slotClass = useSlotClass();
  const id = useId();
  const before = draft?.typed ?? draft?.email ?? options.defaultEmail ?? '';
  // A guess is made when the field is left or sent, never under the hands of somebody who is typing.
  const [guess, setGuess] = useState(() => meant(before));
  // The address whose guess has been on screen: what is sent all the same is meant.
  const told = useRef(parseEmail(before).email);
  const stopGuessing = useRef<() => void>(undefined);
  useEffect(() => () => stopGuessing.current?.(), []);
  const { input, attach, put } = useStartText(before);
  const typed = () => input.current?.value ?? '';
  const [wrong, setWrong] = useState<{ fault: EmailFault; attempt: number }>();

  const changed = () => {
    stopGuessing.current?.();
    setGuess(undefined);
    setWrong(undefined);
    onDraft({ email: parseEmail(typed()).email ?? typed(), typed: typed() });
  };
  const offer = () => {
    told.current = parseEmail(typed()).email;
    setGuess(meant(typed()));
  };
  const left = () => {
    stopGuessing.current?.();
    stopGuessing.current = afterPress(offer);
  };
  const send = () => {
    if (busy) return;
    const { email, fault } = parseEmail(typed());
    // The fault itself: its words follow the language.
    setWrong((last) => fault && { fault, attempt: (last?.attempt ?? 0) + 1 });
    if (email && (email === told.current || !suggestEmail(email))) {
      onSubmit({ email, typed: typed() });
    } else {
      if (email) offer();
      // Whoever pressed the button is at the field again, beside what there is to say of it.
      input.current?.focus();
    }
  };

  const shownGuess = busy ? undefined : guess;
  return (
    <form
      id={formId}
      className="mfa-form"
      noValidate
      onChange={changed}
      onBlur={(event) => {
        if (event.target instanceof HTMLInputElement) left();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={slotClass('field')}>
        <label className={slotClass('label')} htmlFor={`${id}n`}>
          {text.email}
        </label>
        <input
          {...maskedProps}
          ref={attach}
          id={`${id}n`}
          className={slotClass('input', `${slotClass('email-input')} ${maskedClass}`)}
          type="email"
          autoComplete="email"
          dir="ltr"
          readOnly={busy}
          data-autofocus=""
          aria-invalid={wrong || refused ? true : undefined}
          aria-describedby={[`${id}g`, `${id}h`, wrong ? `${id}w` : '', errorId ?? '']
            .filter(Boolean)
            .join(' ')}
        />
        <div>
          <div id={`${id}g`} role="status" className="mfa-guess">
            {shownGuess === undefined ? null : (
              <Button
                kind="quiet"
                onClick={() => {
                  put(shownGuess);
                  changed();
                  input.current?.focus();
                }}
              >
                <span {...maskedProps} className={maskedClass}>
                  {text.guess(`\u2066${shownGuess}\u2069`)}
                </span>
              </Button>
            )}
          </div>
          <p id={`${id}h`} className={slotClass('hint')}>
            {text.hint}
          </p>
        </div>
        {wrong ? (
          <ErrorNote id={`${id}w`} kind="email-implausible" attempt={wrong.attempt}>
            {text[wrong.fault]}
          </ErrorNote>
        ) : (
          error
        )}
      </div>
      <Notice kind="warn">{text.weak}</Notice>
    </form>
  );
}
