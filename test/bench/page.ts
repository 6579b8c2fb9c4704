/**
 * What scripts/bench.mjs finds in each page: it is loaded before React, counts React's commits, and looks for elements
 * without a driver's scripts, whose own work would be measured too.
 */
export interface BenchPage {
  /** React's commits so far. */
  commits: number;
  /** Ms from the call of `mount` to the first element that was looked for, once it is there. */
  firstRow: number | undefined;
  /** Mounts, and watches for the first `row`. */
  start(row: string): void;
  /** Resolves when the first row is there and React has committed nothing for `ms`. */
  settled(ms: number): Promise<void>;
  /** The middle of the first enabled element that fits, once that stands still. */
  find(selector: string): Promise<{ x: number; y: number }>;
  /** What stands in the field that has the focus. */
  typed(): string;
  /** How many tasks since `start` took 50 ms or more. */
  longTasks(): number;
}

declare global {
  interface Window {
    bench: BenchPage;
    /** Each scene says how it is put on the page. */
    mount: (element: HTMLElement) => void;
    __REACT_DEVTOOLS_GLOBAL_HOOK__: unknown;
  }
}

const patience = 30_000;
let startedAt = 0;
let lastCommit = 0;
const longTasks: PerformanceEntry[] = [];

new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask' });

window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
  supportsFiber: true,
  inject: () => 1,
  checkDCE: () => {},
  onScheduleFiberRoot: () => {},
  onCommitFiberUnmount: () => {},
  onPostCommitFiberRoot: () => {},
  onCommitFiberRoot: () => {
    window.bench.commits += 1;
    lastCommit = performance.now();
  },
};

/** Asks until there is an answer. */
async function until<T>(ask: () => T | undefined, pause: () => Promise<unknown>, what: string): Promise<T> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await pause();
  }
  throw new Error(`${what}, not within ${patience / 1000} s`);
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const moment = () => new Promise((resolve) => setTimeout(resolve, 50));

window.bench = {
  commits: 0,
  firstRow: undefined,
  start(row) {
    const element = document.getElementById('app')!;
    const observer = new MutationObserver(() => {
      if (!element.querySelector(row)) return;
      window.bench.firstRow = performance.now() - startedAt;
      observer.disconnect();
    });
    observer.observe(element, { childList: true, subtree: true });
    startedAt = performance.now();
    window.mount(element);
  },
  settled: async (ms) => {
    const { bench } = window;
    const isQuiet = () => bench.firstRow !== undefined && performance.now() - lastCommit >= ms;
    await until(() => isQuiet() || undefined, moment, 'a first row and no more commits');
  },
  find(selector) {
    let before = '';
    return until(
      () => {
        const box = document.querySelector(`${selector}:not(:disabled)`)?.getBoundingClientRect();
        if (!box?.width) return undefined;
        const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const now = JSON.stringify(place);
        const still = now === before;
        before = now;
        return still ? place : undefined;
      },
      frame,
      selector,
    );
  },
  typed: () => (document.activeElement as HTMLInputElement).value,
  longTasks: () => longTasks.filter((task) => task.startTime >= startedAt).length,
};
