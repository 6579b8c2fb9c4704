import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'Quốc gia hoặc khu vực',
  search: 'Tìm theo tên hoặc mã quốc gia',
  noCountry: 'Không tìm thấy quốc gia. Hãy thử mã như +84.',
  phone: 'Số điện thoại',
  hint: 'Chúng tôi sẽ gửi một tin nhắn chứa mã. Số này chỉ dùng để xác minh khi đăng nhập.',
  weak: 'Tin nhắn có thể bị đọc trộm. Ứng dụng xác thực an toàn hơn.',
  send: 'Gửi mã',
  missing: 'Hãy nhập số điện thoại.',
  checking: 'Đang kiểm tra số điện thoại…',
  implausible: 'Đây có vẻ không phải số điện thoại. Hãy kiểm tra lại.',
  noCountryCode: 'Không có mã quốc gia này. Hãy kiểm tra chữ số sau dấu +.',
  tooShort: (country) => `Số này quá ngắn (${country}).`,
  tooLong: (country) => `Số này quá dài (${country}).`,
  notOfCountry: (country) =>
    `Đây có vẻ không phải số điện thoại của ${country}. Hãy kiểm tra số và quốc gia.`,
  useAnyway: 'Số này đúng, cứ dùng',
  countryNotAllowed: (country) =>
    `Không dùng được số điện thoại của ${country}, chỉ dùng được số của quốc gia trong danh sách.`,
  sent: (to) => `Đã gửi mã đến ${to}.`,
  change: 'Đổi số điện thoại',
  code: 'Mã trong tin nhắn',
  incomplete: 'Hãy nhập đủ mã.',
  codeHint: '4 đến 8 chữ số',
  codeHintLength: (length) => `${length} chữ số`,
  autoSubmit: otp.autoSubmit,
  renew: 'Gửi mã mới',
  done: 'Lần đăng nhập tới, chúng tôi có thể gửi mã đến số điện thoại này.',
};
