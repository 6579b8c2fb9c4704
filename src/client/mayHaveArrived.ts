import { doubtfulKinds } from './errorKinds.js';
import { isMfaError } from './MfaError.js';

/** With no code beside it, as likely a proxy's word for a caller who has gone as the API's for a bad call (contract 7.1). */
const callerGone = 499;

/** Whether the server may have done what it was asked, though its yes has not come. */
export const mayHaveArrived = (error: unknown): boolean =>
  !isMfaError(error) ||
  doubtfulKinds.some((kind) => kind === error.kind) ||
  (error.statusCode === callerGone && error.apiCode === undefined);
