import { otpSandbox } from '../../src/factors/otp/sandbox.js';
import { sandboxFactors } from '../../src/sandbox/index.js';
import type { SandboxFactor, SandboxOptions } from '../../src/sandbox/index.js';

interface OtpData {
  qrCodeUri: string;
  qrCodeDataUrl: string;
  recoveryCode: string;
}

/** A server that answers a request for an authenticator's key otherwise than ours. */
export function otpAnswer(
  change: (usual: OtpData) => Partial<Record<keyof OtpData, unknown>>,
): SandboxOptions {
  const changed: SandboxFactor = {
    ...otpSandbox,
    async start(asked, tools) {
      const challenge = await otpSandbox.start(asked, tools);
      const usual = challenge.answer?.['otpData'] as OtpData;
      return { ...challenge, answer: { otpData: { ...usual, ...change(usual) } } };
    },
  };
  return { factors: sandboxFactors.map((factor) => (factor === otpSandbox ? changed : factor)) };
}
