import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: '認証アプリを用意してください',
  ready: 'QRコードの有効期間は1分です。先にアプリを開いてください。',
  start: '用意できました',
  noApp: 'アプリがない場合',
  noAppHelp:
    'ワンタイムコードのアプリならどれでも使えます。スマートフォンのパスワード設定か、アプリストアで「認証アプリ」を検索してください。',
  calmBefore: 'ボタンを押すまで1分は始まりません。',
  calmMeanwhile: '1分が経過したら、QRコードを再取得できます。',
  steps: [
    '認証アプリを開く',
    'QRコードをスキャンするか、キーを手動で入力する',
    'アプリの認証コードを入力する',
  ],
  qr: '認証アプリ用のQRコード',
  noQr: 'QRコードを表示できません。',
  noQrHint: '下のキーを手動で入力しても設定できます。',
  openApp: '認証アプリで開く',
  key: 'キー',
  copyKey: 'キーをコピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。キーを選択してください',
  details: '手動で入力する情報',
  account: 'アカウント',
  issuer: '発行元',
  algorithm: 'アルゴリズム',
  digits: '桁数',
  period: '更新間隔',
  seconds: (seconds) => `${seconds}秒`,
  minutes: (minutes) => `${minutes}分`,
  code: (length) => `アプリの${length}桁の認証コード`,
  codeAny: 'アプリの認証コード',
  incomplete: (length) => `${length}桁すべて入力してください。`,
  autoSubmit: '最後の数字を入力すると自動で確認します。',
  changed: 'QRコードが変わりました。',
  changedHint: '再度スキャンし、無効になった項目をアプリから削除してください。',
  refused: {
    over: {
      title: '認証コードは使用済みか期限切れです。',
      hint: '次の認証コードを入力し、使えない場合はQRコードを再取得してください。',
    },
    old: {
      title: '古いQRコードの認証コードです。',
      hint: '古い項目を削除し、今のQRコードをスキャンして、新しい認証コードを入力してください。',
    },
    mistyped: {
      title: '入力が間違っているようです。',
      hint: '1桁違うか、2桁が入れ替わっています。確認して再度入力してください。',
    },
    behind: 'アプリの時計が約{time}遅れているようです。',
    ahead: 'アプリの時計が約{time}進んでいるようです。',
    clock: 'この端末の時計との比較です。両方の時刻を自動設定にして、アプリの認証コードを入力してください。',
  },
  renew: 'QRコードを再取得',
  done: '次回のログインから、アプリの認証コードが必要です。',
};
