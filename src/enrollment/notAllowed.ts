import { isMfaError, MfaError } from '../client/MfaError.js';

/** What the host's step-up has thrown, in the kit's own kind: its message is for the person to read. */
export function notAllowed(thrown: unknown): MfaError {
  if (isMfaError(thrown)) return thrown;
  const serverMessage = thrown instanceof Error ? thrown.message : undefined;
  return new MfaError({ kind: 'not-allowed', serverMessage, cause: thrown });
}
