import { refusalSwitches } from './refusalSwitches.js';
import { ruleSwitches } from './ruleSwitches.js';
import { wireSwitches } from './wireSwitches.js';

/**
 * Every question that GenAuth's documentation leaves open, with the answers that the sandbox can play. The only place
 * where a switch is defined: `SandboxConfig` is read off it. Set with `createSandbox({ config })`, `configure()`
 * or `POST /sandbox/switches`.
 *
 * Not here, because these calls can't show it: whether unbinding an authenticator voids its recovery code, and
 * whether removing the profile's phone or e-mail removes the factor.
 */
export const sandboxSwitches = { ...wireSwitches, ...refusalSwitches, ...ruleSwitches } as const;
