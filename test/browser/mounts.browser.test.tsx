/** What is left of a thousand visits to the page: nothing. */
import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { EnrollWizard, MfaProvider, MfaSettings } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { browserHands } from '../kit/browserHands.js';
import { fakeCamera } from '../kit/fakeCamera.js';
import { createPerson, front } from '../kit/person.js';
import { clientOf, renderKit } from '../kit/renderKit.js';
import { words } from '../kit/words.js';
import { send } from '../ui/emulate.js';

vi.setConfig({ testTimeout: 90_000 });
/** Ms, as Testing Library has it everywhere else. */
const patience = 5000;

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

/** Counts what a page has to give back by itself. */
function watchPage() {
  const timers = new Map<unknown, { run: () => void; delay: number }>();
  const observing = new Set<unknown>();
  const channels = new Set<unknown>();
  const { setTimeout: setLater, clearTimeout: clearLater, setInterval: setAgain } = window;

  window.setTimeout = ((run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    const id = setLater(() => {
      timers.delete(id);
      run(...args);
    }, delay);
    timers.set(id, { run: () => run(...args), delay });
    return id;
  }) as typeof window.setTimeout;
  window.setInterval = ((run: () => void, delay = 0) => {
    const id = setAgain(run, delay);
    timers.set(id, { run, delay });
    return id;
  }) as typeof window.setInterval;
  const forget = (id: unknown) => {
    timers.delete(id);
    clearLater(id as number);
  };
  window.clearTimeout = forget;
  window.clearInterval = forget;
  undo.push(() =>
    Object.assign(window, { setTimeout: setLater, clearTimeout: clearLater, setInterval: setAgain }),
  );

  for (const Observer of [ResizeObserver, IntersectionObserver, MutationObserver]) {
    const prototype = Observer.prototype as MutationObserver;
    const { observe, disconnect } = prototype;
    // By hand: a spy holds on to what was observed, for as long as it counts.
    prototype.observe = function (this: MutationObserver, ...args) {
      observing.add(this);
      observe.apply(this, args);
    };
    prototype.disconnect = function (this: MutationObserver) {
      observing.delete(this);
      disconnect.call(this);
    };
    undo.push(() => Object.assign(prototype, { observe, disconnect }));
  }

  const Channel = window.BroadcastChannel;
  window.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      channels.add(this);
    }
    override close() {
      channels.delete(this);
      super.close();
    }
  };
  undo.push(() => (window.BroadcastChannel = Channel));

  return { timers, observing, channels };
}

interface Metrics {
  listeners: number;
  nodes: number;
  /** Bytes. */
  heap: number;
}

/** What the browser itself counts, after it has cleared away what nobody holds. */
async function measure(): Promise<Metrics> {
  await send('HeapProfiler.collectGarbage', {});
  await send('HeapProfiler.collectGarbage', {});
  const { metrics } = (await send('Performance.getMetrics', {})) as {
    metrics: { name: string; value: number }[];
  };
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

test('X2 B1 a thousand mounts and unmounts leave no timer, listener, observer, channel or growing heap', async () => {
  await send('Performance.enable', {});
  const page = watchPage();
  const sandbox = createSandbox({ clock: 'manual', seed: 7 });
  const client = clientOf(sandbox);

  /** Half of the visits end before the lists are there. */
  async function visit(count: number) {
    const { container } = render(
      <MfaProvider client={client} clock={sandbox.clock}>
        <MfaSettings />
      </MfaProvider>,
    );
    // By hand: `waitFor` and RTL's own `unmount` hold on to what they have seen.
    while (count % 2 === 0 && !container.querySelector('.mfa-factor-row')) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    cleanup();
    sandbox.reset();
  }
  /** TanStack keeps what nobody looks at for five minutes, which pass here. */
  function fiveMinutesLater() {
    const waiting = [...page.timers];
    expect(new Set(waiting.map(([, { delay }]) => delay))).toEqual(new Set([300_000]));
    for (const [id, { run }] of waiting) {
      clearTimeout(id as number);
      run();
    }
    expect(page.timers.size).toBe(0);
  }

  // What is loaded and compiled once is no leak.
  for (let count = 0; count < 100; count += 1) await visit(count);
  await vi.waitFor(fiveMinutesLater, patience);
  const before = await measure();
  const observing = page.observing.size;

  for (let count = 0; count < 1_000; count += 1) await visit(count);
  await vi.waitFor(fiveMinutesLater, patience);
  const after = await measure();

  expect(page.observing.size).toBe(observing);
  expect(page.channels.size).toBe(0);
  expect({ listeners: after.listeners, nodes: after.nodes }).toEqual({
    listeners: before.listeners,
    nodes: before.nodes,
  });
  // The smallest cache that stayed would be 2 kB a visit; the runner's own notes are below half a kB.
  expect(after.heap - before.heap).toBeLessThan(1_000_000);
});

test('C3 leaving while the camera comes, while it is on and after the shot leaves no track that is on', async () => {
  const camera = fakeCamera({ draw: (context) => context.fillRect(0, 0, 640, 480) });
  undo.push(camera.restore);
  for (const last of ['asked', 'on', 'shot']) {
    const kit = renderKit({}, <EnrollWizard factorType="FACE" />);
    const person = createPerson(browserHands, kit);
    await person.press(words.face.start);
    await person.press(words.face.useCamera);
    if (last !== 'asked') await front().findByRole('button', { name: words.face.takePhoto });
    if (last === 'shot') await person.press(words.face.takePhoto);
    kit.unmount();
    await waitFor(() => expect({ last, on: camera.on() }).toEqual({ last, on: 0 }));
  }
});
