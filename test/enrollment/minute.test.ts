import { describe, expect, test } from 'vitest';
import { canRenew, isAlive } from '../../src/enrollment/enrollmentState.js';
import { createWorld } from './createWorld.js';
import type { FactorType } from './createWorld.js';

async function atCode(type: FactorType = 'app') {
  const world = createWorld();
  const wizard = world.open(type);
  await wizard.submit();
  await world.sent();
  return { world, wizard, clock: world.clock };
}

describe('E3 the minute, by time that has passed', () => {
  test('counts from the moment at which the request left', async () => {
    const world = createWorld();
    const wizard = world.open('text');
    await wizard.submit();
    world.clock.pass(7_000);
    await world.sent();
    expect(wizard.remaining()).toBe(53_000);
  });

  test('is over by itself, without anybody looking', async () => {
    const { wizard, clock } = await atCode();
    clock.pass(59_999);
    expect(isAlive(wizard.state().challenge)).toBe(true);
    clock.pass(1);
    expect(isAlive(wizard.state().challenge)).toBe(false);
    expect(wizard.remaining()).toBe(0);
  });

  test('is right a second after a machine has woken up, though no timer ran and nobody was told', async () => {
    const { wizard, clock } = await atCode();
    clock.pass(2_500);
    clock.sleep(120_000);
    clock.pass(1_000);
    expect(wizard.remaining()).toBe(0);
    expect(isAlive(wizard.state().challenge)).toBe(false);
    expect(canRenew(wizard.state())).toBe(true);
  });

  test('gives nothing back when the time of day is set back, and may only end early when it is set forward', async () => {
    const { wizard, clock } = await atCode();
    clock.pass(10_000);
    clock.setTimeOfDay(-3_600_000);
    expect(wizard.remaining()).toBe(50_000);
    clock.setTimeOfDay(3_600_000 + 20_000);
    expect(wizard.remaining()).toBe(30_000);
    clock.setTimeOfDay(-20_000);
    expect(wizard.remaining()).toBe(30_000);
  });

  test('what was once seen to be over is over for the buttons too', async () => {
    const { wizard, clock } = await atCode();
    clock.setTimeOfDay(90_000);
    expect(wizard.remaining()).toBe(0);
    clock.setTimeOfDay(-90_000);
    expect(wizard.remaining()).toBe(0);
    clock.pass(1_000);
    expect(canRenew(wizard.state())).toBe(true);
  });

  test('an authenticator app can be asked for anew from 30 seconds on, and a text message from the end on', async () => {
    const app = await atCode('app');
    app.clock.pass(29_999);
    expect(canRenew(app.wizard.state())).toBe(false);
    app.clock.pass(1);
    expect(canRenew(app.wizard.state())).toBe(true);
    const text = await atCode('text');
    text.clock.pass(59_999);
    expect(canRenew(text.wizard.state())).toBe(false);
    text.clock.pass(1);
    expect(canRenew(text.wizard.state())).toBe(true);
  });

  test('a type with a pause of its own opens by itself when that is over after a refusal', async () => {
    const { world, wizard, clock } = await atCode();
    const run = wizard.run;
    run.reset();
    const policy = { proofFirst: false, renewAfter: 60_000, renewAfterRefusal: 20_000 };
    run.dispatch({ type: 'choose', factorType: 'app', policy });
    await wizard.submit();
    await world.sent();
    await wizard.prove();
    await world.saidNo('passcode-wrong');
    clock.pass(19_999);
    expect(canRenew(wizard.state())).toBe(false);
    clock.pass(1);
    expect(canRenew(wizard.state())).toBe(true);
  });

  test('leaves no timer behind when there is nothing to count', async () => {
    for (const end of ['back', 'unmount', 'leave'] as const) {
      const { wizard, clock } = await atCode();
      expect(clock.timers()).toBe(1);
      await wizard[end]();
      await wizard.discard();
      expect(clock.timers()).toBe(0);
    }
    const over = await atCode();
    over.clock.pass(60_000);
    expect(over.clock.timers()).toBe(0);
  });
});

describe('E4 at the end of the minute', () => {
  test('the step stays, and a code that comes too late is not sent', async () => {
    const { world, wizard, clock } = await atCode('text');
    clock.pass(60_000);
    await wizard.prove();
    expect(world.enrolls).toHaveLength(0);
    expect(wizard.state()).toMatchObject({ step: 'prove', profile: { address: 'home' } });
    expect(canRenew(wizard.state())).toBe(true);
  });

  test('a code that comes too late is not sent, even where only this click looks at the clock', async () => {
    const { world, wizard, clock } = await atCode('text');
    clock.sleep(60_000);
    await wizard.prove();
    expect(world.enrolls).toHaveLength(0);
    expect(canRenew(wizard.state())).toBe(true);
  });

  test.each(['app', 'text'] as const)(
    'asking anew gives a whole minute, again and again: %s',
    async (type) => {
      const { world, wizard, clock } = await atCode(type);
      for (let round = 2; round <= 20; round += 1) {
        clock.pass(60_000);
        await wizard.renew();
        expect(world.sends).toHaveLength(round);
        await world.sent();
        expect(wizard.remaining()).toBe(60_000);
      }
      await wizard.prove();
      await world.saidYes();
      await world.listed();
      expect(wizard.state().step).toBe('done');
    },
  );

  test('a double click on it makes one request', async () => {
    const { world, wizard, clock } = await atCode('text');
    clock.pass(60_000);
    await Promise.all([wizard.renew(), wizard.renew()]);
    expect(world.sends).toHaveLength(2);
  });

  test('the one-a-minute limit survives closing and reopening, and says how long', async () => {
    const { world, wizard, clock } = await atCode('text');
    clock.pass(15_000);
    await wizard.leave();
    await wizard.discard();
    const again = world.open('text', 'B');
    await again.submit();
    expect(world.sends).toHaveLength(1);
    expect(again.state()).toMatchObject({
      step: 'details',
      error: { error: { kind: 'rate-limited', retryAfter: 45_000 } },
    });
    clock.pass(45_000);
    await again.submit();
    expect(world.sends).toHaveLength(2);
  });

  test('another address is not held up by it, nor is a type that sends no messages', async () => {
    const { world, wizard } = await atCode('text');
    await wizard.unmount();
    await wizard.submit('work');
    expect(world.sends).toHaveLength(2);
    const app = await atCode('app');
    await app.wizard.unmount();
    await app.wizard.submit();
    expect(app.world.sends).toHaveLength(2);
  });
});
