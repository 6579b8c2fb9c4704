import type { LazyMessages } from '../locale.js';

const left = (seconds: number) => (seconds ? `เหลือ ${seconds} วินาที` : 'ครบหนึ่งนาทีแล้ว');

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'ตั้งค่าวิธียืนยัน',
  lead: 'ปลอดภัยที่สุดก่อน',
  nothing: 'ไม่มีวิธีให้ตั้งค่าแล้ว',
  back: 'กลับ',
  cancel: 'ยกเลิก',
  close: 'ปิด',
  verify: 'ยืนยัน',
  loading: 'กำลังโหลด…',
  done: 'เสร็จสิ้น',
  doneTitle: (name) => `ตั้งค่า “${name}” แล้ว`,
  doneNotice: 'พร้อมใช้แล้ว',
  secondsLeft: left,
  spoken: (seconds) => left(seconds) + (seconds ? '' : ' สิ่งที่กรอกไว้ยังอยู่ กดปุ่มเพื่อทำต่อ'),
  expired: 'ครบหนึ่งนาทีแล้ว',
  needsNew: 'ต้องใช้รหัสใหม่',
  expiredHint: 'สิ่งที่กรอกไว้ยังอยู่ กดปุ่มเพื่อทำต่อ',
  renewIn: (seconds) => `ในอีก ${seconds} วินาที`,
  renewOpen: 'รับรหัสใหม่ได้แล้ว',
  discard: {
    title: 'หยุดตั้งค่าไหม',
    hint: 'สิ่งที่กรอกไว้จะหายไป แต่บัญชีไม่เปลี่ยนแปลง',
    confirm: 'หยุด',
    cancel: 'ทำต่อ',
  },
  unsaved: {
    title: 'ออกโดยไม่เก็บรหัสกู้คืนไหม',
    hint: 'รหัสจะแสดงครั้งเดียว หากโทรศัพท์หาย อาจเข้าสู่ระบบได้ด้วยรหัสนี้เท่านั้น',
    confirm: 'ออก',
    cancel: 'กลับไปเก็บรหัส',
  },
  recovery: {
    label: 'รหัสกู้คืน',
    hint: 'รหัสจะแสดงครั้งเดียว หากโทรศัพท์หาย เข้าสู่ระบบได้ด้วยรหัสนี้',
    copy: 'คัดลอก',
    copied: 'คัดลอกแล้ว',
    copyFailed: 'คัดลอกไม่ได้',
    save: 'บันทึกไฟล์',
    print: 'พิมพ์',
    gate: 'เก็บไว้ในที่ปลอดภัยแล้ว',
    gateRequired: 'เก็บรหัสกู้คืนก่อน แล้วยืนยัน',
    gateType: 'กรอกรหัสกู้คืน 4 ตัวสุดท้าย',
    gateTypeWrong: 'ไม่ใช่ 4 ตัวสุดท้าย ตรวจสอบอีกครั้ง',
    fileName: 'รหัสกู้คืน.txt',
    fileText: (code, account) => `รหัสกู้คืน${account && ` (${account})`}\n\n${code}\n`,
  },
};
