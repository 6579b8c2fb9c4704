/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   两步验证          set up, add       绑定
 *   second step, method     验证方式          remove            解绑
 *   authenticator app       验证器应用        to check, prove   验证
 *   text message (factor)   短信验证码        code              验证码
 *   e-mail code (factor)    邮箱验证码        key (OTP)         密钥
 *   e-mail address          邮箱地址          recovery code     恢复代码
 *   phone number            手机号            account           账号
 *   face                    人脸              sign in, out      登录、退出登录
 *   photo                   照片              administrator     管理员
 *
 * The reader is 您. Full-width punctuation without spaces beside it; one space between Chinese and Latin letters or
 * digits. Names that come from outside stand in 「」 or （）, or behind ：, which fits Chinese and Latin names alike.
 */
import type { Locale } from './locale.js';
import { list } from './zh-CN/list.js';

/** Simplified Chinese. */
const zhCN: Locale = {
  tag: 'zh-CN',
  dir: 'ltr',
  list,
  load: {
    wizard: () => import('./zh-CN/wizard.js').then((part) => part.wizard),
    unbind: () => import('./zh-CN/unbind.js').then((part) => part.unbind),
    errors: () => import('./zh-CN/errors.js').then((part) => part.errors),
    otp: () => import('./zh-CN/otp.js').then((part) => part.otp),
    sms: () => import('./zh-CN/sms.js').then((part) => part.sms),
    email: () => import('./zh-CN/email.js').then((part) => part.email),
    face: () => import('./zh-CN/face.js').then((part) => part.face),
  },
};

export default zhCN;
