'use client';

import type { MfaError } from '../../client/MfaError.js';
import type { ErrorMessages } from '../../locales/locale.js';
import { unrecorded } from '../../ui/maskedProps.js';
import { plainText } from '../../ui/plainText.js';
import { errorSteps } from './errorSteps.js';
import { kindOfWords } from './kindOfWords.js';
import { saysMore } from './saysMore.js';
import { Wait } from './Wait.js';

export interface ErrorDetailsProps {
  error: MfaError;
  words: ErrorMessages;
  /** Says what happened too, where the note's own title says only what came of it. @default false */
  titled?: boolean | undefined;
  /** Something was typed into this screen, and it is still there. @default false */
  kept?: boolean | undefined;
}

/** Of an error what is said below its title: what to do, how long to wait, and what the server says. */
export function ErrorDetails({ error, words, titled = false, kept = false }: ErrorDetailsProps) {
  const { title, hint } = words.kinds[kindOfWords(error)];
  const step = errorSteps[error.kind];
  const { retryAfter, serverMessage } = error;
  const waits = retryAfter !== undefined;
  // While the seconds run, what they say better stands back; "wait" does not come back when there is nothing left to wait for.
  const hintWaits = waits && (step.next === 'wait' || step.next === 'retry');
  // A block for each sentence: what stands between two sentences differs from language to language.
  return (
    <>
      {titled ? <div>{title}</div> : null}
      {hintWaits ? null : <div>{hint}</div>}
      {waits ? <Wait error={error} text={words.wait} over={step.next === 'retry' ? hint : ''} /> : null}
      {kept && step.kept ? <div>{words.kept}</div> : null}
      {serverMessage && saysMore(error) ? (
        // Isolated, for it may run in another direction than the sentence around it.
        <div {...unrecorded} className={`mfa-server-says ${unrecorded.className}`}>
          {/* Without an operation it is the host's own. */}
          {error.operation === undefined ? (
            <bdi>{serverMessage}</bdi>
          ) : (
            words.serverSays(`\u2068${plainText(serverMessage.replace(/\s+/g, ' '), 500)}\u2069`)
          )}
        </div>
      ) : null}
    </>
  );
}
