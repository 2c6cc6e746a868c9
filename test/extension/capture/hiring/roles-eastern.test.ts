import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

const titles = (draft: ReturnType<typeof at>) => draft.jobs.map((job) => job.title);
const plain = 'https://page.example/1';
const terms = (rows: Record<string, string>) =>
  `<table>${Object.entries(rows)
    .map(([term, value]) => `<tr><th>${term}</th><td>${value}</td></tr>`)
    .join('')}</table>`;

describe('a table of terms in Japanese', () => {
  it('that names one role, its duties and demands is a posting', () => {
    const { page, jobs } = at(
      plain,
      '採用情報 ｜ 北風株式会社',
      `<h1>中途採用</h1>${terms({ 募集職種: '法人営業 (幹部候補)', 職務内容: '営業を行います。', 応募条件: '学歴不問', 勤務地: '東京都港区' })}`,
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]).toMatchObject({ title: '法人営業 (幹部候補)', locations: ['東京都港区'] });
  });

  it('that names several roles is a list of them, of the same terms', () => {
    const { page, jobs } = at(
      plain,
      '採用情報 ｜ 北風株式会社',
      `<h2>募集要項</h2>${terms({
        職種: '<ul><li>営業</li><li>営業アシスタント</li></ul>',
        仕事内容: '<p>ルート営業、新規開拓</p>',
        雇用形態: '正社員',
        勤務地: '〒000-0000 大阪府大阪市',
        給与: '25万円以上',
      })}`,
    );
    expect(page.kind).toBe('jobs');
    const same = { locations: ['大阪府大阪市'], employmentType: 'FULL_TIME', salary: { min: 250_000 } };
    expect(jobs).toMatchObject([
      { title: '営業', ...same },
      { title: '営業アシスタント', ...same },
    ]);
  });

  it('is in the money of its page: what is paid in Chinese is no yen', () => {
    const { jobs } = at(
      'https://www.beifeng.example/joinus.html',
      '加入我们 - 北风科技',
      `<h2>招聘职位</h2>${['销售工程师', '软件工程师'].map((role) => `<h3>${role}</h3>${terms({ 工作地点: '苏州', 薪资: '8000-12000/月' })}`).join('')}`,
    );
    expect(jobs).toMatchObject([
      { title: '销售工程师', salary: { min: 8000, currency: 'CNY' } },
      { title: '软件工程师', salary: { min: 8000, currency: 'CNY' } },
    ]);
  });

  it('may head each of its roles in the cell', () => {
    const draft = at(
      'https://www.beifeng.example/recruit/',
      '北風株式会社',
      `<h2>募集要項</h2>${terms({ 募集職種: '<h3>営業業務</h3><p>製品を売ります。</p><h3>開発（エンジニア）</h3><p>製品を作ります。</p>', 勤務地: '本社（東京都港区）' })}`,
    );
    expect(titles(draft)).toEqual(['営業業務', '開発（エンジニア）']);
    expect(draft.jobs.at(-1)?.locations).toEqual(['東京都港区']);
  });

  it('names none where the cell says who may come', () => {
    const body = `<h2>募集要項</h2>${terms({ 募集職種: '経験者・未経験者共に歓迎いたします。', 給与: '25万円' })}`;
    expect(at('https://www.beifeng.example/recruit/', '採用情報', body).jobs).toEqual([]);
  });
});

describe('a list in Chinese', () => {
  it('may be a run of titles with facts between them', () => {
    const row = (role: string) =>
      `<div><p>${role}</p></div><div><div><p>技术类</p></div></div><p><b>2</b></p><section><p>郑州</p></section>`;
    const draft = at(
      'https://www.beifeng.example/joinus.html',
      '加入我们',
      `<p>北风动漫有限公司</p><p>职位名称</p><p>职位类别</p>${['外观设计师', '模型师', '技术总监'].map(row).join('')}`,
    );
    expect(draft.page.kind).toBe('jobs');
    expect(titles(draft)).toEqual(['外观设计师', '模型师', '技术总监']);
    expect(draft.company.name?.value).toBe('北风动漫有限公司');
  });

  it('stands without numbers, headcounts and days beside its titles', () => {
    const numbered = ['1 医药代表（健康产品线）', '2 行政前台', '3 文案策划专员'];
    const told = (role: string) =>
      `<div>${role}</div><p>岗位描述：</p><p>负责市场。</p><p>任职资格：</p><p>诚实。</p>`;
    const day = '<tr><td><strong>诚聘康复教师</strong> <span>[2014/8/9 23:45:26]</span></td></tr>';
    const lists: [string, string[]][] = [
      [
        `<p>招聘职位</p>${numbered.map((one) => `<p>${one}</p>`).join('')}`,
        ['医药代表（健康产品线）', '行政前台', '文案策划专员'],
      ],
      [
        ['销售总监（合伙人）：', '市场专员（若干）：', '融资主管（1人）：'].map(told).join(''),
        ['销售总监（合伙人）', '市场专员', '融资主管'],
      ],
      [`<table>${day}</table>`, ['康复教师']],
    ];
    for (const [body, expected] of lists) {
      const draft = at('https://www.beifeng.example/joinus.html', '人才招聘 - 北风', body);
      expect(draft.page.kind).toBe('jobs');
      expect(titles(draft)).toEqual(expected);
    }
  });

  it('tells the day behind a title', () => {
    const draft = at(
      'https://www.beifeng.example/joinus.html',
      '人才招聘 - 北风',
      '<h2>职位信息：礼品设计师发布日期：2017.06.10</h2><h3>岗位职责：</h3><p>设计礼品。</p>',
    );
    expect(draft.jobs).toMatchObject([{ title: '礼品设计师', datePosted: '2017-06-10' }]);
  });

  it('may be of whom a headcount stands below, and whom to ask is none of them', () => {
    const sought = ['领军人才招聘', '博士招聘'].map(
      (one) =>
        `<p>${one}</p><ul><li>工作地点：南昌</li><li>招聘人数：不限</li><li>发布时间：2020/03/27</li></ul>`,
    );
    expect(titles(at(plain, '北风集团-人才招聘', sought.join('')))).toEqual(['领军人才', '博士']);
    const draft = at(
      'https://www.beifeng.example/zhaopin.html',
      '北风餐饮',
      '<table><tr><td>职位</td><td>人数</td></tr><tr><td>店长</td><td>2</td></tr><tr><td>厨师</td><td>1</td></tr><tr><td>联系人：肖女士 联系电话：00000000</td></tr></table>',
    );
    expect(titles(draft)).toEqual(['店长', '厨师']);
  });

  it('names each role once, in the language of its readers', () => {
    const told = (role: string, english: string) =>
      `<div>${role}</div><div>${english}</div><div>工作职责：</div><p>做好工作。</p>`;
    const draft = at(
      'https://www.beifeng.example/zhaopin/',
      '招聘 - 北风科技有限公司',
      `${told('培训主管', 'Training Supervisor')}${told('招聘经理', 'Hiring Manager')}<div>营销总监 招聘人数：1</div>`,
    );
    expect(titles(draft).slice(0, 2)).toEqual(['培训主管', '招聘经理']);
    expect(titles(draft)).not.toContain('Training Supervisor');
  });

  it('calls no firm by what all are called', () => {
    const told = '<p>招聘前台 2016-6-30</p><p>招聘人数：2人</p>';
    expect(at('https://page.example/recruit.html', '企业招聘', told).company.name).toBeNull();
    const site = at('https://page.example/recruit.html', 'EC 官网招聘', '<h2>招贤纳士</h2><p>销售类职位</p>');
    expect(site.company.name?.value).toBe('EC');
  });
});

it('two roles in Japanese, each with its duties, make a list, and nobody’s service is a department', () => {
  const role = (title: string) =>
    `<h3>${title}</h3><p>機内でのサービス業務</p><h4>仕事内容</h4><p>販売。</p><h4>求める人物像</h4><p>好きな方。</p>`;
  const draft = at(
    'https://www.beifeng.example/recruit.html',
    'Recruit | North Market',
    `<h2>募集職種</h2>${role('店舗スタッフ（接客・販売）')}${role('バイヤー（食品・雑貨）')}`,
  );
  expect(draft.page.kind).toBe('jobs');
  expect(draft.jobs).toMatchObject([
    { title: '店舗スタッフ（接客・販売）', department: null },
    { title: 'バイヤー（食品・雑貨）', department: null },
  ]);
});

it('towns with what stands in them in brackets are places, and the rest is none', () => {
  const { jobs } = at(
    'https://www.beifeng.example/recruit.html',
    '採用情報 ｜ 北風株式会社',
    `<h1>募集要項</h1>${terms({ 職種: '整備士', 勤務地: '東京(羽田)、大阪(伊丹)など 各拠点' })}`,
  );
  expect(jobs[0]?.locations).toEqual(['東京', '大阪']);
});

it('a run of titles may bear departments and days between them', () => {
  const row = (role: string) => `<p>${role}</p><div>战略投资部</div><section>2017.06.20</section><b>上海</b>`;
  const draft = at(
    plain,
    '校园招聘',
    `<h2>招聘职位</h2>${['产业研究员', '投资经理', '项目经理'].map(row).join('')}`,
  );
  expect(titles(draft)).toEqual(['产业研究员', '投资经理', '项目经理']);
  expect(draft.company.name).toBeNull();
});

it('what happens on the way to a post is no role, and what a firm says of data no prospect', () => {
  const steps = ['職場見学', '筆記試験', '採用通知'].map(
    (one, step) => `<h4>${step + 1}. ${one}</h4><p>行います。</p>`,
  );
  const draft = at(
    plain,
    '応募条件・スケジュール|北風商店',
    `<h2>応募条件</h2><ul><li>仕事内容</li></ul><h3>応募資格</h3>${steps.join('')}`,
  );
  expect(draft.jobs).toEqual([]);
  const policy = at(
    'https://www.beifeng.example/policy/',
    '個人情報保護方針｜北風株式会社',
    `<h2>個人情報保護方針</h2><p>${'当社は個人情報を適切に取り扱います。'.repeat(20)}</p>`,
  );
  expect(policy.page.kind).toBe('other');
});

it('who asks for help is no role, and a word from the head of a firm no posting', () => {
  const asking = at(
    'https://www.beifeng.example/joinus.html',
    '加入我们',
    '<h1>加入我们</h1><h2>我是护士</h2><p>想上门服务。</p><p>24小时在线客服</p><p>北风医护有限公司</p>',
  );
  expect(asking.jobs).toEqual([]);
  const word = at(
    'https://www.beifeng.example/recruit/message.html',
    '採用情報 - 北風株式会社',
    '<h1>Message</h1><h2>代表からのメッセージ</h2><h3>仕事内容</h3><p>私たちの仕事です。</p>',
  );
  expect(word.page.kind).not.toBe('job');
});

it('a title that is the page’s own, with an address in it, names no employer', () => {
  const body = '<h2>职位列表</h2><footer>版权所有：北风食品有限公司</footer>';
  const title = '在线招聘（官方网址：http//www.beifeng.example/cn）';
  expect(at('https://page.example/zhaopin.html', title, body).company.name?.value).toBe('北风食品有限公司');
});

it('what a role does and what it asks for say that it is one, whatever it is called', () => {
  const told = (role: string) =>
    `<p>${role}</p><p>工作职责：</p><p>1.负责社区内容。</p><p>岗位要求：</p><p>1.一年以上经验。</p>`;
  const page = (title: string) =>
    at('https://www.beifeng.example/1.html', title, `<p>北风</p>${told('社区经营')}${told('内容把关')}`);
  expect(page('人才招聘 - 北风').jobs.map(({ title }) => title)).toEqual(['社区经营', '内容把关']);
  expect(page('北风').jobs).toEqual([]);
});

it('roles may stand in a row below what is sought, and the station beside a place is none', () => {
  const draft = at(
    'https://www.kitakaze.example/recruit/',
    '採用情報 | 株式会社北風',
    '<h1>recruit</h1><h5>募集内容</h5><p>客室清掃スタッフ</p><p>運営管理スタッフ</p><p>ハイヤー運転手</p><h5>必要スキル</h5><p>・おもてなしの心を持った方</p>',
  );
  expect(draft.jobs.map(({ title }) => title)).toEqual([
    '客室清掃スタッフ',
    '運営管理スタッフ',
    'ハイヤー運転手',
  ]);
  const [job] = at(
    'https://www.kitakaze.example/recruit/1.html',
    '募集要項 | 北風',
    '<dl><dt>募集職種</dt><dd>経理スタッフ</dd><dt>応募資格</dt><dd>不問</dd><dt>勤務地</dt><dd>東京都渋谷区（最寄駅：北風駅徒歩7分）</dd></dl>',
  ).jobs;
  expect(job?.locations).toEqual(['東京都渋谷区']);
});

it('a cell of a table may name several roles in one line, and a kind of employment is none', () => {
  const table = (role: string) =>
    at(
      'https://www.kitakaze.example/recruit.html',
      '採用情報 | 株式会社北風',
      `<h2>採用情報</h2><h3>募集要項</h3><table><tr><th>募集職種</th><td>${role}</td></tr><tr><th>勤務地</th><td>大阪、福岡</td></tr><tr><th>初任給</th><td>月給23万円</td></tr></table>`,
    ).jobs;
  const jobs = table('デザイナー、プロジェクトマネージャー、営業職');
  expect(jobs.map(({ title }) => title)).toEqual(['デザイナー', 'プロジェクトマネージャー', '営業職']);
  expect(jobs[1]).toMatchObject({ locations: ['大阪', '福岡'], salary: { min: 230_000 } });
  expect(table('正社員/契約社員')).toEqual([]);
});

it('a role may stand in the brackets of its heading, and a place amid others', () => {
  const [job] = at(
    'https://www.kitakaze.example/recruit.html',
    '採用情報 | 有限会社北風',
    '<h1>採用情報</h1><h3>募集要項【警備スタッフ】</h3><table><tr><th>仕事内容</th><td>交通誘導</td></tr><tr><th>勤務地</th><td>市川市を中心に近隣各エリア</td></tr></table>',
  ).jobs;
  expect(job).toMatchObject({ title: '警備スタッフ', locations: ['市川市'] });
});
