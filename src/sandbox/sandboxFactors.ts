import { emailSandbox } from '../factors/email/sandbox.js';
import { faceSandbox } from '../factors/face/sandbox.js';
import { otpSandbox } from '../factors/otp/sandbox.js';
import { smsSandbox } from '../factors/sms/sandbox.js';
import type { SandboxFactorSeed, SandboxUser } from './SandboxAccount.js';
import type { SandboxFactor } from './SandboxFactor.js';

/** The halves of the documented factor types, in the order in which they are offered. */
export const sandboxFactors: readonly SandboxFactor[] = [otpSandbox, smsSandbox, emailSandbox, faceSandbox];

/** The person of the default account. Nobody real; the number is made after the documentation's sample. */
export const defaultUser: SandboxUser = {
  userId: '6349a1b2c3d4e5f607182bb3',
  username: 'ada',
  email: 'ada@example.com',
  phoneNumber: '18812348888',
  phoneCountryCode: '+86',
};

/** What the default account has bound. */
export const defaultFactors: readonly SandboxFactorSeed[] = [{ factorType: smsSandbox.factorType }];
