import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: '请准备好验证器应用',
  ready: '二维码有效期为一分钟，请先打开应用。',
  start: '准备好了',
  noApp: '还没有验证器应用？',
  noAppHelp:
    '能生成 6 位验证码的应用都可以：许多手机的密码设置中已自带，也可在应用商店搜索「验证器」。点击按钮后才开始计时。',
  steps: ['打开验证器应用', '扫描二维码，或手动输入密钥', '输入应用中显示的数字'],
  qr: '验证器应用二维码',
  openApp: '在验证器应用中打开',
  key: '密钥',
  copyKey: '复制密钥',
  copied: '已复制',
  copyFailed: '复制失败',
  details: '手动输入的信息',
  account: '账号',
  issuer: '颁发者',
  algorithm: '算法',
  digits: '位数',
  period: '更新周期',
  seconds: (seconds) => `${seconds} 秒`,
  code: (length) => `应用中的 ${length} 位验证码`,
  incomplete: (length) => `请输入完整的 ${length} 位数字。`,
  autoSubmit: '输入最后一位后会自动验证。',
  changed: '二维码已更换。',
  changedHint: '请重新扫描，并删除应用中已失效的旧条目。',
  renew: '重新获取二维码',
  done: '下次登录时，需输入应用中的验证码。',
};
