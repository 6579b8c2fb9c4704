export { createSandbox } from './createSandbox.js';
export type { Sandbox } from './Sandbox.js';
export type { SandboxOptions } from './SandboxOptions.js';
export type { SandboxLiveList } from './createLiveList.js';
export type { SandboxClock } from './createSandboxClock.js';
export type { SandboxFaults } from './createSandboxFaults.js';
export type { SandboxLatency } from './createSandboxLatency.js';
export type { SandboxRandom } from './createSandboxRandom.js';
export type {
  SandboxAccount,
  SandboxEnrolledFactor,
  SandboxFactorSeed,
  SandboxPendingEnrollment,
  SandboxUpload,
  SandboxUser,
} from './SandboxAccount.js';
export type {
  SandboxChallenge,
  SandboxDetails,
  SandboxFactor,
  SandboxStart,
  SandboxTools,
  SandboxVerification,
} from './SandboxFactor.js';
export { sandboxFactors } from './sandboxFactors.js';
export {
  sandboxFaultKinds,
  type SandboxAnswerFault,
  type SandboxFault,
  type SandboxFaultKind,
  type SandboxFaultOptions,
  type SandboxLatencyFault,
  type SandboxTransportFault,
} from './SandboxFault.js';
export type { SandboxMessage } from './SandboxMessage.js';
export { sandboxOperations, type SandboxOperation } from './sandboxOperations.js';
export { SandboxRefusal, type SandboxRefusalOptions } from './SandboxRefusal.js';
export type { SandboxRequest } from './SandboxRequest.js';
export { startMessageChallenge } from './startMessageChallenge.js';
export type { SandboxConfig, SandboxConfigChange, SandboxSwitchName } from './switches/SandboxConfig.js';
export { sandboxSwitches } from './switches/sandboxSwitches.js';
export type { SandboxConfidence, SandboxSwitch } from './switches/SandboxSwitch.js';
export { totp, type TotpAlgorithm, type TotpOptions } from './tools/totp.js';
