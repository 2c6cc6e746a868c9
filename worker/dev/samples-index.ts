/** The list of all sample pages, in English and Chinese, with what there is to try on each. */

export interface Sample {
  path: string;
  what: string;
  tries: string;
}

export const englishSamples: Sample[] = [
  {
    path: 'northwind.example/',
    what: 'A company’s home page',
    tries: 'Open Whynow: who this is, with the words that say so. Save it.',
  },
  {
    path: 'northwind.example/about/',
    what: 'The same company’s team',
    tries: 'Who decides on a purchase, and whose seat is still empty.',
  },
  {
    path: 'northwind.example/careers/',
    what: 'Its open positions',
    tries: 'Six roles in sales: the score rises, and says by how many points.',
  },
  {
    path: 'northwind.example/careers/sales-engineer-dach/',
    what: 'A job post (with embedded data)',
    tries: 'Edit a field or drop it before you save.',
  },
  {
    path: 'northwind.example/careers/account-executive-nordics/',
    what: 'A job post (plain text)',
    tries: 'The same, read from the visible words alone.',
  },
  {
    path: 'dailyledger.example/2026/11/17/northwind-robotics-series-b/',
    what: 'A funding article',
    tries: 'A Series B of €18 million: save it, then click the reason to see the quote.',
  },
  {
    path: 'linkedin.example/in/tobias-achterberg/',
    what: 'A profile, in the manner of LinkedIn',
    tries: 'Only the address and the title are read. Add a tag and a note.',
  },
  {
    path: 'kettleandthyme.example/lentil-soup/',
    what: 'A recipe: no prospect',
    tries: 'Whynow says why it finds nothing here.',
  },
];

export const chineseSamples: Sample[] = [
  {
    path: 'beifeng.example/',
    what: '公司首页',
    tries: '打开 Whynow，看这是谁、依据是哪句话，然后保存。',
  },
  { path: 'beifeng.example/about/', what: '同一家公司的管理团队', tries: '谁拍板，还缺谁。' },
  { path: 'beifeng.example/careers/', what: '招聘职位列表', tries: '五个销售职位：看分数涨了多少、为什么。' },
  {
    path: 'beifeng.example/careers/sales-engineer-east/',
    what: '职位详情（带结构化数据）',
    tries: '保存前改一个字段，或者删掉它。',
  },
  {
    path: 'beifeng.example/careers/key-account-manager/',
    what: '职位详情（纯文字）',
    tries: '同样的内容，只凭看得见的文字读出来。',
  },
  {
    path: 'chuangtou.example/news/20261116-beifeng/',
    what: '融资新闻',
    tries: '1.2 亿元 B 轮融资：保存后点开理由，回到原文那一句。',
  },
  {
    path: 'linkedin.example/in/chen-ruoxi/',
    what: '仿 LinkedIn 的个人主页',
    tries: '只读网址和标题。加个标签，写句备注。',
  },
  {
    path: 'kettleandthyme.example/zh/doufu-tang/',
    what: '菜谱：不是潜在客户',
    tries: 'Whynow 会说明为什么读不出公司。',
  },
];

/** @param prefix what stands before a sample's path: `/` on a plain address, `http://` where hosts resolve. */
export const samplesIndex = (prefix: string): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Sample pages · 示例网页</title>
  <link rel="icon" href="data:,">
  <style>
    :root { color-scheme: light dark; --line: light-dark(#e6e5e0, #2a2c32); --soft: light-dark(#6a6f78, #9a9da5); }
    body { margin: 0 auto; max-width: 860px; padding: 40px 20px 64px; font: 15px/1.6 system-ui, "Segoe UI", "PingFang SC",
      "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; background: light-dark(#fcfcfa, #15161a);
      color: light-dark(#1b1d22, #eceae4); }
    h1, h2 { font-size: 20px; margin: 0 0 8px; }
    h2 { margin-top: 40px; }
    p { margin: 0 0 8px; }
    ol { list-style: none; padding: 0; margin: 16px 0 0; border-top: 1px solid var(--line); }
    li { padding: 10px 0; border-bottom: 1px solid var(--line); }
    a { color: light-dark(#2446c8, #8fa5ff); font-weight: 600; }
    small { display: block; font-size: 12px; color: var(--soft); }
  </style>
</head>
<body>
  <h1>Sample pages</h1>
  <p>Invented companies and people, to try Whynow without a network. Open a page, then click Whynow’s icon (or press Alt+Shift+S).</p>
${list(englishSamples, prefix)}
  <section lang="zh-CN">
    <h2>示例网页</h2>
    <p>公司与人物均为虚构，不连网也能把整套流程试一遍。打开一页，点 Whynow 图标（或按 Alt+Shift+S）。</p>
${list(chineseSamples, prefix)}
  </section>
</body>
</html>
`;

const list = (samples: readonly Sample[], prefix: string): string => `  <ol>
${samples
  .map(
    ({ path, what, tries }) =>
      `    <li><a href="${prefix}${path}">${what}</a><div>${tries}</div><small>${path.replace(/\/$/, '')}</small></li>`,
  )
  .join('\n')}
  </ol>`;
