import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `「${name}」を削除しますか？`,
  consequence: (name, identity) => `ログイン時に「${identity || name}」での確認が行われなくなります。`,
  others: (names) => `引き続きログインに使える認証方法：${names}`,
  last: 'これが最後の認証方法です。',
  lastHint: '削除すると、パスワードだけでアカウントにログインできるようになります。',
  forbidden: '最後の認証方法は削除できません。先に別の認証方法を設定してください。',
  keep: '削除しない',
  confirm: '削除',
  asking: 'お待ちください…',
  working: '削除しています…',
  close: '閉じる',
  oneOfAKind: '同じ種類は1つしか設定できません。新しいものに替えるには、これを削除してから設定してください。',
  first: '先に別の認証方法を設定',
  replaced: (name) => `「${name}」を設定しました。`,
  replacedHint: '元の認証方法は、削除することも、そのまま残すこともできます。',
  appEntry:
    'アプリ内の項目は自動では消えません。ご自身で削除してください。そのリカバリーコードは今後使えないものとお考えください。',
  inProfile: {
    title: 'ここでは削除できません。',
    hint: 'プロフィールから削除するか、管理者にお問い合わせください。',
  },
  kinds: {
    'not-found': {
      title: 'すでに削除されています。',
      hint: '別の場所で削除されました。必要な操作はありません。',
    },
    rejected: { title: 'サーバーが削除を受け付けませんでした。', hint: '何も変更されていません。' },
    'rate-limited': { title: '操作の間隔が短すぎます。', hint: '少し待ってから再試行してください。' },
  },
  notRemoved: (name) => `「${name}」は削除されませんでした。`,
  changed: {
    added: (name) => `設定しました：${name}`,
    removed: (name) => `削除しました：${name}`,
    dismiss: 'OK',
  },
};
