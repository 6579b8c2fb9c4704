'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** How far a piece of the kit that is loaded when needed has come. */
export type LazyState<T> =
  | { readonly status: 'idle' | 'pending' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown };

/** A piece of the kit that is loaded when needed. */
export type Lazy<T> = {
  /** Loads it once; after a failure the next call tries again. */
  load: () => Promise<T>;
  /** Loads it ahead of its use, on hover or focus, or once more after a failure; whether that fails, `peek` tells. */
  preload: () => void;
  /** How far it has come, without starting anything. */
  peek: () => LazyState<T>;
  /** Calls back whenever that changes; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
};

const PENDING: LazyState<never> = { status: 'pending' };

/** Wraps an `import()`. Unlike `React.lazy` it does not keep a failure for ever. */
export function createLazy<T>(load: () => Promise<T>): Lazy<T> {
  let state: LazyState<T> = { status: 'idle' };
  let running: Promise<T> | undefined;
  const listeners = new Set<() => void>();

  const become = (next: LazyState<T>) => {
    state = next;
    listeners.forEach((listener) => listener());
  };

  const start = (): Promise<T> => {
    if (running) return running;
    become(PENDING);
    running = load().then(
      (value) => {
        become({ status: 'ready', value });
        return value;
      },
      (error: unknown) => {
        running = undefined;
        become({ status: 'failed', error });
        throw error;
      },
    );
    return running;
  };
  return {
    load: start,
    preload: () => void start().catch(() => {}),
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
