/** People Data Labs: companies by domain or name. https://docs.peopledatalabs.com/docs/company-enrichment-api */
import * as z from 'zod';
import { countryCode } from '../../../shared/text/place/countries.ts';
import type { Answer, Ask, Findings, Provider, Subject } from '../provider.ts';
import { hostOf, lineOf } from '../said.ts';
import { toldCompany } from '../told-company.ts';

const host = 'api.peopledatalabs.com';

const answer = z.object({
  /** In small letters; `display_name` as the company writes it. */
  name: z.string(),
  display_name: z.string().nullish(),
  /** Of the answer's being the company that was asked for, 1 to 10. */
  likelihood: z.int(),
  id: z.string().nullish(),
  employee_count: z.int().nullish(),
  size: z.string().nullish(),
  founded: z.int().nullish(),
  industry: z.string().nullish(),
  summary: z.string().nullish(),
  website: z.string().nullish(),
  linkedin_url: z.string().nullish(),
  twitter_url: z.string().nullish(),
  facebook_url: z.string().nullish(),
  location: z.object({ locality: z.string().nullish(), country: z.string().nullish() }).nullish(),
});

export const peopleDataLabs: Provider = {
  id: 'people-data-labs',
  name: 'People Data Labs',
  kind: 'paid',
  runsIn: 'worker',
  byDefault: false,
  needs: 'key',
  key: { host, headers: (key) => ({ 'X-Api-Key': key }) },
  price: { dollars: 0.1, charged: 'when-found' },
  inputs: ['domain', 'name', 'country'],
  outputs: ['name', 'domain', 'description', 'industry', 'employees', 'founded', 'country', 'city', 'social'],
  hosts: [{ name: host, requests: 100, seconds: 60 }],
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 90 * 24 },
  terms: {
    url: 'https://www.peopledatalabs.com/legal/terms-of-service',
    licence: 'terms',
    attribution: null,
    note: 'One credit a match, none for a miss; the price is that of the monthly plan. Sized by profiles on LinkedIn.',
  },
  prepare: (subject) => {
    const { domain, name, country } = subject;
    // A name alone is many companies', and a wrong match is paid for as a right one is.
    if (domain === null && (name === null || country === null)) return null;
    return { key: domain ?? `${name} ${country}`, run: (ask) => lookUp(subject, ask) };
  },
};

const lookUp = async ({ domain, name, country }: Subject, ask: Ask): Promise<Answer> => {
  const query = new URLSearchParams({
    ...(domain === null ? { name: name ?? '', country: country ?? '' } : { website: domain }),
    // What is less likely is answered as a miss, and not charged.
    min_likelihood: '6',
  });
  const reply = await ask.json(`https://${host}/v5/company/enrich?${query}`, answer);
  if (!reply.ok) return reply.failure;
  const found = reply.value;
  const { locality = null, country: seat = null } = found.location ?? {};
  const findings: Findings = {
    about: {
      name: lineOf(found.display_name ?? found.name, 200),
      domain: hostOf(found.website),
      country: countryCode(seat ?? ''),
      identifiers: [],
      by: domain === null ? 'search' : 'key',
    },
    url: found.linkedin_url ? `https://${found.linkedin_url}` : 'https://www.peopledatalabs.com/company-data',
    company: toldCompany('people-data-labs', {
      name: found.display_name ?? found.name,
      website: found.website,
      description: found.summary,
      industry: found.industry,
      employees: found.employee_count ?? found.size,
      founded: found.founded,
      country: seat,
      city: locality,
      social: {
        linkedin: found.linkedin_url,
        twitter: found.twitter_url,
        facebook: found.facebook_url,
      },
    }),
  };
  return { outcome: 'found', findings };
};
