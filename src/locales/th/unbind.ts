import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `นำ “${name}” ออกไหม`,
  consequence: (name, identity) => `จะไม่ใช้ “${identity || name}” ยืนยันการเข้าสู่ระบบอีก`,
  others: (names) => `ยังเข้าสู่ระบบได้ด้วย: ${names}`,
  last: 'นี่คือวิธีสุดท้าย',
  maybeLast: 'นี่อาจเป็นวิธีสุดท้าย',
  lastHint: 'หากนำออก จะเหลือรหัสผ่านอย่างเดียว',
  forbidden: 'นำวิธีสุดท้ายออกไม่ได้ ตั้งค่าวิธีอื่นก่อน',
  keep: 'เก็บไว้',
  confirm: 'นำออก',
  asking: 'รอสักครู่…',
  oneOfAKind: 'หากต้องการเปลี่ยน ให้นำวิธีเดิมออกก่อน แล้วตั้งค่าใหม่',
  first: 'ตั้งค่าวิธีอื่นก่อน',
  replaced: (name) => `ตั้งค่า “${name}” แล้ว`,
  replacedHint: 'นำวิธีเดิมออกได้ หรือเก็บไว้ทั้งสองวิธี',
  appEntry: 'ลบรายการเดิมในแอปเอง รหัสกู้คืนเดิมอาจใช้ไม่ได้แล้ว',
  inProfile: { title: 'นำออกที่นี่ไม่ได้', hint: 'นำออกในโปรไฟล์ หรือติดต่อผู้ดูแลระบบ' },
  kinds: {
    'not-found': { title: 'นำออกแล้ว', hint: 'นำออกไปแล้วที่อื่น ไม่ต้องทำอะไรอีก' },
    rejected: { title: 'เซิร์ฟเวอร์ไม่ยอมรับ', hint: 'ไม่มีอะไรเปลี่ยนแปลง' },
  },
  notRemoved: (name) => `ไม่ได้นำ “${name}” ออก`,
  changed: {
    added: (name) => `ตั้งค่าแล้ว: ${name}`,
    removed: (name) => `นำออกแล้ว: ${name}`,
    dismiss: 'ปิด',
  },
};
