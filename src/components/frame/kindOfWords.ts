import type { MfaErrorKind } from '../../client/errorKinds.js';
import type { MfaError } from '../../client/MfaError.js';

/**
 * Whose words fit, title and hint alike. A kind's own take for granted what it mostly comes from: one factor that is gone, a
 * file that is too large. A list that isn't found, or an enrolment, is an operation that the server lacks.
 */
export function kindOfWords({ kind, operation }: MfaError): MfaErrorKind {
  if (kind === 'not-found' && operation?.startsWith('list-')) return 'bad-response';
  if (kind === 'not-found' && operation && !/^(get|reset)-factor$/.test(operation)) return 'unsupported';
  if (kind === 'too-large' && operation === 'send-enroll-factor-request') return 'rejected';
  return kind;
}
