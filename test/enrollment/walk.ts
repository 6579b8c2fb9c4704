/** Random walks over the reducer: mostly what a person and a server would do, else anything at all. */
import fc from 'fast-check';
import { errorKinds } from '../../src/client/errorKinds.js';
import { elapsed, instant } from '../../src/enrollment/clock.js';
import type { Instant } from '../../src/enrollment/clock.js';
import { enrollmentReducer } from '../../src/enrollment/enrollmentReducer.js';
import type { EnrollmentTransition } from '../../src/enrollment/enrollmentReducer.js';
import { initialEnrollment } from '../../src/enrollment/enrollmentState.js';
import type { EnrollmentEvent, EnrollmentState } from '../../src/enrollment/enrollmentState.js';
import { createHandClock } from './createHandClock.js';
import type { HandClock } from './createHandClock.js';
import { factorTypes, policies, problem } from './createWorld.js';
import { offers } from './offers.js';
import type { Offer } from './offers.js';
import { plantedText } from './planted.js';

/** An event without its moment. */
export type Bare = EnrollmentEvent extends infer E
  ? E extends EnrollmentEvent
    ? Omit<E, 'at'>
    : never
  : never;

/** What time does before an event. */
export const timeArbitrary = fc.record({
  way: fc.constantFrom('pass', 'pass', 'pass', 'sleep', 'setTimeOfDay'),
  ms: fc.constantFrom(0, 0, 1, 900, 10_000, 29_999, 30_000, 59_999, 60_000, 3_600_000),
  back: fc.boolean(),
} as const);
type Time = typeof timeArbitrary extends fc.Arbitrary<infer T> ? T : never;

export function moveClock(clock: HandClock, { way, ms, back }: Time): void {
  if (way === 'setTimeOfDay') clock.setTimeOfDay(back ? -ms : ms);
  else clock[way](ms);
}

const moveArbitrary = fc.record({
  time: timeArbitrary,
  /** Which of the sensible events, and which of all. */
  pick: fc.nat(999),
  wild: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
export type Move = typeof moveArbitrary extends fc.Arbitrary<infer T> ? T : never;

export const walkArbitrary = (moves = 60) => fc.array(moveArbitrary, { maxLength: moves, size: 'max' });

const secretData = (secret: string) => ({ secret, planted: plantedText('data') });

/** The event that a screen sends for what it offers. */
export function eventOf(offer: Offer, { factorType, target }: EnrollmentState, choice: number): Bare {
  switch (offer) {
    case 'choose': {
      const type = factorTypes[choice % factorTypes.length] ?? 'app';
      return { type: 'choose', factorType: type, policy: policies[type] };
    }
    case 'submit': {
      // Mostly the address from before.
      const same = target !== '' && choice % 3 > 0;
      const address = same ? target : `${factorType ?? ''} address ${choice % 2}`;
      return { type: 'ask', profile: { address }, target: address };
    }
    case 'prove':
      return { type: 'prove', proof: plantedText('proof') };
    default:
      return { type: offer };
  }
}

const aroundNow = (clock: HandClock): Instant => instant(clock);

/** The server's good answer to what is under way. */
export function goodAnswer(state: EnrollmentState, clock: HandClock, secret = 'first'): Bare | undefined {
  const { live, factorType } = state;
  if (!live) return undefined;
  const { id } = live;
  const hasRecoveryCode = factorType === 'app';
  switch (live.kind) {
    case 'ask':
      return {
        type: 'asked',
        id,
        enrollmentToken: plantedText('token'),
        data: secretData(secret),
        askedAt: aroundNow(clock),
        changed: (state.challenge?.data as { secret?: string } | undefined)?.secret !== secret,
      };
    case 'prepare':
      return { type: 'prepared', id };
    case 'prove':
      return { type: 'bound', id, hasRecoveryCode };
    case 'settle':
      return { type: 'proved', id, hasRecoveryCode };
  }
}

/** Any, but mostly those that mean something to the flow. */
const kinds = [
  ...errorKinds,
  ...errorKinds.flatMap(() => ['passcode-wrong', 'enrollment-expired', 'network', 'aborted'] as const),
];

function eventFor({ pick, wild }: Move, state: EnrollmentState, clock: HandClock): Bare {
  const id = wild ? Math.max(0, state.lastId + 1 - (pick % 4)) : (state.live?.id ?? state.lastId);
  const choice = Math.floor(pick / 20);
  const refused: Bare = { type: 'refused', id, error: problem(kinds[choice % kinds.length] ?? 'server') };
  const known = goodAnswer(state, clock, choice % 2 ? 'first' : 'second');
  if (!wild) {
    const acts = offers(state).map((offer) => eventOf(offer, state, choice));
    // What is under way is mostly waited for, else no walk comes far.
    const answers = known ? [known, known, known, known, refused] : [];
    const all = [...acts, ...answers];
    return all[pick % Math.max(1, all.length)] ?? { type: 'time' };
  }
  const all: Bare[] = [
    ...(
      ['choose', 'submit', 'renew', 'prove', 'cancel', 'back', 'leave', 'stay', 'discard', 'save'] as const
    ).map((offer) => eventOf(offer, state, choice)),
    refused,
    { type: 'prepared', id },
    { type: 'bound', id, hasRecoveryCode: choice % 2 === 0 },
    // As the list tells it of a proof that was given up.
    { type: 'bound', id: undefined, hasRecoveryCode: choice % 2 === 0 },
    { type: 'proved', id, hasRecoveryCode: choice % 2 === 0 },
    {
      type: 'asked',
      id,
      enrollmentToken: plantedText('token'),
      data: secretData('wild'),
      askedAt: aroundNow(clock),
      changed: choice % 2 === 0,
    },
    { type: 'save', kept: choice % 2 === 0 },
    { type: 'time' },
    { type: 'reset' },
  ];
  return all[pick % all.length] ?? { type: 'time' };
}

/** One transition of a walk. */
export interface Passage {
  before: EnrollmentState;
  event: EnrollmentEvent;
  after: EnrollmentState;
  effects: EnrollmentTransition['effects'];
  clock: HandClock;
}

/** Freezes what a reducer must not touch. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !(value instanceof Error)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** Goes a walk and looks at each passage; gives back where it ended. */
export function walk(moves: readonly Move[], look: (passage: Passage) => void = () => {}) {
  const clock = createHandClock();
  let state = freeze(initialEnrollment);
  for (const move of moves) {
    moveClock(clock, move.time);
    const event = freeze({ ...eventFor(move, state, clock), at: instant(clock) });
    const transition = enrollmentReducer(state, event);
    freeze(transition.state);
    look({ before: state, event, after: transition.state, effects: transition.effects, clock });
    state = transition.state;
  }
  return { state, clock };
}

/** The state without what time alone changes. */
export const timeless = (state: EnrollmentState): EnrollmentState => ({
  ...state,
  challenge: state.challenge && { ...state.challenge, spent: 0 },
});

/** Milliseconds of a token's life that are gone by the clock alone. */
export const ageOf = (askedAt: Instant, clock: HandClock) => elapsed(askedAt, instant(clock));
