import { describe, expect, test, vi } from 'vitest';
import { createRequestLedger } from '../../src/enrollment/requestLedger.js';
import type { EnrollStart } from '../../src/api/sendEnrollFactorRequest.js';
import { createWorld } from './createWorld.js';
import type { Wizard, World } from './createWorld.js';
import { findPlanted, plantedInMemory } from './planted.js';

// Looking through the whole heap takes its time.

/** Where a person can be, and how they got there. */
const places: Record<string, (world: World, wizard: Wizard) => Promise<void>> = {
  'asking for the host’s leave': async (_world, wizard) => {
    await wizard.choose('app');
    await wizard.submit();
  },
  'asking for the token': async (world, wizard) => {
    await wizard.choose('app');
    await wizard.submit();
    await world.allows[0]?.answer(true);
  },
  'at the code': async (world, wizard) => {
    await places['asking for the token']?.(world, wizard);
    await world.sent();
  },
  'back at the first step': async (world, wizard) => {
    await places['at the code']?.(world, wizard);
    await wizard.back();
  },
  'asking anew, with another secret before it': async (world, wizard) => {
    await places['at the code']?.(world, wizard);
    world.clock.pass(30_000);
    await wizard.renew();
    await world.sent('second');
    world.clock.pass(30_000);
    await wizard.renew();
  },
  'after a wrong code': async (world, wizard) => {
    await places['proving']?.(world, wizard);
    await world.saidNo('passcode-wrong');
  },
  'at a dead token': async (world, wizard) => {
    await places['proving']?.(world, wizard);
    await world.saidNo('enrollment-expired');
  },
  'at the end of the minute': async (world, wizard) => {
    await places['at the code']?.(world, wizard);
    world.clock.pass(60_000);
  },
  proving: async (world, wizard) => {
    await places['at the code']?.(world, wizard);
    await wizard.prove();
  },
  'waiting for the list': async (world, wizard) => {
    await places['proving']?.(world, wizard);
    await world.saidYes();
  },
  'at the recovery code': async (world, wizard) => {
    await places['waiting for the list']?.(world, wizard);
    await world.listed();
  },
  'storing a photo': async (world, wizard) => {
    await wizard.choose('photo');
    await wizard.submit();
    await wizard.prove();
    await world.allows[0]?.answer(true);
  },
  'asking for a token with a photo': async (world, wizard) => {
    await places['storing a photo']?.(world, wizard);
    await world.stored();
  },
  'proving with a photo': async (world, wizard) => {
    await places['asking for a token with a photo']?.(world, wizard);
    await world.sent();
  },
  'after a refused photo': async (world, wizard) => {
    await places['proving with a photo']?.(world, wizard);
    await world.saidNo('photo-refused');
  },
};

const ways: Record<string, (wizard: Wizard) => Promise<void>> = {
  'the person leaves': async (wizard) => {
    await wizard.leave();
    // At most two questions: about the enrolment, and about the recovery code.
    if (wizard.state().step !== 'closed') await wizard.discard();
    if (wizard.state().step !== 'closed') await wizard.discard();
  },
  'the page takes it away': (wizard) => wizard.unmount(),
};

/** What V8 itself has in hand at a moment, an optimised frame say, goes by itself; what is kept stays. */
const expectNothingPlanted = () => vi.waitFor(() => expect(plantedInMemory()).toBe(0), 5000);

const calls = ({ allows, sends, enrolls, uploads }: World) => [...allows, ...sends, ...enrolls, ...uploads];
const cases = Object.keys(places).flatMap((place) => Object.keys(ways).map((way) => ({ place, way })));

describe('E8 leaving', () => {
  test.each(cases)('gives up what is under way and forgets: $place, $way', async ({ place, way }) => {
    const world = createWorld({ allowsAtOnce: false });
    const wizard = world.open();
    await places[place]?.(world, wizard);
    const waiting = calls(world).filter(({ open }) => open);
    await ways[way]?.(wizard);
    expect(waiting.map(({ signal }) => signal.aborted)).toEqual(waiting.map(() => true));
    expect(wizard.state()).toEqual({
      ...world.open().state(),
      step: way === 'the person leaves' ? 'closed' : 'choose',
      lastId: expect.any(Number) as number,
    });
    expect(world.clock.timers()).toBe(0);
    expect(wizard.remaining()).toBe(0);
  });

  test.each(cases)('an answer that comes late changes nothing: $place, $way', async ({ place, way }) => {
    const world = createWorld({ allowsAtOnce: false, deaf: true });
    const wizard = world.open();
    await places[place]?.(world, wizard);
    const waiting = {
      allows: world.allows.some(({ open }) => open),
      sends: world.sends.some(({ open }) => open),
      uploads: world.uploads.some(({ open }) => open),
    };
    await ways[way]?.(wizard);
    const left = wizard.state();
    const { errors } = world;
    if (waiting.allows) await world.allows.at(-1)?.answer(true);
    if (waiting.sends) await world.sent('late');
    if (waiting.uploads) await world.stored();
    expect(wizard.state()).toBe(left);
    expect(errors).toEqual(world.errors);
    expect(world.clock.timers()).toBe(0);
    expect(findPlanted([wizard, world])).toEqual([]);
  });

  test('nothing secret stays anywhere in memory, wherever the person was', async () => {
    const kept: unknown[] = [];
    for (const { place, way } of cases) {
      const world = createWorld({ allowsAtOnce: false });
      const wizard = world.open();
      await places[place]?.(world, wizard);
      await ways[way]?.(wizard);
      kept.push(world, wizard);
    }
    await expectNothingPlanted();
    // The wizards, their client and all their calls live on meanwhile.
    expect(kept).toHaveLength(2 * cases.length);
  });

  test('nothing secret stays in memory even while the host never answers', async () => {
    const world = createWorld({ allowsAtOnce: false, deaf: true });
    const wizard = world.open('photo');
    await wizard.submit();
    await wizard.prove();
    await wizard.unmount();
    await wizard.submit();
    await wizard.prove();
    await world.allows.at(-1)?.answer(true);
    await wizard.unmount();
    expect(world.uploads).toHaveLength(1);
    await expectNothingPlanted();
  });

  test('a secret that two wizards share goes with the second one', async () => {
    const world = createWorld();
    const [first, second] = [world.open('app', 'A'), world.open('app', 'B')];
    await first.submit();
    await second.submit();
    await world.sent();
    await first.unmount();
    expect(plantedInMemory()).toBeGreaterThan(0);
    expect(findPlanted(first)).toEqual([]);
    await second.unmount();
    await expectNothingPlanted();
  });

  test('choosing another type is leaving this one', async () => {
    const world = createWorld({ allowsAtOnce: false });
    const wizard = world.open();
    await places['back at the first step']?.(world, wizard);
    await wizard.choose('text');
    expect(findPlanted(wizard.state())).toEqual([]);
    await expectNothingPlanted();
    await wizard.submit();
    expect(world.allows).toHaveLength(2);
  });

  test('a call that is proved on is looked after by the list, for nobody knows whether it arrived', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    await world.sent();
    await wizard.prove();
    await wizard.cancel();
    expect(world.told).toEqual(['A: uncertain']);
  });

  test('the host’s own error in onClose leaves no wizard standing', async () => {
    const world = createWorld({ hostThrows: new Error('Of the host.') });
    const wizard = world.open('app');
    const steps: string[] = [];
    wizard.run.subscribe(() => steps.push(wizard.state().step));
    expect(() => wizard.run.dispatch({ type: 'leave' })).toThrow('Of the host.');
    expect(steps).toEqual(['closed']);
  });
});

describe('E8 the question before something is thrown away', () => {
  test('is not asked where nothing would be lost', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.leave();
    expect(wizard.state().step).toBe('closed');
    expect(world.told).toEqual(['A: closed']);
  });

  test('stays while an answer arrives, and whoever stays finds the answer', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    await wizard.leave();
    await world.sent();
    expect(wizard.state()).toMatchObject({ step: 'prove', question: 'discard' });
    await wizard.stay();
    expect(wizard.state()).toMatchObject({ step: 'prove', question: undefined });
  });

  test('stays while a photo is stored, its token comes and is proved on', async () => {
    const world = createWorld();
    const wizard = world.open('photo');
    await wizard.submit();
    await wizard.prove();
    await wizard.leave();
    await world.stored();
    expect(wizard.state().question).toBe('discard');
    await world.sent();
    expect(wizard.state().question).toBe('discard');
    await wizard.discard();
    expect(wizard.state().step).toBe('closed');
    expect(world.enrolls[0]?.signal.aborted).toBe(true);
  });

  test('stays while a request fails', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    await wizard.leave();
    await world.notSent('offline');
    expect(wizard.state().question).toBe('discard');
    await wizard.discard();
    expect(wizard.state().step).toBe('closed');
  });

  test('goes when the server has said yes: there is nothing left to discard', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    await world.sent();
    await wizard.prove();
    await wizard.leave();
    await world.saidYes();
    expect(wizard.state().question).toBeUndefined();
  });

  test('leaving again, as with Escape, takes it back', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    await wizard.leave();
    await wizard.leave();
    expect(wizard.state()).toMatchObject({ step: 'details', question: undefined, live: { kind: 'ask' } });
  });

  test.each(['prove', 'renew', 'submit', 'choose'] as const)('going on takes it back: %s', async (on) => {
    const world = createWorld();
    const wizard = world.open();
    await wizard.choose('app');
    await wizard.submit();
    await world.sent();
    world.clock.pass(30_000);
    if (on === 'submit' || on === 'choose') await wizard.back();
    if (on === 'choose') await wizard.back();
    await wizard.leave();
    expect(wizard.state().question).toBe('discard');
    await wizard[on]('app');
    expect(wizard.state().question).toBeUndefined();
  });
});

describe('H6 another client below a running flow', () => {
  const otherLedger = () => createRequestLedger<EnrollStart>();

  test('what was asked of the first one is given up there', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    wizard.connect({ ledger: otherLedger() });
    await wizard.unmount();
    expect(world.sends[0]?.signal.aborted).toBe(true);
  });

  test('what the first one answered is forgotten there', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    await world.sent();
    wizard.connect({ ledger: otherLedger() });
    await wizard.unmount();
    await expectNothingPlanted();
  });

  test('nor does anybody join there what was answered before another challenge came', async () => {
    const world = createWorld();
    const [wizard, other] = [world.open('app', 'A'), world.open('app', 'B')];
    await wizard.submit();
    await world.sent();
    wizard.connect({ ledger: otherLedger() });
    world.clock.pass(30_000);
    await wizard.renew();
    await world.sent('second');
    await other.submit();
    expect(world.sends).toHaveLength(3);
  });

  test('what the first one says is told to its own host, never to the next person’s', async () => {
    const world = createWorld({ deaf: true });
    const wizard = world.open('app', 'Ada');
    await wizard.submit();
    await world.sent();
    await wizard.prove();
    wizard.connect({
      ledger: otherLedger(),
      uncertain: () => world.told.push('Bob: uncertain'),
      onEnrolled: () => world.told.push('Bob: enrolled'),
    });
    await wizard.unmount();
    await world.saidYes();
    await world.listed();
    expect(world.told).toEqual(['Ada: uncertain', 'Ada: enrolled app new']);
  });

  test('of the same client the newest callbacks count', async () => {
    const world = createWorld();
    const wizard = world.open('app', 'before');
    await wizard.submit();
    await world.sent();
    await wizard.prove();
    wizard.connect({ onEnrolled: () => world.told.push('after') });
    await world.saidYes();
    await world.listed();
    expect(world.told).toEqual(['after']);
  });
});
