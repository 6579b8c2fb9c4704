import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Xác minh 2 bước',
  lead: 'Ngoài mật khẩu, bạn dùng một trong các cách sau để xác minh chính là bạn. Nên có hai cách: nếu mất điện thoại, bạn vẫn đăng nhập được bằng cách còn lại.',
  enrolled: 'Đã thiết lập',
  enrollable: 'Có thể thiết lập',
  none: 'Chưa thiết lập phương thức nào',
  noneHint:
    'Hãy thiết lập một phương thức bên dưới để dù mật khẩu bị lộ, người khác cũng không đăng nhập được.',
  allSet: 'Bạn đã thiết lập mọi phương thức có ở đây.',
  nothingOffered: 'Ở đây chưa bật phương thức xác minh nào. Hãy hỏi quản trị viên.',
  loading: 'Đang tải các phương thức xác minh',
  add: 'Thiết lập',
  addNamed: (name) => `Thiết lập “${name}”`,
  remove: 'Gỡ',
  removeNamed: (name, identity) => `Gỡ “${name}”${identity && ` (${identity})`}`,
  removing: 'Đang gỡ…',
  removed: (name) => `Đã gỡ “${name}”.`,
  retry: 'Thử lại',
  reload: 'Tải lại trang',
  unavailable: 'Không dùng được trên trình duyệt này',
  strength: { 1: 'Cơ bản', 2: 'Tốt', 3: 'Mạnh' },
  unknown: (type) => `Phương thức khác (${type})`,
  problem: {
    offline: { title: 'Bạn đang ngoại tuyến', hint: 'Khi có mạng trở lại, trang sẽ tự tiếp tục.' },
    session: { title: 'Bạn đã bị đăng xuất', hint: 'Hãy đăng nhập lại để xem mục này.' },
    gone: { title: 'Phương thức này không còn nữa', hint: 'Có thể nó đã được gỡ ở nơi khác.' },
    other: { title: 'Không tải được', hint: 'Hãy kiểm tra kết nối rồi thử lại, hoặc tải lại trang.' },
  },
  detail: { type: 'Loại', identity: 'Dùng với', strength: 'Độ an toàn' },
  names: {
    OTP: { name: 'Ứng dụng xác thực', summary: 'Mã trên điện thoại, không cần sóng' },
    SMS: { name: 'Tin nhắn SMS', summary: 'Mã gửi đến điện thoại của bạn' },
    EMAIL: { name: 'Mã qua email', summary: 'Gửi đến địa chỉ bạn chọn' },
    FACE: { name: 'Nhận diện khuôn mặt', summary: 'Đối chiếu ảnh khi bạn đăng nhập' },
  },
};
