import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: '邮箱地址',
  hint: '会发送一封验证码邮件，仅用于登录验证。',
  weak: '能查看您邮件的人都能使用验证码，验证器应用更安全。',
  send: '发送验证码',
  missing: '请输入邮箱地址。',
  spaces: '邮箱地址中不能有空格。',
  noAt: '缺少 @，格式如 name@example.com。',
  noDomain: '@ 后的域名不完整，格式如 name@example.com。',
  implausible: '这不像是邮箱地址，格式如 name@example.com。',
  tooLong: '邮箱地址太长。',
  guess: (address) => `是不是想输入 ${address}？`,
  sent: (to) => `验证码已发送至 ${to}。如未收到，请查看垃圾邮件。`,
  change: '更换邮箱地址',
  code: '邮件中的验证码',
  incomplete: '请输入完整的验证码。',
  codeHint: '4 至 8 位数字',
  codeHintLength: (length) => `${length} 位数字`,
  autoSubmit: otp.autoSubmit,
  renew: '重新发送验证码',
  done: '下次登录时，可向此邮箱地址发送验证码。',
};
