import { describe, expect, test, vi } from 'vitest';
import { createRequestLedger } from '../../src/enrollment/requestLedger.js';
import { createHandClock } from './createHandClock.js';
import { createWorld } from './createWorld.js';
import { findPlanted } from './planted.js';

describe('E2 the token is asked for as late as possible and only by a click', () => {
  test('opening, choosing, waiting and drawing anew ask nothing', async () => {
    const world = createWorld();
    const wizard = world.open();
    await wizard.choose('app');
    wizard.connect({});
    world.clock.pass(3_600_000);
    await wizard.unmount();
    expect(world.sends).toHaveLength(0);
  });

  test('a double click makes one request', async () => {
    const world = createWorld();
    const wizard = world.open('text');
    const first = wizard.submit();
    const second = wizard.submit();
    await Promise.all([first, second]);
    expect(world.sends).toHaveLength(1);
    await world.sent();
    await wizard.submit();
    expect(world.sends).toHaveLength(1);
  });

  test('Enter held down on the code proves once', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    await world.sent();
    await Promise.all([wizard.prove(), wizard.prove(), wizard.prove()]);
    expect(world.enrolls).toHaveLength(1);
  });

  test('a mount that is undone and done again asks nothing, and the next click asks once', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.unmount();
    wizard.connect({});
    expect(world.sends).toHaveLength(0);
    expect(wizard.state().step).toBe('details');
    await wizard.submit();
    expect(world.sends).toHaveLength(1);
  });

  test.each(['cancel', 'unmount'] as const)(
    'where asking costs nobody a message, it can be asked again in the very moment in which a request was given up: %s',
    async (way) => {
      for (const deaf of [false, true]) {
        const world = createWorld({ deaf });
        const wizard = world.open('app');
        await wizard.submit();
        const away = wizard[way]();
        const again = wizard.submit();
        await Promise.all([away, again]);
        expect(world.sends.map(({ signal }) => signal.aborted)).toEqual([true, false]);
        expect(wizard.state()).toMatchObject({ live: { kind: 'ask' }, error: undefined });
      }
    },
  );

  test.each(['cancel', 'unmount'] as const)(
    'a message that was given up on its way may have arrived: no second one leaves within the minute, and it says so: %s',
    async (way) => {
      for (const deaf of [false, true]) {
        const world = createWorld({ deaf });
        const wizard = world.open('text');
        await wizard.submit();
        world.clock.pass(3_000);
        await wizard[way]();
        await wizard.submit();
        expect(world.sends).toHaveLength(1);
        expect(wizard.state()).toMatchObject({
          step: 'details',
          error: { error: { kind: 'rate-limited', retryAfter: 57_000 } },
        });
        // Another address is another message.
        await wizard.submit('work');
        expect(world.sends).toHaveLength(2);
        await wizard.cancel();
        world.clock.pass(57_000);
        await wizard.submit();
        expect(world.sends).toHaveLength(3);
      }
    },
  );

  test('a message that the host did not allow has not left: it may be asked for at once', async () => {
    const world = createWorld({ allowsAtOnce: false });
    const wizard = world.open('text');
    await wizard.submit();
    await wizard.cancel();
    await wizard.submit();
    await world.allows.at(-1)?.answer(true);
    expect(world.sends).toHaveLength(1);
  });
});

describe('E2 one live request per client, type and address', () => {
  test('a second wizard joins the request that is under way, and its minute', async () => {
    const world = createWorld();
    const [first, second] = [world.open('text', 'A'), world.open('text', 'B')];
    await first.submit();
    world.clock.pass(5_000);
    await second.submit();
    expect(world.sends).toHaveLength(1);
    await world.sent();
    expect([first.state().step, second.state().step]).toEqual(['prove', 'prove']);
    expect(second.state().challenge).toEqual(first.state().challenge);
    expect(second.remaining()).toBe(55_000);
  });

  test('a wizard that opens later shares the challenge that another one holds, with what is left of its minute', async () => {
    const world = createWorld();
    const [first, second] = [world.open('text', 'A'), world.open('text', 'B')];
    await first.submit();
    await world.sent();
    world.clock.pass(20_000);
    await second.submit();
    expect(world.sends).toHaveLength(1);
    expect(second.remaining()).toBe(40_000);
    // Nor does it matter who of them goes first.
    await first.unmount();
    const third = world.open('text', 'C');
    await third.submit();
    expect(world.sends).toHaveLength(1);
    expect(third.remaining()).toBe(40_000);
  });

  test.each(['cancel', 'unmount'] as const)(
    'the request that both wait for goes on for the second when the first one leaves: %s',
    async (way) => {
      const world = createWorld();
      const [first, second] = [world.open('text', 'A'), world.open('text', 'B')];
      await first.submit();
      await second.submit();
      await first[way]();
      expect(world.sends[0]?.signal.aborted).toBe(false);
      await world.sent();
      expect(first.state().challenge).toBeUndefined();
      expect(second.state().step).toBe('prove');
    },
  );

  test('it is given up when the last one that waits has left', async () => {
    const world = createWorld();
    const [first, second] = [world.open('text', 'A'), world.open('text', 'B')];
    await first.submit();
    await second.submit();
    await first.cancel();
    await second.cancel();
    expect(world.sends[0]?.signal.aborted).toBe(true);
  });

  test('who left it can join it again', async () => {
    const world = createWorld();
    const [first, second] = [world.open('text', 'A'), world.open('text', 'B')];
    await first.submit();
    await second.submit();
    await first.cancel();
    await first.submit();
    expect(world.sends).toHaveLength(1);
    await world.sent();
    expect(first.state().step).toBe('prove');
  });

  test('a failure reaches both, and one of them may ask again', async () => {
    const world = createWorld();
    const [first, second] = [world.open('text', 'A'), world.open('text', 'B')];
    await first.submit();
    await second.submit();
    await world.notSent('network');
    expect([first, second].map((one) => one.state().error?.error.kind)).toEqual(['network', 'network']);
    await Promise.all([first.submit(), second.submit()]);
    expect(world.sends).toHaveLength(2);
  });

  test('two addresses are two requests', async () => {
    const world = createWorld();
    const [first, second] = [world.open('text', 'A'), world.open('text', 'B')];
    await first.submit('home');
    await second.submit('work');
    expect(world.sends.map(({ about }) => about)).toEqual(['home', 'work']);
  });

  test('a token that has been used is handed to nobody else', async () => {
    const world = createWorld();
    const [first, second] = [world.open('app', 'A'), world.open('app', 'B')];
    await first.submit();
    await world.sent();
    await first.prove();
    await world.saidYes();
    await second.submit();
    expect(world.sends).toHaveLength(2);
  });

  test('a token that the server no longer takes is handed to nobody else', async () => {
    const world = createWorld();
    const [first, second] = [world.open('app', 'A'), world.open('app', 'B')];
    await first.submit();
    await world.sent();
    await first.prove();
    await world.saidNo('enrollment-expired');
    await second.submit();
    expect(world.sends).toHaveLength(2);
  });

  test('nor to the one who was told so, though another wizard still holds it', async () => {
    const world = createWorld();
    const [first, second] = [world.open('app', 'A'), world.open('app', 'B')];
    await first.submit();
    await second.submit();
    await world.sent();
    await first.prove();
    await world.saidNo('enrollment-expired');
    await first.renew();
    expect(world.sends).toHaveLength(2);
    await world.sent('second');
    expect(first.remaining()).toBe(60_000);
  });

  test('nor to a third while it is used by one of two that share it', async () => {
    const world = createWorld();
    const [first, second, third] = ['A', 'B', 'C'].map((name) => world.open('app', name));
    await first!.submit();
    await second!.submit();
    await world.sent();
    await first!.prove();
    await world.saidYes();
    await third!.submit();
    expect(world.sends).toHaveLength(2);
  });
});

describe('E1 back and forth', () => {
  test('going back and on with the same address asks nothing, and the minute goes on', async () => {
    const world = createWorld();
    const wizard = world.open('text');
    await wizard.submit('home');
    await world.sent();
    const { challenge } = wizard.state();
    await wizard.back();
    expect(wizard.state()).toMatchObject({ step: 'details', profile: { address: 'home' } });
    world.clock.pass(10_000);
    await wizard.submit('home');
    expect(wizard.state().step).toBe('prove');
    expect(wizard.state().challenge?.enrollmentToken).toBe(challenge?.enrollmentToken);
    expect(wizard.remaining()).toBe(50_000);
    expect(world.sends).toHaveLength(1);
  });

  test('another address is another enrolment: it asks anew, and forgets what it held', async () => {
    const world = createWorld();
    const [wizard, other] = [world.open('text', 'A'), world.open('text', 'B')];
    await wizard.submit('home');
    await world.sent();
    await wizard.back();
    await wizard.submit('work');
    expect(world.sends.map(({ about }) => about)).toEqual(['home', 'work']);
    expect(wizard.state().challenge).toBeUndefined();
    await other.submit('home');
    expect(other.state().error?.error.kind).toBe('rate-limited');
  });

  test('back once more keeps the challenge too: the same type goes on with it, without a request', async () => {
    const world = createWorld({ allowsAtOnce: false });
    const wizard = world.open();
    await wizard.choose('text');
    await wizard.submit('home');
    await world.allows[0]?.answer(true);
    await world.sent();
    const token = wizard.state().challenge?.enrollmentToken;
    await wizard.back();
    await wizard.back();
    expect(wizard.state()).toMatchObject({ step: 'choose', factorType: 'text' });
    world.clock.pass(10_000);
    await wizard.choose('text');
    expect(wizard.state()).toMatchObject({ step: 'details', profile: { address: 'home' } });
    await wizard.submit('home');
    expect(wizard.state().challenge?.enrollmentToken).toBe(token);
    expect(wizard.remaining()).toBe(50_000);
    expect([world.sends.length, world.allows.length]).toEqual([1, 1]);
  });

  test('leaving from there asks first while the token lives, and closes at once when it is over', async () => {
    const world = createWorld();
    for (const [passes, question] of [
      [0, 'discard'],
      [60_000, undefined],
    ] as const) {
      const wizard = world.open();
      await wizard.choose('app');
      await wizard.submit();
      await world.sent();
      await wizard.back();
      await wizard.back();
      world.clock.pass(passes);
      await wizard.leave();
      expect(wizard.state().question).toBe(question);
      if (question) await wizard.discard();
      expect(wizard.state().step).toBe('closed');
    }
  });

  test('a challenge that is over is no reason to stay at it: back forgets it', async () => {
    const world = createWorld();
    const wizard = world.open();
    await wizard.choose('app');
    await wizard.submit();
    await world.sent();
    world.clock.pass(60_000);
    await wizard.back();
    await wizard.back();
    expect(wizard.state()).toMatchObject({ step: 'choose', factorType: undefined, challenge: undefined });
  });

  test('another type is another enrolment', async () => {
    const world = createWorld();
    const wizard = world.open();
    await wizard.choose('text');
    await wizard.submit();
    await world.sent();
    await wizard.back();
    await wizard.back();
    await wizard.choose('app');
    expect(wizard.state()).toMatchObject({ step: 'details', factorType: 'app', challenge: undefined });
    expect(findPlanted([wizard.state(), world.ledger])).toEqual([]);
  });

  test('going back while a request is under way gives it up', async () => {
    const world = createWorld();
    const wizard = world.open('app');
    await wizard.submit();
    await world.sent();
    world.clock.pass(30_000);
    await wizard.renew();
    await wizard.back();
    expect(world.sends[1]?.signal.aborted).toBe(true);
    expect(wizard.state()).toMatchObject({ step: 'details', live: undefined });
    // Nothing can have been bound by it: no list is read again.
    expect(world.told).toEqual([]);
    await wizard.submit();
    expect(wizard.state().step).toBe('prove');
    expect(world.sends).toHaveLength(2);
  });
});

describe('E8 what the client keeps of an address', () => {
  test('goes with the next request once the server’s pause is over, and at once where there is no pause', () => {
    // What the ledger knows stands in one Map.
    const set = vi.spyOn(Map.prototype, 'set');
    const clock = createHandClock();
    const ledger = createRequestLedger<string>();
    const askAndLeave = (target: string, pause: number) => {
      const holder = {};
      const send = () => Promise.resolve('answer');
      const { type } = ledger.ask({ holder, target, pause, share: true, clock, send });
      ledger.release(holder, target);
      return type;
    };
    askAndLeave('text home', 60_000);
    const known = set.mock.contexts[0] as Map<string, unknown>;
    set.mockRestore();
    clock.pass(59_999);
    expect(askAndLeave('text home', 60_000)).toBe('wait');
    askAndLeave('app', 0);
    expect([...known.keys()]).toEqual(['text home']);
    clock.pass(1);
    askAndLeave('text work', 60_000);
    expect([...known.keys()]).toEqual(['text work']);
  });
});
