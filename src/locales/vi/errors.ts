import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'Mã lỗi',
  copyRequestId: 'Sao chép',
  copied: 'Đã sao chép',
  copyFailed: 'Không sao chép được',
  retry: 'Thử lại',
  serverSays: (said) => `Máy chủ cho biết: ${said}`,
  kept: 'Nội dung bạn nhập vẫn còn.',
  offlineHint: 'Hiện không có gì được gửi đi. Bạn có thể tiếp tục khi có mạng trở lại.',
  tryAnyway: 'Vẫn thử',
  otherMethod: 'Chọn phương thức khác',
  wait: (seconds) => `Bạn có thể thử lại sau ${seconds} giây.`,
  kinds: {
    'session-ended': { title: 'Bạn đã bị đăng xuất.', hint: 'Hãy đăng nhập lại rồi tiếp tục tại đây.' },
    'token-unavailable': {
      title: 'Không kiểm tra được trạng thái đăng nhập của bạn.',
      hint: 'Hãy thử lại sau giây lát.',
    },
    forbidden: { title: 'Bạn không có quyền làm việc này.', hint: 'Hãy hỏi quản trị viên.' },
    'plan-required': {
      title: 'Gói dịch vụ của tổ chức bạn không có tính năng này.',
      hint: 'Hãy hỏi quản trị viên.',
    },
    locked: {
      title: 'Tài khoản của bạn tạm thời bị khóa.',
      hint: 'Hãy đợi một lúc hoặc hỏi quản trị viên.',
    },
    'not-allowed': {
      title: 'Thao tác này chưa được xác nhận.',
      hint: 'Không có gì thay đổi. Bạn có thể thử lại.',
    },
    'not-found': {
      title: 'Mục này không còn nữa.',
      hint: 'Có thể nó đã được gỡ ở nơi khác. Hãy xem danh sách của bạn.',
    },
    conflict: {
      title: 'Thông tin này đã được dùng.',
      hint: 'Hãy dùng thông tin khác, hoặc xem danh sách: có thể nó đã được thiết lập.',
    },
    'already-enrolled': {
      title: 'Phương thức này đã được thiết lập.',
      hint: 'Hãy xem danh sách của bạn. Để thay thế, hãy gỡ cái cũ trước.',
    },
    'last-factor': {
      title: 'Đây là cách đăng nhập duy nhất của bạn.',
      hint: 'Hãy thiết lập phương thức khác trước.',
    },
    unsupported: {
      title: 'Máy chủ không hỗ trợ việc này.',
      hint: 'Hãy chọn phương thức khác hoặc hỏi quản trị viên.',
    },
    'account-incomplete': {
      title: 'Tài khoản của bạn cần có số điện thoại hoặc địa chỉ email trước.',
      hint: 'Hãy thêm vào hồ sơ rồi quay lại đây.',
    },
    rejected: { title: 'Máy chủ không chấp nhận.', hint: 'Hãy kiểm tra nội dung đã nhập rồi thử lại.' },
    'passcode-wrong': { title: 'Mã không đúng.', hint: 'Hãy kiểm tra và nhập lại.' },
    'passcode-expired': { title: 'Mã đã hết hạn.', hint: 'Hãy lấy mã mới và nhập mã đó.' },
    'proof-refused': {
      title: 'Không được chấp nhận.',
      hint: 'Hãy kiểm tra mã và nhập lại. Nếu vẫn không được, hãy lấy mã mới.',
    },
    'enrollment-expired': { title: 'Đã hết một phút.', hint: 'Hãy lấy mã mới để tiếp tục.' },
    'photo-refused': {
      title: 'Ảnh này không dùng được.',
      hint: 'Hãy quay mặt về phía sáng, để khuôn mặt lấp đầy khung hình và thử ảnh khác.',
    },
    'file-unusable': { title: 'Tệp này không phải ảnh dùng được.', hint: 'Hãy chọn ảnh JPEG hoặc PNG.' },
    'too-large': { title: 'Dung lượng quá lớn.', hint: 'Hãy chọn tệp nhỏ hơn.' },
    'rate-limited': {
      title: 'Bạn thao tác quá nhanh.',
      hint: 'Mỗi phút chỉ gửi được một tin, hãy đợi một chút.',
    },
    offline: { title: 'Bạn đang ngoại tuyến.', hint: 'Hãy thử lại khi có mạng.' },
    network: { title: 'Không kết nối được với máy chủ.', hint: 'Hãy kiểm tra kết nối rồi thử lại.' },
    timeout: { title: 'Máy chủ phản hồi quá lâu.', hint: 'Hãy thử lại.' },
    aborted: { title: 'Thao tác đã dừng.', hint: 'Không có gì thay đổi.' },
    server: { title: 'Máy chủ gặp sự cố.', hint: 'Hãy thử lại sau giây lát.' },
    'bad-response': {
      title: 'Không đọc được phản hồi của máy chủ.',
      hint: 'Hãy thử lại. Nếu vẫn tiếp diễn, hãy báo quản trị viên.',
    },
    'chunk-failed': {
      title: 'Không tải được phần này.',
      hint: 'Hãy kiểm tra kết nối rồi thử lại, hoặc tải lại trang.',
    },
  },
};
