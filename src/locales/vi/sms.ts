import type { LazyMessages } from '../locale.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'Quốc gia hoặc khu vực',
  search: 'Tìm theo tên hoặc mã quốc gia',
  noCountry: 'Không tìm thấy quốc gia. Hãy thử mã quốc gia, chẳng hạn +84.',
  phone: 'Số điện thoại',
  hint: 'Chúng tôi sẽ gửi một tin nhắn chứa mã. Chỉ dùng để xác minh khi đăng nhập.',
  weak: 'Tin nhắn có thể bị đọc trộm. Ứng dụng xác thực an toàn hơn.',
  send: 'Gửi mã',
  missing: 'Hãy nhập số điện thoại.',
  checking: 'Đang kiểm tra số…',
  implausible: 'Đây có vẻ không phải số điện thoại. Hãy kiểm tra các chữ số.',
  noCountryCode: 'Không quốc gia nào dùng mã này. Hãy kiểm tra các chữ số sau dấu +.',
  tooShort: (country) => `Số này quá ngắn (${country}).`,
  tooLong: (country) => `Số này quá dài (${country}).`,
  notOfCountry: (country) =>
    `Đây có vẻ không phải số điện thoại của ${country}. Hãy kiểm tra số và quốc gia.`,
  useAnyway: 'Số này đúng, cứ dùng',
  countryNotAllowed: (country) =>
    `Ở đây không chấp nhận số của ${country}, chỉ chấp nhận số của các quốc gia trong danh sách.`,
  sent: (to) => `Đã gửi mã đến ${to}.`,
  change: 'Đổi số',
  code: 'Mã trong tin nhắn',
  incomplete: 'Hãy nhập đủ mã.',
  codeHint: '4 đến 8 chữ số',
  codeHintLength: (length) => `${length} chữ số`,
  renew: 'Gửi mã mới',
  done: 'Lần đăng nhập tới, chúng tôi có thể gửi mã đến số này.',
};
