import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: '国家/地区',
  search: '按名称或区号搜索',
  noCountry: '没有匹配的国家/地区，可输入区号，如 +86。',
  phone: '手机号',
  hint: '会发送一条验证码短信，仅用于登录验证。',
  weak: '短信可能被截获，验证器应用更安全。',
  send: '发送验证码',
  missing: '请输入手机号。',
  checking: '正在检查号码…',
  implausible: '这不像是手机号，请检查。',
  noCountryCode: '没有此区号，请检查 + 后的数字。',
  tooShort: (country) => `号码太短（${country}）。`,
  tooLong: (country) => `号码太长（${country}）。`,
  notOfCountry: (country) => `这不像是${country}的号码，请检查号码和国家/地区。`,
  useAnyway: '号码无误，继续',
  countryNotAllowed: (country) => `此处不支持${country}的号码，仅支持列表中的国家/地区。`,
  sent: (to) => `验证码已发送至 ${to}。`,
  change: '更换手机号',
  code: '短信中的验证码',
  incomplete: '请输入完整的验证码。',
  codeHint: '4 至 8 位数字',
  codeHintLength: (length) => `${length} 位数字`,
  autoSubmit: otp.autoSubmit,
  renew: '重新发送验证码',
  done: '下次登录时，可向此手机号发送验证码。',
};
