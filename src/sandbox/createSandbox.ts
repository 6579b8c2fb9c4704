import { assembleSandbox } from './assembleSandbox.js';
import type { Sandbox } from './Sandbox.js';
import type { SandboxOptions } from './SandboxOptions.js';

/**
 * Makes GenAuth's MFA API for one account, to run against without a network: the six factor operations,
 * mfa-totp-verify and the photo upload. Where GenAuth's documentation leaves a question open, `sandboxSwitches` has a switch.
 * @throws TypeError when `config` or `faults` name something that does not exist.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return assembleSandbox(options).sandbox;
}
