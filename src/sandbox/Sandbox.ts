import type { SandboxLiveList } from './createLiveList.js';
import type { SandboxClock } from './createSandboxClock.js';
import type { SandboxFaults } from './createSandboxFaults.js';
import type { SandboxLatency } from './createSandboxLatency.js';
import type { SandboxAccount } from './SandboxAccount.js';
import type { SandboxMessage } from './SandboxMessage.js';
import type { SandboxRequest } from './SandboxRequest.js';
import type { SandboxConfig, SandboxConfigChange } from './switches/SandboxConfig.js';

/** GenAuth's MFA API in memory, with everything that a test or a demo needs around it. */
export interface Sandbox {
  /**
   * The API as `fetch`: give it to `createMfaClient({ fetch })`. Goes by the path and not by the origin. Rejects with
   * the signal's reason when that aborts, and with a TypeError where a fault is set that has no answer. In WebKit a page
   * can't read a photo back out of a request (it can send one): there three bytes stand in for it. Who looks at the photo takes
   * `serveSandbox` there, or `uploadPhoto`.
   */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** The account as it stands, secrets included. */
  readonly account: SandboxAccount;
  /** The codes sent so far, newest last. */
  readonly inbox: SandboxLiveList<SandboxMessage>;
  /** The sandbox's time. Fits the kit's `clock` prop. */
  readonly clock: SandboxClock;
  /** What goes wrong, by operation. */
  readonly faults: SandboxFaults;
  /** How slow it is, by operation. */
  readonly latency: SandboxLatency;
  /** The calls so far, oldest first, secrets redacted; also those that a fault keeps from an answer. */
  readonly requests: SandboxLiveList<SandboxRequest>;
  /** The switches as they are now. */
  readonly config: SandboxConfig;
  /**
   * Turns switches while it runs.
   * @throws TypeError for a switch or a value that is not in `sandboxSwitches`.
   */
  configure(change: SandboxConfigChange): void;
  /** Back to how it was created: account, clock, faults, latency, switches; inbox and log are emptied. */
  reset(): void;
}
