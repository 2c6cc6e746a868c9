/**
 * RDAP: what the registry of a domain says of it, RFC 9083: since when it has been registered, and on what organisation.
 * Registries by ending, from IANA's bootstrap file (RFC 9224); those of countries have terms of their own and are left out.
 */
import * as z from 'zod';
import type { Answer, Ask, Provider } from '../provider.ts';
import { lineOf, said } from '../said.ts';

const registries: Record<string, string> = {
  'rdap.verisign.com/com/v1': 'com',
  'rdap.verisign.com/net/v1': 'net',
  'rdap.publicinterestregistry.org/rdap': 'org',
  'rdap.identitydigital.services/rdap':
    'info agency global group company solutions systems software digital studio energy finance bio gmbh ltd',
  'pubapi.registry.google/rdap': 'app dev',
  'rdap.nic.biz': 'biz',
  'rdap.registry.cloud/rdap': 'cloud',
  ...Object.fromEntries(
    ['tech', 'xyz', 'online', 'store', 'site', 'inc'].map((ending) => [
      `rdap.centralnic.com/${ending}`,
      ending,
    ]),
  ),
};
const byEnding = new Map(
  Object.entries(registries).flatMap(([base, endings]) =>
    endings.split(' ').map((ending): [string, string] => [ending, `https://${base}`]),
  ),
);
const hosts = [...new Set([...byEnding.values()].map((base) => new URL(base).hostname))];

/** Contacts are people as a rule: of an entity its roles and, where it is an organisation, its name. */
const answer = z.object({
  objectClassName: z.literal('domain'),
  events: z.array(z.object({ eventAction: z.string(), eventDate: z.string() })).nullish(),
  entities: z
    .array(
      z.object({
        roles: z.array(z.string()).nullish(),
        // jCard, RFC 7095: properties as [name, parameters, type, value].
        vcardArray: z.tuple([z.literal('vcard'), z.array(z.array(z.unknown()))]).nullish(),
      }),
    )
    .nullish(),
});
type Registration = z.infer<typeof answer>;

export const rdap: Provider = {
  id: 'rdap',
  name: 'RDAP',
  kind: 'dns',
  runsIn: 'worker',
  byDefault: true,
  needs: 'nothing',
  inputs: ['domain'],
  outputs: ['domain', 'name'],
  hosts: hosts.map((name) => ({ name, requests: 10, seconds: 5 })),
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 365 * 24, empty: 30 * 24 },
  terms: {
    url: 'https://www.icann.org/rdap',
    licence: 'terms',
    attribution: null,
    note: 'Registries forbid bulk and marketing use of contacts: none is read. Country registries are left out.',
  },
  prepare: ({ domain }) => {
    const base = domain && byEnding.get(domain.slice(domain.lastIndexOf('.') + 1));
    return domain && base
      ? { key: domain, hosts: [new URL(base).hostname], run: (ask) => lookUp(domain, base, ask) }
      : null;
  },
};

const lookUp = async (domain: string, base: string, ask: Ask): Promise<Answer> => {
  const url = `${base}/domain/${encodeURIComponent(domain)}`;
  const reply = await ask.json(url, answer);
  if (!reply.ok) return reply.failure;
  const since = registered(reply.value);
  const name = holder(reply.value);
  if (since === null && name === null) return { outcome: 'empty', findings: null };
  return {
    outcome: 'found',
    findings: {
      about: { name, domain, country: null, identifiers: [], by: 'key' },
      url,
      company: {
        // No year of founding: domains are bought, sold and let lapse.
        domain: since === null ? null : said('rdap.registration', domain, `registration ${since}`),
        name: name === null ? null : said('rdap.registrant', name),
      },
    },
  };
};

const registered = ({ events }: Registration): string | null => {
  const date = events?.find(({ eventAction }) => eventAction === 'registration')?.eventDate ?? '';
  return Number.isNaN(Date.parse(date)) ? null : new Date(date).toISOString().slice(0, 10);
};

/** Words of those who stand in for a holder who wishes not to be named, and of registries that leave the name out. */
const withheld =
  /privacy|private|proxy|proxies|redacted|withheld|protect|whois|not disclosed|data protected|domains by|perfect privacy|anonym|gdpr|n\/a/i;

/** The registrant's organisation, where it is published and is one: a person's card has no `org`. */
const holder = ({ entities }: Registration): string | null => {
  const card = entities?.find(({ roles }) => roles?.includes('registrant'))?.vcardArray?.[1] ?? [];
  const value = card.find(([property]) => property === 'org')?.[3];
  const name = lineOf(typeof value === 'string' ? value : null, 200);
  return name === null || withheld.test(name) ? null : name;
};
