import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Gỡ “${name}”?`,
  consequence: (name, identity) => `Khi đăng nhập, bạn sẽ không cần xác minh bằng “${identity || name}” nữa.`,
  others: (names) => `Bạn vẫn đăng nhập được bằng: ${names}.`,
  last: 'Đây là phương thức cuối cùng của bạn.',
  maybeLast: 'Đây có thể là phương thức cuối cùng của bạn.',
  lastHint: 'Nếu gỡ, chỉ cần mật khẩu là đăng nhập được.',
  forbidden: 'Không thể gỡ phương thức cuối cùng. Hãy thiết lập phương thức khác trước.',
  keep: 'Giữ lại',
  confirm: 'Gỡ',
  asking: 'Hãy đợi một chút…',
  oneOfAKind: 'Để đổi, hãy gỡ cái cũ trước rồi thiết lập cái mới.',
  first: 'Thiết lập phương thức khác trước',
  replaced: (name) => `Đã thiết lập “${name}”.`,
  replacedHint: 'Bạn có thể gỡ phương thức cũ hoặc giữ cả hai.',
  appEntry: 'Sau khi gỡ, hãy tự xóa mục trong ứng dụng và đừng dùng mã khôi phục của mục đó nữa.',
  inProfile: { title: 'Không thể gỡ tại đây.', hint: 'Hãy gỡ trong hồ sơ hoặc hỏi quản trị viên.' },
  kinds: {
    'not-found': {
      title: 'Phương thức này đã được gỡ.',
      hint: 'Đã được gỡ ở nơi khác. Bạn không cần làm gì nữa.',
    },
    rejected: { title: 'Máy chủ từ chối gỡ phương thức này.', hint: 'Không có gì thay đổi.' },
  },
  notRemoved: (name) => `Chưa gỡ “${name}”.`,
  changed: {
    added: (name) => `Đã thiết lập: ${name}`,
    removed: (name) => `Đã gỡ: ${name}`,
    dismiss: 'Đóng',
  },
};
