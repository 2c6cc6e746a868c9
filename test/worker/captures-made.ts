/** Captures to test with: invented companies, each field with its evidence. */
import type {
  Capture,
  CapturedCompany,
  CapturedFunding,
  CapturedPerson,
  Valued,
} from '../../shared/capture.ts';

export const evidence = { quote: 'words on the page', rule: 'text.test' };
export const valued = <T>(value: T, rule = 'text.test'): Valued<T> => ({
  value,
  evidence: { quote: 'words on the page', rule },
});

export const company = (more: Partial<CapturedCompany> = {}): CapturedCompany => ({
  name: valued('Northwind Robotics'),
  domain: valued('northwind.example'),
  description: null,
  industry: null,
  businessModel: null,
  employees: null,
  revenue: null,
  founded: null,
  country: null,
  city: null,
  logo: null,
  emails: [],
  phones: [],
  social: [],
  identifiers: [],
  technologies: [],
  ...more,
});

export const capture = (more: Partial<Capture> = {}): Capture => ({
  id: crypto.randomUUID(),
  page: { url: 'https://northwind.example/', title: 'Northwind Robotics', lang: 'en', kind: 'company' },
  reason: null,
  company: company(),
  people: [],
  jobs: [],
  openRoles: null,
  board: null,
  funding: [],
  signals: [],
  capturedAt: new Date(Date.now() - 60_000).toISOString(),
  tags: [],
  note: null,
  owner: null,
  ...more,
});

/** A capture of the home page of the company number `n`. */
export const captureOf = (n: number, more: Partial<Capture> = {}): Capture =>
  capture({
    company: company({ name: valued(`Company ${n}`), domain: valued(`company-${n}.example`) }),
    page: { url: `https://company-${n}.example/`, title: `Company ${n}`, lang: 'en', kind: 'company' },
    ...more,
  });

export const round = (more: Partial<CapturedFunding> = {}): CapturedFunding => ({
  company: 'Northwind Robotics',
  amount: 18_000_000,
  amountText: '€18M',
  currency: 'EUR',
  round: 'B',
  lead: ['Beacon Partners'],
  investors: ['Beacon Partners'],
  announcedAt: daysAgo(6),
  valuation: null,
  evidence,
  ...more,
});

export const person = (more: Partial<CapturedPerson> = {}): CapturedPerson => ({
  name: 'Mira Castell',
  title: 'Chief Revenue Officer',
  seniority: 'c_level',
  function: 'sales',
  decisionMaker: true,
  evidence,
  ...more,
});

export const linkedin = (slug: string) =>
  valued({ network: 'linkedin' as const, url: `https://www.linkedin.com/company/${slug}/` });

export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
