import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'Địa chỉ email',
  hint: 'Chúng tôi sẽ gửi một email chứa mã. Địa chỉ này chỉ dùng để xác minh khi đăng nhập.',
  weak: 'Ai đọc được email của bạn cũng dùng được mã. Ứng dụng xác thực an toàn hơn.',
  send: 'Gửi mã',
  missing: 'Hãy nhập địa chỉ email.',
  spaces: 'Địa chỉ email không có dấu cách. Hãy xóa dấu cách.',
  noAt: 'Thiếu @. Ví dụ: name@example.com',
  noDomain: 'Phần sau @ chưa đủ. Ví dụ: name@example.com',
  implausible: 'Đây có vẻ không phải địa chỉ email. Ví dụ: name@example.com',
  tooLong: 'Địa chỉ email quá dài.',
  guess: (address) => `Ý bạn là ${address}?`,
  sent: (to) => `Đã gửi mã đến ${to}. Hãy xem cả thư rác.`,
  change: 'Đổi địa chỉ email',
  code: 'Mã trong email',
  incomplete: 'Hãy nhập đủ mã.',
  codeHint: '4 đến 8 chữ số',
  codeHintLength: (length) => `${length} chữ số`,
  autoSubmit: otp.autoSubmit,
  renew: 'Gửi mã mới',
  done: 'Lần đăng nhập tới, chúng tôi có thể gửi mã đến địa chỉ email này.',
};
