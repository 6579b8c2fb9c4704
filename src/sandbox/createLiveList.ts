/** A list that grows while it is read, and tells when it does. Fits React's `useSyncExternalStore`. */
export interface SandboxLiveList<Item> extends ReadonlyArray<Item> {
  /** Calls back after each change. Returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The list as it is now, frozen: the same object until the next change. */
  readonly getSnapshot: () => readonly Item[];
}

/** The writing side of a live list, which only the sandbox has. */
export interface LiveListWriter<Item> {
  readonly list: SandboxLiveList<Item>;
  readonly push: (item: Item) => void;
  readonly clear: () => void;
}

/** Makes a list that the sandbox writes and everybody else reads. */
export function createLiveList<Item>(): LiveListWriter<Item> {
  const items: Item[] = [];
  const listeners = new Set<() => void>();
  let snapshot: readonly Item[] = Object.freeze([]);

  function changed(): void {
    snapshot = Object.freeze([...items]);
    for (const listener of [...listeners]) listener();
  }

  // Not enumerable, so that the list still compares and prints as the plain array it is.
  const list = Object.defineProperties(items, {
    subscribe: {
      value: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    getSnapshot: { value: () => snapshot },
  }) as unknown as SandboxLiveList<Item>;

  return {
    list,
    push(item) {
      items.push(item);
      changed();
    },
    clear() {
      if (items.length === 0) return;
      items.length = 0;
      changed();
    },
  };
}
