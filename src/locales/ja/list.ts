import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: '2段階認証',
  lead: 'ログイン時に、パスワードと次のいずれかで本人確認します。2つ設定すると、スマートフォンをなくしてもログインできます。',
  enrolled: '設定済み',
  enrollable: '設定可能',
  none: '認証方法が設定されていません',
  noneHint: '1つ設定すると、パスワードが盗まれてもログインされません。',
  allSet: '認証方法はすべて設定済みです。',
  nothingOffered: '使える認証方法がありません。管理者にお問い合わせください。',
  loading: '認証方法を読み込んでいます',
  add: '設定',
  addNamed: (name) => `「${name}」を設定`,
  remove: '削除',
  removeNamed: (name, identity) => `「${name}」${identity && `（${identity}）`}を削除`,
  removing: '削除しています…',
  removed: (name) => `「${name}」を削除しました。`,
  retry: '再試行',
  reload: 'ページを再読み込み',
  close: '閉じる',
  unavailable: 'このブラウザでは使えません',
  strength: { 1: '基本', 2: '良好', 3: '強力' },
  unknown: (type) => `その他の認証方法（${type}）`,
  problem: {
    offline: { title: 'オフラインです', hint: '接続が回復すると再開します。' },
    session: { title: 'ログアウトされました', hint: '再度ログインしてください。' },
    gone: { title: 'この認証方法は設定されていません', hint: '別の場所で削除された可能性があります。' },
    other: {
      title: '読み込めませんでした',
      hint: '接続を確認して再試行するか、ページを再読み込みしてください。',
    },
  },
  detail: { identity: '登録先', strength: '安全性' },
  names: {
    OTP: { name: '認証アプリ', summary: '認証コードを生成（電波不要）' },
    SMS: { name: 'SMS認証', summary: 'SMSで認証コードを受信' },
    EMAIL: { name: 'メール認証', summary: '指定のアドレスで認証コードを受信' },
    FACE: { name: '顔認証', summary: 'ログイン時に写真と照合' },
  },
};
