import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Xác minh 2 bước',
  lead: 'Ngoài mật khẩu, bạn xác minh bằng một trong các phương thức sau. Nên có hai: nếu mất điện thoại, bạn vẫn đăng nhập được bằng phương thức kia.',
  enrolled: 'Đã thiết lập',
  enrollable: 'Có thể thiết lập',
  none: 'Chưa thiết lập phương thức nào',
  noneHint: 'Hãy thiết lập một phương thức: dù lộ mật khẩu, người khác vẫn không đăng nhập được.',
  allSet: 'Đã thiết lập mọi phương thức.',
  nothingOffered: 'Không có phương thức nào được bật. Hãy hỏi quản trị viên.',
  loading: 'Đang tải các phương thức',
  add: 'Thiết lập',
  addNamed: (name) => `Thiết lập “${name}”`,
  remove: 'Gỡ',
  removeNamed: (name, identity) => `Gỡ “${name}”${identity && ` (${identity})`}`,
  removing: 'Đang gỡ…',
  removed: (name) => `Đã gỡ “${name}”.`,
  retry: 'Thử lại',
  reload: 'Tải lại trang',
  close: 'Đóng',
  unavailable: 'Trình duyệt này không hỗ trợ',
  strength: { 1: 'Cơ bản', 2: 'Tốt', 3: 'Mạnh' },
  unknown: (type) => `Phương thức khác (${type})`,
  problem: {
    offline: { title: 'Bạn đang ngoại tuyến', hint: 'Trang sẽ tự tiếp tục khi có mạng.' },
    session: { title: 'Bạn đã bị đăng xuất', hint: 'Hãy đăng nhập lại.' },
    gone: { title: 'Phương thức này không còn nữa', hint: 'Có thể đã được gỡ ở nơi khác.' },
    other: { title: 'Không tải được', hint: 'Hãy kiểm tra kết nối rồi thử lại, hoặc tải lại trang.' },
  },
  detail: { identity: 'Dùng với', strength: 'Độ an toàn' },
  names: {
    OTP: { name: 'Ứng dụng xác thực', summary: 'Mã trên điện thoại, không cần sóng' },
    SMS: { name: 'Tin nhắn SMS', summary: 'Mã gửi đến điện thoại' },
    EMAIL: { name: 'Mã qua email', summary: 'Gửi đến địa chỉ bạn chọn' },
    FACE: { name: 'Nhận diện khuôn mặt', summary: 'Đối chiếu ảnh khi đăng nhập' },
  },
};
