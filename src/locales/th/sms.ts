import type { LazyMessages } from '../locale.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'ประเทศหรือภูมิภาค',
  search: 'ค้นหาตามชื่อหรือรหัสประเทศ',
  noCountry: 'ไม่พบประเทศที่ตรงกัน ลองใช้รหัสประเทศ เช่น +66',
  phone: 'หมายเลขโทรศัพท์',
  hint: 'เราจะส่งรหัสทาง SMS หนึ่งข้อความ ใช้เพื่อยืนยันการเข้าสู่ระบบเท่านั้น',
  weak: 'SMS อาจถูกดักอ่านได้ แอปยืนยันตัวตนปลอดภัยกว่า',
  send: 'ส่งรหัส',
  missing: 'โปรดกรอกหมายเลขโทรศัพท์',
  checking: 'กำลังตรวจสอบหมายเลข…',
  implausible: 'ดูไม่เหมือนหมายเลขโทรศัพท์ โปรดตรวจสอบตัวเลข',
  noCountryCode: 'ไม่มีประเทศที่ใช้รหัสนี้ โปรดตรวจสอบตัวเลขหลัง +',
  tooShort: (country) => `หมายเลขนี้สั้นเกินไปสำหรับ${country}`,
  tooLong: (country) => `หมายเลขนี้ยาวเกินไปสำหรับ${country}`,
  notOfCountry: (country) => `ดูไม่เหมือนหมายเลขของ${country} โปรดตรวจสอบหมายเลขและประเทศ`,
  useAnyway: 'หมายเลขถูกต้อง ใช้เลย',
  countryNotAllowed: (country) => `ใช้หมายเลขของ${country}ที่นี่ไม่ได้ ใช้ได้เฉพาะประเทศในรายการ`,
  sent: (to) => `ส่งรหัสไปที่ ${to} แล้ว`,
  change: 'เปลี่ยนหมายเลข',
  code: 'รหัสจากข้อความ SMS',
  incomplete: 'โปรดกรอกรหัสให้ครบ',
  codeHint: 'ตัวเลข 4 ถึง 8 หลัก',
  codeHintLength: (length) => `ตัวเลข ${length} หลัก`,
  renew: 'ส่งรหัสใหม่',
  done: 'ครั้งต่อไปที่เข้าสู่ระบบ เราส่งรหัสไปที่หมายเลขนี้ได้',
};
