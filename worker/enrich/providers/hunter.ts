/** Hunter: companies by domain, and who leads them. https://hunter.io/api-documentation/v2 */
import * as z from 'zod';
import { officer } from '../officer.ts';
import type { Answer, Ask, Provider } from '../provider.ts';
import { lineOf } from '../said.ts';
import { toldCompany } from '../told-company.ts';

const host = 'api.hunter.io';

const handle = z.object({ handle: z.string().nullish() }).nullish();
const company = z.object({
  data: z.object({
    name: z.string().nullish(),
    domain: z.string(),
    description: z.string().nullish(),
    foundedYear: z.int().nullish(),
    logo: z.string().nullish(),
    phone: z.string().nullish(),
    category: z.object({ industry: z.string().nullish(), sector: z.string().nullish() }).nullish(),
    geo: z.object({ city: z.string().nullish(), countryCode: z.string().nullish() }).nullish(),
    metrics: z.object({ employees: z.union([z.string(), z.int()]).nullish() }).nullish(),
    linkedin: handle,
    twitter: handle,
    facebook: handle,
    tech: z.array(z.string()).nullish(),
  }),
});

/** Of a person name and title: addresses of people stay where they are. */
const search = z.object({
  data: z.object({
    emails: z.array(
      z.object({
        first_name: z.string().nullish(),
        last_name: z.string().nullish(),
        position: z.string().nullish(),
      }),
    ),
  }),
});

export const hunter: Provider = {
  id: 'hunter',
  name: 'Hunter',
  kind: 'paid',
  runsIn: 'worker',
  byDefault: false,
  needs: 'key',
  key: { host, headers: (key) => ({ 'X-API-KEY': key }) },
  price: { dollars: 0.03, charged: 'when-found' },
  inputs: ['domain'],
  outputs: [
    'name',
    'description',
    'industry',
    'employees',
    'founded',
    'country',
    'city',
    'logo',
    'phones',
    'social',
    'technologies',
    'people',
  ],
  hosts: [{ name: host, requests: 10, seconds: 1 }],
  requests: 2,
  patience: 8_000,
  cacheHours: { found: 90 * 24 },
  terms: {
    url: 'https://hunter.io/terms-of-service',
    licence: 'terms',
    attribution: null,
    note: 'One credit for up to ten people and a fifth of one for the company; none where nobody is found.',
  },
  prepare: ({ domain }) => (domain === null ? null : { key: domain, run: (ask) => lookUp(domain, ask) }),
};

const lookUp = async (domain: string, ask: Ask): Promise<Answer> => {
  const found = await ask.json(
    `https://${host}/v2/companies/find?${new URLSearchParams({ domain })}`,
    company,
  );
  if (!found.ok) return found.failure;
  const leaders = new URLSearchParams({ domain, type: 'personal', seniority: 'executive', limit: '10' });
  const people = await ask.json(`https://${host}/v2/domain-search?${leaders}`, search);
  // The company is paid for and known: it is kept, whatever becomes of the second question.
  const { data } = found.value;
  const told = toldCompany('hunter', {
    name: data.name,
    website: data.domain,
    description: data.description,
    industry: data.category?.industry ?? data.category?.sector,
    employees: data.metrics?.employees,
    founded: data.foundedYear,
    country: data.geo?.countryCode,
    city: data.geo?.city,
    logo: data.logo,
    phone: data.phone,
    social: {
      linkedin: data.linkedin?.handle && `www.linkedin.com/${data.linkedin.handle}`,
      twitter: data.twitter?.handle && `x.com/${data.twitter.handle}`,
      facebook: data.facebook?.handle && `www.facebook.com/${data.facebook.handle}`,
    },
    technologies: data.tech?.map((name) => name.replace(/_/g, ' ')) ?? [],
  });
  return {
    outcome: 'found',
    findings: {
      about: {
        name: lineOf(data.name, 200),
        domain: data.domain,
        country: told.country?.value ?? null,
        identifiers: [],
        by: 'key',
      },
      url: `https://hunter.io/search/${encodeURIComponent(domain)}`,
      company: told,
      people: people.ok
        ? people.value.data.emails
            .slice(0, 10)
            .flatMap(({ first_name, last_name, position }) =>
              first_name && last_name && position
                ? officer('hunter.position', `${first_name} ${last_name}`, position)
                : [],
            )
        : [],
    },
  };
};
