import type { OtpChallenge } from 'genauth-mfa-react';
import type { UseEnrollment } from 'genauth-mfa-react/hooks';

/** What goes into a QR code, and the key for those who type it; undefined before it is asked for. */
export function appKey({ state }: UseEnrollment) {
  const challenge = state.challenge?.data as OtpChallenge | undefined;
  return challenge && { uri: challenge.qrCodeUri, key: new URL(challenge.qrCodeUri).searchParams.get('secret') };
}
