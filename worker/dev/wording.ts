/** What `npm start` says, in the language of the environment. */
import type { Language } from '../../shared/words.ts';

export interface Ready {
  worker: string;
  chrome: string;
  firefox: string;
  /** One-time pairing link. */
  link: string;
  samples: string;
  seconds: number;
}

export interface Wording {
  usage: string;
  unknown(flag: string): string;
  starting: string;
  portTaken(port: number): string;
  /** `part` is one of the three below; `said` its last words. */
  failed(part: string, said: string): string;
  parts: { migrations: string; worker: string; build: string; setup: string };
  ready(ready: Ready): string;
  sampleSources: string;
  opened: string;
  notOpened: Record<'no-display' | 'no-browser' | 'failed', string>;
  stopped: string;
}

/** By LC_ALL, LC_MESSAGES and LANG, in the order of POSIX. */
export const languageOf = (env: NodeJS.ProcessEnv): Language =>
  /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh' : 'en';

const en: Wording = {
  usage: `Usage: npm start -- [--port N] [--open] [--sample-sources]

  --port N   the Worker's port on 127.0.0.1 (default 8787); the sample pages take N + 1
  --open     opens a Chromium or Chrome with the extension in it
  --sample-sources
             fills the saved sample company in from invented answers, as public sources would
  --help     shows this

Data is kept in .wrangler/state; WHYNOW_STATE names another folder.`,
  unknown: (flag) => `Not understood: ${flag}`,
  starting: 'Starting the Worker and building the extension...',
  portTaken: (port) =>
    `Port ${port} is in use by another program. Stop that program, or choose another port: npm start -- --port ${port + 10}`,
  failed: (part, said) => `${said}\n\n${part} Nothing has been left running.`,
  parts: {
    migrations: 'The database could not be brought up to date.',
    worker: 'The Worker stopped by itself.',
    build: 'The extension could not be built.',
    setup: 'The Worker gave no pairing link.',
  },
  ready: ({ worker, chrome, firefox, link, samples, seconds }) => `
Whynow is running (ready in ${seconds} s).

  Worker         ${worker}
  Sample pages   ${samples}
  Pairing link   ${link}
                 (works once, within ten minutes; npm start makes a new one)

1. Load the extension
   Chrome, Edge  open chrome://extensions or edge://extensions, switch on "Developer mode",
                 choose "Load unpacked" and this folder:
                 ${chrome}
   Firefox       open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on"
                 and this file:
                 ${firefox}
2. Pair it: open the pairing link and click Whynow's icon there (or paste the link into its options).
   Without the extension: paste the link at ${worker}/app, the dashboard by itself.
3. Try it: open the sample pages, choose "A company's home page", click Whynow's icon (or press
   Alt+Shift+S) and save. Then its open positions and the funding article: watch the score rise.

Ctrl-C stops everything.
`,
  sampleSources: 'Sample sources answer for Northwind: save its home page, and watch the account fill in.\n',
  opened: 'A browser with the extension in it is open; its list of sample pages is in front.',
  notOpened: {
    'no-display': 'No browser was opened: there is no display here.',
    'no-browser':
      'No browser was opened: no Chromium, Chrome or Edge was found. CHROMIUM=/path/to/it names one.',
    failed: 'No browser was opened:',
  },
  stopped: 'Stopped.',
};

const zh: Wording = {
  usage: `用法：npm start -- [--port N] [--open] [--sample-sources]

  --port N   Worker 在 127.0.0.1 上的端口（默认 8787）；示例网页用 N + 1
  --open     打开一个已装好扩展的 Chromium 或 Chrome
  --sample-sources
             保存示例公司后，用虚构的回答补全资料，就像公开来源那样
  --help     显示本说明

数据保存在 .wrangler/state；可用 WHYNOW_STATE 指定别的文件夹。`,
  unknown: (flag) => `看不懂：${flag}`,
  starting: '正在启动 Worker，并构建扩展……',
  portTaken: (port) =>
    `端口 ${port} 已被别的程序占用。请先停掉它，或换一个端口：npm start -- --port ${port + 10}`,
  failed: (part, said) => `${said}\n\n${part}已全部停止，没有留下任何进程。`,
  parts: {
    migrations: '数据库没能更新到最新版本。',
    worker: 'Worker 自己停了。',
    build: '扩展没能构建成功。',
    setup: 'Worker 没有给出配对链接。',
  },
  ready: ({ worker, chrome, firefox, link, samples, seconds }) => `
Whynow 已启动（用时 ${seconds} 秒）。

  Worker     ${worker}
  示例网页   ${samples}
  配对链接   ${link}
             （十分钟内有效，只能用一次；再次 npm start 会给出新的）

1. 安装扩展
   Chrome、Edge  打开 chrome://extensions 或 edge://extensions，开启“开发者模式”，
                 点“加载已解压的扩展程序”，选这个文件夹：
                 ${chrome}
   Firefox       打开 about:debugging#/runtime/this-firefox，点“临时载入附加组件”，选这个文件：
                 ${firefox}
2. 配对：打开上面的配对链接，在那一页点 Whynow 图标（或把链接粘贴到扩展的选项页）。
   不装扩展：在 ${worker}/app 粘贴该链接，即可使用工作台。
3. 试一试：打开示例网页里的“公司首页”，点 Whynow 图标（或按 Alt+Shift+S）并保存；
   再保存招聘职位和融资新闻，看分数怎么涨。

按 Ctrl-C 全部停止。
`,
  sampleSources: '示例来源会回答关于 Northwind 的查询：保存它的首页，看客户资料逐项补全。\n',
  opened: '已打开装好扩展的浏览器，示例网页列表在最前面。',
  notOpened: {
    'no-display': '没有打开浏览器：这里没有显示器。',
    'no-browser': '没有打开浏览器：没找到 Chromium、Chrome 或 Edge。可用 CHROMIUM=/路径 指定。',
    failed: '没有打开浏览器：',
  },
  stopped: '已停止。',
};

export const wordings: Record<Language, Wording> = { en, zh };
