/** Companies House: the United Kingdom's register. https://developer-specs.company-information.service.gov.uk/ */
import * as z from 'zod';
import { identifierOf } from '../../../shared/text/company/identifiers.ts';
import { bestAnswer } from '../best-answer.ts';
import { capitalised } from '../capitalised.ts';
import { industryOfNace } from '../nace.ts';
import { officer } from '../officer.ts';
import type { About, Answer, Ask, Findings, Provider, Subject } from '../provider.ts';
import { lineOf, said } from '../said.ts';
import { toldCompany } from '../told-company.ts';

const host = 'api.company-information.service.gov.uk';

const hits = z.object({
  items: z
    .array(
      z.object({
        company_number: z.string(),
        /** Left out of some hits. */
        title: z.string().nullish(),
        company_status: z.string().nullish(),
      }),
    )
    .nullish(),
  total_results: z.int(),
});

const profile = z.object({
  company_name: z.string(),
  company_number: z.string(),
  company_status: z.string().nullish(),
  date_of_creation: z.string().nullish(),
  sic_codes: z.array(z.string()).nullish(),
  registered_office_address: z
    .object({ locality: z.string().nullish(), country: z.string().nullish() })
    .nullish(),
});
type Profile = z.infer<typeof profile>;

/** Of a person name and office: the answer has month of birth, nationality and address. */
const officers = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      officer_role: z.string(),
      resigned_on: z.string().nullish(),
      links: z.object({ officer: z.object({ appointments: z.string().nullish() }).nullish() }).nullish(),
    }),
  ),
});

const titles = new Map([
  ['director', 'Director'],
  ['llp-member', 'Member'],
  ['llp-designated-member', 'Designated Member'],
  ['secretary', 'Company Secretary'],
]);

export const companiesHouse: Provider = {
  id: 'companies-house',
  name: 'Companies House',
  kind: 'register',
  runsIn: 'worker',
  byDefault: false,
  needs: 'key',
  // The key is the user's name, and there is no password.
  key: { host, headers: (key) => ({ Authorization: `Basic ${btoa(`${key}:`)}` }) },
  inputs: ['identifiers', 'name', 'country', 'domain'],
  outputs: ['name', 'industry', 'founded', 'country', 'city', 'identifiers', 'people'],
  hosts: [{ name: host, requests: 600, seconds: 300 }],
  requests: 3,
  patience: 8_000,
  cacheHours: { found: 90 * 24 },
  terms: {
    url: 'https://developer.company-information.service.gov.uk/developer-guidelines',
    licence: 'OGL-UK-3.0',
    attribution: 'Contains Companies House data, licensed under the Open Government Licence v3.0',
    note: 'A key is free. 600 requests in five minutes.',
  },
  prepare: (subject) => {
    const number = subject.identifiers.find(({ scheme }) => scheme === 'crn')?.value;
    if (number !== undefined) return { key: number, run: (ask) => byNumber(number, 'key', ask) };
    const { name, country, domain } = subject;
    const isBritish = country === 'GB' || (country === null && domain?.endsWith('.uk'));
    return name !== null && isBritish ? { key: name, run: (ask) => byName(subject, name, ask) } : null;
  },
};

const byName = async (subject: Subject, name: string, ask: Ask): Promise<Answer> => {
  const query = new URLSearchParams({ q: name.slice(0, 160), items_per_page: '10' });
  const reply = await ask.json(`https://${host}/search/companies?${query}`, hits);
  if (!reply.ok) return reply.failure;
  const candidates = (reply.value.items ?? []).filter(isTrading).map(
    ({ title, company_number }): Findings => ({
      about: {
        name: lineOf(title, 200),
        domain: null,
        country: 'GB',
        identifiers: numbersOf(company_number),
        by: 'search',
      },
      url: pageOf(company_number),
    }),
  );
  const match = bestAnswer(subject, candidates);
  const number = match.outcome === 'found' && match.findings.about.identifiers[0]?.value;
  return number ? byNumber(number, 'search', ask) : match;
};

const byNumber = async (number: string, by: About['by'], ask: Ask): Promise<Answer> => {
  const company = `https://${host}/company/${encodeURIComponent(number)}`;
  const [found, staff] = await Promise.all([
    ask.json(company, profile),
    ask.json(`${company}/officers?items_per_page=50`, officers),
  ]);
  if (!found.ok) return found.failure;
  if (!isTrading(found.value)) return { outcome: 'not_found' };
  if (!staff.ok && staff.failure.outcome !== 'not_found') return staff.failure;
  return {
    outcome: 'found',
    findings: { ...findingsOf(found.value, by), people: staff.ok ? peopleOf(staff.value) : [] },
  };
};

const isTrading = ({ company_status }: { company_status?: string | null | undefined }): boolean =>
  !/^(?:dissolved|converted-closed|closed|removed)$/.test(company_status ?? '');

const numbersOf = (number: string): Subject['identifiers'] => {
  const value = identifierOf('crn', number);
  return value === null ? [] : [{ scheme: 'crn', value }];
};

const pageOf = (number: string): string =>
  `https://find-and-update.company-information.service.gov.uk/company/${encodeURIComponent(number)}`;

const findingsOf = (found: Profile, by: About['by']): Findings => {
  const identifiers = numbersOf(found.company_number);
  const [code = ''] = found.sic_codes ?? [];
  const industry = industryOfNace(code);
  return {
    about: { name: lineOf(found.company_name, 200), domain: null, country: 'GB', identifiers, by },
    url: pageOf(found.company_number),
    company: {
      ...toldCompany('companies-house', {
        name: found.company_name,
        founded: found.date_of_creation,
        country: found.registered_office_address?.country ?? 'GB',
        city: found.registered_office_address?.locality,
        identifiers,
      }),
      industry: industry === null ? null : said('companies-house.sic-codes', industry, `SIC ${code}`),
    },
  };
};

/** `EKSEMPEL, Ada Marie`. One person may stand there twice, with two offices. */
const peopleOf = ({ items }: z.infer<typeof officers>) => {
  const serving = items.filter(({ resigned_on }) => resigned_on == null);
  const names = new Set<string>();
  return serving
    .flatMap(({ name, officer_role }) => {
      const title = titles.get(officer_role);
      const [surname = '', given = ''] = name.slice(0, 160).split(',');
      const called = `${given.trim().split(/\s+/)[0]} ${capitalised(surname.trim())}`.trim();
      return title === undefined || given === '' || names.has(called) || !names.add(called)
        ? []
        : officer('companies-house.officers', called, title, officer_role);
    })
    .slice(0, 20);
};
