import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'メールアドレス',
  hint: '認証コードをメールで1通送信します。ログイン時の確認にのみ使用します。',
  weak: 'メールを読める人は、認証コードも使えてしまいます。認証アプリのほうが安全です。',
  send: '認証コードを送信',
  missing: 'メールアドレスを入力してください。',
  spaces: 'メールアドレスに空白は使えません。',
  noAt: '@がありません。例：name@example.com',
  noDomain: '@の後が不完全です。例：name@example.com',
  implausible: 'メールアドレスではないようです。例：name@example.com',
  tooLong: 'メールアドレスが長すぎます。',
  guess: (address) => `${address}ではありませんか？`,
  sent: (to) => `${to}に認証コードを送信しました。迷惑メールも確認してください。`,
  change: 'メールアドレスを変更',
  code: 'メールの認証コード',
  incomplete: '認証コードをすべて入力してください。',
  codeHint: '4～8桁の数字',
  codeHintLength: (length) => `${length}桁の数字`,
  autoSubmit: otp.autoSubmit,
  renew: '認証コードを再送信',
  done: '次回のログインから、このメールアドレスに認証コードを送信できます。',
};
