import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: 'Chuẩn bị sẵn ứng dụng xác thực',
  ready: 'Bạn sẽ nhận được mã QR có hiệu lực trong một phút. Hãy mở ứng dụng trước để có nhiều thời gian.',
  start: 'Tôi đã sẵn sàng',
  noApp: 'Chưa có ứng dụng?',
  noAppHelp:
    'Ứng dụng nào tạo được mã đăng nhập dùng một lần đều dùng được. Nhiều điện thoại có sẵn trong phần cài đặt mật khẩu. Hoặc tìm “authenticator” trong kho ứng dụng.',
  calmBefore: 'Cứ từ từ: một phút chỉ bắt đầu khi bạn nhấn nút.',
  calmMeanwhile: 'Cứ từ từ: khi hết một phút, chỉ cần nhấn một nút để lấy mã QR mới.',
  steps: ['Mở ứng dụng xác thực', 'Quét mã QR hoặc nhập khóa bằng tay', 'Nhập các chữ số hiển thị'],
  qr: 'Mã QR cho ứng dụng xác thực',
  noQr: 'Không hiển thị được mã QR.',
  noQrHint: 'Hãy nhập khóa bên dưới vào ứng dụng bằng tay: kết quả như nhau.',
  openApp: 'Mở trong ứng dụng xác thực',
  key: 'Khóa',
  copyKey: 'Sao chép khóa',
  copied: 'Đã sao chép',
  copyFailed: 'Không sao chép được: hãy tự chọn khóa',
  details: 'Thông tin để nhập bằng tay',
  account: 'Tài khoản',
  issuer: 'Bên phát hành',
  algorithm: 'Thuật toán',
  digits: 'Số chữ số',
  period: 'Chu kỳ',
  seconds: (seconds) => `${seconds} giây`,
  minutes: (minutes) => `${minutes} phút`,
  code: (length) => `Mã ${length} chữ số từ ứng dụng`,
  codeAny: 'Mã từ ứng dụng',
  incomplete: (length) => `Hãy nhập đủ ${length} chữ số.`,
  autoSubmit: 'Mã được kiểm tra ngay khi bạn nhập chữ số cuối.',
  changed: 'Mã QR đã thay đổi.',
  changedHint: 'Hãy quét lại và xóa mục bạn đã tạo trước đó: mã của mục đó không còn dùng được.',
  refused: {
    over: {
      title: 'Mã này đã được dùng hoặc vừa hết hạn.',
      hint: 'Hãy đợi mã tiếp theo rồi nhập. Nếu vẫn không được, hãy lấy mã QR mới.',
    },
    old: {
      title: 'Mã này thuộc về mã QR cũ.',
      hint: 'Hãy xóa mục đó trong ứng dụng, quét mã QR đang hiển thị rồi nhập mã của mục mới.',
    },
    mistyped: {
      title: 'Có vẻ bạn đã nhập nhầm mã.',
      hint: 'Sai một chữ số hoặc hai chữ số bị đổi chỗ. Hãy so với ứng dụng và nhập lại.',
    },
    behind: 'Đồng hồ của ứng dụng có vẻ chậm khoảng {time}.',
    ahead: 'Đồng hồ của ứng dụng có vẻ nhanh khoảng {time}.',
    clock:
      'So với đồng hồ của thiết bị này. Hãy để cả hai tự động đặt ngày giờ, rồi nhập mã hiển thị trong ứng dụng.',
  },
  renew: 'Lấy mã QR mới',
  done: 'Lần đăng nhập tới, bạn sẽ được yêu cầu mã từ ứng dụng.',
};
