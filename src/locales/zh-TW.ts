/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   兩步驟驗證          set up, add       設定
 *   second step, method     驗證方式            remove            移除
 *   authenticator app       驗證器應用程式      to check, prove   驗證
 *   text message (factor)   簡訊驗證碼          code              驗證碼
 *   e-mail code (factor)    電子郵件驗證碼      key (OTP)         金鑰
 *   e-mail address          電子郵件地址        recovery code     復原碼
 *   phone number            手機號碼            account           帳號
 *   face (factor)           臉部辨識            sign in, out      登入、登出
 *   photo                   照片                administrator     管理員
 *   camera                  相機                to send           傳送
 *
 * The reader is 您. Words are Taiwan's. Full-width punctuation without spaces beside it; one space between Chinese and
 * Latin letters or digits. Names that come from outside stand in 「」 or （）, or behind ：.
 */
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './zh-TW/list.js';

/** Traditional Chinese, as in Taiwan. */
const zhTW: Locale = {
  tag: 'zh-TW',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./zh-TW/screens.js')),
};

export default zhTW;
