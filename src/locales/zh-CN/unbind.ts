import type { LazyMessages } from '../locale.js';

/** The words of the question before a factor is removed. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `解绑「${name}」？`,
  consequence: (name, identity) =>
    identity ? `登录时将不再使用 ${identity} 进行验证。` : `登录时将不再使用「${name}」进行验证。`,
  others: (names) => `您仍可通过以下方式登录：${names}。`,
  last: '这是您最后一种验证方式。',
  lastHint: '解绑后，仅凭密码即可登录您的账号。',
  forbidden: '最后一种验证方式不能解绑，请先绑定另一种。',
  keep: '保留',
  confirm: '解绑',
  working: '正在解绑…',
};
