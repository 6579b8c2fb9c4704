import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `要移除「${name}」嗎？`,
  consequence: (name, identity) => `登入時將不再驗證「${identity || name}」。`,
  others: (names) => `仍可用來登入的方式：${names}。`,
  last: '這是您最後一種驗證方式。',
  lastHint: '移除後，只憑密碼就能登入您的帳號。',
  forbidden: '最後一種驗證方式無法移除，請先設定另一種。',
  keep: '保留',
  confirm: '移除',
  asking: '請稍候…',
  working: '正在移除…',
  close: '關閉',
  oneOfAKind: '同一種方式只能設定一個。如需更換，請先移除，再重新設定。',
  first: '先設定另一種方式',
  replaced: (name) => `已設定「${name}」。`,
  replacedHint: '現在可以移除原來的方式，也可以兩種都保留。',
  appEntry: '應用程式中的項目需由您自行刪除，其復原碼請勿再使用。',
  inProfile: { title: '無法在這裡移除。', hint: '請至個人資料中移除，或洽管理員。' },
  kinds: {
    'not-found': { title: '已經移除了。', hint: '已在別處移除，不需要再做任何事。' },
    rejected: { title: '伺服器拒絕移除。', hint: '沒有任何變更。' },
    'rate-limited': { title: '操作太頻繁。', hint: '請稍候再試。' },
  },
  notRemoved: (name) => `未移除「${name}」。`,
  changed: {
    added: (name) => `已設定：${name}`,
    removed: (name) => `已移除：${name}`,
    dismiss: '知道了',
  },
};
