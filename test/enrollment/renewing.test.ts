import { describe, expect, test } from 'vitest';
import { canRenew } from '../../src/enrollment/enrollmentState.js';
import type { EnrollmentState } from '../../src/enrollment/enrollmentState.js';
import { createWorld } from './createWorld.js';

const secretOf = (data: unknown) => (data as { secret: string } | undefined)?.secret;
const secrets = ({ challenge, replaced }: EnrollmentState) => ({
  now: secretOf(challenge?.data),
  before: secretOf(replaced),
});

async function renewed(secret: string) {
  const world = createWorld();
  const wizard = world.open('app');
  await wizard.submit();
  await world.sent('first');
  world.clock.pass(30_000);
  await wizard.renew();
  await world.sent(secret);
  return { world, wizard };
}

describe('E5 a renewal may bring a new secret', () => {
  test('another secret takes the place of the old one, which is kept only to explain its codes', async () => {
    const { world, wizard } = await renewed('second');
    expect(secrets(wizard.state())).toEqual({ now: 'second', before: 'first' });
    expect(world.sends.map(({ renews }) => renews)).toEqual([false, true]);
  });

  test('for another address there is none to explain', async () => {
    const { wizard } = await renewed('second');
    await wizard.back();
    await wizard.submit('work');
    expect(secrets(wizard.state())).toEqual({ now: undefined, before: undefined });
  });

  test('the same secret goes on without a word', async () => {
    const { wizard } = await renewed('first');
    expect(secrets(wizard.state())).toEqual({ now: 'first', before: undefined });
  });

  test('the recovery code is the one that came with the secret that was bound', async () => {
    const { world, wizard } = await renewed('second');
    await wizard.prove();
    await world.saidYes();
    await world.listed();
    const { challenge, replaced, saved } = wizard.state();
    expect(secretOf(challenge?.data)).toBe('second');
    expect(replaced).toBeUndefined();
    expect(saved).toBe(false);
  });

  test('a secret that is asked for anew from the first step is compared as well', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    await world.sent('first');
    await wizard.back();
    world.clock.pass(60_000);
    await wizard.submit();
    await world.sent('second');
    expect(secrets(wizard.state())).toEqual({ now: 'second', before: 'first' });
  });
});

describe('E5 a code that still fits is proved on the token that is alive', () => {
  test('a renewal that fails leaves the old token to prove on, and may be tried again at once', async () => {
    const { world, wizard } = await renewed('first');
    const { challenge } = wizard.state();
    world.clock.pass(31_000);
    await wizard.renew();
    await world.notSent('network');
    expect(wizard.state()).toMatchObject({
      step: 'prove',
      error: { during: 'ask', error: { kind: 'network' } },
    });
    expect(wizard.state().challenge?.enrollmentToken).toBe(challenge?.enrollmentToken);
    expect(canRenew(wizard.state())).toBe(true);
    await wizard.prove();
    expect(world.enrolls).toHaveLength(1);
  });

  test('a renewal after a wrong code that fails may be tried again at once too', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    await world.sent();
    await wizard.prove();
    await world.saidNo('proof-refused');
    await wizard.renew();
    await world.notSent('timeout');
    expect(canRenew(wizard.state())).toBe(true);
  });

  test('a renewal that is given up leaves the old token to prove on', async () => {
    const { world, wizard } = await renewed('first');
    world.clock.pass(31_000);
    await wizard.renew();
    await wizard.cancel();
    await wizard.prove();
    expect(world.enrolls).toHaveLength(1);
  });

  test('the button says when it opens: for an app at thirty seconds, for a message at the end of its minute', async () => {
    for (const [type, opens] of [
      ['app', 30_000],
      ['text', 60_000],
    ] as const) {
      const world = createWorld();
      const wizard = world.open(type);
      await wizard.submit();
      world.clock.pass(4_000);
      await world.sent();
      expect(wizard.run.renewsIn()).toBe(opens - 4_000);
      world.clock.sleep(10_000);
      expect(wizard.run.renewsIn()).toBe(opens - 14_000);
      world.clock.pass(opens);
      expect(wizard.run.renewsIn()).toBe(0);
      expect(canRenew(wizard.state())).toBe(true);
    }
  });

  test.each(['cancel', 'back'] as const)(
    'a message whose renewal was given up on its way is not asked for again within the minute: %s',
    async (way) => {
      const world = createWorld();
      const wizard = world.open('text');
      await wizard.submit();
      await world.sent();
      world.clock.pass(60_000);
      await wizard.renew();
      world.clock.pass(5_000);
      await wizard[way]();
      if (way === 'back') {
        await wizard.submit();
        expect(wizard.state().error?.error).toMatchObject({ kind: 'rate-limited', retryAfter: 55_000 });
      } else {
        expect(canRenew(wizard.state())).toBe(false);
        expect(wizard.run.renewsIn()).toBe(55_000);
        await wizard.renew();
      }
      expect(world.sends).toHaveLength(2);
      world.clock.pass(55_000);
      if (way === 'back') await wizard.submit();
      else {
        expect(canRenew(wizard.state())).toBe(true);
        await wizard.renew();
      }
      expect(world.sends).toHaveLength(3);
    },
  );

  test('an app’s renewal that was given up may be tried again at once', async () => {
    const { world, wizard } = await renewed('first');
    world.clock.pass(31_000);
    await wizard.renew();
    await wizard.cancel();
    expect(canRenew(wizard.state())).toBe(true);
    expect(wizard.run.renewsIn()).toBe(0);
  });

  test('so may one in place of a token that the server no longer takes', async () => {
    const { world, wizard } = await renewed('first');
    await wizard.prove();
    await world.saidNo('enrollment-expired');
    await wizard.renew();
    await wizard.cancel();
    expect(canRenew(wizard.state())).toBe(true);
  });

  test('a server that says how long to wait is obeyed, and then it opens by itself', async () => {
    const world = createWorld();
    const wizard = world.open('text');
    await wizard.submit();
    await world.sent();
    world.clock.pass(60_000);
    await wizard.renew();
    await world.notSent('rate-limited', 17_000);
    expect(canRenew(wizard.state())).toBe(false);
    expect(wizard.run.renewsIn()).toBe(17_000);
    const seen: boolean[] = [];
    wizard.run.subscribe(() => seen.push(canRenew(wizard.state())));
    world.clock.pass(17_000);
    expect(seen).toEqual([true]);
  });

  test('how long to wait with a proof says nothing about asking anew', async () => {
    const { world, wizard } = await renewed('first');
    await wizard.prove();
    await world.saidNo('rate-limited', 17_000);
    expect(wizard.run.renewsIn()).toBe(0);
  });

  test('nothing is proved while a renewal is under way', async () => {
    const { world, wizard } = await renewed('first');
    world.clock.pass(31_000);
    await wizard.renew();
    await wizard.prove();
    expect(world.enrolls).toHaveLength(0);
  });

  test('who holds the same token keeps it when another wizard asks anew, and then joins the new one', async () => {
    const world = createWorld();
    const [first, second] = [world.open('app', 'A'), world.open('app', 'B')];
    await first.submit();
    await second.submit();
    await world.sent('first');
    world.clock.pass(30_000);
    await first.renew();
    await world.sent('second');
    expect(secrets(second.state())).toEqual({ now: 'first', before: undefined });
    expect(second.remaining()).toBe(30_000);
    world.clock.pass(10_000);
    await second.renew();
    expect(world.sends).toHaveLength(2);
    expect(secrets(second.state())).toEqual({ now: 'second', before: 'first' });
    expect(second.remaining()).toBe(50_000);
    await first.unmount();
    expect(second.remaining()).toBe(50_000);
  });
});
