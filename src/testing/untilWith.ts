/** Looks again and again until there is something. */
export type Until = <T>(what: string, look: () => T | false | null | undefined) => Promise<T>;

/**
 * @param patience milliseconds until it gives up. Two busy cores take their time.
 * @throws {Error} that says what was looked for, where it does not come in time.
 */
export function untilWith(patience: number): Until {
  return async (what, look) => {
    const end = performance.now() + patience;
    for (;;) {
      const found = look();
      if (found !== false && found !== null && found !== undefined) return found;
      if (performance.now() > end) throw new Error(`${what}: waited for ${patience / 1000} s in vain.`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
}
