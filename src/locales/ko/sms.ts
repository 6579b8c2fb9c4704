import type { LazyMessages } from '../locale.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: '국가 또는 지역',
  search: '이름 또는 국가 번호로 검색',
  noCountry: '일치하는 국가가 없습니다. +82와 같은 국가 번호로 검색해 보세요.',
  phone: '전화번호',
  hint: '인증번호를 문자로 한 번 보내 드립니다. 로그인 확인에만 사용됩니다.',
  weak: '문자는 가로채일 수 있습니다. 인증 앱이 더 안전합니다.',
  send: '인증번호 보내기',
  missing: '전화번호를 입력하세요.',
  checking: '번호를 확인하는 중…',
  implausible: '전화번호 형식이 아닌 것 같습니다. 숫자를 확인하세요.',
  noCountryCode: '이 국가 번호를 쓰는 국가가 없습니다. + 뒤의 숫자를 확인하세요.',
  tooShort: (country) => `${country} 번호로는 너무 짧습니다.`,
  tooLong: (country) => `${country} 번호로는 너무 깁니다.`,
  notOfCountry: (country) => `${country} 번호가 아닌 것 같습니다. 번호와 국가를 확인하세요.`,
  useAnyway: '번호가 맞습니다, 사용하기',
  countryNotAllowed: (country) =>
    `${country} 번호는 여기에서 사용할 수 없습니다. 목록에 있는 국가의 번호만 사용할 수 있습니다.`,
  sent: (to) => `${to} 번호로 인증번호를 보냈습니다.`,
  change: '번호 변경',
  code: '문자로 받은 인증번호',
  incomplete: '인증번호를 모두 입력하세요.',
  codeHint: '4~8자리 숫자',
  codeHintLength: (length) => `${length}자리 숫자`,
  renew: '새 인증번호 보내기',
  done: '다음 로그인부터 이 번호로 인증번호를 보낼 수 있습니다.',
};
