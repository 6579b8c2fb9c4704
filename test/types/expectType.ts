/** The same type, not just one that fits. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles for `true` alone. */
export function expectTrue<_T extends true>(): void {}
