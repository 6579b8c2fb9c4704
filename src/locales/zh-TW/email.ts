import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: '電子郵件地址',
  hint: '將傳送一封驗證碼郵件，此地址僅用於登入驗證。',
  weak: '能看到您郵件的人都能使用驗證碼，驗證器應用程式更安全。',
  send: '傳送驗證碼',
  missing: '請輸入電子郵件地址。',
  spaces: '電子郵件地址不能有空格。',
  noAt: '缺少 @，格式如 name@example.com。',
  noDomain: '@ 後的網域不完整，格式如 name@example.com。',
  implausible: '這不像電子郵件地址，格式如 name@example.com。',
  tooLong: '電子郵件地址太長。',
  guess: (address) => `您是指 ${address} 嗎？`,
  sent: (to) => `驗證碼已傳送至 ${to}。如未收到，請查看垃圾郵件。`,
  change: '變更電子郵件地址',
  code: '郵件中的驗證碼',
  incomplete: '請輸入完整的驗證碼。',
  codeHint: '4 至 8 位數字',
  codeHintLength: (length) => `${length} 位數字`,
  autoSubmit: otp.autoSubmit,
  renew: '重新傳送驗證碼',
  done: '下次登入時，可傳送驗證碼至此地址。',
};
