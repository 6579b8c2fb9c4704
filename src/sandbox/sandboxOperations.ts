/** The calls that the sandbox answers, by the last part of their path. */
export const sandboxOperations = [
  'send-enroll-factor-request',
  'enroll-factor',
  'reset-factor',
  'list-enrolled-factors',
  'get-factor',
  'list-factors-to-enroll',
  'mfa-totp-verify',
  'upload',
] as const;

/** One call that the sandbox answers: the last part of its path. Closed. */
export type SandboxOperation = (typeof sandboxOperations)[number];

/** True where `name` is a call that the sandbox answers. */
export function isSandboxOperation(name: unknown): name is SandboxOperation {
  return sandboxOperations.some((operation) => operation === name);
}
