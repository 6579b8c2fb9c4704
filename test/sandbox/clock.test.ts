import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandboxClock } from '../../src/sandbox/createSandboxClock.js';

describe('B1 a clock that stands', () => {
  test('moves by advance alone, both scales together', () => {
    const clock = createSandboxClock({ mode: 'manual', startAt: 1000 });
    const before = clock.monotonic();
    clock.advance(61_000);
    expect(clock.now()).toBe(62_000);
    expect(clock.monotonic() - before).toBe(61_000);
  });

  test('calls back on the way, in order of time, each at its own moment', () => {
    const clock = createSandboxClock({ mode: 'manual', startAt: 0 });
    const seen: [name: string, at: number][] = [];
    const note = (name: string) => () => void seen.push([name, clock.now()]);
    clock.schedule(note('late'), 300);
    clock.schedule(note('early'), 100);
    clock.schedule(note('early too'), 100);
    clock.schedule(() => clock.schedule(note('grown on the way'), 50), 200);
    clock.schedule(note('not yet'), 1001);
    clock.advance(1000);
    expect(seen).toEqual([
      ['early', 100],
      ['early too', 100],
      ['grown on the way', 250],
      ['late', 300],
    ]);
    expect(clock.now()).toBe(1000);
  });

  test('does not call back what was cancelled', () => {
    const clock = createSandboxClock({ mode: 'manual' });
    const callback = vi.fn();
    clock.schedule(callback, 10)();
    clock.advance(100);
    expect(callback).not.toHaveBeenCalled();
  });

  test('an error in one callback spares the others, and is thrown at the end', () => {
    const clock = createSandboxClock({ mode: 'manual', startAt: 0 });
    const after = vi.fn();
    clock.schedule(() => {
      throw new Error('mine');
    }, 10);
    clock.schedule(after, 20);
    expect(() => clock.advance(100)).toThrow('mine');
    expect(after).toHaveBeenCalledOnce();
    expect(clock.now()).toBe(100);
  });

  test.each([-1, NaN, Infinity])('refuses to move by %d', (ms) => {
    expect(() => createSandboxClock().advance(ms)).toThrow(RangeError);
  });

  test('a restart sets the day back, but never the steady scale or what is scheduled', () => {
    const clock = createSandboxClock({ mode: 'manual', startAt: 0 });
    const callback = vi.fn();
    clock.advance(500);
    clock.schedule(callback, 100);
    clock.restart();
    expect([clock.now(), clock.monotonic()]).toEqual([0, 500]);
    clock.advance(100);
    expect(callback).toHaveBeenCalledOnce();
  });
});

describe('B1 a clock that flows', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  test('is the real time plus what it was moved by', () => {
    const clock = createSandboxClock();
    expect(clock.now()).toBe(1_000_000);
    clock.advance(60_000);
    vi.advanceTimersByTime(500);
    expect(clock.now()).toBe(1_060_500);
  });

  test('calls back when time has flowed, been moved, or both', () => {
    const clock = createSandboxClock();
    const callback = vi.fn();
    clock.schedule(callback, 1000);
    vi.advanceTimersByTime(400);
    clock.advance(400);
    vi.advanceTimersByTime(199);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(callback).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(10_000);
    expect(callback).toHaveBeenCalledOnce();
  });

  test('keeps a wait that is longer than a timer can be', () => {
    const clock = createSandboxClock();
    const callback = vi.fn();
    const month = 30 * 24 * 3_600_000;
    clock.schedule(callback, month);
    vi.advanceTimersByTime(month - 1);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(callback).toHaveBeenCalledOnce();
  });

  test('starts where it is told to', () => {
    const clock = createSandboxClock({ startAt: 5000 });
    vi.advanceTimersByTime(10);
    expect(clock.now()).toBe(5010);
  });
});
