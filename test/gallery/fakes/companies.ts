/** Two invented companies by the pages of their own, as the reader reads them; and what every draft is made of. */
import type { CapturedJob, CapturedPerson, Draft, Evidence } from '../../../shared/capture.ts';
import { daysBefore } from './days.ts';

export const said = (quote: string | null, rule = 'text.paragraph'): Evidence => ({ quote, rule });
export const from = <T>(value: T, quote: string | null, rule = 'text.paragraph') => ({
  value,
  evidence: said(quote, rule),
});

export const emptyDraft: Draft = {
  page: { url: 'https://somewhere.example/', title: 'Somewhere', lang: 'en', kind: 'other' },
  reason: 'no-company',
  company: {
    name: null,
    domain: null,
    description: null,
    industry: null,
    employees: null,
    revenue: null,
    founded: null,
    country: null,
    city: null,
    businessModel: null,
    logo: null,
    emails: [],
    phones: [],
    social: [],
    identifiers: [],
    technologies: [],
  },
  people: [],
  jobs: [],
  openRoles: null,
  board: null,
  funding: [],
  signals: [],
};

export const job = (
  title: string,
  place: string,
  days: number,
  more: Partial<CapturedJob> = {},
): CapturedJob => ({
  title,
  organization: null,
  locations: [place],
  remote: null,
  datePosted: daysBefore(days),
  employmentType: 'FULL_TIME',
  department: null,
  function: 'sales',
  seniority: null,
  salary: null,
  evidence: said(`${title} · ${place}`, 'list.job'),
  ...more,
});

export const person = (
  name: string,
  title: string | null,
  more: Partial<CapturedPerson> = {},
): CapturedPerson => ({
  name,
  title,
  seniority: null,
  function: null,
  decisionMaker: null,
  evidence: said(title ? `${name}, ${title}` : name, 'list.person'),
  ...more,
});

export const boss = { seniority: 'c_level', decisionMaker: true } as const;

export const northwind: Draft = {
  ...emptyDraft,
  page: { url: 'https://northwind.example/', title: 'Northwind Robotics', lang: 'en', kind: 'company' },
  reason: null,
  company: {
    ...emptyDraft.company,
    name: from('Northwind Robotics', null, 'jsonld.organization.name'),
    domain: from('northwind.example', null, 'url.host'),
    description: from(
      'Northwind Robotics builds picking robots that work beside people in quiet warehouses.',
      null,
      'meta.description',
    ),
    industry: from('Robotics', 'a robotics company from Munich'),
    employees: from({ min: 120, max: 200 }, 'We are now more than 120 people in four offices'),
    revenue: from({ amount: 12_400_000, currency: 'EUR' }, 'a turnover of €12.4 million last year'),
    founded: from(2016, 'Founded in Munich in 2016'),
    country: from('DE', '80331 Munich, Germany', 'jsonld.organization.address'),
    city: from('Munich', '80331 Munich, Germany', 'jsonld.organization.address'),
    logo: from('https://northwind.example/logo.svg', null, 'jsonld.organization.logo'),
    emails: [
      from('hello@northwind.example', 'hello@northwind.example'),
      from('sales@northwind.example', null),
    ],
    phones: [from('+49 89 0000 0100', '+49 89 0000 0100')],
    social: [from({ network: 'linkedin', url: 'https://www.linkedin.com/company/northwind-example' }, null)],
  },
};

export const beifeng: Draft = {
  ...emptyDraft,
  page: {
    url: 'https://beifeng.example/',
    title: '北风机器人 | 仓储拣选机器人',
    lang: 'zh',
    kind: 'company',
  },
  reason: null,
  company: {
    ...emptyDraft.company,
    name: from('北风机器人', null, 'jsonld.organization.name'),
    domain: from('beifeng.example', null, 'url.host'),
    description: from(
      '北风机器人专注于仓储拣选机器人的研发与制造，为电商与第三方物流提供柔性拣选方案。',
      null,
    ),
    industry: from('工业机器人', '国内领先的工业机器人企业'),
    employees: from({ min: 120, max: 200 }, '公司现有员工一百二十余人'),
    revenue: from({ amount: 86_000_000, currency: 'CNY' }, '上年度营业收入 8600 万元'),
    founded: from(2016, '成立于 2016 年'),
    country: from('CN', '上海市浦东新区', 'text.address'),
    city: from('上海', '上海市浦东新区', 'text.address'),
    emails: [from('lianxi@beifeng.example', 'lianxi@beifeng.example')],
    phones: [from('021-0000 0100', '电话：021-0000 0100')],
    social: [from({ network: 'wechat', url: 'https://wechat.example/beifeng' }, null)],
  },
};
