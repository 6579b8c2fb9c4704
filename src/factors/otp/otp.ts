import { AppIcon } from '../../ui/icons/AppIcon.js';
import { defineFactor } from '../factor.js';

/**
 * What the server answers, and `state.challenge.data` of an enrolment of `OTP`: an otpauth URI, a picture of it, and the recovery
 * code that comes with it (contract 2.4).
 */
export interface OtpChallenge {
  /** `otpauth://totp/<issuer>:<account>?secret=…`, with the shared secret. */
  qrCodeUri: string;
  /** `data:image/…`, looked at where it is drawn: what can be done without must not stop what can't. */
  qrCodeDataUrl?: unknown;
  /** Likewise looked at where it is asked for. */
  recoveryCode?: unknown;
}

const isChallenge = (data: unknown): data is OtpChallenge =>
  typeof data === 'object' && data !== null && 'qrCodeUri' in data && typeof data.qrCodeUri === 'string';

const param = (uri: string, name: string) => new RegExp(`[?&]${name}=([^&]+)`).exec(uri)?.[1];

/** Codes of an authenticator app (RFC 6238). */
export const otp = defineFactor({
  type: 'OTP',
  strength: 3,
  Icon: AppIcon,
  name: ({ list }) => list.names.OTP.name,
  summary: ({ list }) => list.names.OTP.summary,
  // No `readProfile`: what the server stores for it is not documented (contract 10.1), so nothing is shown as if it were.
  renewAfter: 30_000,
  readChallenge: ({ otpData }): OtpChallenge => {
    if (isChallenge(otpData)) return otpData;
    throw new TypeError('No qrCodeUri.');
  },
  isSameChallenge: (before: OtpChallenge, after: OtpChallenge) =>
    param(before.qrCodeUri, 'secret') === param(after.qrCodeUri, 'secret'),
  prove: (passCode: string) => ({ passCode }),
  recoveryCode: ({ recoveryCode }) =>
    recoveryCode && typeof recoveryCode === 'string' ? recoveryCode : undefined,
  // Whether its recovery code still opens anything is not known (contract 10.6), so nobody should count on it.
  removal: ({ appEntry }) => ({ follows: appEntry }),
  load: async (locale) => {
    const [screens, text] = await Promise.all([import('./otpScreens.js'), locale.load('otp')]);
    return screens.otpScreens(text);
  },
});
