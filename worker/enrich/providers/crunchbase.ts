/** Crunchbase: companies by domain, with what they have raised. https://data.crunchbase.com/docs/using-search-apis */
import * as z from 'zod';
import type { CapturedFunding } from '../../../shared/capture.ts';
import { bestAnswer } from '../best-answer.ts';
import type { Answer, Ask, Findings, Provider, Subject } from '../provider.ts';
import { roundOf } from '../round-of.ts';
import { evidenceOf, hostOf, lineOf } from '../said.ts';
import { toldCompany } from '../told-company.ts';

const host = 'api.crunchbase.com';

const named = z.object({ value: z.string() });
const properties = z.object({
  identifier: z.object({ value: z.string(), permalink: z.string() }),
  short_description: z.string().nullish(),
  website_url: z.string().nullish(),
  /** `c_00051_00100`, `c_10001_max` */
  num_employees_enum: z.string().nullish(),
  founded_on: named.nullish(),
  categories: z.array(named).nullish(),
  location_identifiers: z.array(named.extend({ location_type: z.string() })).nullish(),
  last_funding_at: z.string().nullish(),
  last_funding_type: z.string().nullish(),
  last_funding_total: z.object({ value: z.number(), currency: z.string() }).nullish(),
  linkedin: named.nullish(),
  twitter: named.nullish(),
  facebook: named.nullish(),
});
type Properties = z.infer<typeof properties>;
const answer = z.object({ entities: z.array(z.object({ properties })) });

export const crunchbase: Provider = {
  id: 'crunchbase',
  name: 'Crunchbase',
  kind: 'paid',
  runsIn: 'worker',
  byDefault: false,
  needs: 'key',
  key: { host, headers: (key) => ({ 'X-cb-user-key': key }) },
  inputs: ['domain'],
  outputs: [
    'name',
    'domain',
    'description',
    'industry',
    'employees',
    'founded',
    'country',
    'city',
    'social',
    'funding',
  ],
  hosts: [{ name: host, requests: 200, seconds: 60 }],
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 7 * 24 },
  terms: {
    url: 'https://about.crunchbase.com/terms-of-service/',
    licence: 'terms',
    attribution: 'Data from Crunchbase',
    note: 'Paid by the year, not by the question. Wherever its data is shown it has to be named, with a link.',
  },
  prepare: (subject) => {
    const { domain } = subject;
    return domain === null ? null : { key: domain, run: (ask) => lookUp(subject, domain, ask) };
  },
};

const lookUp = async (subject: Subject, domain: string, ask: Ask): Promise<Answer> => {
  const reply = await ask.json(`https://${host}/api/v4/searches/organizations`, answer, {
    method: 'POST',
    body: {
      field_ids: Object.keys(properties.shape),
      query: [{ type: 'predicate', field_id: 'website_url', operator_id: 'domain_eq', values: [domain] }],
      order: [{ field_id: 'rank_org', sort: 'asc' }],
      limit: 5,
    },
  });
  if (!reply.ok) return reply.failure;
  return bestAnswer(
    subject,
    reply.value.entities.map((one) => findingsOf(one.properties)),
  );
};

const findingsOf = (found: Properties): Findings => {
  const place = (type: string) =>
    found.location_identifiers?.find(({ location_type }) => location_type === type)?.value;
  const told = toldCompany('crunchbase', {
    name: found.identifier.value,
    website: found.website_url,
    description: found.short_description,
    industry: found.categories?.[0]?.value,
    employees: bandOf(found.num_employees_enum),
    founded: found.founded_on?.value,
    country: place('country'),
    city: place('city'),
    social: {
      linkedin: found.linkedin?.value,
      twitter: found.twitter?.value,
      facebook: found.facebook?.value,
    },
  });
  return {
    about: {
      name: lineOf(found.identifier.value, 200),
      domain: hostOf(found.website_url),
      country: told.country?.value ?? null,
      identifiers: [],
      by: 'search',
    },
    url: `https://www.crunchbase.com/organization/${encodeURIComponent(found.identifier.permalink)}`,
    company: told,
    funding: fundingOf(found),
  };
};

const bandOf = (band: string | null | undefined): string | null => {
  const [, min, max] = /^c_(\d{5})_(\d{5}|max)$/.exec(band ?? '') ?? [];
  if (min === undefined) return null;
  return max === 'max' ? `${Number(min)}+` : `${Number(min)}-${Number(max)}`;
};

const fundingOf = ({
  last_funding_at,
  last_funding_type,
  last_funding_total,
}: Properties): CapturedFunding[] => {
  const announcedAt = /^\d{4}-\d\d-\d\d$/.exec(last_funding_at ?? '')?.[0];
  if (announcedAt === undefined) return [];
  const money =
    last_funding_total && /^[A-Z]{3}$/.test(last_funding_total.currency) ? last_funding_total : null;
  return [
    {
      company: null,
      amount: money?.value ?? null,
      amountText: money && `${money.value} ${money.currency}`,
      currency: money?.currency ?? null,
      round: roundOf(last_funding_type),
      lead: [],
      investors: [],
      announcedAt,
      valuation: null,
      evidence: evidenceOf(
        'crunchbase.last-funding',
        [last_funding_at, last_funding_type, money?.value, money?.currency].filter(Boolean).join(' '),
      ),
    },
  ];
};
