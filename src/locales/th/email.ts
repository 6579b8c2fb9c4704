import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'อีเมล',
  hint: 'เราจะส่งรหัสทางอีเมลหนึ่งฉบับ ใช้เพื่อยืนยันการเข้าสู่ระบบเท่านั้น',
  weak: 'ผู้ที่อ่านอีเมลได้ก็ใช้รหัสได้ แอปยืนยันตัวตนปลอดภัยกว่า',
  send: 'ส่งรหัส',
  missing: 'กรอกอีเมล',
  spaces: 'อีเมลต้องไม่มีช่องว่าง',
  noAt: 'ไม่มี @ ตัวอย่าง: name@example.com',
  noDomain: 'ส่วนหลัง @ ไม่ครบ ตัวอย่าง: name@example.com',
  implausible: 'ดูไม่เหมือนอีเมล ตัวอย่าง: name@example.com',
  tooLong: 'อีเมลยาวเกินไป',
  guess: (address) => `หมายถึง ${address} ใช่ไหม`,
  sent: (to) => `ส่งรหัสไปที่ ${to} แล้ว ดูในสแปมด้วย`,
  change: 'เปลี่ยนอีเมล',
  code: 'รหัสจากอีเมล',
  incomplete: 'กรอกรหัสให้ครบ',
  codeHint: 'ตัวเลข 4 ถึง 8 หลัก',
  codeHintLength: (length) => `ตัวเลข ${length} หลัก`,
  autoSubmit: otp.autoSubmit,
  renew: 'ส่งรหัสใหม่',
  done: 'เข้าสู่ระบบครั้งต่อไป เราส่งรหัสไปที่อีเมลนี้ได้',
};
