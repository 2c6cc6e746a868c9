import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

const data = (posting: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', ...posting })}</script>`;
const duties = '<h3>Responsibilities</h3><p>Sell robots.</p><h3>Requirements</h3><p>Five years.</p>';

describe('a posting', () => {
  it('tells place, workplace, kind and pay by the short lines below its heading', () => {
    const { page, jobs } = at(
      'https://northwind.example/jobs/se',
      'Northwind is hiring a Solutions Engineer in New York',
      `<h1>Solutions Engineer</h1><p>New York, NY (Hybrid) · $140k–$170k · Full-time</p>${duties}<a>Apply</a>`,
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]).toMatchObject({
      title: 'Solutions Engineer',
      organization: 'Northwind',
      locations: ['New York, NY'],
      remote: 'hybrid',
      employmentType: 'FULL_TIME',
      salary: { min: 140_000, max: 170_000, currency: 'USD', period: 'YEAR' },
    });
  });

  it('is one in words of its own, where its address says so and it asks for an answer', () => {
    const own = `<h1>Sales Engineer</h1><p>You like robots and those who buy them.</p><ul><li>Curious</li></ul>`;
    const kindAt = (body: string) =>
      at('https://www.northwind.example/jobs/sales-engineer/', 'Northwind', body).page.kind;
    expect(kindAt(`${own}<p>Interested? Drop us a line.</p>`)).toBe('job');
    expect(kindAt(`${own}<p>Learn it in ten weeks.</p>`)).not.toBe('job');
  });

  it('tells them by labels, in Chinese too', () => {
    const { page, jobs } = at(
      'https://www.beifeng.example/join/detail-12.html',
      '嵌入式软件工程师_加入我们_北风电子官网',
      `<h2>嵌入式软件工程师</h2><ul><li>所属部门：研发部</li><li>工作地点：深圳市南山区</li>
       <li>薪资范围：15000-25000元/月</li><li>发布日期：2023年6月1日</li><li>工作性质：全职</li></ul>
       <h4>岗位职责</h4><p>1. 开发</p><h4>任职要求</h4><p>1. C语言</p>`,
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]).toMatchObject({
      title: '嵌入式软件工程师',
      organization: '北风电子',
      locations: ['深圳市南山区'],
      department: '研发部',
      datePosted: '2023-06-01',
      employmentType: 'FULL_TIME',
      salary: { min: 15_000, max: 25_000, currency: 'CNY', period: 'MONTH' },
    });
  });

  it('has the place that it shows, not the head office in its data', () => {
    const { jobs } = at(
      'https://northwind.example/careers/am',
      'Account Manager - Northwind',
      `<main><h1>Account Manager</h1><p>London, UK</p><p>Full-time</p>${duties}</main>`,
      data({
        title: 'Account Manager',
        hiringOrganization: 'Northwind',
        jobLocation: { '@type': 'Place', address: 'Berlin, Germany' },
        baseSalary: { '@type': 'MonetaryAmount', currency: 'GBP', value: { minValue: 0, maxValue: 0 } },
      }),
    );
    expect(jobs[0]).toMatchObject({ locations: ['London, UK'], employmentType: 'FULL_TIME', salary: null });
  });

  it('has all the places of its data where it shows their number alone', () => {
    const place = (city: string, region: string) => ({
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: city,
        addressRegion: region,
        addressCountry: 'USA',
      },
    });
    const { jobs } = at(
      'https://northwind.example/careers/po',
      'Product Owner - Northwind',
      `<h1>Product Owner</h1><p>2 Locations</p>${duties}`,
      data({
        title: 'Product Owner',
        jobLocation: [place('Austin', 'Texas'), place('Cary', 'North Carolina')],
      }),
    );
    expect(jobs[0]?.locations).toEqual(['Austin, TX', 'Cary, NC']);
  });

  it('of a recruiter names no employer', () => {
    const { jobs } = at(
      'https://talentfinders.example/job/finance-director',
      'Finance Director - Talent Finders Recruitment',
      `<h1>Finance Director</h1><p>Location: Leeds</p><p>Our client, a fast growing manufacturer, seeks a leader.</p>${duties}`,
    );
    expect(jobs[0]).toMatchObject({ title: 'Finance Director', organization: null });
  });

  it('has nothing of the similar jobs below it', () => {
    const { jobs } = at(
      'https://www.jobboard.example/job/123',
      'Truck Driver in Dallas, TX | Northwind Logistics | JobBoard',
      `<h1>Truck Driver</h1><a href="/company/northwind-logistics">Northwind Logistics</a><p>Dallas, TX</p>
       <p>$1,500 - $1,800 a week</p>${duties}<h2>Similar jobs</h2><p>Bus Driver</p><p>Austin, TX</p><p>Part-time</p>`,
    );
    expect(jobs[0]).toMatchObject({
      organization: 'Northwind Logistics',
      locations: ['Dallas, TX'],
      employmentType: null,
      salary: { min: 1500, max: 1800, currency: 'USD', period: 'WEEK' },
    });
  });

  it('is read from application state', () => {
    const state = {
      props: {
        pageProps: {
          job: {
            title: 'Staff Engineer, Platform',
            location: { name: 'Toronto, Canada' },
            first_published: '2024-09-09T09:00:00-04:00',
            departments: [{ name: 'Engineering' }],
            employment_type: 'Full-time',
          },
        },
      },
    };
    const { jobs } = at(
      'https://careers.northwind.example/openings/44',
      'Open role | Northwind careers',
      `<h1>Staff Engineer, Platform</h1>${duties}<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`,
    );
    expect(jobs[0]).toMatchObject({
      organization: 'Northwind',
      locations: ['Toronto, Canada'],
      datePosted: '2024-09-09',
      department: 'Engineering',
      employmentType: 'FULL_TIME',
    });
  });
});

describe('a list of roles', () => {
  it('gives each with its place, kind and department, and leaves values, benefits and people alone', () => {
    const { page, company, jobs, openRoles } = at(
      'https://northwind.example/careers',
      'Careers | Northwind Robotics',
      `<h1>Build the future</h1><h2>Our values</h2><h3>Customer first</h3><h2>Benefits</h2><ul><li>Learning budget</li></ul>
       <div><h4>Jane Doe</h4><p>Senior Engineer</p></div><h2>Open positions</h2><h3>Engineering</h3>
       <a href="/careers/backend"><h4>Backend Engineer</h4><p>Munich, Germany</p><p>Full-time</p></a>
       <a href="/careers/sre"><h4>Site Reliability Engineer</h4><p>Remote</p></a><h3>Sales</h3>
       <a href="/careers/ae"><h4>Account Executive, DACH</h4><p>Munich, Germany</p></a>
       <footer>© 2024 Northwind Robotics GmbH</footer>`,
    );
    expect(page.kind).toBe('jobs');
    expect(company.name?.value).toBe('Northwind Robotics');
    expect(openRoles?.value).toBe(3);
    expect(jobs).toMatchObject([
      {
        title: 'Backend Engineer',
        locations: ['Munich, Germany'],
        employmentType: 'FULL_TIME',
        department: 'Engineering',
      },
      { title: 'Site Reliability Engineer', remote: 'remote' },
      { title: 'Account Executive, DACH', locations: ['Munich, Germany'], department: 'Sales' },
    ]);
  });

  it('is read from a table, in Chinese', () => {
    const row = (title: string, place: string) =>
      `<tr><td><a href="job_1.html">${title}</a></td><td>2</td><td>${place}</td><td>本科</td><td>2022-03-01</td></tr>`;
    const { jobs, openRoles } = at(
      'https://www.beifeng.example/job.html',
      '招贤纳士-北风精密机械有限公司',
      `<table><tr><th>职位名称</th><th>招聘人数</th><th>工作地点</th><th>学历</th><th>发布时间</th></tr>
       ${row('销售经理', '苏州')}${row('机械工程师', '苏州')}${row('外贸业务员', '上海')}</table>`,
    );
    expect(openRoles?.value).toBe(3);
    expect(jobs[2]).toMatchObject({ title: '外贸业务员', locations: ['上海'], datePosted: '2022-03-01' });
  });

  it('has the number that the page states', () => {
    const rows = ['Sales Manager', 'Store Associate', 'Warehouse Operator'].map(
      (title, at) => `<li><a href="/job/${at}">${title}</a><span>Chicago, IL</span></li>`,
    );
    const { jobs, openRoles } = at(
      'https://careers.northwind.example/search',
      'Search jobs | Northwind Careers',
      `<h1>Search results</h1><p>Showing 1 - 3 of 128 jobs</p><ul>${rows.join('')}</ul><a href="?p=2">Next</a>`,
    );
    expect(openRoles?.value).toBe(128);
    expect(jobs.map((job) => job.title)).toEqual(['Sales Manager', 'Store Associate', 'Warehouse Operator']);
  });

  it('has no number where more follow on another page', () => {
    const rows = ['Sales Manager', 'Store Associate'].map(
      (title) => `<li><a href="/job/1">${title}</a></li>`,
    );
    const { openRoles } = at(
      'https://northwind.example/careers',
      'Careers | Northwind',
      `<ul>${rows.join('')}</ul><a href="?p=2">Load more</a>`,
    );
    expect(openRoles).toBeNull();
  });

  it.each([
    ['says that there are none', '<h1>Careers</h1><p>There are currently no open positions.</p>', 0],
    ['says so in Chinese', '<h1>人才招聘</h1><p>暂无招聘职位</p>', 0],
    ['says so in German', '<h1>Karriere</h1><p>Aktuell sind keine Positionen ausgeschrieben.</p>', 0],
    ['says so in two words', '<h1>招聘</h1><ul><li>· 暂无任何信息！</li></ul>', 0],
    ['only supposes it', '<h1>Careers</h1><p>If there are no open positions for you, write to us.</p>', null],
    ['has yet to draw them', '<h1>Open positions</h1><p>No open positions</p><p>Loading...</p>', null],
    [
      'shows them in a frame',
      '<p>No open roles</p><iframe src="https://apply.workable.com/northwind/"></iframe>',
      null,
    ],
    ['tells of values alone', '<h1>Careers</h1><h2>Benefits</h2><p>Health insurance</p>', null],
  ])('that %s: number of roles', (_, body, count) => {
    const { openRoles } = at('https://northwind.example/careers/', 'Careers - Northwind', body);
    expect(openRoles?.value ?? null).toBe(count);
  });

  it('tells the board behind it', () => {
    const { board } = at(
      'https://northwind.example/careers/',
      'Careers - Northwind',
      '<h1>Join us</h1><script src="https://boards.greenhouse.io/embed/job_board/js?for=northwind"></script>',
    );
    expect(board).toEqual({ system: 'greenhouse', token: 'northwind' });
  });

  it('is not made of a team', () => {
    const { page, openRoles } = at(
      'https://northwind.example/team',
      'Our team - Northwind',
      '<h1>Our team</h1><div><h3>Jane Doe</h3><p>Head of Sales</p></div><div><h3>John Roe</h3><p>Software Engineer</p></div>',
    );
    expect(page.kind).toBe('company');
    expect(openRoles).toBeNull();
  });
});
