/** Which types are offered and in which order, and which may not be touched. */
export interface FactorChoice {
  /** The types to offer, in this order; others are not offered. @default all, the strongest first */
  factorTypes?: readonly string[] | undefined;
  /** Leaves out the types of strength 1 (NIST SP 800-63B-4 3.1.3). @default false */
  hideWeak?: boolean | undefined;
  /**
   * Types that may be neither added nor removed here, by wire name, each with the reason that the person reads: "Ask your
   * administrator." Both stay in sight and in reach. @default none
   */
  disabledTypes?: Readonly<Record<string, string>> | undefined;
}
