/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   2段階認証           set up, add       設定
 *   second step, method     認証方法            remove            削除
 *   authenticator app       認証アプリ          to check, prove   確認
 *   text message (factor)   SMS認証             code              認証コード
 *   e-mail code (factor)    メール認証          key (OTP)         キー
 *   e-mail address          メールアドレス      recovery code     リカバリーコード
 *   phone number            電話番号            account           アカウント
 *   face (factor)           顔認証              sign in, out      ログイン、ログアウト
 *   photo                   写真                administrator     管理者
 *   text message            SMS                 to send           送信
 *
 * です・ます, no あなた. Full-width punctuation, no space between Japanese and Latin letters or digits. Names that come
 * from outside stand in 「」 or （）, or behind ：. Headings and buttons end in a noun, without 。
 */
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './ja/list.js';

/** Japanese. */
const ja: Locale = {
  tag: 'ja',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./ja/screens.js')),
};

export default ja;
