import type { Clock, Instant } from '../../src/enrollment/clock.js';

interface Task {
  due: number;
  run: () => void;
}

/** A clock that stands still until a test moves it, each of its scales apart. */
export interface HandClock extends Clock {
  /** Time passes: both scales move, and what was scheduled runs at its own moment. */
  pass(ms: number): void;
  /** The machine sleeps: the time of day moves, the steady scale and the timers stand still. */
  sleep(ms: number): void;
  /** Somebody sets the time of day, forward or back. */
  setTimeOfDay(byMs: number): void;
  /** How many timers run. */
  timers(): number;
}

export function createHandClock(start: Instant = { wall: Date.UTC(2026, 0, 1), steady: 1_000 }): HandClock {
  let { wall, steady } = start;
  const tasks = new Set<Task>();

  const move = (ms: number) => {
    wall += ms;
    steady += ms;
  };

  return {
    now: () => wall,
    monotonic: () => steady,
    schedule: (run, delayMs) => {
      const task = { due: steady + delayMs, run };
      tasks.add(task);
      return () => tasks.delete(task);
    },
    pass: (ms) => {
      const end = steady + ms;
      for (;;) {
        const next = [...tasks].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
        if (!next) break;
        move(Math.max(0, next.due - steady));
        tasks.delete(next);
        next.run();
      }
      move(end - steady);
    },
    sleep: (ms) => {
      wall += ms;
    },
    setTimeOfDay: (byMs) => {
      wall += byMs;
    },
    timers: () => tasks.size,
  };
}
