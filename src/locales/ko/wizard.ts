import type { LazyMessages } from '../locale.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: '인증 수단 등록',
  lead: '보안 강도가 높은 순입니다.',
  nothing: '등록할 인증 수단이 없습니다.',
  back: '뒤로',
  cancel: '취소',
  close: '닫기',
  verify: '확인',
  loading: '불러오는 중…',
  done: '완료',
  doneTitle: (name) => `‘${name}’ 등록 완료`,
  doneNotice: '등록을 마쳤습니다.',
  secondsLeft: (seconds) => (seconds === 0 ? '1분이 지났습니다' : `${seconds}초 남음`),
  spoken: (seconds) =>
    seconds === 0
      ? '1분이 지났습니다. 입력한 내용은 그대로 있습니다. 버튼을 누르면 계속할 수 있습니다.'
      : `${seconds}초 남았습니다.`,
  expired: '1분이 지났습니다.',
  needsNew: '새 인증번호가 필요합니다.',
  expiredHint: '입력한 내용은 그대로 있습니다. 버튼을 누르면 계속할 수 있습니다.',
  renewIn: (seconds) => `${seconds}초 후 가능`,
  renewOpen: '새 인증번호를 받을 수 있습니다.',
  discard: {
    title: '등록을 중단할까요?',
    hint: '입력한 내용은 사라집니다. 계정은 변경되지 않습니다.',
    confirm: '중단',
    cancel: '계속',
  },
  unsaved: {
    title: '복구 코드를 보관하지 않고 나갈까요?',
    hint: '한 번만 표시됩니다. 휴대폰을 잃어버리면 로그인하지 못할 수 있습니다.',
    confirm: '나가기',
    cancel: '돌아가서 보관',
  },
  recovery: {
    label: '복구 코드',
    hint: '한 번만 표시됩니다. 휴대폰을 잃어버려도 이 코드로 로그인할 수 있습니다.',
    copy: '복사',
    copied: '복사됨',
    copyFailed: '복사하지 못했습니다',
    save: '파일로 저장',
    print: '인쇄',
    gate: '안전한 곳에 보관했습니다',
    gateRequired: '먼저 복구 코드를 보관한 후 확인하세요.',
    gateType: '복구 코드의 마지막 네 글자를 입력하세요',
    gateTypeWrong: '마지막 네 글자와 다릅니다. 보관한 코드를 확인하세요.',
    fileName: '복구 코드.txt',
    fileText: (code, account) => `복구 코드${account && `(${account})`}\n\n${code}\n`,
  },
};
