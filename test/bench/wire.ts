/** What the floors take the server's answers for. They check nothing. */
export interface Answer<T> {
  statusCode: number;
  message: string;
  data: T;
}

export interface Factor {
  factorId: string;
  factorType: string;
  profile: { phoneNumber?: string; email?: string };
}

export interface Challenge {
  enrollmentToken: string;
  otpData: { qrCodeDataUrl: string; qrCodeUri: string; recoveryCode: string };
}

export const headers = { authorization: 'Bearer token' };

/** The data, or an error with the server's message. */
export function open<T>({ statusCode, message, data }: Answer<T>): T {
  if (statusCode !== 200) throw new Error(message);
  return data;
}

export const startBody = { factorType: 'OTP', profile: {} };

export const proofBody = (challenge: Challenge, passCode: string) => ({
  factorType: 'OTP',
  enrollmentToken: challenge.enrollmentToken,
  enrollmentData: { passCode },
});
