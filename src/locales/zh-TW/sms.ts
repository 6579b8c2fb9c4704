import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: '國家/地區',
  search: '依名稱或國碼搜尋',
  noCountry: '找不到國家/地區，可輸入國碼，如 +886。',
  phone: '手機號碼',
  hint: '將傳送一則驗證碼簡訊，此號碼僅用於登入驗證。',
  weak: '簡訊可能遭攔截，驗證器應用程式更安全。',
  send: '傳送驗證碼',
  missing: '請輸入手機號碼。',
  checking: '正在檢查號碼…',
  implausible: '這不像手機號碼，請檢查。',
  noCountryCode: '沒有此國碼，請檢查 + 後的數字。',
  tooShort: (country) => `號碼太短（${country}）。`,
  tooLong: (country) => `號碼太長（${country}）。`,
  notOfCountry: (country) => `這不像${country}的號碼，請檢查號碼和國家/地區。`,
  useAnyway: '號碼無誤，繼續',
  countryNotAllowed: (country) => `此處不支援${country}的號碼，僅支援清單中的國家/地區。`,
  sent: (to) => `驗證碼已傳送至 ${to}。`,
  change: '變更手機號碼',
  code: '簡訊中的驗證碼',
  incomplete: '請輸入完整的驗證碼。',
  codeHint: '4 至 8 位數字',
  codeHintLength: (length) => `${length} 位數字`,
  autoSubmit: otp.autoSubmit,
  renew: '重新傳送驗證碼',
  done: '下次登入時，可傳送驗證碼至此號碼。',
};
