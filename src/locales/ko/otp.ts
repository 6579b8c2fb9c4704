import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: '인증 앱을 준비하세요',
  ready: '1분 동안 유효한 QR 코드가 표시됩니다. 앱을 먼저 열어 두면 시간은 충분합니다.',
  start: '준비됐습니다',
  noApp: '인증 앱이 없으신가요?',
  noAppHelp:
    '일회용 로그인 인증번호를 만드는 앱이면 무엇이든 됩니다. 많은 휴대폰의 비밀번호 설정에 이미 들어 있으며, 앱 스토어에서 ‘OTP’를 검색해도 됩니다.',
  calmBefore: '서두르지 마세요. 버튼을 누른 후부터 1분이 시작됩니다.',
  calmMeanwhile: '서두르지 마세요. 1분이 지나도 버튼만 누르면 새 QR 코드를 받을 수 있습니다.',
  steps: ['인증 앱 열기', 'QR 코드를 스캔하거나 키를 직접 입력하기', '앱에 표시된 숫자 입력하기'],
  qr: '인증 앱용 QR 코드',
  noQr: 'QR 코드를 표시할 수 없습니다.',
  noQrHint: '아래 키를 앱에 직접 입력하세요. 결과는 같습니다.',
  openApp: '인증 앱에서 열기',
  key: '키',
  copyKey: '키 복사',
  copied: '복사됨',
  copyFailed: '복사할 수 없습니다. 키를 직접 선택하세요',
  details: '직접 입력할 정보',
  account: '계정',
  issuer: '발급자',
  algorithm: '알고리즘',
  digits: '자릿수',
  period: '갱신 주기',
  seconds: (seconds) => `${seconds}초`,
  minutes: (minutes) => `${minutes}분`,
  code: (length) => `앱에 표시된 ${length}자리 인증번호`,
  codeAny: '앱에 표시된 인증번호',
  incomplete: (length) => `${length}자리를 모두 입력하세요.`,
  autoSubmit: '마지막 숫자를 입력하면 자동으로 확인합니다.',
  changed: 'QR 코드가 바뀌었습니다.',
  changedHint: '다시 스캔하고, 앞서 만든 항목은 앱에서 삭제하세요. 그 인증번호는 더 이상 쓸 수 없습니다.',
  refused: {
    over: {
      title: '이미 사용했거나 방금 만료된 인증번호입니다.',
      hint: '다음 인증번호를 기다려 입력하세요. 그것도 거부되면 새 QR 코드를 받으세요.',
    },
    old: {
      title: '이전 QR 코드의 인증번호입니다.',
      hint: '앱에서 이전 항목을 삭제하고 지금 표시된 QR 코드를 스캔한 후, 새 항목의 인증번호를 입력하세요.',
    },
    mistyped: {
      title: '인증번호를 잘못 입력한 것 같습니다.',
      hint: '한 자리가 다르거나 두 숫자가 뒤바뀌었습니다. 앱과 비교하여 다시 입력하세요.',
    },
    behind: '앱의 시계가 약 {time} 느린 것 같습니다.',
    ahead: '앱의 시계가 약 {time} 빠른 것 같습니다.',
    clock:
      '이 기기의 시계와 비교한 결과입니다. 두 기기 모두 날짜와 시간을 자동으로 설정한 후, 앱에 표시된 인증번호를 입력하세요.',
  },
  renew: '새 QR 코드 받기',
  done: '다음 로그인부터 앱의 인증번호를 요청합니다.',
};
