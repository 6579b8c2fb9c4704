/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   การยืนยันแบบ 2 ขั้นตอน      set up, add       ตั้งค่า
 *   second step, method     วิธียืนยัน                  remove            นำออก
 *   authenticator app       แอปยืนยันตัวตน              to check, prove   ยืนยัน
 *   text message (factor)   ข้อความ SMS                 code              รหัส
 *   e-mail code (factor)    รหัสทางอีเมล                key (OTP)         คีย์
 *   e-mail address          ที่อยู่อีเมล                recovery code     รหัสกู้คืน
 *   phone number            หมายเลขโทรศัพท์             account           บัญชี
 *   face (factor)           การจดจำใบหน้า               sign in, out      เข้าสู่ระบบ, ออกจากระบบ
 *   photo                   รูปถ่าย                     administrator     ผู้ดูแลระบบ
 *
 * Polite by โปรด, without ครับ or ค่ะ; คุณ only where an owner must be named. No full stops: a space ends a sentence.
 * Spaces beside Latin letters and digits. Names that come from outside stand in “ ” or ( ), or behind a colon.
 */
import type { Locale } from './locale.js';
import { list } from './th/list.js';

/** Thai. */
const th: Locale = {
  tag: 'th',
  dir: 'ltr',
  list,
  load: {
    wizard: () => import('./th/wizard.js').then((part) => part.wizard),
    unbind: () => import('./th/unbind.js').then((part) => part.unbind),
    errors: () => import('./th/errors.js').then((part) => part.errors),
    otp: () => import('./th/otp.js').then((part) => part.otp),
    sms: () => import('./th/sms.js').then((part) => part.sms),
    email: () => import('./th/email.js').then((part) => part.email),
    face: () => import('./th/face.js').then((part) => part.face),
  },
};

export default th;
