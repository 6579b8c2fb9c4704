import { list } from './en/list.js';
import type { Locale } from './locale.js';

/** English, the shape of all other languages. */
const en: Locale = {
  tag: 'en',
  dir: 'ltr',
  list,
  load: {
    wizard: async () => (await import('./en/wizard.js')).wizard,
    unbind: async () => (await import('./en/unbind.js')).unbind,
    errors: async () => (await import('./en/errors.js')).errors,
    otp: async () => (await import('./en/otp.js')).otp,
    sms: async () => (await import('./en/sms.js')).sms,
    email: async () => (await import('./en/email.js')).email,
    face: async () => (await import('./en/face.js')).face,
  },
};

export default en;
