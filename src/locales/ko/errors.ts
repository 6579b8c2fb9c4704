import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: '오류 ID',
  copyRequestId: '복사',
  copied: '복사됨',
  copyFailed: '복사하지 못했습니다',
  retry: '다시 시도',
  serverSays: (said) => `서버 메시지: ${said}`,
  kept: '입력한 내용은 그대로 있습니다.',
  offlineHint: '지금은 전송되지 않습니다. 다시 연결되면 계속할 수 있습니다.',
  tryAnyway: '그래도 시도',
  otherMethod: '다른 인증 수단 선택',
  wait: (seconds) => `${seconds}초 후 다시 시도할 수 있습니다.`,
  kinds: {
    'session-ended': { title: '로그아웃되었습니다.', hint: '다시 로그인한 후 계속하세요.' },
    'token-unavailable': { title: '로그인 상태를 확인하지 못했습니다.', hint: '잠시 후 다시 시도하세요.' },
    forbidden: { title: '권한이 없습니다.', hint: '관리자에게 문의하세요.' },
    'plan-required': { title: '조직의 요금제에 포함되어 있지 않습니다.', hint: '관리자에게 문의하세요.' },
    locked: { title: '계정이 일시적으로 잠겼습니다.', hint: '잠시 기다리거나 관리자에게 문의하세요.' },
    'not-allowed': {
      title: '승인되지 않았습니다.',
      hint: '변경된 내용이 없습니다. 다시 시도할 수 있습니다.',
    },
    'not-found': {
      title: '등록되어 있지 않습니다.',
      hint: '다른 곳에서 해제되었을 수 있습니다. 목록을 확인하세요.',
    },
    conflict: {
      title: '이미 사용 중입니다.',
      hint: '다른 것을 사용하거나, 이미 등록되어 있는지 목록을 확인하세요.',
    },
    'already-enrolled': { title: '이미 등록되어 있습니다.', hint: '바꾸려면 먼저 해제하세요.' },
    'last-factor': {
      title: '마지막 인증 수단은 해제할 수 없습니다.',
      hint: '먼저 다른 인증 수단을 등록하세요.',
    },
    unsupported: {
      title: '서버에서 지원하지 않습니다.',
      hint: '다른 인증 수단을 선택하거나 관리자에게 문의하세요.',
    },
    'account-incomplete': {
      title: '계정에 전화번호나 이메일 주소가 필요합니다.',
      hint: '먼저 프로필에 추가하세요.',
    },
    rejected: { title: '서버에서 거부했습니다.', hint: '입력한 내용을 확인하고 다시 시도하세요.' },
    'passcode-wrong': { title: '인증번호가 올바르지 않습니다.', hint: '확인하고 다시 입력하세요.' },
    'passcode-expired': { title: '인증번호가 만료되었습니다.', hint: '새 인증번호를 받아 입력하세요.' },
    'proof-refused': {
      title: '인증번호가 거부되었습니다.',
      hint: '확인하고 다시 입력하세요. 그래도 거부되면 새 인증번호를 받으세요.',
    },
    'enrollment-expired': { title: '1분이 지났습니다.', hint: '새 인증번호를 받아 계속하세요.' },
    'photo-refused': {
      title: '이 사진은 사용할 수 없습니다.',
      hint: '밝은 곳에서 정면으로 얼굴을 크게 찍으세요.',
    },
    'too-large': { title: '파일이 너무 큽니다.', hint: '더 작은 파일을 선택하세요.' },
    'rate-limited': { title: '요청이 너무 빠릅니다.', hint: '잠시 후 다시 시도하세요.' },
    offline: { title: '오프라인 상태입니다.', hint: '연결되면 다시 시도하세요.' },
    network: { title: '서버에 연결하지 못했습니다.', hint: '연결을 확인하고 다시 시도하세요.' },
    timeout: { title: '서버가 응답하지 않습니다.', hint: '다시 시도하세요.' },
    aborted: { title: '중단되었습니다.', hint: '변경된 내용이 없습니다.' },
    server: { title: '서버에 문제가 있습니다.', hint: '잠시 후 다시 시도하세요.' },
    'bad-response': { title: '서버 응답이 잘못되었습니다.', hint: '다시 시도하거나 관리자에게 문의하세요.' },
    'chunk-failed': {
      title: '불러오지 못했습니다.',
      hint: '연결을 확인하고 다시 시도하거나 페이지를 새로고침하세요.',
    },
  },
};
