'use client';

import { Notice } from '../../ui/Notice.js';
import type { LazyMessages } from '../../locales/locale.js';
import type { DetailsProps } from '../factor.js';

/** What happens with the photo, before any is taken: going on is the consent. */
export function FaceDetails({ formId, text, error, onSubmit }: DetailsProps<void, LazyMessages['face']>) {
  return (
    <form
      id={formId}
      className="mfa-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Notice kind="info" title={text.consentTitle}>
        {text.consent}
      </Notice>
      <p className="mfa-hint">{text.otherWays}</p>
      {error}
    </form>
  );
}
