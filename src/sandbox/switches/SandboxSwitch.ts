/**
 * How sure the wire contract is of a switch's default: `H` several sources, `M` one good source, `L` inference,
 * `unknown` nothing is documented and the default is the sandbox's own choice.
 */
export type SandboxConfidence = 'H' | 'M' | 'L' | 'unknown';

/** One open question of the wire contract, and the answers that the sandbox can play. */
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
  /** How sure the contract is of that default. */
  readonly confidence: SandboxConfidence;
  /** Where the question comes from: a section of the wire contract, or a standard. */
  readonly source: string;
}
