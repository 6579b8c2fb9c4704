'use client';

import { Notice } from '../../ui/Notice.js';
import type { LazyMessages } from '../../locales/locale.js';
import type { DetailsProps } from '../factor.js';

/** A moment to get ready: the minute starts with the click, not before. */
export function OtpDetails({ formId, text, busy, error, onSubmit }: DetailsProps<void, LazyMessages['otp']>) {
  return (
    <form
      id={formId}
      className="mfa-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit();
      }}
    >
      <Notice kind="info" title={text.readyTitle}>
        {text.ready}
      </Notice>
      <details className="mfa-help">
        <summary>{text.noApp}</summary>
        <p>{text.noAppHelp}</p>
      </details>
      {error}
    </form>
  );
}
