/** The English words as a person reads them, so that a test breaks on behaviour and not on a better sentence. */
import { email } from '../../src/locales/en/email.js';
import { errors } from '../../src/locales/en/errors.js';
import { face } from '../../src/locales/en/face.js';
import { list } from '../../src/locales/en/list.js';
import { otp } from '../../src/locales/en/otp.js';
import { sms } from '../../src/locales/en/sms.js';
import { unbind } from '../../src/locales/en/unbind.js';
import { wizard } from '../../src/locales/en/wizard.js';

export const words = { list, wizard, unbind, errors, otp, sms, email, face };

/** What people call the four types. */
export const names = {
  otp: list.names.OTP.name,
  sms: list.names.SMS.name,
  email: list.names.EMAIL.name,
  face: list.names.FACE.name,
};
