import type { LazyMessages } from '../../locales/locale.js';
import type { FactorScreens } from '../factor.js';
import type { OtpChallenge } from './otp.js';
import { OtpDetails } from './OtpDetails.js';
import { OtpProve } from './OtpProve.js';
import { parseOtpauth } from './parseOtpauth.js';

const keyOf = (challenge: OtpChallenge | undefined) => challenge && parseOtpauth(challenge.qrCodeUri);

/** The authenticator app's screens. */
export function otpScreens(
  text: LazyMessages['otp'],
): FactorScreens<void, OtpChallenge, string, LazyMessages['otp']> {
  return {
    Details: OtpDetails,
    Prove: OtpProve,
    text,
    explainRefusal: async ({ proof, challenge, replaced, at }) => {
      const { explainCode } = await import('./explainCode.js');
      return explainCode({ proof, key: keyOf(challenge), oldKey: keyOf(replaced), at }, text);
    },
    recoveryAccount: (challenge) => {
      const { issuer = '', account = '' } = keyOf(challenge) ?? {};
      return [issuer, account].filter(Boolean).join(': ');
    },
    labels: { start: text.start, renew: text.renew, done: text.done },
  };
}
