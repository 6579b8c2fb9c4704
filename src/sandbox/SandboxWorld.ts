import type { SandboxClock } from './createSandboxClock.js';
import type { SandboxFaults } from './createSandboxFaults.js';
import type { SandboxLatency } from './createSandboxLatency.js';
import type { SandboxRandom } from './createSandboxRandom.js';
import type { AccountState } from './createAccountState.js';
import type { SandboxFactor, SandboxTools } from './SandboxFactor.js';
import type { SandboxFault } from './SandboxFault.js';
import type { SandboxOperation } from './sandboxOperations.js';
import type { SandboxRequest } from './SandboxRequest.js';
import type { SandboxConfig } from './switches/SandboxConfig.js';

/** All that an operation works with. Inside the sandbox only. */
export interface SandboxWorld {
  readonly clock: SandboxClock;
  readonly random: SandboxRandom;
  readonly latency: SandboxLatency;
  readonly faults: SandboxFaults & { take(operation: SandboxOperation): SandboxFault | undefined };
  readonly account: AccountState;
  readonly tools: SandboxTools;
  /** The switches as they are now. */
  config(): SandboxConfig;
  /** The half of a factor type, where the sandbox has one. */
  half(factorType: string): SandboxFactor | undefined;
  /** Notes a call. */
  log(request: SandboxRequest): void;
}
