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
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './zh-CN/list.js';

/** Simplified Chinese. */
const zhCN: Locale = {
  tag: 'zh-CN',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./zh-CN/screens.js')),
};

export default zhCN;
