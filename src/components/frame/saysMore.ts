import { kindOfRefusal } from '../../client/errorKinds.js';
import type { MfaErrorKind } from '../../client/errorKinds.js';
import type { MfaError } from '../../client/MfaError.js';
import { errorSteps } from './errorSteps.js';

/** Kinds whose message may count what is left: tries, minutes (no field of the API does). */
const counting: ReadonlySet<MfaErrorKind> = new Set(['passcode-wrong', 'locked', 'rate-limited']);

/** The customer's own code on the server has refused (contract 7.1): its words are meant for the person. */
const ownCode = 603;

/** Whether the server's sentence says what the kit's words don't: its code is no published one, or it counts something. */
export function saysMore({ kind, statusCode, apiCode, serverMessage = '' }: MfaError): boolean {
  if (errorSteps[kind].quoted || statusCode === ownCode) return true;
  if (counting.has(kind)) return /\p{Nd}/u.test(serverMessage);
  const isUnknown = apiCode !== undefined && kindOfRefusal('', undefined, apiCode) === 'bad-response';
  return isUnknown && kind !== 'server';
}
