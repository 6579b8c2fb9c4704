import type { MfaErrorKind } from '../../client/errorKinds.js';
import type { MfaError } from '../../client/MfaError.js';

/**
 * Whose words fit, title and hint alike. A kind's own take for granted what it mostly comes from: one factor that is gone, a
 * file that is too large, something that was typed. Where an operation has nothing of the kind, they would send people looking for it.
 */
export function kindOfWords({ kind, operation = '' }: MfaError): MfaErrorKind {
  const isRead = /^(list|get)-/.test(operation);
  const isRemoval = operation === 'reset-factor';
  switch (kind) {
    case 'not-found':
      // A list that isn't found, or an enrolment, is an operation that the server lacks.
      if (operation.startsWith('list-')) return 'bad-response';
      return isRead || isRemoval || !operation ? kind : 'unsupported';
    case 'too-large':
      if (operation === 'upload' || !operation) return kind;
      if (isRead || isRemoval) return 'server';
      return operation === 'enroll-factor' ? 'proof-refused' : 'rejected';
    case 'conflict':
      return isRead || isRemoval ? 'server' : kind;
    case 'rejected':
    case 'unsupported':
      return isRead ? 'server' : kind;
    default:
      return kind;
  }
}
