import type { EnrolledFactor } from '../src/index.js';
import type { SandboxOptions } from '../src/sandbox/index.js';

const ada = '5f0c29a1d4e3b2c1a0987654';

/** Factors that Ada may have bound, as the server tells them: an id is the user, a bar and a tail. */
export const bound = {
  app: { factorId: `${ada}|otp`, factorType: 'OTP', profile: {} },
  phone: {
    factorId: `${ada}|phone`,
    factorType: 'SMS',
    profile: { phoneNumber: '18812348888', phoneCountryCode: '+86' },
  },
  email: { factorId: `${ada}|email`, factorType: 'EMAIL', profile: { email: 'ada@example.com' } },
  face: { factorId: `${ada}|face`, factorType: 'FACE', profile: {} },
  /** A type that this version of the kit has never heard of. */
  unknown: { factorId: `${ada}|passkey`, factorType: 'PASSKEY', profile: { deviceName: 'Ada’s laptop' } },
} satisfies Record<string, EnrolledFactor>;

/** An account on which exactly these are bound. */
export const accountWith = (...factors: readonly EnrolledFactor[]): SandboxOptions => ({
  account: { factors },
});
