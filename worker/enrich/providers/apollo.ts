/** Apollo: companies by domain, with their raises and software. https://docs.apollo.io/reference/organization-enrichment */
import * as z from 'zod';
import type { CapturedFunding } from '../../../shared/capture.ts';
import { readMoney } from '../../../shared/text/money.ts';
import type { Answer, Ask, Provider } from '../provider.ts';
import { roundOf } from '../round-of.ts';
import { evidenceOf, hostOf, lineOf, said } from '../said.ts';
import { toldCompany } from '../told-company.ts';

const host = 'api.apollo.io';

const raise = z.object({
  date: z.string().nullish(),
  type: z.string().nullish(),
  investors: z.string().nullish(),
  /** `12.5M`, beside the currency's sign. */
  amount: z.string().nullish(),
  currency: z.string().nullish(),
});
const answer = z.object({
  organization: z
    .object({
      id: z.string(),
      name: z.string().nullish(),
      website_url: z.string().nullish(),
      primary_domain: z.string().nullish(),
      linkedin_url: z.string().nullish(),
      twitter_url: z.string().nullish(),
      facebook_url: z.string().nullish(),
      logo_url: z.string().nullish(),
      phone: z.string().nullish(),
      founded_year: z.int().nullish(),
      industry: z.string().nullish(),
      estimated_num_employees: z.int().nullish(),
      annual_revenue: z.number().nullish(),
      short_description: z.string().nullish(),
      city: z.string().nullish(),
      country: z.string().nullish(),
      technology_names: z.array(z.string()).nullish(),
      funding_events: z.array(raise).nullish(),
    })
    .nullable(),
});

export const apollo: Provider = {
  id: 'apollo',
  name: 'Apollo',
  kind: 'paid',
  runsIn: 'worker',
  byDefault: false,
  needs: 'key',
  key: { host, headers: (key) => ({ 'X-Api-Key': key }) },
  price: { dollars: 0.03, charged: 'when-found' },
  inputs: ['domain'],
  outputs: [
    'name',
    'domain',
    'description',
    'industry',
    'employees',
    'revenue',
    'founded',
    'country',
    'city',
    'logo',
    'phones',
    'social',
    'technologies',
    'funding',
  ],
  hosts: [{ name: host, requests: 50, seconds: 60 }],
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 90 * 24 },
  terms: {
    url: 'https://www.apollo.io/terms',
    licence: 'terms',
    attribution: null,
    note: 'One credit a company. Revenue is an estimate in US dollars.',
  },
  prepare: ({ domain }) => (domain === null ? null : { key: domain, run: (ask) => lookUp(domain, ask) }),
};

const lookUp = async (domain: string, ask: Ask): Promise<Answer> => {
  const reply = await ask.json(
    `https://${host}/api/v1/organizations/enrich?${new URLSearchParams({ domain })}`,
    answer,
  );
  if (!reply.ok) return reply.failure;
  const found = reply.value.organization;
  if (found === null) return { outcome: 'not_found' };
  const amount = found.annual_revenue;
  const told = toldCompany('apollo', {
    name: found.name,
    website: found.website_url,
    description: found.short_description,
    industry: found.industry,
    employees: found.estimated_num_employees,
    revenue: amount != null && amount > 0 ? said('apollo.annual-revenue', { amount, currency: 'USD' }) : null,
    founded: found.founded_year,
    country: found.country,
    city: found.city,
    logo: found.logo_url,
    phone: found.phone,
    social: {
      linkedin: found.linkedin_url,
      twitter: found.twitter_url,
      facebook: found.facebook_url,
    },
    technologies: found.technology_names ?? [],
  });
  return {
    outcome: 'found',
    findings: {
      about: {
        name: lineOf(found.name, 200),
        domain: hostOf(found.primary_domain ?? found.website_url),
        country: told.country?.value ?? null,
        identifiers: [],
        by: 'key',
      },
      url: `https://app.apollo.io/#/organizations/${encodeURIComponent(found.id)}`,
      company: told,
      funding: (found.funding_events ?? []).slice(0, 20).flatMap(fundingOf),
    },
  };
};

const fundingOf = (event: z.infer<typeof raise>): CapturedFunding[] => {
  const announcedAt = /^\d{4}-\d\d-\d\d/.exec(event.date ?? '')?.[0] ?? null;
  const amountText = lineOf(`${event.currency ?? ''}${event.amount ?? ''}`, 80);
  const [money] = amountText === null ? [] : readMoney(amountText);
  const round = roundOf(event.type);
  // A raise without a day cannot fade.
  if (announcedAt === null || (money === undefined && round === null)) return [];
  return [
    {
      company: null,
      amount: money?.amount ?? null,
      amountText,
      currency: money?.currency ?? null,
      round,
      lead: [],
      investors: (event.investors ?? '')
        .slice(0, 2000)
        .split(',')
        .flatMap((name) => lineOf(name, 200) ?? [])
        .slice(0, 60),
      announcedAt,
      valuation: null,
      evidence: evidenceOf('apollo.funding-events', event),
    },
  ];
};
