import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'การยืนยันแบบ 2 ขั้นตอน',
  lead: 'นอกจากรหัสผ่าน ให้ยืนยันด้วยวิธีใดวิธีหนึ่งต่อไปนี้ ควรมี 2 วิธี เผื่อโทรศัพท์หาย',
  enrolled: 'ตั้งค่าแล้ว',
  enrollable: 'ตั้งค่าได้',
  none: 'ยังไม่ได้ตั้งค่าวิธียืนยัน',
  noneHint: 'ตั้งค่าสักวิธีด้านล่าง เผื่อรหัสผ่านถูกขโมย',
  allSet: 'ตั้งค่าครบทุกวิธีแล้ว',
  nothingOffered: 'ยังไม่เปิดใช้วิธียืนยัน ติดต่อผู้ดูแลระบบ',
  loading: 'กำลังโหลดวิธียืนยัน',
  add: 'ตั้งค่า',
  addNamed: (name) => `ตั้งค่า “${name}”`,
  remove: 'นำออก',
  removeNamed: (name, identity) => `นำออก “${name}”${identity && ` (${identity})`}`,
  removing: 'กำลังนำออก…',
  removed: (name) => `นำ “${name}” ออกแล้ว`,
  retry: 'ลองอีกครั้ง',
  reload: 'โหลดหน้าใหม่',
  close: 'ปิด',
  unavailable: 'ใช้ในเบราว์เซอร์นี้ไม่ได้',
  strength: { 1: 'พื้นฐาน', 2: 'ดี', 3: 'ดีมาก' },
  unknown: (type) => `วิธีอื่น (${type})`,
  problem: {
    offline: { title: 'ออฟไลน์อยู่', hint: 'จะทำต่อเองเมื่อออนไลน์' },
    session: { title: 'ออกจากระบบแล้ว', hint: 'เข้าสู่ระบบอีกครั้ง' },
    gone: { title: 'ไม่มีวิธีนี้แล้ว', hint: 'อาจนำออกไปแล้วที่อื่น' },
    other: { title: 'โหลดไม่ได้', hint: 'ตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง หรือโหลดหน้าใหม่' },
  },
  detail: { identity: 'ใช้กับ', strength: 'ความปลอดภัย' },
  names: {
    OTP: { name: 'แอปยืนยันตัวตน', summary: 'รหัสในโทรศัพท์ ไม่ต้องใช้สัญญาณ' },
    SMS: { name: 'ข้อความ SMS', summary: 'ส่งรหัสไปที่โทรศัพท์' },
    EMAIL: { name: 'รหัสทางอีเมล', summary: 'ส่งรหัสไปที่อีเมลที่เลือก' },
    FACE: { name: 'ใบหน้า', summary: 'เทียบกับรูปเมื่อเข้าสู่ระบบ' },
  },
};
