import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `移除「${name}」？`,
  consequence: (name, identity) => `登入時將不再驗證「${identity || name}」。`,
  others: (names) => `仍可用來登入：${names}。`,
  last: '這是最後一種驗證方式。',
  maybeLast: '這可能是最後一種驗證方式。',
  lastHint: '移除後，只憑密碼即可登入。',
  forbidden: '最後一種驗證方式無法移除，請先設定另一種。',
  keep: '保留',
  confirm: '移除',
  asking: '請稍候…',
  oneOfAKind: '如需更換，請先移除，再設定新的。',
  first: '先設定另一種',
  replaced: (name) => `已設定「${name}」。`,
  replacedHint: '現在可以移除原來的，也可以都保留。',
  appEntry: '移除後，應用程式中的項目需自行刪除，也請勿再使用其復原碼。',
  inProfile: { title: '此處無法移除。', hint: '請在個人資料中移除，或洽管理員。' },
  kinds: {
    'not-found': { title: '已經移除。', hint: '已在別處移除，無需再操作。' },
    rejected: { title: '伺服器拒絕移除。', hint: '沒有任何變更。' },
  },
  notRemoved: (name) => `未移除「${name}」。`,
  changed: {
    added: (name) => `已設定：${name}`,
    removed: (name) => `已移除：${name}`,
    dismiss: '關閉訊息',
  },
};
