import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { errorKinds } from '../../src/client/errorKinds.js';
import { instant, elapsed } from '../../src/enrollment/clock.js';
import type { Instant } from '../../src/enrollment/clock.js';
import { isAlive, tokenLife } from '../../src/enrollment/enrollmentState.js';
import { createWorld, factorTypes, problem, settled } from './createWorld.js';
import type { Wizard, World } from './createWorld.js';
import { offers } from './offers.js';
import type { Offer } from './offers.js';
import { findPlanted, plantedInMemory } from './planted.js';
import { moveClock, timeArbitrary } from './walk.js';

// Two seconds each, and more where the machine is busy. By a fixed seed, so that what fails is what was changed.
const runs = { numRuns: 150, seed: 1 };
const kinds = [...errorKinds];
const pause = 60_000;

/** One thing that happens: to one of two wizards of one client, in the world around them, or to the clock. */
const happeningArbitrary = fc.record({
  // Mostly none: what takes a minute at every turn comes nowhere.
  time: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: timeArbitrary }),
  who: fc.integer({ min: 0, max: 1 }),
  /** A person acts, an answer comes, or anything at all is done. */
  what: fc.constantFrom(
    'act',
    'act',
    'act',
    'act',
    'answer',
    'answer',
    'answer',
    'answer',
    'wild',
    'unmount',
  ),
  pick: fc.nat(999),
});
type Happening = typeof happeningArbitrary extends fc.Arbitrary<infer T> ? T : never;

const storyArbitrary = fc.record({
  happenings: fc.array(happeningArbitrary, { maxLength: 50, size: 'max' }),
  /** Whether calls go on after they were given up. */
  deaf: fc.boolean(),
  /** Whether the host is asked first. */
  stepUp: fc.boolean(),
  type: fc.constantFrom(...factorTypes),
  /** Whether both wizards begin with that type, as dialogs do, or with the choice. */
  direct: fc.boolean(),
});
type Story = typeof storyArbitrary extends fc.Arbitrary<infer T> ? T : never;

interface Played {
  world: World;
  wizards: readonly [Wizard, Wizard];
}
/** Called before a story; what it gives back is called after each happening. */
type Watch = (played: Played) => (happening: Happening) => void;

async function act(wizard: Wizard, what: Happening['what'], pick: number): Promise<void> {
  const all = [
    'choose',
    'submit',
    'renew',
    'prove',
    'cancel',
    'back',
    'leave',
    'stay',
    'discard',
    'save',
  ] as const;
  const onwards: readonly Offer[] = ['choose', 'submit', 'renew', 'prove', 'stay', 'save'];
  const shown = offers(wizard.state());
  const forward = shown.filter((one) => onwards.includes(one));
  const offered = what === 'wild' ? all : pick % 3 > 0 && forward.length > 0 ? forward : shown;
  const offer = offered[pick % Math.max(1, offered.length)];
  const choice = Math.floor(pick / 10);
  if (offer === 'choose') await wizard.choose(factorTypes[choice % factorTypes.length] ?? 'app');
  else if (offer === 'submit') await wizard.submit(choice % 4 ? 'home' : 'work');
  else if (offer) await wizard[offer]();
}

/** Answers one of the calls that wait, mostly well. */
async function answer(world: World, pick: number): Promise<void> {
  const waiting = world.waiting();
  const call = waiting[pick % Math.max(1, waiting.length)];
  const choice = Math.floor(pick / 10);
  if (choice % 7 > 0) await call?.answerWell(choice);
  else await call?.refuse(choice % 2 ? problem(kinds[choice % kinds.length] ?? 'server') : new Error('Any.'));
}

/** Plays a story and looks after each happening. */
async function play(story: Story, watch: Watch): Promise<Played> {
  const world = createWorld({ deaf: story.deaf, allowsAtOnce: !story.stepUp });
  const open = (name: string) => (story.direct ? world.open(story.type, name) : world.open(undefined, name));
  const wizards = [open('A'), open('B')] as const;
  const look = watch({ world, wizards });
  for (const happening of story.happenings) {
    const { time, who, what, pick } = happening;
    if (time) moveClock(world.clock, time);
    const wizard = wizards[who] ?? wizards[0];
    if (what === 'answer') await answer(world, pick);
    else if (what === 'unmount') {
      if (pick % 4 === 0) await wizard.unmount();
    } else await act(wizard, what, pick);
    look(happening);
  }
  return { world, wizards };
}

/** Holds after each happening of every story. */
const always = (watch: Watch) =>
  fc.assert(
    fc.asyncProperty(storyArbitrary, async (story) => {
      await play(story, watch);
    }),
    runs,
  );

/** Answers whatever still waits, so that nothing is left to happen. */
async function finish({ world }: Played): Promise<void> {
  for (let calls = world.waiting(); calls.length > 0; calls = world.waiting()) {
    for (const call of calls) await call.answerWell();
  }
  await settled();
}

describe('two wizards of one client, whatever happens', () => {
  const places = new Set<string>();

  test('E2 there are never two live requests for one type and address', () =>
    always(({ world, wizards }) => () => {
      for (const one of wizards) places.add(`${one.state().step} ${one.state().live?.kind ?? ''}`.trim());
      const live = world.sends.filter(({ open, signal }) => open && !signal.aborted);
      const targets = live.map(({ factorType, about }) => `${factorType} ${about}`);
      expect(targets).toEqual([...new Set(targets)]);
    }));

  test('E2 one act asks for one token at most, and without an act none is asked for', () =>
    always(({ world }) => {
      let acts = 0;
      return ({ what }) => {
        if (what === 'act' || what === 'wild') acts += 1;
        expect(world.sends.length).toBeLessThanOrEqual(acts);
      };
    }));

  test('E3 the remaining time never grows without a new token, and what it shows is what the buttons know', () =>
    always(({ world, wizards }) => {
      const least = new Map<string, number>();
      return ({ pick }) => {
        for (const [index, wizard] of wizards.entries()) {
          const token = wizard.state().challenge?.enrollmentToken;
          if (!token) continue;
          const key = `${index} ${token}`;
          const left = wizard.remaining();
          expect(left).toBeLessThanOrEqual(least.get(key) ?? tokenLife);
          least.set(key, left);
          // Somebody sets the time of day, looks, and sets it back.
          const jump = pick % 5 === 0 ? pick * 20 : 0;
          world.clock.setTimeOfDay(jump);
          const seen = wizard.remaining();
          world.clock.setTimeOfDay(-jump);
          expect(wizard.remaining()).toBeLessThanOrEqual(seen);
          // At the latest at the next look, a second later.
          world.clock.pass(1_000);
          const { challenge, step } = wizard.state();
          if (step === 'prove') expect(isAlive(challenge)).toBe(wizard.remaining() > 0);
        }
      };
    }));

  test('E4 an address that was sent a message gets no other within a minute, closed wizards or not', () =>
    always(({ world }) => {
      const sentAt = new Map<string, Instant>();
      const known = new Set<unknown>();
      return () => {
        const now = instant(world.clock);
        for (const call of world.sends.filter((one) => one.factorType === 'text')) {
          if (!known.has(call)) {
            known.add(call);
            const last = sentAt.get(call.about);
            if (last) expect(elapsed(last, now)).toBeGreaterThanOrEqual(pause);
            sentAt.set(call.about, now);
          }
          // What failed may be tried again at once by who reads it. What was given up on its way may have arrived.
          if (call.failed && !call.signal.aborted) sentAt.delete(call.about);
        }
        // Once over it stays over, though somebody sets the time of day back afterwards.
        for (const [about, last] of sentAt) if (elapsed(last, now) >= pause) sentAt.delete(about);
      };
    }));

  test('E8 an answer to what was given up changes nothing', () =>
    fc.assert(
      fc.asyncProperty(storyArbitrary, fc.nat(99), async (story, random) => {
        const { world, wizards } = await play({ ...story, deaf: true }, () => () => {});
        const before = wizards.map((wizard) => wizard.state());
        const told = world.told.length;
        const sent = world.sends.length;
        for (const call of world.waiting()) {
          // A yes to a proof is a fact, and told: see below.
          if (!call.signal.aborted || (world.enrolls as unknown[]).includes(call)) continue;
          if (random % 3 === 0) await call.refuse(problem('server'));
          else await call.answerWell(random);
        }
        expect(wizards.map((wizard) => wizard.state())).toEqual(before);
        expect([world.told.length, world.sends.length]).toEqual([told, sent]);
      }),
      runs,
    ));

  test('E8 timers run only while somebody looks at a token that lives', () =>
    always(({ world, wizards }) => () => {
      const counting = wizards.filter(
        (wizard) => wizard.state().step === 'prove' && wizard.state().challenge,
      );
      expect(world.clock.timers()).toBeLessThanOrEqual(counting.length);
    }));

  test('E9 the host hears of each yes of the server exactly once, and never without one', () =>
    fc.assert(
      fc.asyncProperty(storyArbitrary, async (story) => {
        const heard = ({ told }: World) => told.filter((what) => what.includes(': enrolled ')).length;
        const yes = ({ enrolls }: World) => enrolls.filter(({ open, failed }) => !open && !failed).length;
        const end = await play(story, ({ world }) => () => {
          expect(heard(world)).toBeLessThanOrEqual(yes(world));
        });
        await finish(end);
        expect(heard(end.world)).toBe(yes(end.world));
      }),
      runs,
    ));

  test('H3 each run that the host was told of ends once: bound or left', () =>
    fc.assert(
      fc.asyncProperty(storyArbitrary, async (story) => {
        const count = ({ runs: told }: World, what: string) =>
          told.filter((one) => one.includes(what)).length;
        const ends = (world: World) => count(world, ': left ') + count(world, ': bound ');
        // A yes that comes after its run was told to be left is told all the same, for it is a fact.
        const late = ({ told }: World) => told.filter((one) => one.includes('uncertain')).length;
        const end = await play(story, ({ world }) => () => {
          expect(ends(world)).toBeLessThanOrEqual(count(world, ': started ') + late(world));
        });
        for (const wizard of end.wizards) await wizard.unmount();
        await finish(end);
        expect(ends(end.world)).toBeGreaterThanOrEqual(count(end.world, ': started '));
        if (late(end.world) === 0) expect(ends(end.world)).toBe(count(end.world, ': started '));
      }),
      runs,
    ));

  test('E10 everybody gets it done, or out, by what the screens offer', () =>
    fc.assert(
      fc.asyncProperty(storyArbitrary, fc.boolean(), async (story, out) => {
        const { world, wizards } = await play(story, () => () => {});
        for (const wizard of wizards) {
          let done = wizard.state().step === 'closed';
          for (let count = 0; count < 60 && wizard.state().step !== 'closed'; count += 1) {
            const state = wizard.state();
            const offered = offers(state);
            done ||= state.step === 'done';
            const [call] = world.waiting().filter(({ signal }) => !signal.aborted);
            if (out || done) {
              await wizard[offered.includes('discard') ? 'discard' : 'leave']();
            } else if (state.question) await wizard.stay();
            else if (state.live && call) await call.answerWell();
            else if (offered.includes('choose')) await wizard.choose(story.type);
            else if (offered.includes('submit')) await wizard.submit();
            else if (offered.includes('prove')) await wizard.prove();
            else if (offered.includes('renew')) await wizard.renew();
            else world.clock.pass(10_000);
            // The limit of one message a minute, told beside the field.
            if (wizard.state().error?.error.kind === 'rate-limited') world.clock.pass(pause);
          }
          expect(wizard.state().step).toBe('closed');
          if (!out) expect(done).toBe(true);
        }
      }),
      runs,
    ));

  const kept: unknown[] = [];
  test('E8 nothing secret is left when everybody has left: in no state, no closure, no promise', async () => {
    await fc.assert(
      fc.asyncProperty(storyArbitrary, async (story) => {
        const end = await play(story, ({ wizards }) => () => {
          for (const wizard of wizards) {
            const { step, live, challenge } = wizard.state();
            if (step === 'closed' || (step === 'choose' && !challenge)) {
              expect(findPlanted(wizard.state())).toEqual([]);
            }
            if (!live) expect(wizard.state().proof).toBeUndefined();
          }
        });
        for (const wizard of end.wizards) await wizard.unmount();
        await finish(end);
        expect(findPlanted([end.wizards, end.world.ledger, end.world.told, end.world.errors])).toEqual([]);
        kept.push(end);
      }),
      runs,
    );
    await settled();
    expect(plantedInMemory()).toBe(0);
  });
  afterAll(() => kept.splice(0));

  test('these stories come everywhere', () => {
    const wanted = ['choose', 'details', 'details ask', 'prove', 'prove ask', 'prove prove', 'prove prepare'];
    expect([...wanted, 'prove settle', 'done', 'closed'].filter((place) => !places.has(place))).toEqual([]);
  });
});
