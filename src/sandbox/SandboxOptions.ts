import type { SandboxFactorSeed, SandboxUser } from './SandboxAccount.js';
import type { SandboxFactor } from './SandboxFactor.js';
import type { SandboxFault } from './SandboxFault.js';
import type { SandboxOperation } from './sandboxOperations.js';
import type { SandboxConfigChange } from './switches/SandboxConfig.js';

/** How a sandbox starts; `reset()` comes back to it. */
export interface SandboxOptions {
  /** The account. Default: Ada, with one text-message factor at `+86 18812348888`. */
  readonly account?:
    | {
        /** Fields of the person that differ from Ada's; one set to undefined is missing. */
        readonly user?: Partial<SandboxUser> | undefined;
        /** What is bound, instead of Ada's one factor. */
        readonly factors?: readonly SandboxFactorSeed[] | undefined;
      }
    | undefined;
  /** The types that the application has switched on, in order. Default: every type in `factors`. */
  readonly enabledFactorTypes?: readonly string[] | undefined;
  /** The types that the sandbox can play. Default `sandboxFactors`, the four that are documented. */
  readonly factors?: readonly SandboxFactor[] | undefined;
  /** Name of the user pool, which authenticators show. Default `Acme`. */
  readonly issuer?: string | undefined;
  /** `real` time flows, `manual` time moves only by `clock.advance()`. Default `real`. */
  readonly clock?: 'real' | 'manual' | undefined;
  /** Where the clock starts, ms since 1970. Default: the real time, and 2026-01-01T00:00:00Z for `manual`. */
  readonly startAt?: number | undefined;
  /** Makes secrets, codes, tokens and ids the same in each run. Default: by chance. */
  readonly seed?: number | undefined;
  /** Wait before each call is carried out, in ms of the sandbox's time; one number, or by operation. Default 0. */
  readonly latency?: number | Readonly<Partial<Record<SandboxOperation, number | undefined>>> | undefined;
  /** What goes wrong from the start, by operation. Default: nothing. */
  readonly faults?: Readonly<Partial<Record<SandboxOperation, SandboxFault | undefined>>> | undefined;
  /** Switches that differ from their defaults in `sandboxSwitches`. */
  readonly config?: SandboxConfigChange | undefined;
}
