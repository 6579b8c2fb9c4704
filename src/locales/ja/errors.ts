import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'エラーID',
  copyRequestId: 'コピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした',
  retry: '再試行',
  serverSays: (said) => `サーバーの応答：${said}`,
  kept: '入力内容は残っています。',
  offlineHint: '何も送信されません。接続が回復したら続けてください。',
  tryAnyway: 'このまま試す',
  otherMethod: '別の認証方法を選択',
  wait: (seconds) => `${seconds}秒後に再試行できます。`,
  kinds: {
    'session-ended': { title: 'ログアウトされました。', hint: '再度ログインしてから続けてください。' },
    'token-unavailable': {
      title: 'ログイン状態を確認できませんでした。',
      hint: '少し待って再試行してください。',
    },
    forbidden: { title: 'この操作の権限がありません。', hint: '管理者にお問い合わせください。' },
    'plan-required': { title: '組織のプランに含まれていません。', hint: '管理者にお問い合わせください。' },
    locked: {
      title: 'アカウントがロックされています。',
      hint: '少し待つか、管理者にお問い合わせください。',
    },
    'not-allowed': {
      title: '操作が確認されませんでした。',
      hint: '何も変更されていません。再試行できます。',
    },
    'not-found': {
      title: 'この認証方法は設定されていません。',
      hint: '別の場所で削除された可能性があります。一覧を確認してください。',
    },
    conflict: {
      title: 'すでに使用されています。',
      hint: '別のものを使うか、一覧を確認してください。',
    },
    'already-enrolled': {
      title: 'すでに設定されています。',
      hint: '変更するには、削除してから設定し直してください。',
    },
    'last-factor': {
      title: '最後の認証方法は削除できません。',
      hint: '先に別の認証方法を設定してください。',
    },
    unsupported: {
      title: 'サーバーが対応していません。',
      hint: '別の認証方法を選択するか、管理者にお問い合わせください。',
    },
    'account-incomplete': {
      title: 'アカウントに電話番号かメールアドレスが必要です。',
      hint: '先にプロフィールに追加してください。',
    },
    rejected: { title: '受け付けられませんでした。', hint: '入力内容を確認して再試行してください。' },
    'passcode-wrong': { title: '認証コードが違います。', hint: '確認して再度入力してください。' },
    'passcode-expired': {
      title: '認証コードの有効期限が切れました。',
      hint: '認証コードを再取得して入力してください。',
    },
    'proof-refused': {
      title: '確認できませんでした。',
      hint: '認証コードを確認して再度入力するか、再取得してください。',
    },
    'enrollment-expired': { title: '1分が経過しました。', hint: '認証コードを再取得して続けてください。' },
    'photo-refused': {
      title: 'この写真は使えませんでした。',
      hint: '明るい場所で、正面から大きく写してください。',
    },
    'too-large': { title: 'ファイルが大きすぎます。', hint: '小さいファイルを選択してください。' },
    'rate-limited': { title: '間隔が短すぎます。', hint: '少し待って再試行してください。' },
    offline: { title: 'オフラインです。', hint: '接続が回復したら続けてください。' },
    network: { title: 'サーバーに接続できませんでした。', hint: '接続を確認して再試行してください。' },
    timeout: { title: 'サーバーの応答がありません。', hint: '再試行してください。' },
    aborted: { title: '中止しました。', hint: '何も変更されていません。' },
    server: { title: 'サーバーに問題があります。', hint: '少し待って再試行してください。' },
    'bad-response': {
      title: 'サーバーの応答に問題があります。',
      hint: '再試行するか、管理者にお問い合わせください。',
    },
    'chunk-failed': {
      title: '読み込めませんでした。',
      hint: '接続を確認して再試行するか、ページを再読み込みしてください。',
    },
  },
};
