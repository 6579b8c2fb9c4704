import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: '2단계 인증',
  lead: '로그인할 때 비밀번호와 아래 중 하나를 확인합니다. 두 가지를 등록하면 휴대폰을 잃어버려도 로그인할 수 있습니다.',
  enrolled: '등록됨',
  enrollable: '등록 가능',
  none: '등록된 인증 수단이 없습니다',
  noneHint: '하나를 등록하면 비밀번호만으로는 다른 사람이 로그인할 수 없습니다.',
  allSet: '인증 수단을 모두 등록했습니다.',
  nothingOffered: '사용할 수 있는 인증 수단이 없습니다. 관리자에게 문의하세요.',
  loading: '인증 수단을 불러오는 중',
  add: '등록',
  addNamed: (name) => `‘${name}’ 등록`,
  remove: '해제',
  removeNamed: (name, identity) => `‘${name}’${identity && `(${identity})`} 해제`,
  removing: '해제 중…',
  removed: (name) => `‘${name}’ 등록을 해제했습니다.`,
  retry: '다시 시도',
  reload: '페이지 새로고침',
  close: '닫기',
  unavailable: '이 브라우저에서 사용 불가',
  strength: { 1: '기본', 2: '양호', 3: '강력' },
  unknown: (type) => `기타 인증 수단(${type})`,
  problem: {
    offline: { title: '오프라인 상태입니다', hint: '다시 연결되면 자동으로 계속됩니다.' },
    session: { title: '로그아웃되었습니다', hint: '다시 로그인하세요.' },
    gone: { title: '등록되어 있지 않습니다', hint: '다른 곳에서 해제되었을 수 있습니다.' },
    other: {
      title: '불러오지 못했습니다',
      hint: '연결을 확인하고 다시 시도하거나 페이지를 새로고침하세요.',
    },
  },
  detail: { identity: '등록 정보', strength: '보안 강도' },
  names: {
    OTP: { name: '인증 앱', summary: '휴대폰에서 인증번호 생성, 통신 불필요' },
    SMS: { name: '문자 인증', summary: '휴대폰으로 인증번호 전송' },
    EMAIL: { name: '이메일 인증', summary: '원하는 주소로 인증번호 전송' },
    FACE: { name: '얼굴 인증', summary: '로그인할 때 사진과 비교' },
  },
};
