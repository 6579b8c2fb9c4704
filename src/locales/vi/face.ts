import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: 'Một ảnh khuôn mặt của bạn sẽ được lưu',
  consent:
    'Ảnh được gửi đến dịch vụ đăng nhập và đối chiếu khi bạn đăng nhập. Máy ảnh vẫn tắt và không có gì được gửi cho đến khi bạn đồng ý. Bạn có thể gỡ ảnh bất cứ lúc nào.',
  otherWays: 'Không có hoặc không muốn dùng máy ảnh? Hãy chọn một tệp ảnh bất kỳ hoặc phương thức khác.',
  start: 'Tiếp tục',
  useCamera: 'Dùng máy ảnh',
  takePhoto: 'Chụp ảnh',
  retake: 'Chụp ảnh khác',
  cameraOff: 'Tắt máy ảnh',
  camera: 'Máy ảnh',
  cameraNumber: (number) => `Máy ảnh ${number}`,
  hint: 'Một khuôn mặt, nhìn thẳng, đủ sáng.',
  asking: 'Trình duyệt đang hỏi liệu trang này có được dùng máy ảnh không. Hãy chọn “Cho phép”.',
  starting: 'Đang mở máy ảnh…',
  live: 'Nhìn vào máy ảnh, giữ khuôn mặt trong hình bầu dục.',
  paused: 'Không có hình. Hãy mở nắp máy ảnh hoặc đóng các ứng dụng khác đang dùng máy ảnh.',
  away: 'Máy ảnh đã tắt khi bạn rời khỏi trang.',
  look: 'Khuôn mặt có rõ và đầy đủ không? Không có gì được gửi cho đến khi bạn chọn “Dùng ảnh này”.',
  shotFailed: 'Chưa chụp được. Hãy chụp lại.',
  problems: {
    denied: {
      title: 'Trang này không được phép dùng máy ảnh.',
      hint: 'Hãy cho phép qua biểu tượng máy ảnh hoặc cài đặt trên thanh địa chỉ rồi thử lại.',
    },
    dismissed: { title: 'Máy ảnh chưa được cho phép.', hint: 'Hãy thử lại và chọn “Cho phép”.' },
    system: {
      title: 'Thiết bị không cho trình duyệt này dùng máy ảnh.',
      hint: 'Hãy cho phép trong cài đặt quyền riêng tư của thiết bị rồi thử lại.',
    },
    blocked: {
      title: 'Máy ảnh bị tắt trên trang web này.',
      hint: 'Chỉ bên quản lý trang web mới bật được.',
    },
    none: { title: 'Không tìm thấy máy ảnh.', hint: 'Hãy kết nối máy ảnh rồi thử lại.' },
    busy: {
      title: 'Máy ảnh không phản hồi.',
      hint: 'Hãy đóng các ứng dụng khác đang dùng máy ảnh rồi thử lại.',
    },
    lost: { title: 'Máy ảnh đã ngắt kết nối.', hint: 'Hãy kết nối lại hoặc cho phép lại rồi thử lại.' },
    insecure: {
      title: 'Chỉ trang bảo mật mới dùng được máy ảnh.',
      hint: 'Hãy mở trang này bằng địa chỉ bắt đầu bằng https.',
    },
    unsupported: {
      title: 'Trình duyệt này không dùng được máy ảnh.',
      hint: 'Hãy thử trình duyệt khác.',
    },
    failed: { title: 'Không mở được máy ảnh.', hint: 'Hãy thử lại.' },
  },
  instead: 'Hoặc chọn tệp ảnh bên dưới, hay phương thức khác.',
  choose: 'Chọn ảnh',
  chooseAnother: 'Chọn ảnh khác',
  fileHint: 'JPEG, PNG hoặc WebP, tối đa 20 MB',
  preview: 'Ảnh của bạn',
  use: 'Dùng ảnh này',
  missing: 'Hãy chụp hoặc chọn ảnh trước.',
  kept: 'Ảnh ở trên vẫn còn.',
  notAnImage: 'Tệp này không phải ảnh dùng được. Hãy chọn ảnh JPEG hoặc PNG.',
  heic: 'Trình duyệt này không đọc được ảnh iPhone (HEIC). Hãy chụp ảnh mới hoặc chọn ảnh JPEG.',
  tooLarge: 'Tệp này quá lớn. Hãy chọn tệp tối đa 20 MB.',
  tooManyPixels: 'Ảnh này có quá nhiều điểm ảnh. Hãy chọn ảnh nhỏ hơn hoặc chụp ảnh mới.',
  tooSmall: 'Ảnh này quá nhỏ để thấy rõ khuôn mặt. Hãy chọn ảnh lớn hơn.',
  uploading: 'Đang tải ảnh lên…',
  checking: 'Đang kiểm tra ảnh…',
  refused: {
    1700: { title: 'Máy chủ chưa nhận được ảnh.', hint: 'Hãy chụp hoặc chọn ảnh khác.' },
    1701: {
      title: 'Không có ảnh để đối chiếu.',
      hint: 'Hãy hỏi quản trị viên hoặc chọn phương thức khác.',
    },
    1702: {
      title: 'Không nhận diện được khuôn mặt của bạn.',
      hint: 'Hãy chụp ảnh khác: quay mặt về phía sáng, không che mặt.',
    },
    1704: {
      title: 'Không kiểm tra được số điện thoại của bạn.',
      hint: 'Hãy xem lại trong hồ sơ hoặc hỏi quản trị viên.',
    },
    1705: {
      title: 'Không kiểm tra được địa chỉ email của bạn.',
      hint: 'Hãy xem lại trong hồ sơ hoặc hỏi quản trị viên.',
    },
    1707: {
      title: 'Không thiết lập được nhận diện khuôn mặt.',
      hint: 'Hãy chụp ảnh khác hoặc chọn phương thức khác.',
    },
  },
  done: 'Lần đăng nhập tới, khuôn mặt của bạn có thể được đối chiếu với ảnh này.',
};
