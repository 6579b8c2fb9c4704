import type { LazyMessages } from '../../locales/locale.js';
import type { FactorScreens } from '../factor.js';
import type { OtpChallenge } from './otp.js';
import { OtpDetails } from './OtpDetails.js';
import { OtpProve } from './OtpProve.js';
import { parseOtpauth } from './parseOtpauth.js';

/** The authenticator app's screens. */
export function otpScreens(
  text: LazyMessages['otp'],
): FactorScreens<void, OtpChallenge, string, LazyMessages['otp']> {
  return {
    Details: OtpDetails,
    Prove: OtpProve,
    text,
    explainRefusal: async (refused) => {
      const { explainCode } = await import('./explainCode.js');
      return explainCode(refused, text);
    },
    recoveryAccount: ({ qrCodeUri }) => {
      const { issuer = '', account = '' } = parseOtpauth(qrCodeUri) ?? {};
      return [issuer, account].filter(Boolean).join(': ');
    },
    labels: { start: text.start, renew: text.renew, done: text.done },
  };
}
