import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

const url = 'https://www.northwind.example/jobs/1';
const duties = '<h3>Responsibilities</h3><p>Sell robots.</p><h3>Requirements</h3><p>Five years.</p>';
const posting = (body: string, title = 'Account Manager - Northwind') => at(url, title, body).jobs[0];

describe('facts of a posting', () => {
  it('stand behind labels that a page sets in bold and not apart', () => {
    const job = posting(
      `<h1>Account Manager</h1><ul><li><b>Job Title</b> Account Manager</li><li><b>Job Type</b> Full-time, Permanent</li>
       <li><b>Location</b> Oulu, Finland</li></ul>${duties}`,
    );
    expect(job).toMatchObject({ locations: ['Oulu, Finland'], employmentType: 'FULL_TIME' });
  });

  it('have no department in who hires, nor in what is to be done', () => {
    const job = posting(
      `<h1>Account Manager</h1><p>Northwind Analytics · Leeds, UK · Full-time</p>${duties}`,
      'Account Manager - Northwind Analytics',
    );
    expect(job).toMatchObject({ department: null, locations: ['Leeds, UK'] });
    const chinese = posting(
      '<h1>高级Java开发工程师</h1><p>25-40K | 杭州 | 全职</p><h2>职位描述</h2><p>1. 负责核心交易系统的设计与开发；2. 熟悉分布式系统。</p>',
      '高级Java开发工程师招聘',
    );
    expect(chinese?.department).toBeNull();
  });

  it.each([
    [
      'Hybrid Berlin, Germany Sales',
      { remote: 'hybrid', locations: ['Berlin, Germany'], department: 'Sales' },
    ],
    ['Beijing | Tech | July 01, 2020', { locations: ['Beijing'], datePosted: '2020-07-01' }],
    ['Remote | Posted 3 days ago', { locations: [], remote: 'remote' }],
    ['全职北京', { locations: ['北京'], employmentType: 'FULL_TIME' }],
    ['Berlin, Hamburg', { locations: ['Berlin', 'Hamburg'] }],
    ['Stockholm (HQ)', { locations: ['Stockholm'] }],
    ['Toronto, Ontario', { locations: ['Toronto, Ontario'] }],
    ['Yaoundé, Cameroon', { locations: ['Yaoundé, Cameroon'] }],
    ['台中 (mid-senior level)', { locations: ['台中'] }],
    ['AR / AP experience a plus', { locations: [] }],
    ['Valid license to practice (India)', { locations: [] }],
    ['Smart, nice and fun colleagues', { locations: [] }],
    [
      'Compensation between $11 - $12 hourly',
      { department: null, salary: { min: 11, max: 12, currency: 'USD', period: 'HOUR' } },
    ],
  ])('are what a short line below the role says: %s', (line, facts) => {
    expect(posting(`<h1>Account Manager</h1><p>${line}</p>${duties}`)).toMatchObject(facts);
  });

  it('have no place in who hires, though a town ends its name', () => {
    const name = 'Nordwind Apotheke, Berlin';
    const head = `<meta property="og:site_name" content="${name}">`;
    const [job] = at(url, `Apotheker (m/w/d) - ${name}`, `<h1>Apotheker (m/w/d)</h1>${duties}`, head).jobs;
    expect(job).toMatchObject({ organization: 'Nordwind Apotheke, Berlin', locations: [] });
  });

  it('end where several sentences are told: lists behind them are of tools and tasks', () => {
    const told = `<p>${'You build with us what farms need to run well. '.repeat(6)}</p>`.repeat(3);
    const job = posting(
      `<h1>Account Manager</h1><p>Leeds, UK</p>${told}<ul><li>Cloud services</li></ul>${duties}`,
    );
    expect(job).toMatchObject({ locations: ['Leeds, UK'], department: null });
  });

  it('are of whom its data names, where the page names nobody else', () => {
    const data = {
      '@type': 'JobPosting',
      title: 'Account Manager',
      hiringOrganization: { name: 'Northwind AS' },
    };
    const json = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const { company } = at(url, 'Account Manager', `<h1>Account Manager</h1>${duties}`, json);
    expect([company.name?.value, company.domain?.value]).toEqual(['Northwind AS', 'northwind.example']);
    const board = at(
      'https://job-harbour.example/1',
      'Account Manager',
      `<h1>Account Manager</h1>${duties}`,
      json,
    );
    expect([board.company.name?.value, board.company.domain]).toEqual(['Northwind AS', null]);
  });

  it('stand below a role that no heading marks, and beside what is asked', () => {
    const unmarked = at(
      'https://page.example/ca0',
      'Northwind',
      `<div>Northwind</div><div>Software Engineer</div><div>Full-time</div><div>Posted 1 week ago</div><div>Apply</div>
       <div>About the job</div><p>${'You build what farms run. '.repeat(12)}</p><div>Responsibilities</div><p>Write software that holds.</p>`,
    );
    expect(unmarked.page.kind).toBe('job');
    expect(unmarked.jobs[0]).toMatchObject({ title: 'Software Engineer', employmentType: 'FULL_TIME' });
    const list = at(
      'https://www.northwind.example/careers',
      'Careers | Northwind',
      '<h2>Open positions</h2><h3>Graphic Designer</h3><div>2+ years Oslo, Norway On-site</div><div>Apply</div><h3>Software Engineer</h3><div>1 to 3 years Bergen, Norway On-site</div><div>Apply</div>',
    );
    expect(list.jobs.map(({ locations }) => locations)).toEqual([['Oslo, Norway'], ['Bergen, Norway']]);
  });

  it('are not words that only begin as a label does', () => {
    const job = posting(`<h1>Account Manager</h1>${duties}<p>Location Scouts</p><p>Team Lead</p>`);
    expect(job).toMatchObject({ locations: [], department: null });
  });

  it('may stand in one line without a mark between them', () => {
    const job = posting(
      `<h1>Account Manager</h1><p><span>Full Time</span> <span>Melbourne, Australia</span></p>${duties}`,
    );
    expect(job).toMatchObject({ locations: ['Melbourne, Australia'], employmentType: 'FULL_TIME' });
  });

  it('may stand amid others in a row, where a sentence on kinds says nothing', () => {
    const job = posting(`<h1>Designer</h1><p>Northwind Full Time Leeds, UK</p>${duties}`, 'Designer');
    expect(job?.employmentType).toBe('FULL_TIME');
    const other = posting(
      `<h1>Designer</h1><p>We have full time staff in many places</p>${duties}`,
      'Designer',
    );
    expect(other?.employmentType).toBeNull();
  });

  it('share a line in Chinese: the place is the place alone', () => {
    const job = posting(
      `<h1>研发经理</h1><h6>上海市·浦东新区 薪资：面议 工作经验：不限</h6>${duties}`,
      '研发经理',
    );
    expect(job?.locations).toEqual(['上海市·浦东新区']);
  });

  it('may have a pin before a place that no table knows', () => {
    const job = posting(`<h1>Account Manager</h1><p>📍 Northwind City</p>${duties}`);
    expect(job?.locations).toEqual(['Northwind City']);
    const home = posting(`<h1>Account Manager</h1><p>📍 Télétravail possible</p>${duties}`);
    expect(home?.locations).toEqual([]);
  });

  it('make a posting of an article, where labels tell them', () => {
    const { page, jobs } = at(
      'https://page.example/ai-designer',
      'Senior AI Designer',
      `<article><h2>Senior AI Designer</h2><p>Posted on :16 Apr 2026</p><p>Location: Bangalore</p><p>Type: Contract</p>${duties}</article>`,
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-04-16">',
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]).toMatchObject({
      datePosted: '2026-04-16',
      employmentType: 'CONTRACTOR',
      locations: ['Bangalore'],
    });
  });

  it('are told by sentences: where to move to, whether to come in, what an hour is worth', () => {
    const job = posting(
      `<h1>Account Manager</h1>${duties}<p>Apply if you are willing to relocate to the Charlotte, NC area.</p>
       <p>This is not an off-site position.</p><p>Salary by wage group 3 (€13.22/h) of the agreement.</p>`,
    );
    expect(job).toMatchObject({
      locations: ['Charlotte', 'NC'],
      remote: 'onsite',
      salary: { min: 13.22, currency: 'EUR', period: 'HOUR' },
    });
  });

  it('stand apart behind pictures', () => {
    const job = posting(
      `<h1>Account Manager</h1><p>📍 Oulu, Finland (Hybrid) 💼 Full-time 💰 $130K - $180K</p>${duties}`,
    );
    expect(job).toMatchObject({
      locations: ['Oulu, Finland'],
      employmentType: 'FULL_TIME',
      remote: 'hybrid',
    });
  });

  it('have no place in a menu that is not marked as one', () => {
    const menu = ['Leistungen', 'Office', 'Bremen', 'Kontakt'].map(
      (one) => `<li><a href="/x">${one}</a></li>`,
    );
    expect(
      posting(`<div><ul>${menu.join('')}</ul></div><h1>Account Manager</h1>${duties}`)?.locations,
    ).toEqual([]);
  });

  it('have no place in a firm that is registered somewhere', () => {
    expect(posting(`<h1>Account Manager</h1><p>北风科技(北京)有限公司</p>${duties}`)?.locations).toEqual([]);
    expect(posting(`<h1>Account Manager</h1><h4>勤務地</h4><p>株式会社北風</p>${duties}`)?.locations).toEqual(
      [],
    );
  });

  it('have no department in what is given', () => {
    const job = posting(
      `<h1>Account Manager</h1>${duties}<ul><li>Company-sponsored events</li></ul><a href="/a">Apply now</a>`,
    );
    expect(job?.department).toBeNull();
  });

  it('have no department in what somebody should know, nor in a place', () => {
    const job = posting(
      `<h1>Robot Tester</h1><p>Full-time</p><p>Sourcing skills</p><p>Bachelor of Engineering</p><p>Northton, HR, IN</p>${duties}`,
    );
    expect(job?.department).toBeNull();
  });

  it('have their places behind a title that names them', () => {
    const job = posting(
      `<h1>Kraftfahrer (m|w|d) Standort Regenau / Landsheim</h1><p>Vollzeit</p>${duties}`,
      'Kraftfahrer - Northwind',
    );
    expect(job).toMatchObject({ title: 'Kraftfahrer (m|w|d)', locations: ['Regenau', 'Landsheim'] });
  });

  it('have no pay in a sentence on what is worked with', () => {
    const line =
      'Helping to run a farm of machines that currently works through more than 70k documents daily, and more to come';
    expect(posting(`<h1>Account Manager</h1><p>${line}</p>${duties}`)?.salary).toBeNull();
  });

  it('have no kind of employment for a place, and who is called the employer hires', () => {
    const job = posting(
      `<h1>Team Leader</h1><div>Employer: Northwind Care</div><div>Location: Full-time</div><div>Leeds</div>${duties}`,
      'Team Leader job in Leeds - Harbour',
    );
    expect(job).toMatchObject({
      title: 'Team Leader',
      organization: 'Northwind Care',
      locations: ['Leeds'],
      employmentType: 'FULL_TIME',
    });
  });

  it('are of nobody called Leader where a Team Leader is sought', () => {
    const { company } = at(url, 'Team Leader', `<h1>Team Leader</h1><p>Leeds, UK</p>${duties}`);
    expect(company.name?.value).not.toBe('Leader');
  });

  it('have no workplace in the label of one', () => {
    const job = posting(
      `<h1>Account Manager</h1><dl><dt>remote type</dt><dd>Hybrid</dd><dt>time type</dt><dd>Full time</dd></dl>${duties}`,
    );
    expect(job).toMatchObject({ remote: 'hybrid', employmentType: 'FULL_TIME' });
  });
});

it('an employer is named without the place that a board writes behind it', () => {
  const data = { '@type': 'JobPosting', title: 'Account Manager', hiringOrganization: 'Northwind Oy, Oulu' };
  const { jobs } = at(
    url,
    'Account Manager',
    `<h1>Account Manager</h1>${duties}`,
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
  );
  expect(jobs[0]?.organization).toBe('Northwind Oy');
});
