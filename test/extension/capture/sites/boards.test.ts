import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';
import { draftSchema } from '../../../../shared/capture.ts';

/** One invented page: where, its title, its body, what stands in its head. */
type Invented = readonly [url: string, title: string, body: string, head?: string];
interface Examples {
  site: string;
  full: Invented;
  says: object;
  /** A posting that says little: title and employer at most. */
  sparse: Invented;
  title: string;
  /** A page of the site that is neither posting nor list. */
  nothing: string;
}

const uuid = '0aa00000-0000-4000-8000-000000000000';
const json = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const posting = {
  '@type': 'JobPosting',
  title: 'Sales Engineer',
  datePosted: '2024-01-02',
  employmentType: 'FULL_TIME',
  hiringOrganization: { '@type': 'Organization', name: 'Northwind Robotics' },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'Boston',
      addressRegion: 'MA',
      addressCountry: 'US',
    },
  },
};
const northwind = { title: 'Sales Engineer', organization: 'Northwind Robotics' };
const beifeng = { title: '销售经理', organization: '北风机器人' };

const examples: readonly Examples[] = [
  {
    site: 'Greenhouse',
    full: [
      'https://boards.greenhouse.io/northwind/jobs/1',
      'Job Application for Sales Engineer at Northwind Robotics',
      '<h1>Sales Engineer</h1><span>at Northwind Robotics</span><div>London, England, United Kingdom</div><p>About the role</p><p>Sell.</p>',
    ],
    says: { ...northwind, locations: ['London, England, United Kingdom'] },
    sparse: [
      'https://job-boards.greenhouse.io/northwind/jobs/1',
      'Job Application for Sales Engineer at Northwind',
      '<h1>Sales Engineer</h1>',
    ],
    title: 'Sales Engineer',
    nothing: 'https://www.greenhouse.io/a/b/c',
  },
  {
    site: 'Lever',
    full: [
      `https://jobs.lever.co/northwind/${uuid}`,
      'Northwind Robotics - Sales Engineer',
      '<h2>Sales Engineer</h2><div>Berlin /</div><div>Sales – EMEA /</div><div>Full-time /</div><div>Hybrid</div><a>Apply for this job</a><div>Sell.</div>',
    ],
    says: { ...northwind, locations: ['Berlin'], employmentType: 'FULL_TIME', remote: 'hybrid' },
    sparse: [
      `https://jobs.lever.co/northwind/${uuid}`,
      'Northwind - Sales Engineer',
      '<h2>Sales Engineer</h2>',
    ],
    title: 'Sales Engineer',
    nothing: 'https://www.lever.co/a/b',
  },
  {
    site: 'Ashby',
    full: [
      `https://jobs.ashbyhq.com/northwind/${uuid}`,
      'Sales Engineer @ Northwind Robotics',
      `<div id="root"></div><script>window.__appData = ${JSON.stringify({
        posting: {
          title: 'Sales Engineer',
          departmentName: 'Sales',
          locationName: 'Berlin',
          secondaryLocationNames: ['Paris'],
          workplaceType: 'Hybrid',
          employmentType: 'FullTime',
          publishedDate: '2025-02-03',
          compensationTierSummary: '€80K – €100K',
        },
      })};window.more = 1;</script>`,
    ],
    says: {
      ...northwind,
      locations: ['Berlin', 'Paris'],
      department: 'Sales',
      datePosted: '2025-02-03',
      employmentType: 'FULL_TIME',
      remote: 'hybrid',
      salary: { min: 80_000, max: 100_000, currency: 'EUR', period: 'YEAR' },
    },
    sparse: [
      `https://jobs.ashbyhq.com/northwind/${uuid}`,
      'Sales Engineer @ Northwind',
      '<div id="root"></div>',
    ],
    title: 'Sales Engineer',
    nothing: 'https://www.ashbyhq.com/a/b',
  },
  {
    site: 'Workable',
    full: [
      'https://apply.workable.com/northwind/j/ABC123/',
      'Sales Engineer - Northwind Robotics',
      '<h1>Sales Engineer</h1><div>Hybrid</div><div>Athens, Attica, Greece</div><div>Sales</div><div>Full time</div><h2>Description</h2><p>Sell.</p>',
    ],
    says: {
      ...northwind,
      locations: ['Athens, Attica, Greece'],
      department: 'Sales',
      employmentType: 'FULL_TIME',
      remote: 'hybrid',
    },
    sparse: ['https://apply.workable.com/northwind/j/ABC123/', 'Sales Engineer - Northwind', ''],
    title: 'Sales Engineer',
    nothing: 'https://www.workable.com/a/b/c',
  },
  {
    site: 'SmartRecruiters',
    full: [
      'https://jobs.smartrecruiters.com/Northwind/744000001-sales-engineer',
      'Northwind Robotics Sales Engineer | SmartRecruiters',
      `<main itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Sales Engineer</h1>
       <span itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><meta itemprop="addressLocality" content="Kraków"><meta itemprop="addressCountry" content="Poland"></span></span>
       <meta itemprop="datePosted" content="2024-06-01"><span itemprop="employmentType">Full-time</span>
       <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Northwind Robotics"></div></main>`,
    ],
    says: {
      ...northwind,
      locations: ['Kraków, Poland'],
      datePosted: '2024-06-01',
      employmentType: 'FULL_TIME',
    },
    sparse: [
      'https://jobs.smartrecruiters.com/Northwind/744000001-sales-engineer',
      'Sales Engineer',
      '<h1>Sales Engineer</h1>',
    ],
    title: 'Sales Engineer',
    nothing: 'https://www.smartrecruiters.com/a/b',
  },
  {
    site: 'Workday',
    full: [
      'https://northwind.wd5.myworkdayjobs.com/en-US/Careers/job/Boston-MA/Sales-Engineer_R-1',
      'Sales Engineer',
      '<div id="root"></div>',
      json(posting),
    ],
    says: { ...northwind, locations: ['Boston, MA'], datePosted: '2024-01-02', employmentType: 'FULL_TIME' },
    sparse: [
      'https://northwind.wd5.myworkdayjobs.com/Careers/job/Boston/Sales-Engineer_R-1',
      'Sales Engineer',
      '',
    ],
    title: 'Sales Engineer',
    nothing: 'https://northwind.wd5.myworkdayjobs.com/wday/authgwy/northwind/login',
  },
  {
    site: 'Indeed',
    full: [
      'https://uk.indeed.com/viewjob?jk=1',
      'Sales Engineer - Leeds - Indeed.com',
      '<h1>Sales Engineer</h1><a href="/cmp/Northwind-Robotics">Northwind Robotics</a><div>Leeds</div><div>£40,000 - £50,000 a year - Full-time</div>',
    ],
    says: {
      ...northwind,
      locations: ['Leeds'],
      employmentType: 'FULL_TIME',
      salary: { min: 40_000, max: 50_000, currency: 'GBP', period: 'YEAR' },
    },
    sparse: ['https://www.indeed.com/viewjob?jk=1', 'Sales Engineer - Indeed.com', '<h1>Sales Engineer</h1>'],
    title: 'Sales Engineer',
    nothing: 'https://www.indeed.com/career-advice/interviewing',
  },
  {
    site: 'BOSS直聘',
    full: [
      'https://www.zhipin.com/job_detail/abc.html',
      '「销售经理招聘」_北风机器人招聘-BOSS直聘',
      '<h1>销售经理</h1><span>20-35K·14薪</span><p>上海<em></em>3-5年<em></em>本科</p><h3>职位描述</h3><div>负责华东区</div><a href="/gongsi/x.html">北风机器人</a>',
      json({ title: '销售经理', pubDate: '2024-03-01T10:00:00' }),
    ],
    says: {
      ...beifeng,
      locations: ['上海'],
      datePosted: '2024-03-01',
      salary: { min: 20_000, max: 35_000, currency: 'CNY', period: 'MONTH' },
    },
    sparse: ['https://www.zhipin.com/job_detail/abc.html', '「销售经理招聘」-BOSS直聘', '<h1>销售经理</h1>'],
    title: '销售经理',
    nothing: 'https://www.zhipin.com/about/contact.html',
  },
  {
    site: '猎聘',
    full: [
      'https://www.liepin.com/job/1900000001.shtml',
      '【上海 销售经理招聘】_北风机器人招聘信息-猎聘',
      '<h1>销售经理</h1><span>60-90k·13薪</span><p>上海</p><p>10年以上</p><h3>职位介绍</h3><p>岗位职责：带领团队</p>',
    ],
    says: {
      ...beifeng,
      locations: ['上海'],
      salary: { min: 60_000, max: 90_000, currency: 'CNY', period: 'MONTH' },
    },
    sparse: [
      'https://www.liepin.com/a/1900000002.shtml',
      '【销售经理招聘】_某知名消费品公司招聘信息-猎聘',
      '<h1>销售经理</h1>',
    ],
    title: '销售经理',
    nothing: 'https://www.liepin.com/event/index.html',
  },
  {
    site: '51job',
    full: [
      'https://jobs.51job.com/shanghai/100000001.html',
      '【上海销售经理招聘】_北风机器人招聘信息-前程无忧',
      '<h1 title="销售经理">销售经理</h1><strong>1-1.5万/月</strong><p><a href="https://jobs.51job.com/all/co1.html">北风机器人</a></p><p>上海-浦东新区 | 3-4年经验 | 本科 | 招2人 | 05-20发布</p><p>岗位职责：</p><p>销售</p><p>上班地址：张江路1号</p>',
    ],
    says: {
      ...beifeng,
      locations: ['上海-浦东新区'],
      salary: { min: 10_000, max: 15_000, currency: 'CNY', period: 'MONTH' },
    },
    sparse: [
      'https://jobs.51job.com/shanghai/100000001.html',
      '【销售经理招聘】-前程无忧',
      '<h1>销售经理</h1>',
    ],
    title: '销售经理',
    nothing: 'https://www.51job.com/bo/service/about.php',
  },
  {
    site: '智联',
    full: [
      'https://jobs.zhaopin.com/100000001250001.htm',
      '销售经理招聘（求职）北风机器人招聘（求职）尽在智联招聘',
      '<h1>销售经理</h1><ul><li><span>职位月薪：</span><strong>8001-10000元/月</strong></li><li><span>工作地点：</span><strong>北京</strong></li><li><span>发布日期：</span><strong>2019-05-06</strong></li><li><span>工作性质：</span><strong>全职</strong></li></ul>',
    ],
    says: {
      ...beifeng,
      locations: ['北京'],
      datePosted: '2019-05-06',
      employmentType: 'FULL_TIME',
      salary: { min: 8001, max: 10_000, currency: 'CNY', period: 'MONTH' },
    },
    sparse: ['https://www.zhaopin.com/jobdetail/CC1J2.htm', '销售经理招聘_智联招聘', '<h3>销售经理</h3>'],
    title: '销售经理',
    nothing: 'https://special.zhaopin.com/about/a/b.html',
  },
  {
    site: '拉勾',
    full: [
      'https://www.lagou.com/jobs/1000001.html',
      '销售经理招聘-北风机器人招聘-拉勾网',
      '<span>销售经理</span><p><span>15k-30k </span><span>/上海 /</span><span>经验3-5年 /</span><span>本科及以上 /</span><span>全职</span></p><h3>职位描述：</h3><p>销售</p>',
    ],
    says: {
      ...beifeng,
      locations: ['上海'],
      employmentType: 'FULL_TIME',
      salary: { min: 15_000, max: 30_000, currency: 'CNY', period: 'MONTH' },
    },
    sparse: ['https://www.lagou.com/wn/jobs/1000001.html', '销售经理招聘-拉勾招聘', '<h1>销售经理</h1>'],
    title: '销售经理',
    nothing: 'https://www.lagou.com/about.html',
  },
];

const read = ([url, title, body, head = '']: Invented) => {
  const html = `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const draft = capture(parseHTML(html).document as unknown as Document, url);
  expect(draftSchema.safeParse(draft).error).toBeUndefined();
  return draft;
};

describe.each(examples)('$site', ({ full, says, sparse, title, nothing }) => {
  it('tells all that a full posting says', () => {
    const { page, jobs, company } = read(full);
    expect(page.kind).toBe('job');
    expect(jobs).toMatchObject([says]);
    expect(company.name?.value).toBe(jobs[0]?.organization);
  });

  it('tells no more than a sparse one says', () => {
    const { page, jobs } = read(sparse);
    expect(page.kind).toBe('job');
    expect(jobs).toMatchObject([
      { title, locations: [], datePosted: null, employmentType: null, salary: null, remote: null },
    ]);
  });

  it('gives no role where the page is neither posting nor list', () => {
    const { jobs, openRoles } = read([
      nothing,
      'About us',
      '<h1>About us</h1><p>We help people find work.</p>',
    ]);
    expect(jobs).toEqual([]);
    expect(openRoles).toBeNull();
  });
});
