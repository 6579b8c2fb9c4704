/** Each fits where the other does. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Compiles for `true` alone. */
export type Expect<T extends true> = T;
