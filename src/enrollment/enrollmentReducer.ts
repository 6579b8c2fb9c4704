import { elapsed } from './clock.js';
import type { Instant } from './clock.js';
import { canRenew, initialEnrollment, isAlive, isStarted } from './enrollmentState.js';
import type { EnrollmentEffect, EnrollmentEvent, EnrollmentState, LiveRequest } from './enrollmentState.js';

/** The next state and what the outside has to do for it. */
export interface EnrollmentTransition {
  readonly state: EnrollmentState;
  readonly effects: readonly EnrollmentEffect[];
}

/** Errors after which the token is certainly of no more use. */
const deadly: ReadonlySet<string> = new Set(['enrollment-expired', 'passcode-expired', 'already-enrolled']);

const stay = (state: EnrollmentState): EnrollmentTransition => ({ state, effects: [] });

/** Life that is gone stays gone, whatever the clocks say later. */
function withTime(state: EnrollmentState, at: Instant): EnrollmentState {
  const { challenge } = state;
  if (!challenge) return state;
  const spent = Math.max(challenge.spent, elapsed(challenge.askedAt, at));
  return spent === challenge.spent ? state : { ...state, challenge: { ...challenge, spent } };
}

function request(state: EnrollmentState, kind: LiveRequest['kind']): EnrollmentState & { live: LiveRequest } {
  const id = state.lastId + 1;
  return { ...state, live: { id, kind }, lastId: id, error: undefined, question: undefined };
}

function ask(state: EnrollmentState, factorType: string): EnrollmentTransition {
  const next = request(state, 'ask');
  const { profile, target, challenge: before } = next;
  return { state: next, effects: [{ type: 'ask', id: next.live.id, factorType, profile, target, before }] };
}

function prove(state: EnrollmentState, factorType: string, proof: unknown): EnrollmentTransition {
  const { challenge } = state;
  if (!challenge) return stay(state);
  const next = { ...request(state, 'prove'), proof };
  const { enrollmentToken, data } = challenge;
  return {
    state: next,
    effects: [{ type: 'prove', id: next.live.id, factorType, enrollmentToken, proof, data }],
  };
}

/** Leaves the run: what is under way is given up, what is secret is gone. */
function leave(state: EnrollmentState, next: EnrollmentState, closed: boolean): EnrollmentTransition {
  const effects: EnrollmentEffect[] = [];
  if (state.live) effects.push({ type: 'cancel', live: state.live });
  effects.push({ type: 'forget' });
  if (closed) effects.push({ type: 'closed' });
  return { state: { ...next, lastId: state.lastId }, effects };
}

const closed: EnrollmentState = { ...initialEnrollment, step: 'closed' };

function refused(state: EnrollmentState, live: LiveRequest, event: EnrollmentEvent & { type: 'refused' }) {
  const { error } = event;
  const { challenge, policy } = state;
  const dead = live.kind === 'prove' && (policy.proofFirst || deadly.has(error.kind));
  return stay({
    ...state,
    live: undefined,
    proof: undefined,
    error: error.kind === 'aborted' ? undefined : { during: live.kind, error },
    challenge: challenge && dead ? { ...challenge, dead: true } : challenge,
  });
}

function back(state: EnrollmentState): EnrollmentTransition {
  if (state.question || state.step === 'choose' || state.step === 'done' || state.step === 'closed') {
    return stay(state);
  }
  if (state.step === 'details') return leave(state, initialEnrollment, false);
  // The challenge stays: whoever goes back to look at the number and on again needs no second message.
  const effects: EnrollmentEffect[] = state.live ? [{ type: 'cancel', live: state.live }] : [];
  return {
    state: { ...state, step: 'details', live: undefined, proof: undefined, error: undefined },
    effects,
  };
}

/**
 * The enrolment flow: a state and an event give the next state and the effects asked for. Pure: no clock, no fetch,
 * no timers; an event that makes no sense where it arrives, a late answer among them, changes nothing.
 */
export function enrollmentReducer(current: EnrollmentState, event: EnrollmentEvent): EnrollmentTransition {
  const state = withTime(current, event.at);
  const { live, factorType, step } = state;
  const answers = 'id' in event && live?.id === event.id ? live : undefined;

  switch (event.type) {
    case 'choose': {
      if (live || step === 'prove' || (step === 'done' && !state.saved)) return stay(state);
      const { factorType: type, policy } = event;
      return stay({ ...initialEnrollment, lastId: state.lastId, step: 'details', factorType: type, policy });
    }
    case 'ask': {
      if (step !== 'details' || live || !factorType) return stay(state);
      const asked = { ...state, profile: event.profile, target: event.target };
      const inHand = isAlive(state.challenge) && state.target === event.target;
      if (state.policy.proofFirst || inHand) return stay({ ...asked, step: 'prove', error: undefined });
      // Another address is another enrolment: nothing of the one before may explain or replace it.
      const same = state.target === event.target;
      return ask(same ? asked : { ...asked, challenge: undefined, replaced: undefined }, factorType);
    }
    case 'asked': {
      if (answers?.kind !== 'ask' || !factorType) return stay(state);
      const { enrollmentToken, data, askedAt, changed } = event;
      const next: EnrollmentState = {
        ...state,
        step: 'prove',
        live: undefined,
        replaced: changed ? state.challenge?.data : state.replaced,
        challenge: { enrollmentToken, data, askedAt, dead: false, spent: elapsed(askedAt, event.at) },
      };
      return state.policy.proofFirst ? prove(next, factorType, state.proof) : stay(next);
    }
    case 'renew':
      return canRenew(state) && factorType ? ask(state, factorType) : stay(state);
    case 'prove': {
      if (step !== 'prove' || live || !factorType) return stay(state);
      if (!state.policy.proofFirst) {
        return isAlive(state.challenge) ? prove(state, factorType, event.proof) : stay(state);
      }
      const next = { ...request(state, 'prepare'), proof: event.proof };
      return {
        state: next,
        effects: [{ type: 'prepare', id: next.live.id, factorType, proof: event.proof }],
      };
    }
    case 'prepared': {
      if (answers?.kind !== 'prepare' || !factorType) return stay(state);
      return isAlive(state.challenge) ? prove(state, factorType, state.proof) : ask(state, factorType);
    }
    case 'proved': {
      if (answers?.kind !== 'prove') return stay(state);
      return stay({
        ...state,
        step: 'done',
        live: undefined,
        error: undefined,
        question: undefined,
        proof: undefined,
        replaced: undefined,
        saved: !event.hasRecoveryCode,
        // The token is used up; the data stays for the recovery code until the person leaves.
        challenge: state.challenge && { ...state.challenge, enrollmentToken: '', dead: true },
      });
    }
    case 'refused':
      return answers ? refused(state, answers, event) : stay(state);
    case 'cancel':
      if (!live) return stay(state);
      return {
        state: { ...state, live: undefined, proof: undefined },
        effects: [{ type: 'cancel', live }],
      };
    case 'back':
      return back(state);
    case 'leave':
      if (step === 'closed') return stay(state);
      if (state.question) return stay({ ...state, question: undefined });
      if (!isStarted(state)) return leave(state, closed, true);
      return stay({ ...state, question: step === 'done' ? 'unsaved' : 'discard' });
    case 'stay':
      return stay({ ...state, question: undefined });
    case 'discard':
      return step === 'closed' ? stay(state) : leave(state, closed, true);
    case 'save':
      return step === 'done' ? stay({ ...state, saved: true, question: undefined }) : stay(state);
    case 'time':
      return stay(state);
    case 'reset':
      return leave(state, initialEnrollment, false);
  }
}
