import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `解绑「${name}」？`,
  consequence: (name, identity) => `登录时将不再验证「${identity || name}」。`,
  others: (names) => `仍可使用的方式：${names}。`,
  last: '这是最后一种验证方式。',
  maybeLast: '这可能是最后一种验证方式。',
  lastHint: '解绑后，仅凭密码即可登录。',
  forbidden: '最后一种验证方式不能解绑，请先绑定另一种。',
  keep: '保留',
  confirm: '解绑',
  asking: '请稍候…',
  oneOfAKind: '如需更换，请先解绑，再绑定新的。',
  first: '先绑定另一种',
  replaced: (name) => `已绑定「${name}」。`,
  replacedHint: '现在可以解绑原来的，也可以都保留。',
  appEntry: '应用中的条目需自行删除，请勿再使用其恢复代码。',
  inProfile: {
    title: '此处无法解绑。',
    hint: '请在个人资料中解绑，或联系管理员。',
  },
  kinds: {
    'not-found': { title: '已经解绑。', hint: '已在别处解绑，无需再操作。' },
    rejected: { title: '服务器未同意解绑。', hint: '没有任何变化。' },
  },
  notRemoved: (name) => `「${name}」未能解绑。`,
  changed: {
    added: (name) => `绑定成功：${name}`,
    removed: (name) => `解绑成功：${name}`,
    dismiss: '关闭',
  },
};
