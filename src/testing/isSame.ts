/** Whether two pieces of JSON say the same, in whatever order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [ours, theirs] = [a, b] as Record<string, unknown>[];
  const keys = Object.keys(ours ?? {});
  return (
    keys.length === Object.keys(theirs ?? {}).length &&
    keys.every((key) => isSame(ours?.[key], theirs?.[key]))
  );
}
