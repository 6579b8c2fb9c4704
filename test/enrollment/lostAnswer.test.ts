import { describe, expect, test } from 'vitest';
import { errorKinds } from '../../src/client/errorKinds.js';
import type { EnrollmentPorts } from '../../src/enrollment/createEnrollment.js';
import { mayHaveArrived } from '../../src/client/mayHaveArrived.js';
import { MfaError } from '../../src/client/MfaError.js';
import { createWorld, problem, settled } from './createWorld.js';
import type { Wizard, World } from './createWorld.js';
import { findPlanted, plantedInMemory } from './planted.js';

async function proving(replaced: Partial<EnrollmentPorts> = {}): Promise<{ world: World; wizard: Wizard }> {
  const world = createWorld();
  const wizard = world.open('app', 'A', replaced);
  await wizard.submit();
  await world.sent();
  await wizard.prove();
  return { world, wizard };
}
const yes = 'A: enrolled app new';
const secretOf = ({ state }: Wizard) => (state().challenge?.data as { secret?: string } | undefined)?.secret;

describe('E9 a proof whose answer was lost', () => {
  test('is done where the list shows a factor that was not there before, and nobody hears of an error', async () => {
    const { world, wizard } = await proving();
    world.listShows = true;
    await world.saidNo('timeout');
    expect(wizard.state()).toMatchObject({ step: 'prove', live: { kind: 'settle' }, error: undefined });
    await world.listed();
    expect(wizard.state()).toMatchObject({ step: 'done', saved: false });
    expect(world.told).toEqual([yes]);
    expect(world.runs).toEqual(['A: started app', 'A: bound app']);
  });

  test('is an error where the list does not show it, or can not be read', async () => {
    const { world, wizard } = await proving();
    await world.saidNo('timeout');
    expect(wizard.state()).toMatchObject({ step: 'prove', error: { error: { kind: 'timeout' } } });
    wizard.connect({ find: () => Promise.reject(new Error('No list.')) });
    await wizard.prove();
    await world.saidNo('server');
    expect(wizard.state()).toMatchObject({ step: 'prove', error: { error: { kind: 'server' } } });
  });

  test('is found by the next try too, with what was proved on then and not with what came after', async () => {
    const { world, wizard } = await proving();
    await world.saidNo('network');
    world.clock.pass(30_000);
    await wizard.renew();
    await world.sent('second');
    expect(secretOf(wizard)).toBe('second');
    await wizard.prove();
    world.listShows = true;
    await world.saidNo('already-enrolled');
    await world.listed();
    expect(wizard.state().step).toBe('done');
    expect(secretOf(wizard)).toBe('first');
    expect(world.told).toEqual(['A: network', yes]);
  });

  test('is told from what was there before the first try, though the list has shown it meanwhile', async () => {
    const listed = new Set<string>();
    const asked: (readonly string[])[] = [];
    const { world, wizard } = await proving({
      knownIds: () => new Set(listed),
      find: (_type, ids) => {
        asked.push([...ids]);
        return Promise.resolve(false);
      },
    });
    await world.saidNo('network');
    listed.add('new');
    await wizard.prove();
    await world.saidNo('network');
    expect(asked).toEqual([[], []]);
  });

  test('is found where the next challenge is refused, since one is bound', async () => {
    const { world, wizard } = await proving();
    await world.saidNo('network');
    await wizard.renew();
    world.listShows = true;
    await world.notSent('already-enrolled');
    await world.listed();
    expect(wizard.state()).toMatchObject({ step: 'done', saved: false });
    expect(world.told).toEqual(['A: network', yes]);
  });

  test('a plain no looks nowhere: what stands in the list is of somebody else’s making', async () => {
    const { world, wizard } = await proving();
    world.listShows = true;
    await world.saidNo('already-enrolled');
    expect(wizard.state()).toMatchObject({ step: 'prove', error: { error: { kind: 'already-enrolled' } } });
  });

  test('where no list was ever read, nothing can be told from one', async () => {
    const { world, wizard } = await proving({ knownIds: () => undefined });
    world.listShows = true;
    await world.saidNo('timeout');
    expect(wizard.state()).toMatchObject({ step: 'prove', error: { error: { kind: 'timeout' } } });
  });

  test('says so for errors that leave it open, and for no others', () => {
    const open = ['offline', 'network', 'timeout', 'aborted', 'server', 'bad-response'];
    expect(errorKinds.filter((kind) => mayHaveArrived(problem(kind)))).toEqual(
      errorKinds.filter((kind) => open.includes(kind)),
    );
    expect(mayHaveArrived(new MfaError({ kind: 'proof-refused', statusCode: 499 }))).toBe(true);
    expect(mayHaveArrived(new MfaError({ kind: 'passcode-wrong', statusCode: 499, apiCode: 2001 }))).toBe(
      false,
    );
  });
});

describe('E8 a proof that was given up', () => {
  test.each(['cancel', 'back'] as const)('and was taken all the same is done: %s', async (away) => {
    const { world, wizard } = await proving();
    world.listShows = true;
    await wizard[away]();
    expect(wizard.state()).toMatchObject({ step: 'done', saved: false, live: undefined });
    await world.listed();
    expect(world.told).toEqual(['A: uncertain', yes]);
    expect(world.runs).toEqual(['A: started app', 'A: bound app']);
  });

  test('leaves the person where they are while the list does not show it', async () => {
    const { world, wizard } = await proving();
    await wizard.cancel();
    expect(wizard.state()).toMatchObject({ step: 'prove', live: undefined, error: undefined });
    expect(world.told).toEqual(['A: uncertain']);
  });

  test('does not take over what has been begun since; its refusal looks again', async () => {
    const { world, wizard } = await proving();
    const looks: ((isThere: boolean) => void)[] = [];
    await world.saidNo('network');
    wizard.connect({ find: () => new Promise((resolve) => looks.push(resolve)) });
    await wizard.prove();
    await wizard.cancel();
    await wizard.prove();
    looks[0]?.(true);
    await settled();
    expect(wizard.state()).toMatchObject({ step: 'prove', live: { kind: 'prove' } });
    await world.saidNo('proof-refused');
    looks[1]?.(true);
    await settled();
    await world.listed();
    expect(wizard.state().step).toBe('done');
    expect(world.told).toEqual(['A: network', 'A: uncertain', yes]);
  });

  test('while the list was looked at is looked for anew, and the look that was given up is called off', async () => {
    const looks: { signal: AbortSignal; answer: (isThere: boolean) => void }[] = [];
    const { world, wizard } = await proving({
      find: (_type, _ids, signal) => new Promise((answer) => looks.push({ signal, answer })),
    });
    await world.saidNo('timeout');
    await wizard.cancel();
    expect(looks.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    for (const { answer } of looks) answer(true);
    await settled();
    await world.listed();
    expect(wizard.state().step).toBe('done');
    expect(world.told).toEqual(['A: uncertain', yes]);
  });

  test('is told once, though it was looked for twice', async () => {
    const looks: ((isThere: boolean) => void)[] = [];
    let isSlow = false;
    const { world, wizard } = await proving({
      find: () => new Promise((answer) => looks.push(answer)),
      factor: () => ({
        readChallenge: ({ otpData }) => otpData,
        isSameChallenge: () => true,
        pause: 0,
        proofFirst: false,
        prove: (proof) => (isSlow ? new Promise(() => {}) : proof),
        recoveryCode: () => undefined,
      }),
    });
    await wizard.cancel();
    isSlow = true;
    // Given up before it was sent: still the first one is in doubt.
    await wizard.prove();
    await wizard.cancel();
    for (const answer of looks) answer(true);
    await settled();
    while (world.waiting().length) await world.waiting()[0]?.answerWell();
    expect(wizard.state().step).toBe('done');
    expect(looks).toHaveLength(2);
    expect(world.runs).toEqual(['A: started app', 'A: bound app']);
  });

  test('is looked for no more by who has left, and nothing secret of it stays in memory', async () => {
    const { world, wizard } = await proving();
    const signals: AbortSignal[] = [];
    await world.saidNo('timeout');
    wizard.connect({
      find: (_type, _ids, signal) => {
        signals.push(signal);
        return new Promise(() => {});
      },
    });
    for (let tries = 0; tries < 2; tries += 1) {
      await wizard.prove();
      await wizard.cancel();
    }
    await wizard.unmount();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(findPlanted(wizard.state())).toEqual([]);
    expect(plantedInMemory()).toBe(0);
  });
});
