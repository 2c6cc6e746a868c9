import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

const titles = (draft: ReturnType<typeof at>) => draft.jobs.map((job) => job.title);
const plain = 'https://www.northwind.example/';

describe('roles by where they stand', () => {
  it('are the lines above their duties, whatever they are called', () => {
    const draft = at(
      plain,
      '北风印务',
      `<ul><li>首页</li><li>企业招聘</li></ul><div>拼版</div><p>岗位职责：有三年以上经验，吃苦耐劳。</p>
       <div>司机</div><p>岗位职责：市内送货，熟悉道路。</p><div>学徒</div><p>岗位职责：有无经验均可。</p>`,
    );
    expect(draft.page.kind).toBe('jobs');
    expect(titles(draft)).toEqual(['拼版', '司机', '学徒']);
    expect(draft.openRoles?.value).toBe(3);
  });

  it('stand above what they pay and ask for, and what is told of them below that', () => {
    const told = (role: string, pay: string, duties: string) =>
      `<h4>${role}</h4><h5>${pay}</h5>${duties}<h4>岗位要求</h4><p>${'有三年以上相关工作经验，责任心强，沟通良好。'.repeat(4)}</p><h5>联系电话：0000-55550000</h5>`;
    const duties = `<h4>职位描述</h4><p>${'负责系统的设计、开发与维护，配合团队按时交付。'.repeat(4)}</p>`;
    const draft = at(
      'https://page.example/5c1d',
      '北风科技-人才招聘',
      `<h4>人才招聘</h4>${told('高级系统架构师', '薪资面议本科及以上/6年以上工作经验', duties)}${told('算法工程师', '薪资面议硕士及以上/3年以上工作经验', duties)}${told('售后安装工', '薪资面议大专/不限', '')}`,
    );
    expect(titles(draft)).toEqual(['高级系统架构师', '算法工程师', '售后安装工']);
    expect(draft.openRoles?.value).toBe(3);
  });

  it('are none where a page names those it has openings for', () => {
    const draft = at(
      'https://www.northwind.example/careers.html',
      'Careers — Northwind',
      `<main><h1>Shape your career</h1><ul><li>Experienced leadership that invests in you.</li></ul>
       <h3>Entry Level &amp; Internships</h3><p>Start here.</p><h3>Lateral Hiring</h3><p>Explore.</p>
       <h2>Employee benefits</h2><p>Health insurance and sports.</p></main>`,
    );
    expect(draft.page.kind).toBe('company');
    expect(titles(draft)).toEqual([]);
  });

  it('are no sentences over commas, and make no list of a front page', () => {
    const text = '企业法律顾问是北风的核心业务之一，依托专业的团队和深厚的资源，设有法律顾问';
    const chinese = at(
      'https://www.beifeng.example/index.html',
      '北风律师',
      `<p>${text}</p><h2>招聘信息</h2>`,
    );
    expect(titles(chinese)).toEqual([]);
    const front = at(
      'https://www.northwind.example/index.html',
      'Northwind - Robots for farms',
      '<h1>Robots for farms</h1><p>We make them.</p><h2>We are hiring</h2><div><a href="/careers/1">Sales Engineer</a></div>',
    );
    expect(front.page.kind).toBe('company');
    expect(titles(front)).toEqual(['Sales Engineer']);
  });

  it('stand without what is set around them', () => {
    const roles = [
      '>渲染师',
      '职位信息：礼品设计师发布日期：2017.06.10',
      '招聘总经理助理',
      '北风大学实验室诚聘2名博士后',
    ];
    const draft = at(
      'https://www.beifeng.example/join',
      '人才招聘 - 北风',
      `<h1>人才招聘</h1>${roles.map((role) => `<h3>${role}</h3><p>岗位职责：见下。</p>`).join('')}`,
    );
    expect(titles(draft)).toEqual(['渲染师', '礼品设计师', '总经理助理', '博士后']);
  });

  it('stand in a place, apart from what is paid', () => {
    const role = (title: string, pay: string) =>
      `<div><h3>${title}</h3><div>London, UK ${pay}</div><a href="/jobs/1">Apply</a></div>`;
    const draft = at(
      'https://www.northwind.example/careers',
      'Careers at Northwind',
      `<h1>Open positions</h1>${role('Product Designer', '£42K-£58K')}${role('Web Developer', '£38K-£55K')}`,
    );
    expect(draft.jobs.map(({ locations }) => locations)).toEqual([['London, UK'], ['London, UK']]);
    expect(draft.jobs[0]?.salary).toMatchObject({ min: 42_000, max: 58_000, currency: 'GBP' });
  });

  it('are the cells before their headcount', () => {
    const row = (role: string, count: string) =>
      `<tr><td>${role}</td><td>${count}</td><td><p>（1）有经验者优先；</p><p>（2）身体健康；</p></td></tr>`;
    const draft = at(
      plain,
      '北风餐饮',
      `<table><tr><th>职位</th><th>人数</th><th>岗位要求</th></tr>${row('店长', '10名')}${row('凉菜', '2名')}${row('前厅服务员', '若干名')}</table>`,
    );
    expect(titles(draft)).toEqual(['店长', '凉菜', '前厅服务员']);
  });

  it('are the cells of the column that is headed so, however plain the table', () => {
    const draft = at(
      `${plain}zhaopin.html`,
      '人才招聘-北风精密',
      `<h2>人才招聘</h2><table><thead><tr><th>职位</th><th>人数</th><th>学历</th><th>薪资</th></tr></thead><tbody>
       <tr><td>CNC操作员</td><td>5</td><td>中专</td><td>6000-8000</td></tr>
       <tr><td>品质工程师</td><td>2</td><td>大专</td><td>8000-12000</td></tr>
       <tr><td>外贸业务员</td><td>3</td><td>大专</td><td>面议</td></tr></tbody></table>
       <table><tr><td>电话</td><td>0755-00000000</td></tr></table>`,
    );
    expect(draft.page.kind).toBe('jobs');
    expect(titles(draft)).toEqual(['CNC操作员', '品质工程师', '外贸业务员']);
  });

  it('are no staff in a table of those who hold an office', () => {
    const draft = at(
      plain,
      'Northwind club',
      `<h1>Committee</h1><table><tr><th>Position</th><th>Name</th></tr><tr><td>Chair</td><td>Ada Lind</td></tr>
       <tr><td>Treasurer</td><td>Bo Park</td></tr></table>`,
    );
    expect(draft.jobs).toEqual([]);
  });

  it('are the headings with a call to apply of their own, not those beside them', () => {
    const role = (name: string) =>
      `<h2>${name}</h2><p>Makes it better.</p><a href="mailto:x@northwind.example">Apply →</a>`;
    const draft = at(
      `${plain}careers`,
      'Northwind careers',
      `<h1>Come and build</h1>${role('Research Engineer')}${role('Designer')}${role('Operations')}<h2>What you get</h2><p>Equity.</p>`,
    );
    expect(titles(draft)).toEqual(['Research Engineer', 'Designer', 'Operations']);
  });

  it('may be one alone, on a page about working there', () => {
    const draft = at(
      `${plain}company/careers/`,
      'Careers | Northwind',
      `<h1>Careers</h1><p>Write to jobs@northwind.example.</p><p>QA Engineer</p>
       <p>We are looking for an experienced QA engineer to take part in our growth.</p>
       <p>Key Qualifications</p><ul><li>Experience in testing</li></ul>`,
    );
    expect(titles(draft)).toEqual(['QA Engineer']);
    expect(draft.openRoles?.value).toBe(1);
  });

  it('stand before the sentence that tells of them', () => {
    const draft = at(
      plain,
      'Careers at Northwind',
      `<h2>Our values</h2><ul><li>Growth: We learn, adapt and grow with each other.</li></ul><h2>Current openings</h2>
       <ul><li>Data Engineer (Python): Build the pipelines that our customers rely on.</li>
       <li>Account Executive: Win and keep the customers of a whole region.</li></ul>`,
    );
    expect(titles(draft)).toEqual(['Data Engineer (Python)', 'Account Executive']);
  });

  it('are the headings over rows of facts', () => {
    const role = (name: string, facts: string) =>
      `<h3>${name}</h3><div>${facts}</div><p>负责产品的开发与优化，确保质量与进度。</p>`;
    const draft = at(
      plain,
      '北风科技',
      `<h2>成就非凡的梦想</h2>${role('前端开发工程师', '上海 10-15k 全职')}${role('拼图', '上海 1-3k 实习')}${role('人事行政', '上海 6-8k 全职')}`,
    );
    expect(titles(draft)).toEqual(['前端开发工程师', '拼图', '人事行政']);
    expect(draft.jobs[0]).toMatchObject({ locations: ['上海'], employmentType: 'FULL_TIME' });
  });

  it('stand before place and headcount alike, and have no number where pages of them follow', () => {
    const row = (name: string) =>
      `<div class="r"><div><a href="show.html">${name}</a></div><div>武汉市东西湖区</div><div>2人</div><div>2015-10-15</div></div>`;
    const draft = at(
      plain,
      '北风食品',
      `${row('研发经理')}${row('销售主管')}${row('平面设计')}<a href="?p=2">2</a><a href="?p=3">3</a>`,
    );
    expect(titles(draft)).toEqual(['研发经理', '销售主管', '平面设计']);
    expect(draft.openRoles).toBeNull();
  });

  it('may be the tabs of a page, one of them open', () => {
    const tab = (name: string, state = '') => `<li class="${state}"><a href="#t">${name}</a></li>`;
    const draft = at(
      plain,
      '北风科技',
      `<h1>招贤纳士</h1><ul class="nav nav-tabs">${tab('Android开发', 'active')}${tab('区块链咨询顾问')}${tab('钱包研发工程师')}</ul>`,
    );
    expect(titles(draft)).toEqual(['Android开发', '区块链咨询顾问', '钱包研发工程师']);
  });

  it('have their headcount in the title', () => {
    const draft = at(
      plain,
      '北风服装',
      `<h3>招聘信息</h3><h5>因公司发展需要，现招聘以下业务人员：</h5><h5>服装跟单员1名： 懂服装贸易，能独当一面，工资面议。</h5>
       <h5>服装销售经理3名：底薪加高提成，条件优越。</h5><h5>联系人：吴经理。</h5>`,
    );
    expect(titles(draft)).toEqual(['服装跟单员', '服装销售经理']);
  });

  it('are freed of the numbers of their rows', () => {
    const draft = at(
      `${plain}careers/`,
      'Careers - Northwind',
      '<h2>Open positions</h2><div><a href="#1">01 Production Supervisor</a></div><div><a href="#2">02 Export Coordinator</a></div>',
    );
    expect(titles(draft)).toEqual(['Production Supervisor', 'Export Coordinator']);
  });

  it('stand behind their label, on its line or below it', () => {
    const draft = at(
      plain,
      '北风绝热',
      `<h3>人才招聘</h3><div>职位：</div><div>生产经理</div><div>要求：</div><p>1、负责生产部的管理；</p>
       <div>职位：质检员</div><div>要求：</div><p>1、负责质量；</p>`,
    );
    expect(titles(draft)).toEqual(['生产经理', '质检员']);
  });

  it('need no link where the title of a page in any of the larger languages speaks of careers', () => {
    const role = (name: string) =>
      `<div class="r"><div class="t">${name}</div><div class="p">Astana • Офис</div><a href="#">→</a></div>`;
    const draft = at(
      plain,
      'Карьера | Northwind',
      `${role('Backend Developer')}${role('Embedded Systems Engineer')}${role('Flight Control Engineer')}`,
    );
    expect(titles(draft)).toEqual([
      'Backend Developer',
      'Embedded Systems Engineer',
      'Flight Control Engineer',
    ]);
  });

  it('are not the sections of a product page', () => {
    const draft = at(
      plain,
      'Northwind',
      `<h2>Fast</h2><p>Quick to start.</p><p>Requirements</p><h2>Safe</h2><p>Locked.</p><p>Requirements</p>`,
    );
    expect(draft.jobs).toEqual([]);
    expect(draft.openRoles).toBeNull();
  });
});

it('an index of careers is a list, and what its links and praise say is no department', () => {
  const role = (title: string) =>
    `<div>Sales Open</div><h3>${title}</h3><div>Lisbon / Remote Full-time</div><p>We seek one.</p><div>Posted Sep 26, 2025 <a href="#">Apply now</a></div>`;
  const { page, jobs } = at(
    'https://www.northwind.example/careers/index.html',
    'Careers — Join us at Northwind',
    `<a href="#main">Skip to content</a><h1>Join us at Northwind</h1><h4>Founder-level ownership</h4><p>Open positions</p><h2>Build it</h2>${['Enterprise Sales Manager', 'Solution Engineer', 'Principal Software Architect'].map(role).join('')}`,
  );
  expect(page.kind).toBe('jobs');
  expect(jobs).toHaveLength(3);
  expect(jobs.map(({ department }) => department)).not.toContain('Founder-level ownership');
  expect(jobs.map(({ department }) => department)).not.toContain('Skip to content');
});
