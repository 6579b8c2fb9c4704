import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `「${name}」を削除しますか？`,
  consequence: (name, identity) => `ログイン時に「${identity || name}」での確認がなくなります。`,
  others: (names) => `引き続き使える認証方法：${names}`,
  last: 'これが最後の認証方法です。',
  maybeLast: '最後の認証方法かもしれません。',
  lastHint: '削除すると、パスワードだけでログインできるようになります。',
  forbidden: '最後の認証方法は削除できません。先に別の認証方法を設定してください。',
  keep: '削除しない',
  confirm: '削除',
  asking: 'お待ちください…',
  oneOfAKind: '変更するには、削除してから設定し直してください。',
  first: '先に別の認証方法を設定',
  replaced: (name) => `「${name}」を設定しました。`,
  replacedHint: '元の認証方法は削除できます。',
  appEntry: 'アプリの項目も削除し、リカバリーコードは使わないでください。',
  inProfile: {
    title: 'ここでは削除できません。',
    hint: 'プロフィールで削除するか、管理者にお問い合わせください。',
  },
  kinds: {
    'not-found': { title: 'すでに別の場所で削除されています。', hint: '操作は不要です。' },
    rejected: { title: '削除は受け付けられませんでした。', hint: '何も変更されていません。' },
  },
  notRemoved: (name) => `「${name}」は削除されませんでした。`,
  changed: {
    added: (name) => `設定しました：${name}`,
    removed: (name) => `削除しました：${name}`,
    dismiss: '閉じる',
  },
};
