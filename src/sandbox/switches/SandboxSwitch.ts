/**
 * How sure a switch's default is by what GenAuth publishes: `H` several sources, `M` one good source, `L` inference,
 * `unknown` nothing is documented and the default is the sandbox's own choice.
 */
export type SandboxConfidence = 'H' | 'M' | 'L' | 'unknown';

/** One question that GenAuth's documentation leaves open, and the answers that the sandbox can play. */
export interface SandboxSwitch {
  /** What the switch decides, in one sentence, with the unit where the value is a number. */
  readonly about: string;
  /** The values it takes; a switch with a free number has `min` and `max` instead. */
  readonly values?: readonly (string | number | boolean)[];
  /** The smallest whole number it takes, for a switch without `values`. */
  readonly min?: number;
  /** The largest whole number it takes, for a switch without `values`. */
  readonly max?: number;
  /** What `createSandbox()` plays when nobody says otherwise. */
  readonly default: string | number | boolean;
  /** How sure that default is. */
  readonly confidence: SandboxConfidence;
  /** Where the question comes from: a section of `docs/contract.md`, or a standard. */
  readonly source: string;
}
