import type { MfaError } from '../client/MfaError.js';
import { elapsed } from './clock.js';
import type { Instant } from './clock.js';
import { canRenew, initialEnrollment, isAlive, isStarted } from './enrollmentState.js';
import type {
  EnrollmentEffect,
  EnrollmentEvent,
  EnrollmentState,
  LiveChallenge,
  LiveRequest,
} from './enrollmentState.js';

/** The next state and what the outside has to do for it. */
export interface EnrollmentTransition {
  /** The state that follows. */
  readonly state: EnrollmentState;
  /** What has to be done now, in this order. */
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
  return { ...state, live: { id, kind }, lastId: id, error: undefined };
}

/** The challenge, not to be asked for anew before so many milliseconds from now. */
const closedFor = (challenge: LiveChallenge, ms: number): LiveChallenge => ({
  ...challenge,
  notBefore: challenge.spent + ms,
});

function ask(state: EnrollmentState, factorType: string): EnrollmentTransition {
  const next = request(state, 'ask');
  const { profile, target, challenge: before, policy } = next;
  // Should it be given up, nobody knows whether it has arrived: the server's pause runs from now on.
  const challenge = before && closedFor(before, policy.renewAfterRefusal);
  return {
    state: { ...next, challenge },
    effects: [{ type: 'ask', id: next.live.id, factorType, profile, target, before }],
  };
}

function prove(state: EnrollmentState, factorType: string, proof: unknown): EnrollmentTransition {
  const { challenge } = state;
  if (!challenge) return stay(state);
  // A photo is let go of with its request; a code has gone with the effect already, and no state ever holds it.
  const next = { ...request(state, 'prove'), proof: state.policy.proofFirst ? proof : undefined };
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

/** What is under way is over. A type that gathers its proof first asks for a new token with each try. */
function idle(state: EnrollmentState): EnrollmentState {
  const challenge = state.policy.proofFirst ? undefined : state.challenge;
  return { ...state, live: undefined, proof: undefined, challenge };
}

function refused(current: EnrollmentState, live: LiveRequest, error: MfaError): EnrollmentState {
  const state = {
    ...idle(current),
    error: error.kind === 'aborted' ? undefined : { during: live.kind, error },
  };
  const { challenge } = state;
  if (!challenge) return state;
  if (live.kind === 'ask') return { ...state, challenge: closedFor(challenge, error.retryAfter ?? 0) };
  return deadly.has(error.kind) ? { ...state, challenge: { ...challenge, dead: true } } : state;
}

/** Gives up what is under way, and stays. */
function giveUp(live: LiveRequest | undefined): EnrollmentEffect[] {
  if (!live) return [];
  return live.kind === 'prove' ? [{ type: 'cancel', live }, { type: 'look' }] : [{ type: 'cancel', live }];
}

function back(state: EnrollmentState): EnrollmentTransition {
  if (state.question || state.step === 'choose' || state.step === 'done' || state.step === 'closed') {
    return stay(state);
  }
  // The challenge stays while it lives: whoever goes back to look and on again needs no second message.
  const kept = { ...idle(state), error: undefined };
  const effects = giveUp(state.live);
  if (state.step === 'prove') return { state: { ...kept, step: 'details' }, effects };
  if (isAlive(kept.challenge)) return { state: { ...kept, step: 'choose' }, effects };
  return leave(state, initialEnrollment, false);
}

const done = (state: EnrollmentState, saved: boolean): EnrollmentState => ({
  ...state,
  step: 'done',
  live: undefined,
  error: undefined,
  question: undefined,
  proof: undefined,
  replaced: undefined,
  saved,
  // The token is used up; the data stays for the recovery code until the person leaves.
  challenge: state.challenge && { ...state.challenge, enrollmentToken: '', dead: true },
});

/** What a person does to get away from a request. */
const givesUp: ReadonlySet<string> = new Set(['cancel', 'back', 'leave', 'discard']);

/**
 * The enrolment flow: a state and an event give the next state and the effects asked for. Pure: no clock, no fetch,
 * no timers; an event that makes no sense where it arrives, a late answer among them, changes nothing.
 */
export function enrollmentReducer(current: EnrollmentState, event: EnrollmentEvent): EnrollmentTransition {
  const state = withTime(current, event.at);
  const { live, factorType, step } = state;
  const answers = 'id' in event && live?.id === event.id ? live : undefined;

  // It is bound already and only the lists are waited for: who wants to get away is shown that instead.
  if (live?.kind === 'settle' && givesUp.has(event.type)) {
    return enrollmentReducer(done(state, state.saved), event);
  }

  switch (event.type) {
    case 'choose': {
      if (live || step === 'prove' || (step === 'done' && !state.saved)) return stay(state);
      const { factorType: type, policy } = event;
      if (step === 'choose' && type === factorType) {
        return stay({ ...state, step: 'details', question: undefined });
      }
      // Another type is another run: with secrets of its own, and the host is asked again.
      return leave(state, { ...initialEnrollment, step: 'details', factorType: type, policy }, false);
    }
    case 'ask': {
      if (step !== 'details' || live || !factorType) return stay(state);
      const { profile, target } = event;
      const same = state.target === target;
      // Another address is another enrolment: nothing of the one before may explain or replace it.
      const before = same ? state : { ...state, challenge: undefined, replaced: undefined };
      const asked = { ...before, profile, target, question: undefined };
      if (!state.policy.proofFirst && !isAlive(asked.challenge)) return ask(asked, factorType);
      return stay({ ...asked, step: 'prove', error: undefined });
    }
    case 'asked': {
      if (answers?.kind !== 'ask' || !factorType) return stay(state);
      const { enrollmentToken, data, askedAt, changed } = event;
      const next: EnrollmentState = {
        ...state,
        step: 'prove',
        live: undefined,
        replaced: changed ? state.challenge?.data : state.replaced,
        challenge: {
          enrollmentToken,
          data,
          askedAt,
          spent: elapsed(askedAt, event.at),
          dead: false,
          notBefore: 0,
        },
      };
      return state.policy.proofFirst ? prove(next, factorType, state.proof) : stay(next);
    }
    case 'renew':
      if (!canRenew(state) || !factorType) return stay(state);
      return ask({ ...state, question: undefined }, factorType);
    case 'prove': {
      if (step !== 'prove' || live || !factorType) return stay(state);
      const going = { ...state, question: undefined };
      if (!state.policy.proofFirst) {
        return isAlive(state.challenge) ? prove(going, factorType, event.proof) : stay(state);
      }
      const next = { ...request(going, 'prepare'), proof: event.proof };
      return {
        state: next,
        effects: [{ type: 'prepare', id: next.live.id, factorType, proof: event.proof }],
      };
    }
    case 'prepared':
      return answers?.kind === 'prepare' && factorType ? ask(state, factorType) : stay(state);
    case 'bound': {
      if (live?.id !== event.id || live?.kind === 'settle' || live?.kind === 'prepare') return stay(state);
      if (!factorType || step === 'done') return stay(state);
      const bound: EnrollmentState = {
        ...state,
        challenge: event.challenge ?? state.challenge,
        proof: undefined,
        error: undefined,
        // There is nothing left to discard.
        question: undefined,
        saved: !event.hasRecoveryCode,
      };
      // Where nothing is waited for, the list has just been read.
      return stay(live ? { ...bound, live: { id: live.id, kind: 'settle' } } : done(bound, bound.saved));
    }
    case 'proved':
      if (answers?.kind !== 'prove' && answers?.kind !== 'settle') return stay(state);
      return stay(done(state, !event.hasRecoveryCode));
    case 'refused':
      return stay(answers && answers.kind !== 'settle' ? refused(state, answers, event.error) : state);
    case 'cancel':
      return live ? { state: idle(state), effects: giveUp(live) } : stay(state);
    case 'back':
      return back(state);
    case 'leave':
      if (step === 'closed') return stay(state);
      if (state.question) return stay({ ...state, question: undefined });
      if (!isStarted(state)) return leave(state, closed, true);
      return stay({ ...state, question: step === 'done' ? 'unsaved' : 'discard' });
    case 'stay':
      return stay(state.question ? { ...state, question: undefined } : state);
    case 'discard':
      if (step === 'closed') return stay(state);
      // Whoever was asked about something else has not said that the recovery code may go.
      if (step === 'done' && !state.saved && !state.question) return stay({ ...state, question: 'unsaved' });
      return leave(state, closed, true);
    case 'save': {
      if (step !== 'done') return stay(state);
      const { kept = true } = event;
      return stay({ ...state, saved: kept, question: kept ? undefined : state.question });
    }
    case 'time':
      return stay(state);
    case 'reset':
      return leave(state, initialEnrollment, false);
  }
}
