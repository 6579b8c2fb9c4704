/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   xác minh 2 bước            set up, add       thiết lập
 *   second step, method     phương thức (xác minh)     remove            gỡ
 *   authenticator app       ứng dụng xác thực          to check, prove   xác minh
 *   text message (factor)   tin nhắn SMS               code              mã
 *   e-mail code (factor)    mã qua email               key (OTP)         khóa
 *   e-mail address          địa chỉ email              recovery code     mã khôi phục
 *   phone number            số điện thoại              account           tài khoản
 *   face (factor)           nhận diện khuôn mặt        sign in, out      đăng nhập, đăng xuất
 *   photo                   ảnh                        administrator     quản trị viên
 *
 * The reader is bạn. Tone marks as in khóa, xóa. Names that come from outside stand in “ ” or ( ), or behind a colon.
 */
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './vi/list.js';

/** Vietnamese. */
const vi: Locale = {
  tag: 'vi',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./vi/screens.js')),
};

export default vi;
