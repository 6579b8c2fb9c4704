import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: '兩步驟驗證',
  lead: '除了密碼，登入時還要用以下一種方式確認是您本人。建議設定兩種：手機遺失時，仍可用另一種登入。',
  enrolled: '已設定',
  enrollable: '可設定',
  none: '尚未設定任何驗證方式',
  noneHint: '請在下方設定一種，這樣即使密碼外洩，他人也無法登入。',
  allSet: '您已設定所有可用的驗證方式。',
  nothingOffered: '這裡未開放任何驗證方式，請洽管理員。',
  loading: '正在載入驗證方式',
  add: '設定',
  addNamed: (name) => `設定「${name}」`,
  remove: '移除',
  removeNamed: (name, identity) => `移除「${name}」${identity && `（${identity}）`}`,
  removing: '正在移除…',
  removed: (name) => `已移除「${name}」。`,
  retry: '重試',
  reload: '重新載入頁面',
  unavailable: '此瀏覽器不支援',
  strength: { 1: '基本', 2: '良好', 3: '強' },
  unknown: (type) => `其他驗證方式（${type}）`,
  problem: {
    offline: { title: '目前沒有網路連線', hint: '連線恢復後會自動繼續。' },
    session: { title: '您已登出', hint: '請重新登入以查看內容。' },
    gone: { title: '此驗證方式已不存在', hint: '可能已在別處移除。' },
    other: { title: '無法載入', hint: '請檢查網路連線後重試，或重新載入頁面。' },
  },
  detail: { type: '類型', identity: '綁定資訊', strength: '安全強度' },
  names: {
    OTP: { name: '驗證器應用程式', summary: '在手機上產生驗證碼，無需收訊' },
    SMS: { name: '簡訊驗證碼', summary: '傳送到您的手機' },
    EMAIL: { name: '電子郵件驗證碼', summary: '傳送到您指定的地址' },
    FACE: { name: '臉部辨識', summary: '登入時與照片比對' },
  },
};
