/** The words of all that opens, in one file: one request, and no part is missing once a screen stands. */
export { email } from './email.js';
export { errors } from './errors.js';
export { face } from './face.js';
export { otp } from './otp.js';
export { sms } from './sms.js';
export { unbind } from './unbind.js';
export { wizard } from './wizard.js';
