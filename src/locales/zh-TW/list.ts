import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: '兩步驟驗證',
  lead: '除了密碼，登入時還需以下列任一方式驗證。建議設定兩種，手機遺失時仍可登入。',
  enrolled: '已設定',
  enrollable: '可設定',
  none: '尚未設定任何驗證方式',
  noneHint: '設定一種，他人只憑密碼便無法登入。',
  allSet: '已設定所有驗證方式。',
  nothingOffered: '沒有可用的驗證方式，請洽管理員。',
  loading: '正在載入驗證方式',
  add: '設定',
  addNamed: (name) => `設定「${name}」`,
  remove: '移除',
  removeNamed: (name, identity) => `移除「${name}」${identity && `（${identity}）`}`,
  removing: '正在移除…',
  removed: (name) => `已移除「${name}」。`,
  retry: '重試',
  reload: '重新載入頁面',
  close: '關閉',
  unavailable: '此瀏覽器不支援',
  strength: { 1: '基本', 2: '良好', 3: '強' },
  unknown: (type) => `其他驗證方式（${type}）`,
  problem: {
    offline: { title: '沒有網路連線', hint: '恢復連線後會自動繼續。' },
    session: { title: '您已登出', hint: '請重新登入。' },
    gone: { title: '此驗證方式已不存在', hint: '可能已在別處移除。' },
    other: { title: '無法載入', hint: '請檢查網路後重試，或重新載入頁面。' },
  },
  detail: { identity: '綁定資訊', strength: '安全強度' },
  names: {
    OTP: { name: '驗證器應用程式', summary: '在手機上產生驗證碼，無需訊號' },
    SMS: { name: '簡訊驗證碼', summary: '傳送至手機' },
    EMAIL: { name: '電子郵件驗證碼', summary: '傳送至指定地址' },
    FACE: { name: '臉部辨識', summary: '登入時比對照片' },
  },
};
