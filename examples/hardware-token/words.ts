/** What the token's screens say. A language of yours that is not here falls back to English. */
const en = {
  name: 'Hardware token',
  summary: 'A key fob that shows codes, no phone needed',
  serial: 'Serial number',
  serialHint: 'Printed on the back, such as FT-1024.',
  serialMissing: 'Enter the serial number from the back of the token.',
  press: 'Press the button on the token, then type the 6 digits that it shows.',
  code: '6-digit code from the token',
  codeHint: 'It is checked as soon as the last digit is in.',
  start: 'Continue',
  renew: 'Start again',
  done: 'From now on, press the button on your token when you are asked for a code.',
};

export type TokenWords = typeof en;

const zhCN: TokenWords = {
  name: '硬件令牌',
  summary: '按一下就显示验证码的小设备，无需手机',
  serial: '序列号',
  serialHint: '印在令牌背面，例如 FT-1024。',
  serialMissing: '请输入令牌背面的序列号。',
  press: '请按令牌上的按钮，然后输入显示的 6 位数字。',
  code: '令牌上的 6 位验证码',
  codeHint: '输入最后一位后会自动验证。',
  start: '继续',
  renew: '重新开始',
  done: '以后需要验证码时，按一下令牌上的按钮即可。',
};

/** By BCP 47 tag. */
export const tokenWords = (tag: string): TokenWords => (tag.startsWith('zh') ? zhCN : en);
