/** Words about sites that Whynow follows, in simplified Chinese. */
import type { FollowWords } from './en.ts';

export const followZh: FollowWords = {
  always: (site) => `始终用于 ${site}`,
  asking: (site) => `跟随 ${site}？`,
  lines: [
    '您每次打开该网站的页面时，会向团队的 Worker 查询此域名。不发送其他任何内容，也不会看到其他网站。',
    '图标显示评分；侧边栏若已打开，会读取该页面。保存仍由您点击。',
    '接下来浏览器会询问您。可以随时在这里或选项中停止。',
  ],
  allow: '跟随该网站',
  cancel: '暂不',
  isOn: (site) => `已始终用于 ${site}`,
  stop: '停止',
  stopOf: (site) => `停止跟随 ${site}`,
  title: '跟随的网站',
  none: '无。读取页面后，页面末尾可选择跟随其网站。',
  help: '在这些网站上，图标显示该公司的评分。打开其页面时，会把域名发送给团队的 Worker。',
};
