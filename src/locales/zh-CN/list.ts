import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: '两步验证',
  lead: '除密码外，登录时还需验证以下一种。建议绑定两种，手机丢失时仍可登录。',
  enrolled: '已绑定',
  enrollable: '可绑定',
  none: '尚未绑定任何验证方式',
  noneHint: '绑定一种，他人仅凭密码便无法登录。',
  allSet: '已绑定全部验证方式。',
  nothingOffered: '没有可用的验证方式，请联系管理员。',
  loading: '正在加载验证方式',
  add: '绑定',
  addNamed: (name) => `绑定「${name}」`,
  remove: '解绑',
  removeNamed: (name, identity) => `解绑「${name}」${identity && `（${identity}）`}`,
  removing: '正在解绑…',
  removed: (name) => `已解绑「${name}」。`,
  retry: '重试',
  reload: '刷新页面',
  close: '关闭',
  unavailable: '此浏览器不支持',
  strength: { 1: '基础', 2: '良好', 3: '强' },
  unknown: (type) => `其他验证方式（${type}）`,
  problem: {
    offline: { title: '网络已断开', hint: '恢复后会自动继续。' },
    session: { title: '您已退出登录', hint: '请重新登录。' },
    gone: { title: '此验证方式已不存在', hint: '可能已在别处解绑。' },
    other: { title: '加载失败', hint: '请检查网络后重试，或刷新页面。' },
  },
  detail: { identity: '绑定信息', strength: '安全强度' },
  names: {
    OTP: { name: '验证器应用', summary: '在手机上生成验证码，无需信号' },
    SMS: { name: '短信验证码', summary: '发送到手机' },
    EMAIL: { name: '邮箱验证码', summary: '发送到指定邮箱' },
    FACE: { name: '人脸', summary: '登录时比对照片' },
  },
};
