import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Gỡ “${name}”?`,
  consequence: (name, identity) => `Khi đăng nhập, bạn sẽ không còn được yêu cầu “${identity || name}”.`,
  others: (names) => `Bạn vẫn có thể đăng nhập bằng: ${names}.`,
  last: 'Đây là phương thức xác minh cuối cùng của bạn.',
  lastHint: 'Không có nó, chỉ cần mật khẩu là vào được tài khoản của bạn.',
  forbidden: 'Không thể gỡ phương thức cuối cùng. Hãy thiết lập phương thức khác trước.',
  keep: 'Giữ lại',
  confirm: 'Gỡ',
  asking: 'Vui lòng đợi…',
  working: 'Đang gỡ…',
  close: 'Đóng',
  oneOfAKind: 'Mỗi loại chỉ có được một. Để đổi, hãy gỡ phương thức này rồi thiết lập cái mới.',
  first: 'Thiết lập phương thức khác trước',
  replaced: (name) => `Đã thiết lập “${name}”.`,
  replacedHint: 'Giờ bạn có thể gỡ phương thức cũ hoặc giữ cả hai.',
  appEntry: 'Mục trong ứng dụng vẫn còn cho đến khi bạn tự xóa. Đừng dựa vào mã khôi phục của nó nữa.',
  inProfile: {
    title: 'Không thể gỡ tại đây.',
    hint: 'Hãy gỡ trong hồ sơ của bạn hoặc hỏi quản trị viên.',
  },
  kinds: {
    'not-found': {
      title: 'Phương thức này đã được gỡ.',
      hint: 'Việc này diễn ra ở nơi khác. Bạn không cần làm gì thêm.',
    },
    rejected: { title: 'Máy chủ từ chối gỡ.', hint: 'Không có gì thay đổi.' },
    'rate-limited': { title: 'Bạn thao tác quá nhanh.', hint: 'Hãy đợi một chút rồi thử lại.' },
  },
  notRemoved: (name) => `Chưa gỡ “${name}”.`,
  changed: {
    added: (name) => `Đã thiết lập: ${name}`,
    removed: (name) => `Đã gỡ: ${name}`,
    dismiss: 'OK',
  },
};
