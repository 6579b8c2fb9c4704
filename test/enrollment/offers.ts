import { canRenew, isAlive } from '../../src/enrollment/enrollmentState.js';
import type { EnrollmentState } from '../../src/enrollment/enrollmentState.js';

/** What a person can do on the wizard's screens. */
export type Offer =
  'choose' | 'submit' | 'renew' | 'prove' | 'cancel' | 'back' | 'leave' | 'stay' | 'discard' | 'save';

/** What the wizard's screens offer in a state, by hand: what they hide or disable is not there. */
export function offers(state: EnrollmentState): Offer[] {
  const { step, live, question, challenge, saved } = state;
  if (step === 'closed') return [];
  // The question is a modal dialog; Escape takes it back.
  if (question) return ['stay', 'discard', 'leave'];
  switch (step) {
    case 'choose':
      return ['choose', 'leave'];
    case 'details':
      return live ? ['cancel', 'back', 'leave'] : ['submit', 'back', 'leave'];
    case 'prove': {
      const expired = challenge !== undefined && !isAlive(challenge);
      const found: Offer[] = ['back', 'leave'];
      if (live) found.push('cancel');
      if (!live && !expired) found.push('prove');
      if (challenge && canRenew(state)) found.push('renew');
      return found;
    }
    case 'done':
      return saved ? ['leave'] : ['save', 'leave'];
  }
}
