/** BuiltWith: the software that a company's sites show. https://api.builtwith.com/domain-api */
import * as z from 'zod';
import type { Answer, Ask, Failure, Provider } from '../provider.ts';
import { lineOf } from '../said.ts';
import { toldCompany } from '../told-company.ts';

const host = 'api.builtwith.com';

const answer = z.object({
  Results: z.array(
    z.object({
      Result: z.object({
        Paths: z.array(
          z.object({
            Technologies: z.array(z.object({ Name: z.string(), Tag: z.string().nullish() })).nullish(),
          }),
        ),
      }),
      /** Names and addresses of people are not asked for. */
      Meta: z
        .object({
          CompanyName: z.string().nullish(),
          Vertical: z.string().nullish(),
          City: z.string().nullish(),
          Country: z.string().nullish(),
        })
        .nullish(),
    }),
  ),
  Errors: z.array(z.object({ Code: z.int().nullish() })).nullish(),
});

/** Kinds of technology that somebody chose and pays or works for. Others (encodings, fonts, scripts) say nothing of a company. */
const telling = new Set(
  'analytics ads cms shop payment mx hosting cdn cdns widgets framework mapping media'.split(' '),
);

export const builtWith: Provider = {
  id: 'builtwith',
  name: 'BuiltWith',
  kind: 'paid',
  runsIn: 'worker',
  byDefault: false,
  needs: 'key',
  key: { host, headers: (key) => ({ Authorization: `API ${key}` }) },
  price: { dollars: 0.05, charged: 'always' },
  inputs: ['domain'],
  outputs: ['technologies', 'name', 'industry', 'country', 'city'],
  hosts: [{ name: host, requests: 8, seconds: 1 }],
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 30 * 24 },
  terms: {
    url: 'https://builtwith.com/terms',
    licence: 'terms',
    attribution: null,
    note: 'One credit a domain. What may name people is not asked for.',
  },
  prepare: ({ domain }) => (domain === null ? null : { key: domain, run: (ask) => lookUp(domain, ask) }),
};

const lookUp = async (domain: string, ask: Ask): Promise<Answer> => {
  const query = new URLSearchParams({
    LOOKUP: domain,
    LIVEONLY: 'yes',
    HIDEDL: 'yes',
    NOATTR: 'yes',
    NOPII: 'yes',
  });
  const reply = await ask.json(`https://${host}/v22/api.json?${query}`, answer);
  if (!reply.ok) return reply.failure;
  const { Results, Errors } = reply.value;
  const [found] = Results;
  if (!found) return failureOf(Errors?.[0]?.Code ?? null);
  const technologies = found.Result.Paths.flatMap((path) => path.Technologies ?? [])
    .filter(({ Tag }) => Tag != null && telling.has(Tag))
    .map(({ Name }) => Name);
  const { CompanyName = null, Vertical = null, City = null, Country = null } = found.Meta ?? {};
  const told = toldCompany('builtwith', {
    name: CompanyName,
    industry: Vertical,
    city: City,
    country: Country,
    technologies,
  });
  if (technologies.length === 0) return { outcome: 'empty', findings: null };
  return {
    outcome: 'found',
    findings: {
      about: {
        name: lineOf(CompanyName, 200),
        domain,
        country: told.country?.value ?? null,
        identifiers: [],
        by: 'key',
      },
      url: `https://builtwith.com/${encodeURIComponent(domain)}`,
      company: told,
    },
  };
};

/** https://api.builtwith.com/errorCodes: it answers 200 for them. */
const failureOf = (code: number | null): Failure => {
  if (code === null || code === -8) return { outcome: 'not_found' };
  return code === -2 || code === -3 || code === -5
    ? { outcome: 'forbidden' }
    : { outcome: 'error', reason: 'server' };
};
