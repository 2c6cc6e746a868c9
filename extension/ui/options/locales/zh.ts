/** Words of the options page, in Chinese. */
import type { OptionsWords } from './en.ts';

export const optionsZh: OptionsWords = {
  title: 'Whynow',
  connection: '连接',
  connectedTo: (workspace, origin) => `已连接到“${workspace}”（${origin}）`,
  as: (member, until) => `身份：${member}，有效期至 ${until}`,
  disconnect: '断开连接',
  disconnected: '已断开连接。待发送的内容已保留。',
  pairLabel: '配对链接',
  pairHint: 'https://your-worker.example/pair#…',
  connect: '连接',
  pairHelp: '粘贴 npm start 或管理员提供的链接。链接十分钟内有效，仅可使用一次。',
  notLink: '这不是配对链接。它应类似 https://your-worker.example/pair#…',
  waiting: '等待发送',
  privacy: '读取什么，发送到哪里',
  privacyLines: [
    '只有在某个页面上点击图标或按快捷键时，才会在本浏览器中读取该页面。此时只会向您团队的 Worker 查询该公司域名的已知信息，不发送其他内容。',
    '只有按下“保存”时才会发送页面：发送的正是您看到并修改过的各项内容，只发送到您团队自己的 Worker，团队成员可以看到。',
    '未点击的页面不会被读取，也从不向页面写入任何内容。对您选择“始终用于…”的网站，打开其页面时会查询其域名，已打开的侧边栏会读取该页面。',
    '连接凭证和待发送的页面保存在本机扩展自己的存储中。',
  ],
  leads: '打开线索列表',
  language: '语言',
  languages: { auto: '跟随浏览器', en: 'English', zh: '简体中文', 'zh-Hant': '繁體中文' },
  linkedin: '领英',
  linkedinLines: [
    '每个团队默认为 0 级：对领英页面只读取标签页的地址和标题，以及您选中的文字。Whynow 不在其中运行任何代码。',
    '管理员可在工作台的隐私页上查看领英条款后开启 1 级：此时还会读取您所点击页面可见的头部。弹窗会说明页面是按哪一级读取的。',
    '领英用户协议禁止复制个人资料的浏览器插件。无论哪一级，Whynow 都不向其页面写入、不滚动、不展开、不发出请求。标签、负责人和备注照常可用。',
  ],
};
