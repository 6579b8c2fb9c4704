'use client';

import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Notice } from '../../ui/Notice.js';
import { maskedClass, maskedProps } from '../../ui/maskedProps.js';
import type { LazyMessages } from '../../locales/locale.js';
import type { DetailsProps } from '../factor.js';

/** What is typed, and what is sent. */
export interface EmailFields {
  email: string;
}

/** Something before an @, a dotted name behind it, no spaces: what the server makes of it is the server's. */
const plausible = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u;

/** Asks for the e-mail address. */
export function EmailDetails(props: DetailsProps<EmailFields, LazyMessages['email']>) {
  const { formId, draft, onDraft, onSubmit, busy, error, errorId, text } = props;
  const slotClass = useSlotClass();
  const id = useId();
  const { register, handleSubmit, getValues, formState } = useForm<EmailFields>({
    defaultValues: { email: draft?.email ?? '' },
  });
  const wrong = formState.errors.email?.message;
  return (
    <form
      id={formId}
      className="mfa-form"
      noValidate
      // Not onInput: the field that was typed into takes its value in its own onChange, and that comes later.
      onChange={() => onDraft(getValues())}
      onSubmit={(event) =>
        void handleSubmit(({ email }) => {
          if (!busy) onSubmit({ email: email.trim() });
        })(event)
      }
    >
      <div className={slotClass('field')}>
        <label className={slotClass('label')} htmlFor={`${id}n`}>
          {text.email}
        </label>
        <input
          {...maskedProps}
          {...register('email', {
            validate: (typed) => {
              const address = typed.trim();
              if (!address) return text.missing;
              return plausible.test(address) || text.implausible;
            },
          })}
          id={`${id}n`}
          className={slotClass('input', `${slotClass('email-input')} ${maskedClass}`)}
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          dir="ltr"
          readOnly={busy}
          data-autofocus=""
          aria-invalid={wrong || error ? true : undefined}
          aria-describedby={[`${id}h`, wrong ? `${id}w` : '', errorId ?? ''].filter(Boolean).join(' ')}
        />
        <p id={`${id}h`} className={slotClass('hint')}>
          {text.hint}
        </p>
        {wrong ? (
          <ErrorNote id={`${id}w`} kind="email-implausible">
            {wrong}
          </ErrorNote>
        ) : (
          error
        )}
      </div>
      <Notice kind="warn">{text.weak}</Notice>
    </form>
  );
}
