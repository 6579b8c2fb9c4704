import type { SandboxDetails, SandboxFactor } from '../../sandbox/SandboxFactor.js';
import { SandboxRefusal } from '../../sandbox/SandboxRefusal.js';
import { startMessageChallenge } from '../../sandbox/startMessageChallenge.js';

const factorType = 'SMS';
const defaultCountryCode = '+86';

function readDetails(profile: Readonly<Record<string, unknown>>): SandboxDetails {
  const { phoneNumber, phoneCountryCode = defaultCountryCode } = profile;
  if (typeof phoneNumber !== 'string' || phoneNumber === '') {
    throw new SandboxRefusal(400, 'profile.phoneNumber is required.');
  }
  if (typeof phoneCountryCode !== 'string' || !/^\+[1-9]\d{0,3}$/.test(phoneCountryCode)) {
    throw new SandboxRefusal(400, 'profile.phoneCountryCode must look like +86.');
  }
  // E.164 has 15 digits at most; the mainland's mobile numbers are the one plan the service knows by heart.
  const national = phoneCountryCode === defaultCountryCode ? /^1\d{10}$/ : /^\d{4,14}$/;
  if (!national.test(phoneNumber) || phoneCountryCode.length - 1 + phoneNumber.length > 15) {
    throw new SandboxRefusal(400, 'profile.phoneNumber is not a phone number of that country.');
  }
  return { phoneNumber, phoneCountryCode };
}

/** The text message's half of the sandbox. Details: `phoneNumber` (national) and `phoneCountryCode` (`+86`). */
export const smsSandbox: SandboxFactor = {
  factorType,
  idTail: 'phone',
  oldUnbindOperation: 'unbind-phone',
  seed: (given, { user }) => ({
    phoneNumber: user.phoneNumber ?? '18812348888',
    phoneCountryCode: user.phoneCountryCode ?? defaultCountryCode,
    ...given,
  }),
  profile: ({ phoneNumber, phoneCountryCode }) => ({ phoneNumber, phoneCountryCode }),
  maskedProfile: ({ phoneNumber, phoneCountryCode }) => ({
    phoneNumber: String(phoneNumber).replace(/^(.{3}).*(.{4})$/, '$1****$2'),
    phoneCountryCode,
  }),
  start({ profile }, tools) {
    const details = readDetails(profile);
    if (tools.config.internationalSms === 'off' && details.phoneCountryCode !== defaultCountryCode) {
      throw new SandboxRefusal(422, 'No SMS provider is set up for numbers outside +86.');
    }
    const to = `${details.phoneCountryCode}${details.phoneNumber}`;
    return startMessageChallenge(tools, { channel: factorType, to, details });
  },
};
