import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'ประเทศหรือภูมิภาค',
  search: 'ค้นหาชื่อหรือรหัสประเทศ',
  noCountry: 'ไม่พบประเทศ ลองรหัสประเทศ เช่น +66',
  phone: 'หมายเลขโทรศัพท์',
  hint: 'เราจะส่งรหัสทาง SMS หนึ่งข้อความ ใช้เพื่อยืนยันการเข้าสู่ระบบเท่านั้น',
  weak: 'SMS อาจถูกดักอ่าน แอปยืนยันตัวตนปลอดภัยกว่า',
  send: 'ส่งรหัส',
  missing: 'กรอกหมายเลขโทรศัพท์',
  checking: 'กำลังตรวจสอบหมายเลข…',
  implausible: 'ดูไม่เหมือนหมายเลขโทรศัพท์ ตรวจสอบตัวเลข',
  noCountryCode: 'ไม่มีรหัสประเทศนี้ ตรวจสอบตัวเลขหลัง +',
  tooShort: (country) => `หมายเลขสั้นเกินไป (${country})`,
  tooLong: (country) => `หมายเลขยาวเกินไป (${country})`,
  notOfCountry: (country) => `ดูไม่เหมือนหมายเลขของประเทศที่เลือก (${country}) ตรวจสอบอีกครั้ง`,
  useAnyway: 'หมายเลขถูกต้อง ใช้เลย',
  countryNotAllowed: (country) => `ใช้หมายเลขของประเทศนี้ไม่ได้ (${country}) ใช้ได้เฉพาะในรายการ`,
  sent: (to) => `ส่งรหัสไปที่ ${to} แล้ว`,
  change: 'เปลี่ยนหมายเลข',
  code: 'รหัสจากข้อความ SMS',
  incomplete: 'กรอกรหัสให้ครบ',
  codeHint: 'ตัวเลข 4 ถึง 8 หลัก',
  codeHintLength: (length) => `ตัวเลข ${length} หลัก`,
  autoSubmit: otp.autoSubmit,
  renew: 'ส่งรหัสใหม่',
  done: 'เข้าสู่ระบบครั้งต่อไป เราส่งรหัสไปที่หมายเลขนี้ได้',
};
