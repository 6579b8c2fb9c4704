import type { LazyMessages } from '../locale.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: '国家/地区代码',
  phone: '手机号',
  hint: '会发送一条验证码短信，仅用于登录验证。',
  weak: '短信可能被截获，验证器应用更安全。',
  send: '发送验证码',
  missing: '请输入手机号。',
  implausible: '这不像是手机号，请检查。',
  countryNotAllowed: '不支持该国家/地区的号码。',
  sent: (to) => `验证码已发送至 ${to}。`,
  change: '更换手机号',
  code: '短信中的验证码',
  incomplete: '请输入完整的验证码。',
  codeHint: '4 至 8 位数字',
  codeHintLength: (length) => `${length} 位数字`,
  renew: '重新发送验证码',
  done: '下次登录时，可向此手机号发送验证码。',
};
