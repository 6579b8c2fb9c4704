import { describe, expect, test } from 'vitest';
import { createWorld, problem } from './createWorld.js';
import { plantedInMemory } from './planted.js';

describe('H2 the host is asked before the first request of a run', () => {
  test('nothing is sent until it has said yes, and then the flow goes on where it was', async () => {
    const world = createWorld({ allowsAtOnce: false });
    const wizard = world.open('app');
    await wizard.submit();
    expect([world.allows.length, world.sends.length]).toEqual([1, 0]);
    await world.allows[0]?.answer(true);
    expect(world.sends).toHaveLength(1);
    await world.sent();
    expect(wizard.state()).toMatchObject({ step: 'prove', profile: { address: 'home' } });
  });

  test('where that very call ends the run and is never answered, nothing of it stays in memory', async () => {
    const world = createWorld();
    const wizard = world.open('photo', 'A', {
      allow: () => {
        wizard.run.reset();
        return new Promise(() => {});
      },
    });
    await wizard.submit();
    await wizard.prove();
    expect(wizard.state().live).toBeUndefined();
    expect(plantedInMemory()).toBe(0);
  });

  test('it is asked once, not before each renewal', async () => {
    const world = createWorld({ allowsAtOnce: false });
    const wizard = world.open('app');
    await wizard.submit();
    await world.allows[0]?.answer(true);
    await world.sent();
    world.clock.pass(60_000);
    await wizard.renew();
    expect([world.allows.length, world.sends.length]).toEqual([1, 2]);
  });

  test('false stops quietly, with what was given kept, and it is asked anew by the next click', async () => {
    const world = createWorld({ allowsAtOnce: false });
    const wizard = world.open('app');
    await wizard.submit();
    await world.allows[0]?.answer(false);
    expect(wizard.state()).toMatchObject({
      step: 'details',
      live: undefined,
      error: undefined,
      profile: { address: 'home' },
    });
    expect(world.told).toEqual([]);
    await wizard.submit();
    expect([world.allows.length, world.sends.length]).toEqual([2, 0]);
  });

  test('what it throws is for the person to read', async () => {
    const world = createWorld({ allowsAtOnce: false });
    const wizard = world.open('app');
    await wizard.submit();
    await world.allows[0]?.refuse(new Error('Call the help desk.'));
    expect(wizard.state().error?.error).toMatchObject({
      kind: 'not-allowed',
      serverMessage: 'Call the help desk.',
    });
    expect(world.sends).toHaveLength(0);
  });

  test('an error of the kit’s own, and one that is no error, are told as what they are', async () => {
    const world = createWorld({ allowsAtOnce: false });
    const wizard = world.open('app');
    await wizard.submit();
    await world.allows[0]?.refuse(problem('session-ended'));
    expect(wizard.state().error?.error.kind).toBe('session-ended');
    await wizard.submit();
    await world.allows[1]?.refuse('no');
    expect(wizard.state().error?.error).toMatchObject({ kind: 'not-allowed', serverMessage: undefined });
  });

  test('one that never answers can be given up, and learns of it', async () => {
    const world = createWorld({ allowsAtOnce: false, deaf: true });
    const wizard = world.open('app');
    await wizard.submit();
    await wizard.cancel();
    expect(world.allows[0]?.signal.aborted).toBe(true);
    expect(wizard.state()).toMatchObject({ step: 'details', live: undefined, error: undefined });
  });

  test('a yes that comes after it was given up counts for nothing that follows', async () => {
    for (const away of ['cancel', 'back', 'unmount'] as const) {
      const world = createWorld({ allowsAtOnce: false, deaf: true });
      const wizard = world.open();
      await wizard.choose('app');
      await wizard.submit();
      await wizard[away]();
      await world.allows[0]?.answer(true);
      expect(world.sends).toHaveLength(0);
      await wizard.choose('text');
      await wizard.submit();
      expect([world.allows.length, world.sends.length]).toEqual([2, 0]);
    }
  });

  test('nor one that comes in the very moment of giving up, whichever of the two is heard first', async () => {
    for (let turns = 0; turns < 12; turns++) {
      const world = createWorld({ allowsAtOnce: false, deaf: true });
      const wizard = world.open('app');
      await wizard.submit();
      void world.allows[0]?.answer(true);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      await wizard.unmount();
      await wizard.submit();
      expect([turns, world.allows.length]).toEqual([turns, 2]);
    }
  });

  test('a yes for one type is none for another, nor for the next time', async () => {
    const world = createWorld({ allowsAtOnce: false });
    const wizard = world.open();
    await wizard.choose('app');
    await wizard.submit();
    await world.allows[0]?.answer(true);
    await world.notSent('network');
    await wizard.choose('text');
    await wizard.submit();
    expect(world.allows.map(({ factorType }) => factorType)).toEqual(['app', 'text']);
    await world.allows[1]?.answer(true);
    await wizard.unmount();
    await wizard.choose('text');
    await wizard.submit();
    expect(world.allows).toHaveLength(3);
  });
});
