import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../extension/ui/preview/row.ts';
import { rowsOf } from '../../../extension/ui/preview/rows.ts';
import { type Draft, draftSchema } from '../../../shared/capture.ts';

const evidence = { quote: 'words on the page', rule: 'text.test' };
const valued = <T>(value: T) => ({ value, evidence });

/** Every field of a draft filled: what P2 says is shown, whatever the page said. */
const full: Draft = {
  page: { url: 'https://northwind.example/', title: 'Northwind', lang: 'en', kind: 'company' },
  reason: null,
  company: {
    name: valued('Northwind Robotics'),
    domain: valued('northwind.example'),
    description: valued('Builds picking robots.'),
    industry: valued('Robotics'),
    employees: valued({ min: 120, max: 200 }),
    revenue: valued({ amount: 12_000_000, currency: 'EUR' }),
    founded: valued(2016),
    country: valued('DE'),
    city: valued('Munich'),
    businessModel: null,
    logo: valued('https://northwind.example/logo.svg'),
    emails: [valued('hello@northwind.example'), valued('jobs@northwind.example')],
    phones: [valued('+49 89 0000 0100')],
    social: [valued({ network: 'linkedin' as const, url: 'https://linkedin.com/company/northwind' })],
    identifiers: [valued({ scheme: 'ustid' as const, value: '136695976' })],
    technologies: [valued('HubSpot'), valued('百度统计')],
  },
  people: [
    {
      name: 'M. Example',
      title: 'CEO',
      seniority: 'c_level',
      function: 'general_management',
      decisionMaker: true,
      evidence,
    },
    { name: 'J. Sample', title: null, seniority: null, function: null, decisionMaker: null, evidence },
  ],
  jobs: [
    {
      title: 'Sales Engineer',
      organization: 'Northwind Robotics',
      locations: ['Munich', 'Lyon'],
      remote: 'hybrid',
      datePosted: '2026-11-03',
      employmentType: 'FULL_TIME',
      department: 'Field',
      function: 'sales',
      seniority: 'Senior',
      salary: { min: 60_000, max: 80_000, currency: 'EUR', period: 'YEAR' },
      evidence,
    },
  ],
  board: { system: 'greenhouse', token: 'northwind' },
  openRoles: valued(9),
  funding: [
    {
      company: 'Northwind',
      amount: 18_000_000,
      amountText: '€18M',
      currency: 'GBP',
      round: 'B',
      lead: ['Beacon Partners'],
      investors: ['Halden Ventures'],
      announcedAt: '2026-11-17',
      valuation: null,
      evidence: { quote: 'raised €18M', rule: 'text.lead' },
    },
  ],
  signals: [
    {
      kind: 'office',
      company: 'Northwind GmbH',
      occurredAt: '2026-11-18',
      evidence: { quote: 'opens in Lyon', rule: 'text.lead' },
    },
  ],
};

const rowOf = (draft: Draft, id: string): Row => {
  const row = rowsOf(draft).find((one) => one.id === id);
  return row ?? expect.fail(`no row ${id}`);
};

/** Every value of a draft but its evidence and its fixed words, as text. */
const leaves = (value: unknown): string[] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'evidence' || key === 'network' ? [] : leaves(inner),
  );
};

/** A field that waits to be typed is not sent. */
const sentOf = (draft: Draft) => rowsOf(draft).flatMap(({ text }) => text || []);

describe('what will be sent', () => {
  it('shows every value that a draft holds', () => {
    const shown = rowsOf(full)
      .map((row) => row.text)
      .join('\n')
      // Money is grouped: 18,000,000.
      .replace(/(?<=\d),(?=\d{3})/g, '');
    const { signals, ...rest } = full;
    for (const value of leaves(rest)) expect(shown).toContain(value);
    for (const signal of signals) {
      for (const value of [signal.company, signal.occurredAt, signal.evidence.quote])
        expect(shown).toContain(value);
    }
  });

  it('can be left out, row by row, down to the address, title and kind of the page', () => {
    let draft = full;
    for (let row = rowsOf(draft).find((one) => one.drop); row; row = rowsOf(draft).find((one) => one.drop)) {
      draft = row.drop?.() ?? expect.fail('nothing dropped');
      expect(draftSchema.safeParse(draft).success).toBe(true);
    }
    expect(
      rowsOf(draft)
        .filter((row) => row.text !== '')
        .map((row) => row.field),
    ).toEqual(['url', 'title', 'kind', 'lang']);
    expect(draft).toMatchObject({
      people: [],
      jobs: [],
      openRoles: null,
      board: null,
      funding: [],
      signals: [],
    });
  });

  it('takes back its own text unchanged, and leaves the first draft as it was', () => {
    const before = structuredClone(full);
    for (const row of rowsOf(full)) {
      if (!row.edit) continue;
      const after = row.edit(row.text) ?? expect.fail(`${row.id} does not read its own text`);
      expect(sentOf(after)).toEqual(sentOf(full));
    }
    expect(full).toEqual(before);
  });

  it('of a typed value says that a member typed it', () => {
    const draft = rowOf(full, 'company.employees').edit?.('500+');
    expect(draft?.company.employees).toEqual({
      value: { min: 500, max: null },
      evidence: { quote: null, rule: 'member' },
    });
    const typed = rowOf(full, 'people.0.title').edit?.('Chief of staff');
    expect(typed?.people[0]).toMatchObject({ title: 'Chief of staff', evidence: { rule: 'member' } });
  });

  it.each([
    ['company.domain', 'no domain at all', null],
    ['company.domain', 'https://www.Halden.example/about', 'halden.example'],
    ['company.employees', '200–120', null],
    ['company.employees', '1,200–1,500', '1200–1500'],
    ['company.founded', 'long ago', null],
    ['company.country', 'de', 'DE'],
    ['company.country', 'Germany', null],
    ['company.revenue', '18 000 000 eur', '18,000,000 EUR'],
    ['company.revenue', '€1.25M', '1,250,000 EUR'],
    ['funding.0.amount', '8600 万元', '86,000,000 CNY'],
    ['company.revenue', 'a lot', null],
    ['jobs.0.remote', 'somewhere', null],
    ['funding.0.announcedAt', '17.11.2026', null],
    ['emails.0', 'nobody', null],
  ])('reads %s from “%s”', (id, typed, expected) => {
    const draft = rowOf(full, id).edit?.(typed) ?? null;
    expect(draft && rowOf(draft, id).text).toBe(expected);
  });

  it('stays what the Worker takes, whatever is typed anywhere', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.oneof(fc.string(), fc.constantFrom('12', '3–9', '2026-02-28', 'a.b', '9 EUR')),
        (n, typed) => {
          const rows = rowsOf(full).filter((row) => row.edit);
          const draft = rows[n % rows.length]?.edit?.(typed);
          if (draft) expect(draftSchema.safeParse(draft).error).toBeUndefined();
        },
      ),
      { numRuns: 2000 },
    );
  });
});
