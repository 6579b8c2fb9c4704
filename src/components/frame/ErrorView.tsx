'use client';

import type { ReactNode } from 'react';
import type { MfaError } from '../../client/MfaError.js';
import type { MfaErrorKind } from '../../client/errorKinds.js';
import type { ErrorMessages } from '../../locales/locale.js';
import { CopyButton } from '../../ui/CopyButton.js';
import { ErrorNote } from '../../ui/ErrorNote.js';

export interface ErrorViewProps {
  error: MfaError;
  words: ErrorMessages;
  id?: string | undefined;
  /** The next step, where a button beside the words is one. */
  action?: ReactNode;
}

/** Kinds of which the kit knows too little, so that the server's own words help. */
const serverKnowsBetter: ReadonlySet<MfaErrorKind> = new Set([
  'rejected',
  'proof-refused',
  'conflict',
  'not-allowed',
]);

/** Kinds that a person can't mend alone, so that the id for support helps; elsewhere it is noise. */
const forSupport: ReadonlySet<MfaErrorKind> = new Set([
  ...serverKnowsBetter,
  'forbidden',
  'locked',
  'unsupported',
  'server',
  'bad-response',
]);

/** An error in words: what happened, what to do, how long to wait, and the id that support asks for. */
export function ErrorView({ error, words, id, action }: ErrorViewProps) {
  const { title, hint } = words.kinds[error.kind];
  const said = serverKnowsBetter.has(error.kind) ? error.serverMessage : undefined;
  const { retryAfter, requestId } = error;
  return (
    <ErrorNote id={id} kind={error.kind} title={title} action={action}>
      <span>{hint}</span>
      {retryAfter === undefined ? null : <span> {words.wait(Math.ceil(retryAfter / 1000))}</span>}
      {said ? (
        <span className="mfa-server-says">
          {error.kind === 'not-allowed' ? null : `${words.serverSays} `}
          <bdi>{said}</bdi>
        </span>
      ) : null}
      {requestId && forSupport.has(error.kind) ? (
        <span className="mfa-request-id">
          {words.requestId} <code translate="no">{requestId}</code>
          <CopyButton
            text={requestId}
            label={words.copyRequestId}
            copiedLabel={words.copied}
            failedLabel={words.copyFailed}
          />
        </span>
      ) : null}
    </ErrorNote>
  );
}
