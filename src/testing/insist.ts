/** @throws {Error} with this sentence, where the condition does not hold. */
export function insist(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
