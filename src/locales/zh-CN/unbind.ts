import type { LazyMessages } from '../locale.js';

/** The words of the question before a factor is removed. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `解绑「${name}」？`,
  consequence: (name, identity) => `登录时将不再验证「${identity || name}」。`,
  others: (names) => `仍可使用的方式：${names}。`,
  last: '这是最后一种验证方式。',
  lastHint: '解绑后，仅凭密码即可登录。',
  forbidden: '最后一种验证方式不能解绑，请先绑定另一种。',
  keep: '保留',
  confirm: '解绑',
  working: '正在解绑…',
};
