/** Words of the dashboard at /app, in simplified Chinese. */
import type { WebWords } from './en.ts';

export const webZh: WebWords = {
  title: '您与此浏览器',
  signedIn: '已登录',
  as: (member, workspace) => `${workspace} 的 ${member}`,
  signOut: '退出登录',
  signIn: '登录',
  help: '粘贴您的邀请链接或配对链接：由管理员提供，或在已登录浏览器的“设备”页生成。链接只能使用一次。',
  kept: '此浏览器保存的内容',
  keptLines: [
    '您的登录状态，最长九十天，保存在脚本无法读取、其他网站无法发送的 Cookie 中。',
    '您在此选择的语言，以及您上次查看各客户的时间。此浏览器不保存任何线索、备注或个人信息。',
    '只有扩展能读取网页。没有扩展时，您可以查看和编辑团队已保存的内容。',
  ],
};
