import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'ID lỗi',
  copyRequestId: 'Sao chép',
  copied: 'Đã sao chép',
  copyFailed: 'Không sao chép được',
  retry: 'Thử lại',
  serverSays: (said) => `Máy chủ báo: ${said}`,
  kept: 'Nội dung đã nhập vẫn còn.',
  offlineHint: 'Hiện chưa gửi được gì. Hãy tiếp tục khi có mạng.',
  tryAnyway: 'Vẫn thử',
  otherMethod: 'Chọn phương thức khác',
  wait: (seconds) => `Bạn có thể thử lại sau ${seconds} giây.`,
  kinds: {
    'session-ended': { title: 'Bạn đã bị đăng xuất.', hint: 'Hãy đăng nhập lại rồi tiếp tục.' },
    'token-unavailable': {
      title: 'Không kiểm tra được trạng thái đăng nhập.',
      hint: 'Hãy đợi một chút rồi thử lại.',
    },
    forbidden: { title: 'Bạn không có quyền thực hiện thao tác này.', hint: 'Hãy hỏi quản trị viên.' },
    'plan-required': { title: 'Gói của tổ chức không có tính năng này.', hint: 'Hãy hỏi quản trị viên.' },
    locked: { title: 'Tài khoản tạm thời bị khóa.', hint: 'Hãy đợi một thời gian hoặc hỏi quản trị viên.' },
    'not-allowed': {
      title: 'Thao tác chưa được xác nhận.',
      hint: 'Không có gì thay đổi. Bạn có thể thử lại.',
    },
    'not-found': {
      title: 'Phương thức này không còn nữa.',
      hint: 'Có thể đã được gỡ ở nơi khác. Hãy xem danh sách.',
    },
    conflict: {
      title: 'Thông tin này đã được sử dụng.',
      hint: 'Hãy dùng thông tin khác hoặc xem danh sách: có thể đã được thiết lập.',
    },
    'already-enrolled': {
      title: 'Phương thức này đã được thiết lập.',
      hint: 'Hãy xem danh sách. Để đổi, hãy gỡ cái cũ trước.',
    },
    'last-factor': {
      title: 'Không thể gỡ phương thức cuối cùng.',
      hint: 'Hãy thiết lập phương thức khác trước.',
    },
    unsupported: {
      title: 'Máy chủ không hỗ trợ thao tác này.',
      hint: 'Hãy chọn phương thức khác hoặc hỏi quản trị viên.',
    },
    'account-incomplete': {
      title: 'Tài khoản cần có số điện thoại hoặc địa chỉ email.',
      hint: 'Hãy thêm vào hồ sơ rồi quay lại.',
    },
    rejected: { title: 'Máy chủ từ chối yêu cầu này.', hint: 'Hãy kiểm tra nội dung đã nhập rồi thử lại.' },
    'passcode-wrong': { title: 'Mã không đúng.', hint: 'Hãy kiểm tra rồi nhập lại.' },
    'passcode-expired': { title: 'Mã đã hết hạn.', hint: 'Hãy lấy mã mới rồi nhập.' },
    'proof-refused': {
      title: 'Mã không được chấp nhận.',
      hint: 'Hãy kiểm tra mã rồi nhập lại, hoặc lấy mã mới.',
    },
    'enrollment-expired': { title: 'Đã hết một phút.', hint: 'Hãy lấy mã mới rồi tiếp tục.' },
    'photo-refused': {
      title: 'Không dùng được ảnh này.',
      hint: 'Hãy chọn ảnh khác: đủ sáng, nhìn thẳng, rõ mặt.',
    },
    'too-large': { title: 'Tệp này quá lớn.', hint: 'Hãy chọn tệp nhỏ hơn.' },
    'rate-limited': { title: 'Thao tác quá nhanh.', hint: 'Hãy đợi một chút rồi thử lại.' },
    offline: { title: 'Bạn đang ngoại tuyến.', hint: 'Hãy thử lại khi có mạng.' },
    network: { title: 'Không kết nối được với máy chủ.', hint: 'Hãy kiểm tra kết nối rồi thử lại.' },
    timeout: { title: 'Máy chủ không phản hồi.', hint: 'Hãy thử lại.' },
    aborted: { title: 'Đã dừng.', hint: 'Không có gì thay đổi.' },
    server: { title: 'Máy chủ gặp sự cố.', hint: 'Hãy đợi một chút rồi thử lại.' },
    'bad-response': {
      title: 'Không đọc được phản hồi của máy chủ.',
      hint: 'Hãy thử lại hoặc hỏi quản trị viên.',
    },
    'chunk-failed': {
      title: 'Không tải được phần này.',
      hint: 'Hãy kiểm tra kết nối rồi thử lại, hoặc tải lại trang.',
    },
  },
};
