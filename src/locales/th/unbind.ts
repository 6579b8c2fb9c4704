import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `นำ “${name}” ออกไหม`,
  consequence: (name, identity) => `เมื่อเข้าสู่ระบบ จะไม่มีการขอให้ยืนยันด้วย “${identity || name}” อีก`,
  others: (names) => `ยังเข้าสู่ระบบด้วยวิธีเหล่านี้ได้: ${names}`,
  last: 'นี่คือวิธียืนยันสุดท้ายที่มีอยู่',
  lastHint: 'หากไม่มีวิธีนี้ ใช้เพียงรหัสผ่านก็เข้าบัญชีได้',
  forbidden: 'นำวิธียืนยันสุดท้ายออกไม่ได้ โปรดตั้งค่าวิธีอื่นก่อน',
  keep: 'เก็บไว้',
  confirm: 'นำออก',
  asking: 'โปรดรอสักครู่…',
  working: 'กำลังนำออก…',
  close: 'ปิด',
  oneOfAKind: 'แต่ละประเภทมีได้เพียงรายการเดียว หากต้องการเปลี่ยน โปรดนำรายการนี้ออกแล้วตั้งค่าใหม่',
  first: 'ตั้งค่าวิธีอื่นก่อน',
  replaced: (name) => `ตั้งค่า “${name}” แล้ว`,
  replacedHint: 'ตอนนี้นำวิธีเดิมออกได้ หรือจะเก็บไว้ทั้งสองวิธีก็ได้',
  appEntry: 'รายการในแอปจะยังอยู่จนกว่าจะลบในแอปเอง และอย่าใช้รหัสกู้คืนของรายการนั้นอีก',
  inProfile: {
    title: 'นำออกที่นี่ไม่ได้',
    hint: 'โปรดนำออกในโปรไฟล์ หรือติดต่อผู้ดูแลระบบ',
  },
  kinds: {
    'not-found': { title: 'นำออกไปแล้ว', hint: 'มีการนำออกจากที่อื่น ไม่ต้องทำอะไรเพิ่ม' },
    rejected: { title: 'เซิร์ฟเวอร์ไม่ยอมให้นำออก', hint: 'ไม่มีอะไรเปลี่ยนแปลง' },
    'rate-limited': { title: 'ทำรายการถี่เกินไป', hint: 'โปรดรอสักครู่แล้วลองอีกครั้ง' },
  },
  notRemoved: (name) => `ไม่ได้นำ “${name}” ออก`,
  changed: {
    added: (name) => `ตั้งค่าแล้ว: ${name}`,
    removed: (name) => `นำออกแล้ว: ${name}`,
    dismiss: 'ตกลง',
  },
};
