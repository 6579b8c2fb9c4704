import { describe, expect, test } from 'vitest';
import type { EnrollmentPorts } from '../../src/enrollment/createEnrollment.js';
import { createWorld } from './createWorld.js';
import type { FactorType, WorldOptions } from './createWorld.js';

async function bound(type: FactorType, options: WorldOptions = {}, replaced: Partial<EnrollmentPorts> = {}) {
  const world = createWorld(options);
  const wizard = world.open(type, 'A', replaced);
  await wizard.submit();
  await world.sent();
  await wizard.prove();
  await world.saidYes();
  return { world, wizard };
}
const yes = 'A: enrolled app new';

describe('E9 when it is done', () => {
  test('the lists are read before it says so, and the host hears of it once', async () => {
    const { world, wizard } = await bound('app');
    expect(wizard.state()).toMatchObject({ step: 'prove', live: { kind: 'settle' } });
    expect(world.told).toEqual([]);
    await world.listed();
    expect(wizard.state()).toMatchObject({ step: 'done', live: undefined });
    expect(world.told).toEqual([yes]);
    await wizard.save();
    await wizard.leave();
    expect(world.told).toEqual([yes, 'A: closed']);
  });

  test('a list that cannot be read again does not undo it', async () => {
    const { world, wizard } = await bound('app', {}, { settle: () => Promise.reject(new Error('No list.')) });
    expect(wizard.state().step).toBe('done');
    expect(world.told).toEqual(['A: enrolled app unknown']);
  });

  test('nor does a definition that cannot read its own recovery code', async () => {
    const { world, wizard } = await bound(
      'app',
      {},
      {
        factor: () => ({
          readChallenge: () => 'something',
          isSameChallenge: () => true,
          pause: 0,
          proofFirst: false,
          prove: (proof) => proof,
          recoveryCode: () => {
            throw new Error('Of the host.');
          },
        }),
      },
    );
    await world.listed();
    expect(wizard.state()).toMatchObject({ step: 'done', saved: true });
    expect(world.told).toEqual([yes]);
  });

  test('the token is gone, and the recovery code stays until the person leaves', async () => {
    const { world, wizard } = await bound('app');
    await world.listed();
    expect(wizard.state()).toMatchObject({ saved: false, proof: undefined, replaced: undefined });
    expect(wizard.state().challenge?.enrollmentToken).toBe('');
    await wizard.save();
    expect(wizard.state().challenge?.data).toBeDefined();
    await wizard.leave();
    expect(wizard.state()).toMatchObject({ step: 'closed', challenge: undefined });
  });

  test('a “kept” that is taken back counts for nothing: leaving asks', async () => {
    const { world, wizard } = await bound('app');
    await world.listed();
    await wizard.save();
    await wizard.save(false);
    await wizard.leave();
    expect(wizard.state()).toMatchObject({ step: 'done', question: 'unsaved' });
  });

  test('leaving asks first while the recovery code is not kept, and closes at once where there is none', async () => {
    const app = await bound('app');
    await app.world.listed();
    await app.wizard.leave();
    expect(app.wizard.state()).toMatchObject({ step: 'done', question: 'unsaved' });
    // It stays up while it is true.
    await app.wizard.save(false);
    expect(app.wizard.state().question).toBe('unsaved');
    await app.wizard.save();
    expect(app.wizard.state().question).toBeUndefined();
    const text = await bound('text');
    await text.world.listed();
    await text.wizard.leave();
    expect(text.wizard.state().step).toBe('closed');
  });
});

describe('E9 it is bound, and the lists are slow', () => {
  test.each(['cancel', 'back'] as const)(
    'who wants to get away is shown that it is done: %s',
    async (away) => {
      const { world, wizard } = await bound('app');
      await wizard[away]();
      expect(wizard.state()).toMatchObject({ step: 'done', saved: false, live: undefined });
      await world.listed();
      expect(wizard.state().step).toBe('done');
      expect(world.told).toEqual([yes]);
    },
  );

  test('who wants to leave is asked about the recovery code, not about throwing away what is bound', async () => {
    const { world, wizard } = await bound('app');
    await wizard.leave();
    expect(wizard.state()).toMatchObject({ step: 'done', question: 'unsaved' });
    await wizard.discard();
    expect(wizard.state().step).toBe('closed');
    await world.listed();
    expect(world.told).toEqual(['A: closed', yes]);
  });

  test('a “discard” that was meant for the enrolment does not throw away the recovery code', async () => {
    const { wizard } = await bound('app');
    await wizard.discard();
    expect(wizard.state()).toMatchObject({ step: 'done', question: 'unsaved' });
    await wizard.stay();
    await wizard.save();
    await wizard.discard();
    expect(wizard.state().step).toBe('closed');
  });

  test('where there is nothing to keep, leaving just leaves', async () => {
    const { world, wizard } = await bound('text');
    await wizard.leave();
    expect(wizard.state().step).toBe('closed');
    await world.listed();
    expect(world.told).toEqual(['A: closed', 'A: enrolled text new']);
  });

  test('the host hears of it once, even when the page has taken the wizard away', async () => {
    const { world, wizard } = await bound('app');
    await wizard.unmount();
    await world.listed();
    expect(world.told).toEqual([yes]);
  });

  test('a yes that comes after its call was given up is told once all the same, and changes nothing here', async () => {
    const world = createWorld({ deaf: true });
    const wizard = world.open('app');
    await wizard.submit();
    await world.sent();
    await wizard.prove();
    await wizard.unmount();
    const left = wizard.state();
    await world.saidYes();
    await world.listed();
    expect(wizard.state()).toBe(left);
    expect(world.told).toEqual(['A: uncertain', yes]);
  });

  test('what was given up before it was sent is not sent', async () => {
    let answer: ((proof: unknown) => void) | undefined;
    const world = createWorld();
    const wizard = world.open('app', 'A', {
      factor: () => ({
        readChallenge: () => undefined,
        isSameChallenge: () => true,
        pause: 0,
        proofFirst: false,
        prove: () => new Promise((resolve) => (answer = resolve)),
        recoveryCode: () => undefined,
      }),
    });
    await wizard.submit();
    await world.sent();
    await wizard.prove();
    await wizard.cancel();
    answer?.('late');
    await wizard.renew();
    expect(world.enrolls).toHaveLength(0);
    expect(world.told).toEqual(['A: uncertain']);
  });
});
