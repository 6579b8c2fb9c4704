/** Milliseconds. Two busy cores take their time. */
const limit = 10_000;

/**
 * Looks again and again until there is something.
 * @throws {Error} that says what was looked for, where it does not come within ten seconds.
 */
export async function until<T>(what: string, look: () => T | false | null | undefined): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const found = look();
    if (found !== false && found !== null && found !== undefined) return found;
    if (performance.now() > end) throw new Error(`${what}: waited for ${limit / 1000} s in vain.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
