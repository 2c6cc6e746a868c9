import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

const plain = 'https://page.example/1';
const titles = (draft: ReturnType<typeof at>) => draft.jobs.map((job) => job.title);

describe('a page about working at a firm', () => {
  it('lists roles below a line that is marked as no heading', () => {
    const draft = at(
      plain,
      '北风电子有限公司',
      '<div>人才招聘</div><p>弱电系统项目经理</p><p>网络技术员</p><p>道路施工技术员</p><p>电子有限公司</p>',
    );
    expect(draft.page.kind).toBe('jobs');
    expect(titles(draft)).toEqual(['弱电系统项目经理', '网络技术员', '道路施工技术员']);
  });

  it('lists a lone role below such a line, where its title says what it is', () => {
    const draft = at(
      plain,
      'Internal Open Positions - Northwind',
      '<h2>Internal</h2><p>Open Positions</p><p>Job Title</p><p>Place</p><p class="title">Account Manager</p><p>Remote</p><p><a href="/a">Apply Here</a></p>',
      '<meta property="og:type" content="article">',
    );
    expect(draft.page.kind).toBe('jobs');
    expect(titles(draft)).toEqual(['Account Manager']);
  });

  it('is no story, whatever its plug-ins call it', () => {
    const told = `<p>${'私たちは毎日お客様と向き合い、一緒に働く仲間を大切にしています。'.repeat(12)}</p>`;
    const draft = at(
      plain,
      '採用情報 – 北風デイサービス',
      `<h1>採用情報</h1><div>2023.11.15</div>${told}`,
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2023-11-15">',
    );
    expect(draft.page.kind).toBe('company');
  });

  it('lists none where somebody who works there speaks', () => {
    const draft = at(
      'https://www.northwind.example/recruit/interview/senior/04/',
      '先輩社員インタビュー | 採用サイト | 株式会社北風',
      '<h2>先輩社員インタビュー</h2><h3>映像 CGエンジニア 山田 太郎</h3><p>開発を陰で支えている自負があります。</p>',
    );
    expect(draft.jobs).toEqual([]);
    expect(draft.openRoles).toBeNull();
  });

  it('lists none where the one role is over', () => {
    const draft = at(
      'https://www.northwind.example/jobs/game-designer/',
      'Game Designer — Northwind',
      '<h2>Game Designer</h2><h4>Unfortunately this job opening is now closed, but please see the others.</h4>',
    );
    expect(draft.jobs).toEqual([]);
    expect(draft.openRoles).toBeNull();
  });

  it.each([
    'No active postings available at this time.',
    '진행 중인 채용이 없습니다',
    'No hay vacantes por ahora',
    '目前沒有職缺',
  ])('has none where it says so: %s', (words) => {
    expect(
      at('https://www.northwind.example/careers/', 'Careers – Northwind', `<h2>Careers</h2><p>${words}</p>`)
        .openRoles?.value,
    ).toBe(0);
  });

  it('reads no question as a role', () => {
    const draft = at(
      'https://www.northwind.example/careers/',
      'Northwind',
      '<h2>Do you want to be the best developer among developers??,</h2><h2>Join Northwind</h2>',
    );
    expect(draft.jobs).toEqual([]);
  });

  it('is the list of a search, not its filters, which lead to the same search again', () => {
    const filter = (miles: number) =>
      `<li><a href="/jobs?q=&l=Dalton&radius=${miles}">Within ${miles} miles</a></li>`;
    const role = (title: string) =>
      `<h2><a href="/jobs/view?jk=${title.length}">${title}</a></h2><div>Full-time</div>`;
    const draft = at(
      'https://www.indeed.com/l-dalton-jobs.html',
      'All Jobs',
      `<ul>${[5, 10, 15, 25, 50].map(filter).join('')}</ul>${['Laboratory Analyst', 'Field Technician', 'Office Manager'].map(role).join('')}`,
    );
    expect(titles(draft)).toEqual(['Laboratory Analyst', 'Field Technician', 'Office Manager']);
  });

  it('says how many roles fit a search', () => {
    const roles = ['产品经理', '销售经理', '会计']
      .map((title) => `<li><a href="/job/${title}">${title}</a></li>`)
      .join('');
    expect(
      at(
        'https://sou.zhaopin.com/jobs/searchresult.ashx',
        '招聘',
        `<ul>${roles}</ul><p>共找到 766 个符合条件的职位</p>`,
      ).openRoles?.value,
    ).toBe(766);
  });

  it('is not a story beside which a band of roles stands', () => {
    const told = `<p>${'Northwind robots now sort parcels in two harbours, and those who run them told us how. '.repeat(20)}</p>`;
    const draft = at(
      'https://www.northwind.example/blog/robots-in-harbours/',
      'Robots in harbours',
      `<article><h1>Robots in harbours</h1><p>By Jane Doe</p>${told}</article><div><h3>Open roles</h3><ul><li><a href="/jobs/a">Account Manager</a></li><li><a href="/jobs/b">Robotics Engineer</a></li><li><a href="/jobs/c">Office Manager</a></li></ul></div>`,
      '<meta property="og:type" content="article">',
    );
    expect(draft.page.kind).toBe('news');
    expect(draft.jobs).toEqual([]);
  });

  it('is the firm of whose name its one heading is made', () => {
    const draft = at(
      'https://www.northwind.example/join_us.html',
      '出口型货架_输送系统_杭州北风智能设备集团有限公司',
      '<h1>杭州北风智能设备集团有限公司</h1><p>招贤纳士</p><ul><li><a href="/j/1">技术支持工程师</a></li><li><a href="/j/2">管理咨询顾问</a></li><li><a href="/j/3">木工</a></li></ul>',
    );
    expect(draft.company.name?.value).toContain('北风智能设备');
  });

  it('names its roles in what opens and shuts, and in tabs', () => {
    const shut = ['Monteure (m/w/d)', 'Systemplaner (m/w/d)', 'Fahrer (m/w/d)'];
    const url = 'https://www.northwind.example/karriere/';
    const opened = shut
      .map((role) => `<details><summary>${role}</summary><p>Gute Bezahlung.</p></details>`)
      .join('');
    expect(titles(at(url, 'Northwind | Karriere', `<h2>Offene Stellen</h2>${opened}`))).toEqual(shut);
    const tabs = (of: string) =>
      `<div class="nav"><ul class="tabs" role="tablist">${shut.map((role, at) => `<li><a href="#${of}${at}">${role}</a></li>`).join('')}</ul></div>`;
    const draft = at(
      url,
      'Northwind | Karriere',
      `<h2>Stellenangebote</h2>${tabs('desk')}<p>Überblick</p>${tabs('phone')}`,
    );
    expect(titles(draft)).toEqual(shut);
    expect(draft.openRoles?.value).toBe(3);
  });

  it('names its roles in a column of designations', () => {
    const row = (role: string, at: number) =>
      `<tr><td>${at}</td><td>${role}</td><td>B.Tech</td><td>7+ Years</td><td>Leeds</td></tr>`;
    const draft = at(
      'https://www.northwind.example/careers/',
      'Careers – Northwind',
      `<h1>Careers</h1><h2>Current Openings</h2><table><tr><th>No</th><th>Designation</th><th>Qualification</th><th>Experience</th><th>Location</th></tr>${['Purchase Manager', 'Engineer – Highway', 'Planning Manager'].map(row).join('')}</table>`,
    );
    expect(titles(draft)).toEqual(['Purchase Manager', 'Engineer – Highway', 'Planning Manager']);
  });

  it('is no front page where it opens with the heading over the roles', () => {
    const menu = ['产品中心', '关于我们', '联系我们']
      .map((one) => `<li><a href="/x">${one}</a></li>`)
      .join('');
    const draft = at(
      plain,
      '北风服装有限公司',
      `<nav><ul>${menu}</ul></nav><h3>招聘信息</h3><h5>服装跟单员1名： 懂服装贸易，能够独当一面，工资面议。</h5><h5>服装销售经理3名：底薪加提成，条件优越。</h5>`,
    );
    expect(draft.page.kind).toBe('jobs');
    expect(titles(draft)).toEqual(['服装跟单员', '服装销售经理']);
  });

  it('is not a story of a day, which a band of roles follows', () => {
    const told = `<p>${'We moved all that we run in one year, and this is what we learned from it. '.repeat(20)}</p>`;
    const band = ['Site Reliability Engineer', 'Product Manager', 'Backend Engineer'].map(
      (role) => `<li><a href="/careers/${role.length}">${role}</a></li>`,
    );
    const draft = at(
      'https://engineering.northwind.example/2024/06/moved',
      'How we moved | Northwind Engineering',
      `<main><h1>How we moved</h1><p>June 3, 2024 · Jane Doe</p>${told}</main><div><h3>We're hiring</h3><ul>${band.join('')}</ul></div>`,
    );
    expect(draft.page.kind).toBe('news');
    expect(draft.jobs).toEqual([]);
  });

  it('lists what stands among roles in one make, though its trades are rare', () => {
    const roles = ['项目经理', '模型师', '美术', '制片', '渲染师', '动画师', '导演', '剪辑师'];
    const draft = at(
      'https://www.northwind.example/joinus.html',
      '加入我们',
      `<p>职位</p><ul>${roles.map((role) => `<li><a href="#">>${role}</a></li>`).join('')}</ul>`,
    );
    expect(titles(draft)).toEqual(roles);
  });

  it('tells of each role what stands beside it, and of none what heads the next part', () => {
    const role = (at: number, title: string, ...facts: string[]) =>
      `<li><a href="/careers/${at}">${title}</a>${facts.map((fact) => `<span> ${fact}</span>`).join('')}</li>`;
    const draft = at(
      'https://www.northwind.example/careers',
      'Careers - Northwind',
      `<h1>Join us</h1><h2>Open positions (4)</h2><h3>Engineering</h3><ul>${role(1, 'Backend Engineer', 'Berlin', 'Full-time')}${role(2, 'Site Reliability Engineer', 'Remote')}</ul><h3>Sales</h3><ul>${role(3, 'Account Executive', 'London')}${role(4, 'Sales Lead', 'Paris')}</ul>`,
    );
    expect(
      draft.jobs.map(({ title, locations, department, employmentType }) => [
        title,
        locations,
        department,
        employmentType,
      ]),
    ).toEqual([
      ['Backend Engineer', ['Berlin'], 'Engineering', 'FULL_TIME'],
      ['Site Reliability Engineer', [], 'Engineering', null],
      ['Account Executive', ['London'], 'Sales', null],
      ['Sales Lead', ['Paris'], 'Sales', null],
    ]);
  });

  it.each([
    ['<h3>%</h3><p>Make it behave.</p><a href="/careers/@">Read more</a>'],
    ['<h3>%</h3><p>Remote, full-time</p>'],
    ['<h3><a href="/careers/@">%</a></h3><p>Make it behave.</p>'],
  ])('lists roles of any name, each with its own facts or way: %s', (card) => {
    const roles = ['Wrangler of Bots', 'Growth Wizard', 'Front of House'];
    const draft = at(
      'https://www.northwind.example/careers/',
      'Careers - Northwind',
      `<h1>Careers</h1><h3>Perks</h3><p>Tea.</p><h2>Open roles</h2>${roles.map((role, index) => `<div>${card.replace('%', role).replace('@', `${index}`)}</div>`).join('')}`,
    );
    expect(draft.page.kind).toBe('jobs');
    expect(titles(draft)).toEqual(roles);
  });

  it('tells of each role what its column is headed with', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const draft = at(
      'https://www.northwind.example/rczp.html',
      '北风置业有限公司',
      `<table>${row('序号', '职位名称', '招聘人数', '工作地点', '有效时间')}${row('1', '保安人员', '3-4人', '洞头', '2006.12.08')}${row('2', '总经理助理', '1人', '温州', '2006.07.11')}</table>`,
    );
    expect(draft.jobs.map(({ title, locations, datePosted }) => [title, locations, datePosted])).toEqual([
      ['保安人员', ['洞头'], null],
      ['总经理助理', ['温州'], null],
    ]);
  });

  it('lists neither a kind of recruiting nor a line in brackets', () => {
    const draft = at(
      'https://www.northwind.example/recruit/',
      '採用情報 | 合同会社北風',
      '<h1>採用情報</h1><h3>新卒採用</h3><h3>デザイナー募集</h3><h3>（Figma / 広告バナー）</h3><h3>制作スタッフ募集</h3>',
    );
    expect(titles(draft)).toEqual(['デザイナー', '制作スタッフ']);
  });

  it('has places above its roles where its first card has', () => {
    const card = (place: string, role: string) =>
      `<a href="/careers/${role.length}"><h4>${place}</h4><h2>${role}</h2><p>We seek one.</p></a>`;
    const draft = at(
      'https://www.northwind.example/careers/',
      'Job openings - Northwind',
      `<h2>Job openings</h2>${card('London', 'Senior Consultant')}${card('London', 'Solutions Architect')}${card('New York', 'Data Engineer')}`,
    );
    expect(draft.jobs.map(({ title, locations }) => [title, ...locations])).toEqual([
      ['Senior Consultant', 'London'],
      ['Solutions Architect', 'London'],
      ['Data Engineer', 'New York'],
    ]);
  });

  it('has no open role where it says so, whatever it hires for at other times', () => {
    const draft = at(
      'https://www.northwind.example/careers.html',
      'Careers — Northwind',
      '<h1>Careers</h1><div>Open positions</div><div>No open roles right now</div><div>Areas we hire in</div><div>Partner Strategy Manager</div><p>Grow.</p><div>Program Manager</div><p>Run.</p>',
    );
    expect(draft.jobs).toEqual([]);
    expect(draft.openRoles?.value).toBe(0);
  });

  it('lists neither reports nor partners', () => {
    const draft = at(
      'https://www.northwind.example/careers/signup/',
      'Join our talent pool | Northwind',
      '<h3>Analyst Report</h3><p>Read it.</p><h1>Join us</h1><h3>Unsere Partner und Downloads</h3>',
    );
    expect(draft.jobs).toEqual([]);
  });
});
