import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: '국가 또는 지역',
  search: '이름 또는 국가 번호로 검색',
  noCountry: '찾지 못했습니다. 국가 번호로 검색하세요. 예: +82',
  phone: '전화번호',
  hint: '인증번호를 문자로 한 번 보냅니다. 전화번호는 로그인 확인에만 사용합니다.',
  weak: '다른 사람이 문자를 가로챌 수 있습니다. 인증 앱이 더 안전합니다.',
  send: '인증번호 보내기',
  missing: '전화번호를 입력하세요.',
  checking: '전화번호를 확인하는 중…',
  implausible: '전화번호가 아닌 것 같습니다. 숫자를 확인하세요.',
  noCountryCode: '이 국가 번호는 없습니다. + 뒤의 숫자를 확인하세요.',
  tooShort: (country) => `전화번호가 너무 짧습니다(${country}).`,
  tooLong: (country) => `전화번호가 너무 깁니다(${country}).`,
  notOfCountry: (country) => `${country} 전화번호가 아닌 것 같습니다. 번호와 국가를 확인하세요.`,
  useAnyway: '이 번호로 계속',
  countryNotAllowed: (country) => `${country} 전화번호는 사용할 수 없습니다. 목록에서 국가를 선택하세요.`,
  sent: (to) => `${to} 번호로 인증번호를 보냈습니다.`,
  change: '전화번호 변경',
  code: '문자로 받은 인증번호',
  incomplete: '인증번호를 모두 입력하세요.',
  codeHint: '4~8자리 숫자',
  codeHintLength: (length) => `${length}자리 숫자`,
  autoSubmit: otp.autoSubmit,
  renew: '인증번호 다시 보내기',
  done: '다음 로그인부터 이 전화번호로 인증번호를 보낼 수 있습니다.',
};
