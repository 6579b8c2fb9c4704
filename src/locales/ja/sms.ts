import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: '国または地域',
  search: '名前か国番号で検索',
  noCountry: '見つかりません。国番号でお試しください。例：+81',
  phone: '電話番号',
  hint: '認証コードをSMSで1通送信します。ログイン時の確認にのみ使用します。',
  weak: 'SMSは傍受されることがあります。認証アプリのほうが安全です。',
  send: '認証コードを送信',
  missing: '電話番号を入力してください。',
  checking: '電話番号を確認しています…',
  implausible: '電話番号ではないようです。番号を確認してください。',
  noCountryCode: 'この国番号はありません。番号を確認してください。',
  tooShort: (country) => `電話番号が短すぎます（${country}）。`,
  tooLong: (country) => `電話番号が長すぎます（${country}）。`,
  notOfCountry: (country) => `${country}の電話番号ではないようです。番号と国または地域を確認してください。`,
  useAnyway: 'この番号で続ける',
  countryNotAllowed: (country) => `${country}の電話番号は使えません。一覧から選択してください。`,
  sent: (to) => `${to}に認証コードを送信しました。`,
  change: '電話番号を変更',
  code: 'SMSの認証コード',
  incomplete: '認証コードをすべて入力してください。',
  codeHint: '4～8桁の数字',
  codeHintLength: (length) => `${length}桁の数字`,
  autoSubmit: otp.autoSubmit,
  renew: '認証コードを再送信',
  done: '次回のログインから、この電話番号に認証コードを送信できます。',
};
