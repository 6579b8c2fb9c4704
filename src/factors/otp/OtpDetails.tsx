'use client';

import { Notice } from '../../ui/Notice.js';
import type { LazyMessages } from '../../locales/locale.js';
import type { DetailsProps } from '../factor.js';
import { OtpHelp } from './OtpHelp.js';

/** A moment to get ready: the minute starts with the click, not before. */
export function OtpDetails(props: DetailsProps<void, LazyMessages['otp']>) {
  const { formId, text, busy, error, help, onSubmit } = props;
  return (
    <>
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
        {error}
      </form>
      <OtpHelp text={text} calm={text.calmBefore} help={help} />
    </>
  );
}
