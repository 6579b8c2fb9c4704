import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '../../src/enrollment/clock.js';
import type { Instant } from '../../src/enrollment/clock.js';
import { enrollmentReducer } from '../../src/enrollment/enrollmentReducer.js';
import { canRenew, enrollmentSteps, isAlive, tokenLife } from '../../src/enrollment/enrollmentState.js';
import type { EnrollmentState } from '../../src/enrollment/enrollmentState.js';
import { createHandClock } from './createHandClock.js';
import type { HandClock } from './createHandClock.js';
import { offers } from './offers.js';
import type { Offer } from './offers.js';
import { findPlanted } from './planted.js';
import { eventOf, goodAnswer, timeless, walk, walkArbitrary } from './walk.js';
import type { Bare, Passage } from './walk.js';

// Two seconds each, and more where the machine is busy.
const runs = { numRuns: 400, seed: 1 };
const requests: ReadonlySet<string> = new Set(['ask', 'prepare', 'prove']);
const answers: ReadonlySet<string> = new Set(['asked', 'prepared', 'bound', 'proved', 'refused']);

/** Holds for each passage of every walk. */
function always(look: (passage: Passage) => void) {
  fc.assert(
    fc.property(walkArbitrary(), (moves) => void walk(moves, look)),
    runs,
  );
}

describe('E10 in whatever order things happen', () => {
  test('the walks of these tests come everywhere', () => {
    const places = new Set<string>();
    const look = ({ after: { step, live, question, challenge, replaced, error } }: Passage) => {
      places.add(step);
      if (live) places.add(`${step} ${live.kind}`);
      if (question) places.add(`${step} ${question}`);
      if (challenge) places.add(`${step} ${isAlive(challenge) ? 'alive' : 'over'}`);
      if (replaced !== undefined) places.add(`${step} replaced`);
      if (error) places.add(`${step} error ${error.during}`);
    };
    // The same walks each time: chance may miss a place once.
    fc.assert(
      fc.property(walkArbitrary(), (moves) => void walk(moves, look)),
      { numRuns: 1_000, seed: 1 },
    );
    const wanted = [
      ...enrollmentSteps,
      ...['details ask', 'prove prepare', 'prove ask', 'prove prove', 'prove settle'],
      ...['details discard', 'prove discard', 'done unsaved', 'prove alive', 'prove over', 'details alive'],
      ...['details over', 'prove replaced', 'details error ask', 'prove error ask', 'prove error prove'],
      'prove error prepare',
    ];
    expect(wanted.filter((place) => !places.has(place))).toEqual([]);
  });

  test('a state is never changed in place, and the same event gives the same next one', () => {
    // The walks freeze every state.
    always(({ before, event, after, effects }) => {
      expect(enrollmentReducer(before, event)).toEqual({ state: after, effects });
    });
  });

  test('at most one request is under way, each begins under a new number, and none is lost on the way', () => {
    always(({ before, event, after, effects }) => {
      const begun = effects.filter((effect) => requests.has(effect.type));
      expect(begun.length).toBeLessThanOrEqual(1);
      expect(after.lastId - before.lastId).toBe(begun.length);
      for (const effect of begun) {
        expect(after.live).toEqual({ id: after.lastId, kind: effect.type });
        expect(effect).toHaveProperty('id', after.lastId);
      }
      const answered = answers.has(event.type) && 'id' in event && event.id === before.live?.id;
      const cancels = effects.filter((effect) => effect.type === 'cancel');
      const gone = before.live !== undefined && after.live?.id !== before.live.id;
      const settled = before.live?.kind === 'settle' && after.step !== 'choose';
      // What is bound is not given up: it is done.
      expect(cancels).toEqual(gone && !answered && !settled ? [{ type: 'cancel', live: before.live }] : []);
    });
  });

  test('one act of a person asks for one token at most', () => {
    fc.assert(
      fc.property(walkArbitrary(), (moves) => {
        let acts = 0;
        let asked = 0;
        walk(moves, ({ event, effects }) => {
          if (event.type === 'ask' || event.type === 'renew' || event.type === 'prove') acts += 1;
          const asks = effects.filter((effect) => effect.type === 'ask');
          asked += asks.length;
          if (asks.length > 0) expect(['ask', 'renew', 'prepared']).toContain(event.type);
          expect(asks.length).toBeLessThanOrEqual(1);
          expect(asked).toBeLessThanOrEqual(acts);
        });
      }),
      runs,
    );
  });

  test('an answer that comes late, twice or to nobody changes nothing', () => {
    always(({ before, event, after, effects }) => {
      if (!('id' in event) || event.id === before.live?.id) return;
      expect(timeless(after)).toEqual(timeless(before));
      expect(effects).toEqual([]);
    });
  });

  test('a question stays up whatever is answered meanwhile, but for the yes that makes it pointless', () => {
    always(({ before, event, after }) => {
      if (!answers.has(event.type) && event.type !== 'time') return;
      const isYes = event.type === 'bound' || event.type === 'proved';
      const isNews = after.live?.kind !== before.live?.kind || after.step !== before.step;
      if (isYes && isNews) expect(after.question).toBeUndefined();
      else expect(after.question).toBe(before.question);
    });
  });

  test('no secret stands anywhere but where it is needed, and none outlives its step', () => {
    const places: Record<EnrollmentState['step'], RegExp> = {
      // What lives is kept for who goes back, also to the choice.
      choose: /^\.(challenge|replaced)/,
      closed: /^$/,
      details: /^\.(challenge|replaced)/,
      prove: /^\.(challenge|replaced|proof)/,
      done: /^\.challenge\.data/,
    };
    always(({ before, event, after, effects }) => {
      for (const path of findPlanted(after)) expect(path).toMatch(places[after.step]);
      // Who comes back to the choice brings what lives alone; there it may end.
      const arrives = before.step !== 'choose' && after.step === 'choose';
      if (event.type === 'back' && arrives && findPlanted(after).length > 0) {
        expect(isAlive(after.challenge)).toBe(true);
      }
      if (!after.live || !after.policy.proofFirst) expect(after.proof).toBeUndefined();
      const left =
        after.step === 'closed' || event.type === 'reset' || after.factorType !== before.factorType;
      if (left && before.step !== 'closed') expect(effects).toContainEqual({ type: 'forget' });
      expect(effects.some(({ type }) => type === 'closed')).toBe(
        after.step === 'closed' && before.step !== 'closed',
      );
    });
  });

  test('life that is gone never comes back without a new token', () => {
    fc.assert(
      fc.property(walkArbitrary(), (moves) => {
        const least = new Map<string, number>();
        walk(moves, ({ after: { challenge } }) => {
          if (!challenge) return;
          const left = isAlive(challenge) ? tokenLife - challenge.spent : 0;
          expect(left).toBeLessThanOrEqual(least.get(challenge.enrollmentToken) ?? tokenLife);
          least.set(challenge.enrollmentToken, left);
        });
      }),
      runs,
    );
  });

  test('nothing is proved on a token that is known to be over', () => {
    always(({ before, event, after, effects }) => {
      const proof = effects.find((effect) => effect.type === 'prove');
      if (!proof) return;
      expect(proof.enrollmentToken).toBe(after.challenge?.enrollmentToken);
      if (event.type === 'prove') expect(isAlive(after.challenge)).toBe(true);
      else expect([event.type, before.policy.proofFirst]).toEqual(['asked', true]);
    });
  });

  test('what may be asked anew is asked anew, and what may not is not', () => {
    always(({ before, event, after, effects }) => {
      if (event.type !== 'renew') return;
      const now = enrollmentReducer(before, { type: 'time', at: event.at }).state;
      expect(effects.map(({ type }) => type)).toEqual(canRenew(now) ? ['ask'] : []);
      if (!canRenew(now)) expect(timeless(after)).toEqual(timeless(before));
      // The old challenge stays until there is a new one.
      expect(after.challenge?.enrollmentToken).toBe(before.challenge?.enrollmentToken);
    });
  });

  test('going back keeps the token, and going on with the same address asks nothing while it lives', () => {
    fc.assert(
      fc.property(walkArbitrary(), (moves) => {
        const { state, clock } = walk(moves);
        const { challenge } = state;
        if (state.step !== 'prove' || state.question || state.live || !challenge) return;
        const at = instant(clock);
        const alive = isAlive(enrollmentReducer(state, { type: 'time', at }).state.challenge);
        const back = enrollmentReducer(state, { type: 'back', at }).state;
        expect(back).toMatchObject({ step: 'details', profile: state.profile });
        const { profile, target } = back;
        const on = enrollmentReducer(back, { type: 'ask', profile, target, at });
        expect(on.effects.map(({ type }) => type)).toEqual(alive ? [] : ['ask']);
        if (alive) expect(on.state.challenge?.enrollmentToken).toBe(challenge.enrollmentToken);
      }),
      runs,
    );
  });
});

describe('E10 wherever somebody is, there is a way on', () => {
  /** What somebody does next: something that the screens offer, something that the server answers, or nothing. */
  type Next = (state: EnrollmentState, clock: HandClock, offered: Offer[]) => Bare | Offer | 'wait';

  /** Goes on by what the screens offer alone, and gives back every state on the way. */
  function go(from: EnrollmentState, start: Instant, next: Next): EnrollmentState[] {
    const clock = createHandClock(start);
    const way = [from];
    for (let state = from; state.step !== 'closed' && way.length < 25; way.push(state)) {
      const offered = offers(state);
      const chosen = next(state, clock, offered);
      let bare: Bare = { type: 'time' };
      if (chosen === 'wait') clock.pass(10_000);
      else if (typeof chosen === 'object') bare = chosen;
      else if (!offered.includes(chosen)) throw new Error(`${chosen} is not offered.`);
      else bare = eventOf(chosen, state, 1);
      ({ state } = enrollmentReducer(state, { ...bare, at: instant(clock) }));
    }
    return way;
  }

  /** Holds for the ways that lead on from every state that any walk comes through. */
  const everywhere = (next: Next, holds: (way: EnrollmentState[]) => boolean) =>
    fc.assert(
      fc.property(walkArbitrary(), (moves) => {
        walk(moves, ({ after, clock }) => {
          if (!holds(go(after, instant(clock), next)))
            throw new Error(`A dead end: ${JSON.stringify(after)}`);
        });
      }),
      runs,
    );
  const first = (wanted: Offer[], offered: Offer[]) =>
    wanted.find((offer) => offered.includes(offer)) ?? 'wait';

  test('to the end: with a server that says yes, everybody gets it done without leaving', () => {
    everywhere(
      (state, clock, offered) =>
        (state.question ? 'stay' : goodAnswer(state, clock)) ??
        first(['save', 'choose', 'submit', 'prove', 'renew'], offered),
      (way) => way.some(({ step }) => step === 'done') || way[0]?.step === 'closed',
    );
  });

  test('out: everybody can leave at once, with two questions to answer at most', () => {
    everywhere(
      (_state, _clock, offered) => first(['discard', 'leave'], offered),
      (way) => way.at(-1)?.step === 'closed' && way.length <= 4,
    );
  });

  test('to another try: whatever has failed, a button that asks or proves comes by itself', () => {
    everywhere(
      (_state, _clock, offered) => first(['stay', 'choose', 'submit', 'prove', 'renew'], offered),
      (way) =>
        way.some(({ live, lastId }) => live !== undefined || lastId > (way[0]?.lastId ?? 0)) ||
        way[0]?.step === 'closed' ||
        way[0]?.step === 'done',
    );
  });
});
