import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'ที่อยู่อีเมล',
  hint: 'เราจะส่งรหัสทางอีเมลหนึ่งฉบับ ใช้เพื่อยืนยันการเข้าสู่ระบบเท่านั้น',
  weak: 'ผู้ที่อ่านอีเมลได้ก็ใช้รหัสได้ แอปยืนยันตัวตนปลอดภัยกว่า',
  send: 'ส่งรหัส',
  missing: 'โปรดกรอกที่อยู่อีเมล',
  spaces: 'ที่อยู่อีเมลต้องไม่มีช่องว่าง',
  noAt: 'ไม่มี @ ตัวอย่าง: name@example.com',
  noDomain: 'ส่วนหลัง @ ไม่ครบ ตัวอย่าง: name@example.com',
  implausible: 'ดูไม่เหมือนที่อยู่อีเมล ตัวอย่าง: name@example.com',
  tooLong: 'ที่อยู่อีเมลยาวเกินไป',
  guess: (address) => `หมายถึง ${address} ใช่ไหม`,
  sent: (to) => `ส่งรหัสไปที่ ${to} แล้ว โปรดดูในสแปมด้วย`,
  change: 'เปลี่ยนที่อยู่อีเมล',
  code: 'รหัสจากอีเมล',
  incomplete: 'โปรดกรอกรหัสให้ครบ',
  codeHint: 'ตัวเลข 4 ถึง 8 หลัก',
  codeHintLength: (length) => `ตัวเลข ${length} หลัก`,
  autoSubmit: otp.autoSubmit,
  renew: 'ส่งรหัสใหม่',
  done: 'เข้าสู่ระบบครั้งต่อไป เราส่งรหัสไปที่ที่อยู่อีเมลนี้ได้',
};
