'use client';

import type { MfaError } from '../../client/MfaError.js';
import type { ErrorMessages } from '../../locales/locale.js';
import { CopyButton } from '../../ui/CopyButton.js';
import { errorSteps } from './errorSteps.js';

export interface RequestIdProps {
  error: MfaError;
  words: ErrorMessages;
}

/** The server's id of the call that failed, for those who ask its support; none where support can't help. */
export function RequestId({ error: { kind, requestId }, words }: RequestIdProps) {
  const { support } = errorSteps[kind];
  return support && requestId ? (
    <details className="mfa-help mfa-request-id" open={support === true}>
      <summary>{words.requestId}</summary>
      <span translate="no">{requestId}</span>{' '}
      <CopyButton
        text={requestId}
        label={words.copyRequestId}
        copiedLabel={words.copied}
        failedLabel={words.copyFailed}
      />
    </details>
  ) : null;
}
