import { describeBoards, type Examples, json, posting } from './board-examples.ts';

const uuid = '0aa00000-0000-4000-8000-000000000000';
const northwind = { title: 'Sales Engineer', organization: 'Northwind Robotics' };

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
];

describeBoards(examples);
