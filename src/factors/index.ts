import { email } from './email/email.js';
import { face } from './face/face.js';
import { otp } from './otp/otp.js';
import { sms } from './sms/sms.js';
import type { Factor } from './factor.js';

export { email, face, otp, sms };
export type { OtpChallenge } from './otp/otp.js';
export { defineFactor } from './factor.js';

/** The types that ship, strongest first. Their definitions are small; their screens are fetched when opened. */
export const builtInFactors: readonly Factor[] = [otp, face, sms, email];
