'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** How far a piece of the kit that is loaded when needed has come. */
export type LazyState<T> =
  { readonly status: 'pending' | 'failed' } | { readonly status: 'ready'; readonly value: T };

/** A piece of the kit that is loaded when needed. */
export type Lazy<T> = {
  /** Loads it once; after a failure the next call tries again. Undefined where it can't be had. */
  load: () => Promise<T | undefined>;
  /** The same ahead of its use, on hover or focus, or once more after a failure. */
  preload: () => void;
  /** How far it has come, without starting anything. */
  peek: () => LazyState<T>;
  /** Calls back whenever that changes; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
};

const PENDING: LazyState<never> = { status: 'pending' };

/** Wraps an `import()`. Unlike `React.lazy` it does not keep a failure for ever. */
export function createLazy<T>(load: () => Promise<T>): Lazy<T> {
  let state: LazyState<T> = PENDING;
  let running: Promise<T | undefined> | undefined;
  const listeners = new Set<() => void>();

  const become = (next: LazyState<T>) => {
    state = next;
    listeners.forEach((listener) => listener());
  };

  const start = () => {
    if (running) return running;
    become(PENDING);
    running = load().then(
      (value) => {
        become({ status: 'ready', value });
        return value;
      },
      () => {
        running = undefined;
        become({ status: 'failed' });
        return undefined;
      },
    );
    return running;
  };
  return {
    load: start,
    preload: () => void start(),
    peek: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const unchanging = () => () => undefined;

/** Loads it and follows how far it has come; on a server, and where there is nothing to load, it is always pending. */
export function useLazy<T>(lazy: Lazy<T> | undefined): LazyState<T> {
  useEffect(() => lazy?.preload(), [lazy]);
  return useSyncExternalStore<LazyState<T>>(
    lazy?.subscribe ?? unchanging,
    () => lazy?.peek() ?? PENDING,
    () => PENDING,
  );
}
