import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `‘${name}’ 등록을 해제할까요?`,
  consequence: (name, identity) => `해제하면 로그인할 때 ‘${identity || name}’ 확인을 요청하지 않습니다.`,
  others: (names) => `남은 인증 수단: ${names}`,
  last: '마지막 인증 수단입니다.',
  maybeLast: '마지막 인증 수단일 수 있습니다.',
  lastHint: '해제하면 비밀번호만으로 로그인할 수 있습니다.',
  forbidden: '마지막 인증 수단은 해제할 수 없습니다. 먼저 다른 인증 수단을 등록하세요.',
  keep: '유지',
  confirm: '해제',
  asking: '잠시 기다리세요…',
  oneOfAKind: '바꾸려면 먼저 해제한 후 새로 등록하세요.',
  first: '먼저 다른 인증 수단 등록',
  replaced: (name) => `‘${name}’ 등록을 마쳤습니다.`,
  replacedHint: '기존 인증 수단은 해제하거나 유지할 수 있습니다.',
  appEntry: '앱의 항목은 직접 삭제하고, 그 복구 코드는 더 이상 사용하지 마세요.',
  inProfile: {
    title: '여기에서는 해제할 수 없습니다.',
    hint: '프로필에서 해제하거나 관리자에게 문의하세요.',
  },
  kinds: {
    'not-found': { title: '이미 해제되었습니다.', hint: '다른 곳에서 해제되었습니다. 더 할 일은 없습니다.' },
    rejected: { title: '서버에서 거부했습니다.', hint: '변경된 내용이 없습니다.' },
  },
  notRemoved: (name) => `‘${name}’ 등록을 해제하지 못했습니다.`,
  changed: {
    added: (name) => `등록 완료: ${name}`,
    removed: (name) => `해제 완료: ${name}`,
    dismiss: '닫기',
  },
};
