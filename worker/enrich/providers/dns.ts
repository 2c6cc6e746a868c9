/** DNS over HTTPS: who carries a domain's mail, and which services its owner has proved it to. https://dns.google */
import * as z from 'zod';
import type { CapturedCompany } from '../../../shared/capture.ts';
import { mailHosts, senders, verifiers } from '../dns-names.ts';
import type { Answer, Ask, Failure, Provider, Reply } from '../provider.ts';
import { resolver } from '../public-host.ts';
import { said } from '../said.ts';

const answer = z.object({
  /** RFC 1035 RCODE: 0 no error, 3 no such name. */
  Status: z.int(),
  Answer: z.array(z.object({ type: z.int(), data: z.string() })).optional(),
});

export const dns: Provider = {
  id: 'dns',
  name: 'DNS',
  kind: 'dns',
  runsIn: 'worker',
  byDefault: true,
  needs: 'nothing',
  inputs: ['domain'],
  outputs: ['technologies'],
  hosts: [resolver],
  requests: 2,
  patience: 8_000,
  cacheHours: { found: 30 * 24, empty: 30 * 24 },
  terms: {
    url: 'https://developers.google.com/speed/public-dns/terms',
    licence: 'terms',
    attribution: null,
    note: 'The records are public. A verification record proves that a service was once set up, not that it is in use.',
  },
  prepare: ({ domain }) => (domain === null ? null : { key: domain, run: (ask) => lookUp(domain, ask) }),
};

const recordUrl = (domain: string, type: 'MX' | 'TXT'): string =>
  `https://${resolver.name}/resolve?${new URLSearchParams({ name: domain, type })}`;

const lookUp = async (domain: string, ask: Ask): Promise<Answer> => {
  const [mx, txt] = await Promise.all([
    ask.json(recordUrl(domain, 'MX'), answer),
    ask.json(recordUrl(domain, 'TXT'), answer),
  ]);
  const failure = failureOf(mx) ?? failureOf(txt);
  if (failure || !mx.ok || !txt.ok) return failure ?? { outcome: 'error', reason: 'unreachable' };
  const exchanges = recordsOf(mx.value, 15).map((data) => data.split(/\s+/)[1] ?? '');
  const texts = recordsOf(txt.value, 16).map(joinStrings);
  const found = [...exchanges.flatMap(mailOf), ...texts.flatMap(servicesOf)];
  const names = new Set<string>();
  const technologies = found.filter(({ value }) => !names.has(value) && names.add(value)).slice(0, 40);
  if (technologies.length === 0) return { outcome: 'empty', findings: null };
  return {
    outcome: 'found',
    findings: {
      about: { name: null, domain, country: null, identifiers: [], by: 'key' },
      url: recordUrl(domain, 'TXT'),
      company: { technologies },
    },
  };
};

const failureOf = (reply: Reply<z.infer<typeof answer>>): Failure | null => {
  if (!reply.ok) return reply.failure;
  if (reply.value.Status === 3) return { outcome: 'not_found' };
  return reply.value.Status === 0 ? null : { outcome: 'error', reason: 'server' };
};

const recordsOf = ({ Answer = [] }: z.infer<typeof answer>, type: number): string[] =>
  Answer.filter((one) => one.type === type)
    .slice(0, 60)
    .map(({ data }) => data.slice(0, 4096));

/** A record comes as one or more quoted strings of 255 octets at most, which are read as one. */
const joinStrings = (data: string): string =>
  data.startsWith('"')
    ? data
        .replace(/^"|"$/g, '')
        .replace(/" "/g, '')
        .replace(/\\(["\\])/g, '$1')
    : data;

type Technology = CapturedCompany['technologies'][number];

const mailOf = (exchange: string): Technology[] => {
  const name = exchange.toLowerCase().replace(/\.$/, '');
  return endingIn(mailHosts, name).map((vendor) => said('dns.mx', vendor, name));
};

const servicesOf = (text: string): Technology[] => {
  if (/^v=spf1\s/i.test(text)) {
    const includes = [...text.matchAll(/\b(?:include:|redirect=)([\w.-]{1,253})/gi)].slice(0, 20);
    return includes.flatMap(([, name = '']) =>
      endingIn(senders, name.toLowerCase()).map((vendor) => said('dns.spf', vendor, `include:${name}`)),
    );
  }
  const token = text.slice(0, 120).toLowerCase();
  const vendor = verifiers.find(([prefix]) => token.startsWith(prefix))?.[1];
  // What follows the sign is a secret of the two of them.
  return vendor === undefined ? [] : [said('dns.txt', vendor, token.split(/[=:]/)[0])];
};

const endingIn = (names: readonly (readonly [string, string])[], name: string): string[] =>
  names.filter(([suffix]) => name === suffix || name.endsWith(`.${suffix}`)).map(([, vendor]) => vendor);
