/** Words of the devices' page, in Chinese. */
import type { DevicesWords } from './en.ts';

export const devicesZh: DevicesWords = {
  about: '每个已连接的浏览器都有自己的密钥。不再使用的，请断开连接。',
  own: '您的浏览器',
  here: (device) => `${device}（当前浏览器）`,
  created: (when) => `连接于${when}`,
  used: (when) => `最近使用：${when}`,
  until: (when) => `有效期至 ${when}`,
  revoke: '断开连接',
  revokeWhat: (device) =>
    `${device} 从下一次请求起即被拒绝。其中待发送的内容会留在该设备上，重新连接后再发送。`,
  revoked: (device) => `${device} 已断开连接。`,
  rotate: '续期',
  rotateWhat: '此浏览器将获得新密钥，有效期再延长 90 天。新密钥开始使用后，旧密钥即失效。',
  rotated: (until) => `已续期：此浏览器的连接有效期至 ${until}。`,
  approve: '用代码允许另一个浏览器连接',
  approveAbout: '另一个浏览器会显示八个字母。请在此输入，且只批准您眼前的浏览器。',
  code: '代码',
  codeHint: 'BCDF-GHJK',
  look: '查找',
  waits: (device) => `${device} 正在等待连接。`,
  canDo: (name, role) =>
    `它将以 ${name}（${role}）的身份操作：查看所有线索、保存页面、修改线索，以及您的角色可做的其他事情。您可以随时在上方断开它。`,
  letIn: '允许连接',
  turnAway: '拒绝',
  isIn: (device) => `已允许 ${device} 连接。它取得密钥后会显示在上方。`,
  isOut: (device) => `已拒绝 ${device}。`,
  pair: '用链接连接您的另一个浏览器',
  pairAbout: '在另一个浏览器中打开链接，然后点击那里的 Whynow 图标。',
  makeLink: '生成链接',
  link: '配对链接',
  linkAbout: (clock) =>
    `仅显示这一次。链接只能使用一次，有效期至 ${clock}，打开它的人将以您的身份连接：请勿交给他人。`,
  team: '团队的浏览器',
  teamAbout: '笔记本电脑丢失？在这里断开其浏览器。',
  alone: '团队中还没有其他人。请在“团队”页面邀请成员。',
  none: '没有已连接的浏览器。',
};
