import { describe, expect, test } from 'vitest';
import { errorKinds } from '../../src/client/errorKinds.js';
import { MfaError } from '../../src/client/MfaError.js';
import type { EnrollmentPorts } from '../../src/enrollment/createEnrollment.js';
import { canRenew, isAlive } from '../../src/enrollment/enrollmentState.js';
import { createWorld, problem, settled } from './createWorld.js';
import type { FactorType } from './createWorld.js';
import { findPlanted } from './planted.js';

const kinds = errorKinds.filter((kind) => kind !== 'aborted');

async function atCode(type: FactorType, replaced: Partial<EnrollmentPorts> = {}) {
  const world = createWorld();
  const wizard = world.open(type, 'A', replaced);
  await wizard.submit();
  await world.sent();
  return { world, wizard };
}

describe('E7 a failed send stays on its step', () => {
  test.each(kinds)('with its error, what was given, and a button that works: %s', async (kind) => {
    const world = createWorld();
    const wizard = world.open('text');
    await wizard.submit();
    await world.notSent(kind);
    expect(wizard.state()).toMatchObject({
      step: 'details',
      profile: { address: 'home' },
      live: undefined,
      error: { during: 'ask', error: { kind } },
    });
    expect(world.told).toEqual([`A: ${kind}`]);
    await wizard.submit();
    expect(wizard.state().error).toBeUndefined();
    await world.sent();
    expect(wizard.state().step).toBe('prove');
  });

  test('where it had to wait for the limit, it says how long and sends nothing', async () => {
    const { world, wizard } = await atCode('text');
    await wizard.unmount();
    world.clock.pass(1_000);
    await wizard.submit();
    expect(wizard.state().error?.error).toMatchObject({ kind: 'rate-limited', retryAfter: 59_000 });
  });

  test('an answer that cannot be read is a failed send, and nothing of it is kept', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    await world.sentNonsense();
    expect(wizard.state()).toMatchObject({ step: 'details', error: { error: { kind: 'bad-response' } } });
    expect(findPlanted(wizard.state())).toEqual([]);
    await wizard.submit();
    await world.sent();
    expect(wizard.state().step).toBe('prove');
  });

  test('an answer that cannot be read is handed to nobody else, though it came to two', async () => {
    const world = createWorld();
    const [first, second] = [world.open('app', 'A'), world.open('app', 'B')];
    await first.submit();
    await world.sent();
    world.clock.pass(60_000);
    await second.submit();
    await first.renew();
    await world.sentNonsense();
    expect(second.state().error?.error.kind).toBe('bad-response');
    await second.submit();
    expect(world.sends).toHaveLength(3);
    await world.sent();
    expect(second.state().step).toBe('prove');
  });

  test('a type that nobody has defined says so', async () => {
    const world = createWorld();
    const wizard = world.open('app', 'A', {
      factor: () => {
        throw problem('unsupported');
      },
    });
    await wizard.submit();
    await settled();
    expect(wizard.state()).toMatchObject({ step: 'details', error: { error: { kind: 'unsupported' } } });
  });

  test('the flow is where it should be by the time the host hears of an error', async () => {
    const world = createWorld();
    const steps: unknown[] = [];
    const wizard = world.open('app', 'A', { onError: () => steps.push(wizard.state().live) });
    await wizard.submit();
    await world.notSent('server');
    expect(steps).toEqual([undefined]);
  });
});

describe('E7 a refused code', () => {
  test('keeps the token where the server may still take it', async () => {
    const tokens: string[] = [];
    const { world, wizard } = await atCode('text', {
      enroll: ({ enrollmentToken }) => {
        tokens.push(enrollmentToken);
        return tokens.length < 3 ? Promise.reject(problem('passcode-wrong')) : Promise.resolve();
      },
    });
    for (let attempt = 0; attempt < 3; attempt += 1) await wizard.prove();
    await world.listed();
    expect(new Set(tokens).size).toBe(1);
    expect(tokens).toHaveLength(3);
    expect(world.sends).toHaveLength(1);
    expect(wizard.state().step).toBe('done');
  });

  test.each(['enrollment-expired', 'passcode-expired', 'already-enrolled'] as const)(
    'offers a new token where the server has said that this one is of no more use: %s',
    async (kind) => {
      const { world, wizard } = await atCode('app');
      await wizard.prove();
      await world.saidNo(kind);
      expect(isAlive(wizard.state().challenge)).toBe(false);
      expect(wizard.remaining()).toBe(0);
      await wizard.prove();
      expect(world.enrolls).toHaveLength(1);
      expect(canRenew(wizard.state())).toBe(true);
      await wizard.renew();
      await world.sent();
      expect(wizard.remaining()).toBe(60_000);
    },
  );

  test('a dead token of a type that sends messages is asked for anew when the minute allows it', async () => {
    const { world, wizard } = await atCode('text');
    world.clock.pass(20_000);
    await wizard.prove();
    await world.saidNo('passcode-expired');
    expect(canRenew(wizard.state())).toBe(false);
    world.clock.pass(40_000);
    expect(canRenew(wizard.state())).toBe(true);
    await wizard.renew();
    expect(world.sends).toHaveLength(2);
  });

  test.each(kinds)('leaves a way on, whatever the server says: %s', async (kind) => {
    for (const type of ['app', 'text', 'photo'] as const) {
      const world = createWorld();
      const wizard = world.open(type);
      await wizard.submit();
      if (type === 'photo') {
        await wizard.prove();
        await world.stored();
      }
      await world.sent();
      if (type !== 'photo') await wizard.prove();
      await world.saidNo(kind);
      const state = wizard.state();
      expect(state).toMatchObject({
        step: 'prove',
        live: undefined,
        error: { during: 'prove', error: { kind } },
      });
      expect(state.proof).toBeUndefined();
      if (type === 'text') {
        world.clock.pass(60_000);
        expect(canRenew(wizard.state())).toBe(true);
      } else if (type === 'app') {
        expect(canRenew(state)).toBe(true);
      } else {
        // A dead token beside the form would hide its button.
        expect(state.challenge).toBeUndefined();
      }
    }
  });

  test('what a definition throws is no more than a refusal', async () => {
    const world = createWorld();
    const wizard = world.open('app', 'A', {
      knownIds: () => {
        throw new TypeError('Of the host.');
      },
    });
    await wizard.submit();
    await world.sent();
    await wizard.prove();
    expect(wizard.state().error?.error).toBeInstanceOf(MfaError);
    // Its author must find it.
    expect(world.errors.map(({ cause }) => cause?.message)).toEqual(['Of the host.']);
    expect(wizard.state().live).toBeUndefined();
  });
});
