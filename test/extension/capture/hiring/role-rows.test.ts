import { expect, it } from 'vitest';
import { at } from './at.ts';

it('a role may say where it is behind a sign, and no button is one', () => {
  const draft = at(
    'https://www.northwind.example/jobs/',
    'Jobs',
    '<h1>Cutting Edge.</h1><h1><a href="/jobs/scrum-master/">Scrum Master @ Brussels</a></h1><h1><a href="/jobs/front-end/">Front-end developer @ Brussels</a></h1>',
  );
  expect(draft.jobs.map(({ title }) => title)).toEqual(['Scrum Master', 'Front-end developer']);
  const form = at(
    'https://www.northwind.example/recruit/index',
    '',
    '<p>我的简历</p><div><a href="#">编辑</a></div><div><a href="#">编辑</a></div>',
  );
  expect(form.jobs).toEqual([]);
});

it('a demand that runs on over sentences is no role', () => {
  const draft = at(
    'https://www.northwind.example/rczp.html',
    '人才招聘 - 北风科技',
    '<h2>招聘职位</h2><ul><li>硬件工程师</li><li>软件工程师</li><li>负责公司对外宣传资料制作。 2、负责项目售前讲解等交流工作，招投标用</li></ul>',
  );
  expect(draft.jobs.map(({ title }) => title)).toEqual(['硬件工程师', '软件工程师']);
});

it.each([
  ['<p>Berlin | Sales | July 01, 2020</p>', '2020-07-01'],
  ['<p>Berlin</p><p>Deadline: Oct 31, 2019</p>', null],
  ['<p>Berlin</p><p>Apply before 2019-10-31</p>', null],
])('a role is posted on the day beside it, and not until when it is open: %s', (facts, day) => {
  const role = (at: number, title: string) => `<h3><a href="/careers/${at}">${title}</a></h3>${facts}`;
  const draft = at(
    'https://www.northwind.example/careers/',
    'Careers - Northwind',
    `<h1>Careers</h1><h2>Open roles</h2>${role(1, 'Account Manager')}${role(2, 'Sales Engineer')}`,
  );
  expect(draft.jobs.map(({ datePosted }) => datePosted)).toEqual([day, day]);
});

it('the page of a firm that calls it employment is of roles, and what a trade is is none', () => {
  const draft = at(
    'https://northwindcare.example/employment/',
    'Employment | Northwind Care',
    '<h1>Employment</h1><h2>What a caregiver is</h2><p>They help.</p><h3>Core responsibilities</h3><ul><li>Meals</li></ul><h2>Night Caregiver</h2><h3>Core responsibilities</h3><ul><li>Rest</li></ul>',
  );
  expect(draft.page.kind).toBe('jobs');
  expect(draft.jobs.map(({ title }) => title)).toEqual(['Night Caregiver']);
});

it('the title of a page may say in Ukrainian that it is of roles', () => {
  const draft = at(
    'https://page.example/1',
    'Вакансії - Northwind',
    '<h1>Northwind</h1><h3>Account Manager</h3><p>Full-time</p><h3>Sales Engineer</h3><p>Full-time</p>',
  );
  expect(draft.page.kind).toBe('jobs');
});

it('a list that lies below the page on careers is none of one role', () => {
  const card = (role: string) =>
    `<h3>${role}</h3><p>London, UK · Full-time</p><p>We seek one for the growth of our firm.</p><a href="/careers/apply">Apply now</a>`;
  const draft = at(
    'https://www.northwind.example/careers/vacancies/',
    'Current Vacancies | Northwind',
    `<h1>Current Vacanciesat Northwind</h1><a href="/cv">Apply Now Send Your CV</a>${['Product Designer', 'Web Developer', 'Data Engineer'].map(card).join('')}<h2>What we are looking for</h2><p>Care.</p>`,
  );
  expect(draft.page.kind).toBe('jobs');
  expect(draft.jobs).toHaveLength(3);
});

it.each([
  [
    '人才招聘-北风招标咨询有限公司',
    'rencaizhaopin/',
    '<div>人才招聘</div><p>客服电话：</p><div>在线客服</div><div>客服一</div>',
  ],
  ['招聘-北风', 'campus/', '<h1>招聘</h1><h3>技术部门实习生时间流程如下</h3>'],
  [
    'Graduates & Internships | Northwind',
    'careers/graduates-internships/',
    '<h1>Graduates & Internships</h1><h2>What we are looking for</h2><p>Care.</p><a href="/a">Apply now</a>',
  ],
])('a way to ask and a programme are no role: %s', (title, path, body) => {
  expect(at(`https://www.northwind.example/${path}`, title, body).jobs).toEqual([]);
});

it('what stands in a column of places is no role, whatever the town', () => {
  const rows = [
    ['Presales Architect', 'Pune / Nordkoog'],
    ['Sales Engineer', 'Pune / Westkoog'],
    ['Account Manager', 'Pune'],
  ];
  const { jobs } = at(
    'https://www.northwind.example/open-positions/',
    'Open Positions - Northwind',
    `<table><tr><th><p>Job Title</p></th><th><p>Location</p></th><th><p>Apply</p></th></tr>${rows
      .map(
        ([title, place], at) =>
          `<tr><td><p>${title}</p></td><td><p>${place}</p></td><td><a href="/apply/${at}">Apply Here</a></td></tr>`,
      )
      .join('')}</table>`,
  );
  expect(jobs.map(({ title }) => title)).toEqual(rows.map(([title]) => title));
  expect(jobs[0]?.locations).toEqual(['Pune', 'Nordkoog']);
});

it('a label over a column, and a role with who has it, are no open roles', () => {
  const cells = (row: string[]) => row.map((one) => `<li>${one}</li>`).join('');
  const { jobs } = at(
    'https://www.northwind.example/zhaopin.html',
    '北风软件招聘',
    `<h3>岗位列表</h3><ul>${cells(['职位名称', '地点'])}</ul><ul>${cells(['软件工程师', '长沙'])}</ul><ul>${cells(['销售专员', '长沙'])}</ul>`,
  );
  expect(jobs.map(({ title }) => title)).toEqual(['软件工程师', '销售专员']);
  expect(
    at('https://www.northwind.example/zhaopin.html', '评价', '<p>宣讲会</p><p>项目经理：王小明</p>').jobs,
  ).toEqual([]);
});

it('a province is a place, and the board that made a page for a firm is not who hires', () => {
  const { jobs } = at(
    'https://page.example/job.html',
    '北风建工集团2025届校园招聘',
    '<div>校园招聘</div><div>施工管理员</div><div><span>四川省</span>| <span>全职</span>| <span>本科</span></div><p>无忧工作网版权所有©1999-2025</p>',
  );
  expect(jobs[0]).toMatchObject({ title: '施工管理员', locations: ['四川省'] });
  expect(jobs[0]?.organization).not.toBe('无忧工作网');
});

it('what each role is may stand above it: of what kind, and where and of what kind', () => {
  const read = (chip: string) =>
    at(
      'https://www.northwind.example/karriere/',
      'Karriere bei Northwind',
      `<h1>Karriere</h1><h2>Offene Stellen</h2>${['Monteur:in für Anlagen auf allen Dächern (m/w/d)', 'Lagerhelfer (m/w/d)'].map((role) => `<div><div>${chip}</div><h3>${role}</h3><p>Sie packen mit an und lernen viel.</p></div>`).join('')}`,
    ).jobs;
  const jobs = read('Vollzeit / Teilzeit');
  expect(jobs.map(({ title }) => title)).toEqual([
    'Monteur:in für Anlagen auf allen Dächern (m/w/d)',
    'Lagerhelfer (m/w/d)',
  ]);
  expect(jobs.map(({ employmentType }) => employmentType)).toEqual(['FULL_TIME', 'FULL_TIME']);
  expect(read('Vollzeit · Berlin')[1]).toMatchObject({ employmentType: 'FULL_TIME', locations: ['Berlin'] });
});

it.each([
  ['最新职位', '面试指南', '求职攻略', '简历指导'],
  ['全部', '其他'],
])('the ways of a board are no roles: %s', (...words) => {
  const { jobs } = at(
    'https://www.beifeng.example/zhaopin.html',
    '北风招聘',
    words.map((word, at) => `<div><a href="/zhaopin/list-${at}">${word}</a></div>`).join(''),
  );
  expect(jobs).toEqual([]);
});

it('who is to be asked to recruit is none, and neither is writing without a role', () => {
  const { jobs } = at(
    'https://www.northwind.example/karriere/',
    'Karriere',
    `<h1>Karriere</h1><h2>Offene Stellen</h2>${['Zimmerer (m/w/d)', 'Azubi (m/w/d)', 'Initiativbewerbung'].map((role) => `<h3>${role}</h3><p>Vollzeit · Berlin</p><a href="/b">Jetzt bewerben</a>`).join('')}`,
  );
  expect(jobs.map(({ title }) => title)).toEqual(['Zimmerer (m/w/d)', 'Azubi (m/w/d)']);
  const school = at(
    'https://www.northwind.example/recruit.html',
    'Northwind',
    '<h1>Recruit Our Trainee</h1>',
  );
  expect(school.jobs).toEqual([]);
});

it('rows stand below their town, and the heading over all of them is none', () => {
  const group = (town: string, role: string) =>
    `<h5>${town} (2)</h5><div><a href="/careers/${role}">${role}</a></div>`;
  const { jobs } = at(
    'https://www.northwind.example/careers/',
    'Careers at Northwind',
    `<h1>Careers</h1><h4>Current job postings</h4>${group('Toronto', 'Compliance Officer')}${group('Jersey City', 'Copywriter')}`,
  );
  expect(jobs.map(({ title, locations }) => [title, ...locations])).toEqual([
    ['Compliance Officer', 'Toronto'],
    ['Copywriter', 'Jersey City'],
  ]);
  const card = (role: string) =>
    `<h2><a href="/p/${role}">${role}</a></h2><div>Location:</div><div>Remote</div>`;
  const list = at(
    'https://www.northwind.example/careers/',
    'Careers | Northwind',
    `<h1>Careers</h1><h2>Open positions</h2><p>Join us.</p><div>Location:</div>${card('Front-end Developer')}${card('Trading Team Lead')}`,
  );
  expect(list.jobs.map(({ title }) => title)).toEqual(['Front-end Developer', 'Trading Team Lead']);
});

it.each([
  ['Full Time 60K - 80K', { salary: { min: 60_000, max: 80_000 }, employmentType: 'FULL_TIME' }],
  [
    'Boston, MA / Remote Engineering Full-time',
    { locations: ['Boston, MA'], remote: 'remote', department: 'Engineering' },
  ],
  ['Remote / Hybrid', { remote: 'hybrid' }],
  ['Date Line: 12th - 20th Nov, 2024', { datePosted: null }],
])('one line below a role may tell several facts: %s', (facts, told) => {
  const role = (title: string) => `<h3>${title}</h3><div>${facts}</div><a href="/apply">Apply Now</a>`;
  const { jobs } = at(
    'https://www.northwind.example/careers/',
    'Careers - Northwind',
    `<h1>Careers</h1><h2>Current Openings</h2>${role('Account Manager')}${role('Sales Engineer')}`,
  );
  expect(jobs[1]).toMatchObject(told);
});

it('those with whom a firm works are no role', () => {
  const { jobs } = at(
    'https://www.northwind.example/recrutement.html',
    'Recrutement',
    '<h3>Offres chez Business Partners</h3><h3>Assistante de direction</h3><p>CDI</p><a href="/f">Voir</a>',
  );
  expect(jobs.map(({ title }) => title)).toEqual(['Assistante de direction']);
});

const vacancies = (roles: readonly [title: string, below: string][], after = '') =>
  at(
    'https://www.northwind.example/karriere/',
    'Karriere - Northwind',
    `<h1>Karriere</h1><h2>Offene Stellen</h2>${roles.map(([title, below]) => `<h3>${title}</h3>${below}`).join('')}${after}`,
  ).jobs;

it('a list of several employers is nobody’s own', () => {
  const jobs = vacancies([
    ['Data Engineer', '<p>Westwind Ltd. | Remoto</p><a href="/b">Apply now</a>'],
    ['Web Developer', '<p>Southwind Inc. | Lyon</p><a href="/b">Apply now</a>'],
  ]);
  expect(jobs).toMatchObject([
    { organization: null, remote: 'remote' },
    { organization: null, locations: ['Lyon'] },
  ]);
});

it('what stands far below the last role is none of its facts, and when it begins is no day of posting', () => {
  const jobs = vacancies(
    [
      ['Monteur (m/w/d)', '<p>Teilzeit · ab 01.09.2026</p>'],
      ['Lagerhelfer (m/w/d)', '<p>Veröffentlicht: 08.01.2026</p>'],
    ],
    '<p>Faires Gehalt</p><p>Homeoffice</p>',
  );
  expect(jobs).toMatchObject([
    { employmentType: 'PART_TIME', datePosted: null },
    { remote: null, datePosted: '2026-01-08' },
  ]);
});

it('where roles bear a mark, what is asked for bears none', () => {
  const told = '<h5>Ihre Aufgaben</h5><p>Vieles.</p><h5>Ihr Profil</h5><p>Gut.</p>';
  const jobs = vacancies([
    ['Mechatroniker (m/w/d)', told],
    ['Fräser (m/w/d)', `${told}<h3>Kenntnisse an Maschinen</h3>${told}`],
  ]);
  expect(jobs.map(({ title }) => title)).toEqual(['Mechatroniker (m/w/d)', 'Fräser (m/w/d)']);
});

it('a pin before a way of working is no place, and a sign behind a title is none of it', () => {
  const jobs = vacancies([
    ['Content-Creator', '<p>📍 Remote-first</p><a href="/b">Apply now</a>'],
    ['测试工程师 [ 上海 ]', '<p>全职</p><a href="/b">Apply now</a>'],
  ]);
  expect(jobs).toMatchObject([
    { locations: [], remote: 'remote' },
    { title: '测试工程师', locations: ['上海'] },
  ]);
});

it('a kind of work that stands above each role is no role', () => {
  const { jobs } = at(
    'https://www.northwind.example/careers.html',
    'Careers',
    `<h4>Careers</h4>${['Web Developer', 'UI Designer'].map((role) => `<div>Internship Remote</div><h4>${role}</h4><p>You build what we need.</p><a href="/a">Apply Now</a>`).join('')}`,
  );
  expect(jobs.map(({ title, remote }) => [title, remote])).toEqual([
    ['Web Developer', 'remote'],
    ['UI Designer', 'remote'],
  ]);
});

it('who has applied for what is no list of roles', () => {
  const { jobs } = at(
    'https://www.northwind.example/jobApplications.html',
    'Northwind Admin',
    '<table><tr><th>Profile</th><th>Job Title</th><th>Status</th></tr><tr><td>Jane Doe</td><td>Software Developer</td><td>Pending</td></tr><tr><td>John Roe</td><td>Web Developer</td><td>Pending</td></tr></table>',
  );
  expect(jobs).toEqual([]);
});

it('the mark of a title stays with it, whatever place stands behind', () => {
  const jobs = vacancies([
    ['Ingenieur Maschinenbau (m/w/d) Tanger / DE', '<p>Wir bauen Maschinen.</p>'],
    ['Entwickler (m/w/d)', '<p>[北京·东城区]</p>'],
  ]);
  expect(jobs).toMatchObject([{ title: 'Ingenieur Maschinenbau (m/w/d)' }, { locations: ['北京·东城区'] }]);
  expect(jobs[0]?.locations).not.toContain('m/w/d');
});
