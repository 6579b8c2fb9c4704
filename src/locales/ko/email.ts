import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: '이메일 주소',
  hint: '인증번호를 이메일로 한 번 보냅니다. 주소는 로그인 확인에만 사용합니다.',
  weak: '이메일을 볼 수 있는 사람은 인증번호도 사용할 수 있습니다. 인증 앱이 더 안전합니다.',
  send: '인증번호 보내기',
  missing: '이메일 주소를 입력하세요.',
  spaces: '이메일 주소에는 공백을 사용할 수 없습니다.',
  noAt: '@가 없습니다. 예: name@example.com',
  noDomain: '@ 뒤가 완전하지 않습니다. 예: name@example.com',
  implausible: '이메일 주소가 아닌 것 같습니다. 예: name@example.com',
  tooLong: '이메일 주소가 너무 깁니다.',
  guess: (address) => `${address} 주소가 맞나요?`,
  sent: (to) => `${to} 주소로 인증번호를 보냈습니다. 스팸함도 확인하세요.`,
  change: '이메일 주소 변경',
  code: '이메일로 받은 인증번호',
  incomplete: '인증번호를 모두 입력하세요.',
  codeHint: '4~8자리 숫자',
  codeHintLength: (length) => `${length}자리 숫자`,
  autoSubmit: otp.autoSubmit,
  renew: '인증번호 다시 보내기',
  done: '다음 로그인부터 이 이메일 주소로 인증번호를 보낼 수 있습니다.',
};
