/** The sandbox's time. Fits the kit's `clock` prop, so one clock can move the server and the screens. */
export interface SandboxClock {
  /** The time of day in ms since 1970. All that the sandbox counts, it counts by this. */
  readonly now: () => number;
  /** Ms since some moment of its own; never runs backwards, not even through `reset()`. */
  monotonic(): number;
  /**
   * Calls back once, when `delayMs` of this clock's time have passed: by flowing, or by `advance`.
   * Returns a function that cancels.
   */
  schedule(callback: () => void, delayMs: number): () => void;
  /**
   * Moves the time forward by `ms` at once. What was scheduled on the way runs before it returns, in order, each at
   * its own moment.
   * @throws RangeError when `ms` is negative or not finite; otherwise the first error of a callback, after all ran.
   */
  advance(ms: number): void;
}

/** How the clock starts. */
export interface SandboxClockOptions {
  /** `real` flows by itself, `manual` stands still until `advance`. Default `real`. */
  readonly mode?: 'real' | 'manual' | undefined;
  /** Where `now()` starts, in ms since 1970. Default: the real time, and 2026-01-01T00:00:00Z for `manual`. */
  readonly startAt?: number | undefined;
}

interface Task {
  readonly due: number;
  readonly callback: () => void;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const manualStart = Date.UTC(2026, 0, 1);
// Browsers and Node fire a timer at once when its delay does not fit in 31 bits.
const longestTimer = 2 ** 31 - 1;

/** Makes a clock that flows or stands, and can be moved. `restart()` sets `now()` back to the start. */
export function createSandboxClock(options: SandboxClockOptions = {}): SandboxClock & { restart(): void } {
  const manual = options.mode === 'manual';
  const tasks: Task[] = [];
  let dayOffset = 0;
  let elapsedOffset = 0;

  const flowingDay = () => (manual ? 0 : Date.now());
  const monotonic = () => (manual ? 0 : performance.now()) + elapsedOffset;

  function restart(): void {
    const start = options.startAt ?? (manual ? manualStart : undefined);
    dayOffset = start === undefined ? 0 : start - flowingDay();
  }

  function arm(task: Task): void {
    if (manual) return;
    clearTimeout(task.timer);
    task.timer = setTimeout(
      () => {
        // A timer may fire a little early by the other clock, and a long wait takes several.
        if (monotonic() < task.due) arm(task);
        else {
          remove(task);
          task.callback();
        }
      },
      Math.min(Math.max(0, Math.ceil(task.due - monotonic())), longestTimer),
    );
  }

  function remove(task: Task): void {
    clearTimeout(task.timer);
    const at = tasks.indexOf(task);
    if (at >= 0) tasks.splice(at, 1);
  }

  function schedule(callback: () => void, delayMs: number): () => void {
    const task: Task = { due: monotonic() + Math.max(0, delayMs), callback, timer: undefined };
    // Kept in order of time; of two for one moment the earlier asked comes first.
    const after = tasks.findIndex((other) => other.due > task.due);
    tasks.splice(after < 0 ? tasks.length : after, 0, task);
    arm(task);
    return () => remove(task);
  }

  function advance(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0) {
      throw new RangeError(`The sandbox's clock moves forward only: advance() takes ms >= 0, not ${ms}.`);
    }
    let left = ms;
    const errors: unknown[] = [];
    const move = (step: number) => {
      dayOffset += step;
      elapsedOffset += step;
      left -= step;
    };
    for (let next = tasks[0]; next && next.due <= monotonic() + left; next = tasks[0]) {
      move(Math.min(left, Math.max(0, next.due - monotonic())));
      remove(next);
      try {
        next.callback();
      } catch (error) {
        errors.push(error);
      }
    }
    move(left);
    tasks.forEach(arm);
    if (errors.length > 0) throw errors[0];
  }

  restart();
  return { now: () => flowingDay() + dayOffset, monotonic, schedule, advance, restart };
}
