import type { LazyMessages } from '../locale.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Thiết lập phương thức xác minh',
  lead: 'An toàn nhất ở trên cùng.',
  nothing: 'Không còn phương thức nào để thiết lập.',
  back: 'Quay lại',
  cancel: 'Hủy',
  close: 'Đóng',
  verify: 'Xác minh',
  loading: 'Đang tải…',
  done: 'Xong',
  doneTitle: (name) => `Đã thiết lập “${name}”`,
  doneNotice: 'Thiết lập xong.',
  secondsLeft: (seconds) => (seconds === 0 ? 'Đã hết một phút' : `Còn ${seconds} giây`),
  spoken: (seconds) =>
    seconds === 0
      ? 'Đã hết một phút. Nội dung đã nhập vẫn còn. Chỉ cần nhấn một nút để tiếp tục.'
      : `Còn ${seconds} giây.`,
  expired: 'Đã hết một phút.',
  needsNew: 'Cần lấy mã mới.',
  expiredHint: 'Nội dung đã nhập vẫn còn. Chỉ cần nhấn một nút để tiếp tục.',
  renewIn: (seconds) => `sau ${seconds} giây`,
  renewOpen: 'Bạn có thể lấy mã mới.',
  discard: {
    title: 'Dừng thiết lập?',
    hint: 'Nội dung đã nhập sẽ không được lưu. Tài khoản không thay đổi.',
    confirm: 'Dừng',
    cancel: 'Tiếp tục',
  },
  unsaved: {
    title: 'Rời đi mà không lưu mã khôi phục?',
    hint: 'Mã chỉ hiển thị một lần. Nếu mất điện thoại, có thể bạn chỉ đăng nhập được bằng mã này.',
    confirm: 'Rời đi',
    cancel: 'Quay lại lưu mã',
  },
  recovery: {
    label: 'Mã khôi phục',
    hint: 'Mã chỉ hiển thị một lần. Nếu mất điện thoại, bạn vẫn đăng nhập được bằng mã này.',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    copyFailed: 'Không sao chép được',
    save: 'Lưu thành tệp',
    print: 'In',
    gate: 'Tôi đã lưu mã ở nơi an toàn',
    gateRequired: 'Hãy lưu mã trước rồi xác nhận.',
    gateType: 'Nhập bốn ký tự cuối của mã',
    gateTypeWrong: 'Không khớp bốn ký tự cuối. Hãy kiểm tra lại.',
    fileName: 'Mã khôi phục.txt',
    fileText: (code, account) => `Mã khôi phục${account && ` (${account})`}\n\n${code}\n`,
  },
};
