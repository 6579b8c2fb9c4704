import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'ประเทศหรือภูมิภาค',
  search: 'ค้นหาตามชื่อหรือรหัสประเทศ',
  noCountry: 'ไม่พบประเทศ โปรดลองใช้รหัสประเทศ เช่น +66',
  phone: 'หมายเลขโทรศัพท์',
  hint: 'เราจะส่งรหัสทาง SMS หนึ่งข้อความ ใช้เพื่อยืนยันการเข้าสู่ระบบเท่านั้น',
  weak: 'SMS อาจถูกดักอ่านได้ แอปยืนยันตัวตนปลอดภัยกว่า',
  send: 'ส่งรหัส',
  missing: 'โปรดกรอกหมายเลขโทรศัพท์',
  checking: 'กำลังตรวจสอบหมายเลขโทรศัพท์…',
  implausible: 'ดูไม่เหมือนหมายเลขโทรศัพท์ โปรดตรวจสอบตัวเลข',
  noCountryCode: 'ไม่มีรหัสประเทศนี้ โปรดตรวจสอบตัวเลขหลัง +',
  tooShort: (country) => `หมายเลขโทรศัพท์สั้นเกินไป (${country})`,
  tooLong: (country) => `หมายเลขโทรศัพท์ยาวเกินไป (${country})`,
  notOfCountry: (country) => `ดูไม่เหมือนหมายเลขของประเทศที่เลือก (${country}) โปรดตรวจสอบหมายเลขและประเทศ`,
  useAnyway: 'หมายเลขถูกต้อง ใช้เลย',
  countryNotAllowed: (country) => `ใช้หมายเลขของประเทศนี้ไม่ได้ (${country}) ใช้ได้เฉพาะประเทศในรายการ`,
  sent: (to) => `ส่งรหัสไปที่ ${to} แล้ว`,
  change: 'เปลี่ยนหมายเลขโทรศัพท์',
  code: 'รหัสจากข้อความ SMS',
  incomplete: 'โปรดกรอกรหัสให้ครบ',
  codeHint: 'ตัวเลข 4 ถึง 8 หลัก',
  codeHintLength: (length) => `ตัวเลข ${length} หลัก`,
  autoSubmit: otp.autoSubmit,
  renew: 'ส่งรหัสใหม่',
  done: 'เข้าสู่ระบบครั้งต่อไป เราส่งรหัสไปที่หมายเลขโทรศัพท์นี้ได้',
};
