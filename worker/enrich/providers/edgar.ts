/** EDGAR: who files with the SEC, what they earn (XBRL) and what they raise (Form D). https://www.sec.gov/edgar/sec-api-documentation */
import * as z from 'zod';
import { stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { identifierOf } from '../../../shared/text/company/identifiers.ts';
import { usStates } from '../../../shared/text/place/cities.ts';
import { countryCode } from '../../../shared/text/place/countries.ts';
import { annualRevenue, type Concept, conceptSchema } from '../annual-revenue.ts';
import { bestAnswer } from '../best-answer.ts';
import { capitalised } from '../capitalised.ts';
import { type FormD, readFormD } from '../form-d.ts';
import type { Answer, Ask, Findings, Provider, Reply, Subject } from '../provider.ts';
import { hostOf, lineOf, said } from '../said.ts';

const [searchHost, dataHost, filesHost] = ['efts.sec.gov', 'data.sec.gov', 'www.sec.gov'];

/** What the search box of EDGAR's own pages asks. People file too: they have no ticker and seldom a company's name. */
const hits = z.object({
  hits: z.object({
    hits: z.array(z.object({ _id: z.string(), _source: z.object({ entity: z.string() }) })),
  }),
});

/** No telephone, tax number or mailing address. */
const submissions = z.object({
  name: z.string(),
  sic: z.string().nullish(),
  sicDescription: z.string().nullish(),
  lei: z.string().nullish(),
  website: z.string().nullish(),
  addresses: z
    .object({
      business: z
        .object({
          city: z.string().nullish(),
          stateOrCountry: z.string().nullish(),
          stateOrCountryDescription: z.string().nullish(),
          country: z.string().nullish(),
        })
        .nullish(),
    })
    .nullish(),
  filings: z.object({
    /** Columns of one table, the newest filing first. */
    recent: z.object({
      accessionNumber: z.array(z.string()),
      filingDate: z.array(z.string()),
      form: z.array(z.string()),
      primaryDocument: z.array(z.string()),
    }),
  }),
});
type Submissions = z.infer<typeof submissions>;

/** A raise fades within a year. */
const freshDays = 730;
const mostNotices = 2;

export const edgar: Provider = {
  id: 'edgar',
  name: 'SEC EDGAR',
  kind: 'register',
  runsIn: 'worker',
  byDefault: true,
  needs: 'contact',
  inputs: ['name', 'country'],
  outputs: ['name', 'domain', 'industry', 'revenue', 'country', 'city', 'identifiers', 'funding'],
  // 10 a second in all, whatever the host; half of each limit at once, which is as many as a lookup asks of one.
  hosts: [searchHost, dataHost, filesHost].map((name) => ({ name, requests: 6, seconds: 2 })),
  requests: 6,
  weight: 2,
  patience: 8_000,
  cacheHours: { found: 7 * 24 },
  terms: {
    url: 'https://www.sec.gov/about/webmaster-frequently-asked-questions',
    licence: 'public-domain',
    attribution: null,
    note: 'The SEC asks for a contact in the User-Agent, and for no more than 10 requests a second.',
  },
  prepare: (subject) => {
    // Names are found by how they begin, and no two registers write the legal form alike.
    const name = subject.name && stripLegalForm(subject.name);
    return name === null
      ? null
      : { key: name, hosts: [searchHost, dataHost], run: (ask) => lookUp(subject, name, ask) };
  },
};

const lookUp = async (subject: Subject, name: string, ask: Ask): Promise<Answer> => {
  const query = new URLSearchParams({ keysTyped: name.slice(0, 120) });
  const found = await ask.json(`https://${searchHost}/LATEST/search-index?${query}`, hits);
  if (!found.ok) return found.failure;
  const match = bestAnswer(
    subject,
    found.value.hits.hits.filter(({ _id }) => /^\d{1,10}$/.test(_id)).map(candidateOf),
  );
  if (match.outcome !== 'found') return match;
  const cik = new URL(match.findings.url).searchParams.get('CIK') ?? '';
  const filer = await ask.json(
    `https://${dataHost}/submissions/CIK${cik.padStart(10, '0')}.json`,
    submissions,
  );
  if (!filer.ok) return filer.failure;
  const [revenue, notices] = await Promise.all([
    askRevenue(cik, filer.value, ask),
    askNotices(cik, filer.value, ask),
  ]);
  if (!revenue.ok) return revenue.failure;
  if (!notices.ok) return notices.failure;
  const findings = findingsOf(match.findings, filer.value);
  return {
    outcome: 'found',
    findings: {
      ...findings,
      company: { ...findings.company, revenue: annualRevenue(revenue.value, ask.now) },
      funding: notices.value.flatMap(({ issuer, funding }) => (issuer === cik && funding ? [funding] : [])),
    },
  };
};

/** `Northwind Robotics, Inc.  (NWND)` */
const candidateOf = ({ _id, _source }: z.infer<typeof hits>['hits']['hits'][number]): Findings => ({
  about: {
    name: lineOf(_source.entity.slice(0, 300).replace(/\s\([^()]{1,80}\)\s*$/, ''), 200),
    domain: null,
    country: null,
    identifiers: [],
    by: 'search',
  },
  url: `https://${filesHost}/cgi-bin/browse-edgar?action=getcompany&CIK=${Number(_id)}`,
});

const findingsOf = ({ url }: Findings, filer: Submissions): Findings => {
  const name = lineOf(filer.name, 200);
  const domain = hostOf(filer.website);
  const seat = filer.addresses?.business;
  const country = countryOf(seat);
  const city = lineOf(seat?.city, 120);
  const industry = lineOf(filer.sicDescription, 120);
  const lei = filer.lei ? identifierOf('lei', filer.lei) : null;
  return {
    about: { name, domain, country, identifiers: lei ? [{ scheme: 'lei', value: lei }] : [], by: 'search' },
    url,
    company: {
      name: name === null ? null : said('edgar.name', name),
      domain: domain === null ? null : said('edgar.website', domain, filer.website),
      industry: industry === null ? null : said('edgar.sic', industry, `SIC ${filer.sic}: ${industry}`),
      country: country === null ? null : said('edgar.business-address', country, seat),
      city: city === null ? null : said('edgar.business-address.city', capitalised(city), city),
      identifiers: lei ? [said('edgar.lei', { scheme: 'lei', value: lei }, filer.lei)] : [],
    },
  };
};

type Seat = NonNullable<NonNullable<Submissions['addresses']>['business']>;

/** The code is a state's, or one of the SEC's own for provinces and countries, whose names stand beside it. */
const countryOf = (seat: Seat | null | undefined): string | null => {
  if (seat?.stateOrCountry && usStates.has(seat.stateOrCountry)) return 'US';
  const named = seat?.country ?? seat?.stateOrCountryDescription?.split(',').at(-1);
  return named ? countryCode(named.trim()) : null;
};

/** Names of revenue over the years, the total before the part that contracts bring. */
const concepts = {
  '10-K': ['us-gaap/Revenues', 'us-gaap/RevenueFromContractWithCustomerExcludingAssessedTax'],
  '20-F': ['us-gaap/Revenues', 'ifrs-full/Revenue'],
  '40-F': ['us-gaap/Revenues', 'ifrs-full/Revenue'],
};

/** One concept at a time: all facts of a company have up to 4 MB. */
const askRevenue = async (cik: string, { filings }: Submissions, ask: Ask): Promise<Reply<Concept[]>> => {
  const annual = (['10-K', '20-F', '40-F'] as const).find((form) => filings.recent.form.includes(form));
  const replies = await Promise.all(
    (annual ? concepts[annual] : []).map((name) =>
      ask.json(
        `https://${dataHost}/api/xbrl/companyconcept/CIK${cik.padStart(10, '0')}/${name}.json`,
        conceptSchema,
      ),
    ),
  );
  // A company that does not use a concept has none of it.
  return allOf(replies.filter((reply) => reply.ok || reply.failure.outcome !== 'not_found'));
};

const askNotices = async (cik: string, { filings }: Submissions, ask: Ask): Promise<Reply<FormD[]>> => {
  const { accessionNumber, filingDate, form, primaryDocument } = filings.recent;
  const notices = form
    .flatMap((name, at) => {
      const [number = '', filedAt = '', document = ''] = [
        accessionNumber[at],
        filingDate[at],
        primaryDocument[at],
      ];
      const age = (ask.now.getTime() - Date.parse(filedAt)) / 86_400_000;
      return /^D(?:\/A)?$/.test(name) && age < freshDays ? [{ number, filedAt, document }] : [];
    })
    .slice(0, mostNotices);
  const replies = await Promise.all(
    notices.map(async ({ number, filedAt, document }): Promise<Reply<FormD & { number: string }>> => {
      // The table names the page that shows the form; the form itself stands beside it.
      const path = `${number.replace(/-/g, '')}/${encodeURIComponent(document.replace(/^xsl[^/]{1,40}\//, ''))}`;
      const reply = await ask.text(`https://${filesHost}/Archives/edgar/data/${cik}/${path}`, [
        'application/xml',
        'text/xml',
      ]);
      if (!reply.ok) return reply;
      const notice = readFormD(reply.value, filedAt);
      return notice
        ? { ok: true, value: { ...notice, number }, url: reply.url }
        : { ok: false, failure: { outcome: 'error', reason: 'unexpected-shape' } };
    }),
  );
  const read = allOf(replies);
  if (!read.ok) return read;
  // An amendment tells of the same offering again.
  const amended = new Set(read.value.map(({ amends }) => amends));
  return { ...read, value: read.value.filter(({ number }) => !amended.has(number)) };
};

/** All of their values, or the first failure. */
const allOf = <T>(replies: readonly Reply<T>[]): Reply<T[]> => {
  const value: T[] = [];
  for (const reply of replies) {
    if (!reply.ok) return reply;
    value.push(reply.value);
  }
  return { ok: true, value, url: '' };
};
