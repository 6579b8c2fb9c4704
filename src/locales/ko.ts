/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   2단계 인증          set up, add       등록
 *   second step, method     인증 수단           remove            해제
 *   authenticator app       인증 앱             to check, prove   확인
 *   text message (factor)   문자 인증           code              인증번호
 *   e-mail code (factor)    이메일 인증         key (OTP)         키
 *   e-mail address          이메일 주소         recovery code     복구 코드
 *   phone number            전화번호            account           계정
 *   face (factor)           얼굴 인증           sign in, out      로그인, 로그아웃
 *   photo                   사진                administrator     관리자
 *
 * 합니다체, requests in -하세요, no pronoun. What is removed is 해제, as 삭제 would read as deleting the app from the phone.
 * Names that come from outside stand in ‘ ’ or ( ), or behind a colon, never before a particle that depends on their last
 * sound: a noun follows them.
 */
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './ko/list.js';

/** Korean. */
const ko: Locale = {
  tag: 'ko',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./ko/screens.js')),
};

export default ko;
