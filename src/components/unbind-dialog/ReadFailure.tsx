'use client';

import type { MfaError } from '../../client/MfaError.js';
import type { ErrorMessages } from '../../locales/locale.js';
import { ErrorDetails } from '../frame/ErrorDetails.js';
import { RequestId } from '../frame/RequestId.js';

/** Why a list could not be read, below a title that says only that. */
export function ReadFailure(props: { error: MfaError; words: ErrorMessages }) {
  return (
    <>
      <ErrorDetails titled {...props} />
      <RequestId {...props} />
    </>
  );
}
