import { list } from './en/list.js';
import type { Locale } from './locale.js';

/** English, the shape of all other languages. */
const en: Locale = {
  tag: 'en',
  dir: 'ltr',
  list,
  load: {
    wizard: () => import('./en/wizard.js').then((part) => part.wizard),
    unbind: () => import('./en/unbind.js').then((part) => part.unbind),
    errors: () => import('./en/errors.js').then((part) => part.errors),
    otp: () => import('./en/otp.js').then((part) => part.otp),
    sms: () => import('./en/sms.js').then((part) => part.sms),
    email: () => import('./en/email.js').then((part) => part.email),
    face: () => import('./en/face.js').then((part) => part.face),
  },
};

export default en;
