/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   การยืนยันแบบ 2 ขั้นตอน      set up, add       ตั้งค่า
 *   second step, method     วิธียืนยัน                  remove            นำออก
 *   authenticator app       แอปยืนยันตัวตน              to check, prove   ยืนยัน
 *   text message (factor)   ข้อความ SMS                 code              รหัส
 *   e-mail code (factor)    รหัสทางอีเมล                key (OTP)         คีย์
 *   e-mail address          อีเมล                       recovery code     รหัสกู้คืน
 *   phone number            หมายเลขโทรศัพท์             account           บัญชี
 *   face                    ใบหน้า                      sign in, out      เข้าสู่ระบบ, ออกจากระบบ
 *   photo                   รูป                         administrator     ผู้ดูแลระบบ
 *
 * Plain verbs for what to do, without โปรด, ครับ or ค่ะ; คุณ only where an owner must be named. No full stops: a space
 * ends a sentence. A photo is รูป, what the camera shows ภาพ; an entry in the app is รายการ and is deleted (ลบ), not removed.
 * Spaces beside Latin letters and digits. Names that come from outside stand in “ ” or ( ), or behind a colon.
 */
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './th/list.js';

/** Thai. */
const th: Locale = {
  tag: 'th',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./th/screens.js')),
};

export default th;
