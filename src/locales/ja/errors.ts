import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'エラーID',
  copyRequestId: 'コピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした',
  retry: '再試行',
  serverSays: (said) => `サーバーからのメッセージ：${said}`,
  kept: '入力した内容は残っています。',
  offlineHint: '今は何も送信されません。接続が回復すると続けられます。',
  tryAnyway: 'このまま試す',
  otherMethod: '別の認証方法を選択',
  wait: (seconds) => `${seconds}秒後に再試行できます。`,
  kinds: {
    'session-ended': {
      title: 'ログアウトされました。',
      hint: 'もう一度ログインしてから、続けてください。',
    },
    'token-unavailable': {
      title: 'ログイン状態を確認できませんでした。',
      hint: 'しばらくしてから再試行してください。',
    },
    forbidden: { title: 'この操作を行う権限がありません。', hint: '管理者にお問い合わせください。' },
    'plan-required': {
      title: '組織のプランにこの機能は含まれていません。',
      hint: '管理者にお問い合わせください。',
    },
    locked: {
      title: 'アカウントは一時的にロックされています。',
      hint: 'しばらく待つか、管理者にお問い合わせください。',
    },
    'not-allowed': {
      title: '操作が確認されませんでした。',
      hint: '何も変更されていません。再試行できます。',
    },
    'not-found': {
      title: '見つかりませんでした。',
      hint: '別の場所で削除された可能性があります。一覧を確認してください。',
    },
    conflict: {
      title: 'すでに使用されています。',
      hint: '別のものを使うか、すでに設定済みでないか一覧を確認してください。',
    },
    'already-enrolled': {
      title: 'すでに設定されています。',
      hint: '一覧を確認してください。替えるには、先に古いものを削除してください。',
    },
    'last-factor': {
      title: 'ログインに使える唯一の方法です。',
      hint: '先に別の認証方法を設定してください。',
    },
    unsupported: {
      title: 'サーバーがこの操作に対応していません。',
      hint: '別の認証方法を選択するか、管理者にお問い合わせください。',
    },
    'account-incomplete': {
      title: '先に、アカウントに電話番号かメールアドレスが必要です。',
      hint: 'プロフィールに追加してから、ここに戻ってください。',
    },
    rejected: {
      title: 'サーバーに受け付けられませんでした。',
      hint: '入力した内容を確認して再試行してください。',
    },
    'passcode-wrong': { title: '認証コードが違います。', hint: '確認して、もう一度入力してください。' },
    'passcode-expired': {
      title: '認証コードの有効期限が切れています。',
      hint: '新しいコードを取得して入力してください。',
    },
    'proof-refused': {
      title: '確認できませんでした。',
      hint: 'コードをもう一度入力してください。それでもできない場合は、新しいコードを取得してください。',
    },
    'enrollment-expired': { title: '1分が過ぎました。', hint: '新しいコードを取得して続けてください。' },
    'photo-refused': {
      title: 'この写真は使えませんでした。',
      hint: '明るいほうを向き、顔を大きく写して、もう一度お試しください。',
    },
    'file-unusable': {
      title: 'このファイルは写真として使えません。',
      hint: 'JPEGかPNGの画像を選択してください。',
    },
    'too-large': { title: 'サイズが大きすぎます。', hint: '小さいファイルを選択してください。' },
    'rate-limited': {
      title: '操作の間隔が短すぎます。',
      hint: '送信できるのは1分に1通です。少しお待ちください。',
    },
    offline: { title: 'オフラインです。', hint: '接続が回復したら再試行してください。' },
    network: { title: 'サーバーに接続できませんでした。', hint: '接続を確認して再試行してください。' },
    timeout: { title: 'サーバーからの応答がありません。', hint: '再試行してください。' },
    aborted: { title: '中止しました。', hint: '何も変更されていません。' },
    server: { title: 'サーバーで問題が発生しています。', hint: 'しばらくしてから再試行してください。' },
    'bad-response': {
      title: 'サーバーの応答を読み取れませんでした。',
      hint: '再試行してください。繰り返す場合は、管理者にお知らせください。',
    },
    'chunk-failed': {
      title: 'この部分を読み込めませんでした。',
      hint: '接続を確認して再試行するか、ページを再読み込みしてください。',
    },
  },
};
