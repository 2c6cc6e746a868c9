import { describe, expect, it } from 'vitest';
import type { CapturedCompany, CapturedFunding, CapturedJob, Draft } from '../../shared/capture.ts';
import { observe } from '../../shared/observe.ts';

const evidence = { quote: 'words on the page', rule: 'text.test' };
const valued = <T>(value: T) => ({ value, evidence });

const company: CapturedCompany = {
  name: valued('Northwind Robotics'),
  domain: valued('northwind.example'),
  description: null,
  industry: null,
  employees: valued({ min: 120, max: 200 }),
  revenue: null,
  founded: null,
  country: null,
  city: null,
  businessModel: null,
  logo: null,
  emails: [valued('hello@northwind.example'), valued('jobs@northwind.example')],
  phones: [],
  social: [],
  identifiers: [],
  technologies: [],
};
const job = (title: string, fn: CapturedJob['function']): CapturedJob => ({
  title,
  organization: 'Northwind Robotics',
  locations: [],
  remote: null,
  datePosted: null,
  employmentType: null,
  department: null,
  function: fn,
  seniority: null,
  salary: null,
  evidence,
});
const round = (more: Partial<CapturedFunding> = {}): CapturedFunding => ({
  company: 'Northwind Robotics',
  amount: 18_000_000,
  amountText: '€18M',
  currency: 'EUR',
  round: 'B',
  lead: ['Beacon Partners'],
  investors: ['Beacon Partners'],
  announcedAt: '2026-11-17',
  valuation: null,
  evidence,
  ...more,
});
const draft = (more: Partial<Draft> = {}): Draft & { capturedAt: string } => ({
  page: { url: 'https://northwind.example/', title: 'Northwind', lang: 'en', kind: 'company' },
  reason: null,
  company,
  people: [],
  jobs: [],
  openRoles: null,
  board: null,
  funding: [],
  signals: [],
  capturedAt: '2026-11-23T09:30:00+01:00',
  ...more,
});

describe('observe', () => {
  it('gives every fact its quote, page, time, rule and member', () => {
    const { facts } = observe(draft(), 'm1');
    expect(facts.employees).toEqual([
      {
        value: { min: 120, max: 200 },
        source: {
          quote: 'words on the page',
          rule: 'text.test',
          url: 'https://northwind.example/',
          at: '2026-11-23T09:30:00+01:00',
          by: 'm1',
        },
      },
    ]);
    expect(facts.emails?.map((fact) => fact.value)).toEqual([
      'hello@northwind.example',
      'jobs@northwind.example',
    ]);
    expect(facts).not.toHaveProperty('revenue');
  });

  it('makes one signal of one round, told by however many pages', () => {
    const first = observe(draft({ funding: [round()] }), 'm1').signals;
    const later = observe(draft({ funding: [round({ announcedAt: '2026-11-19' })] }), 'm2').signals;
    expect(first.map((signal) => signal.id)).toEqual(['funding:b:2026-11']);
    expect(later.map((signal) => signal.id)).toEqual(first.map((signal) => signal.id));
  });

  it('says when a date was assumed', () => {
    const [signal] = observe(draft({ funding: [round({ announcedAt: null })] }), 'm1').signals;
    expect(signal).toMatchObject({ occurredAt: '2026-11-23', details: { dated: false } });
  });

  it("leaves another company's round in the same article aside, and knows its own under its legal name", () => {
    const { signals } = observe(
      draft({
        funding: [
          round({ company: 'Halden Freight', round: 'A' }),
          round({ company: 'Northwind Robotics GmbH' }),
        ],
      }),
      'm1',
    );
    expect(signals.map((signal) => signal.id)).toEqual(['funding:b:2026-11']);
  });

  it('counts open roles by country, each once', () => {
    const role = (...locations: string[]) => ({ ...job('Sales Engineer', 'sales'), locations });
    const [signal] = observe(
      draft({ jobs: [role('Munich, Germany', 'Berlin'), role('Austin, TX'), role('Anywhere')] }),
      'm1',
    ).signals;
    expect(signal?.details).toMatchObject({ countries: { DE: 1, US: 1 } });
  });

  it('counts open roles by function, and keeps an unknown number unknown', () => {
    const jobs = [job('Sales Engineer', 'sales'), job('Account Executive', 'sales'), job('Welder', null)];
    const [signal] = observe(draft({ jobs }), 'm1').signals;
    expect(signal).toMatchObject({
      id: 'hiring:2026-11',
      details: {
        openRoles: null,
        titles: ['Sales Engineer', 'Account Executive', 'Welder'],
        functions: { sales: 2 },
        countries: {},
      },
    });
  });

  it('tells two notes of one day apart, and the same note twice as one', () => {
    const note = (quote: string) => ({
      kind: 'observation' as const,
      company: null,
      occurredAt: null,
      evidence: { quote, rule: 'member' },
    });
    const ids = observe(
      draft({ signals: [note('a new plant'), note('two new plants'), note('a new plant')] }),
      'm1',
    ).signals.map((signal) => signal.id);
    expect(new Set(ids).size).toBe(2);
  });

  it("reads what a title that a member typed tells, and leaves a page's own reading alone", () => {
    const typed = (rule: string) => ({
      name: 'Mira Halden',
      title: 'Head of Procurement',
      seniority: null,
      function: null,
      decisionMaker: null,
      evidence: { quote: 'Mira Halden', rule },
    });
    const [member] = observe(draft({ people: [typed('member')] }), 'm1').people;
    expect(member).toMatchObject({ seniority: 'head', decisionMaker: true, buyingRole: 'pays' });
    const [page] = observe(draft({ people: [typed('text.prose')] }), 'm1').people;
    expect(page).toMatchObject({ seniority: null, decisionMaker: null });
  });
});
