/** What kind of source a fact has: all that its rank needs to know of it. Pure. */
import type { Source } from '../../shared/api/score.ts';
import { onceEach } from '../../shared/format/once-each.ts';
import type { Provider } from '../enrich/provider.ts';
import { providers } from '../enrich/providers/index.ts';
import { companyDomain } from '../identity/identity.ts';
import type { SourceKind } from './source-kinds.ts';

/** Providers by the name that they sign with (`source.by`). */
const kinds = new Map<string, SourceKind>([
  ...Object.entries({
    paid: 'paid',
    wikidata: 'wikidata wikipedia',
    elsewhere: 'gdelt hn-algolia',
  } satisfies Partial<Record<SourceKind, string>>).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, SourceKind] => [name, kind as SourceKind]),
  ),
  ...providers.filter((one) => !readsOwn(one)).map(({ id, kind }): [string, SourceKind] => [id, kind]),
]);

/** What is read on the company's own pages counts as a capture of them does: by its rule, and as one witness with them. */
function readsOwn({ hosts }: Provider): boolean {
  return hosts.some(({ name }) => name === 'own');
}
const ofOwnPages = new Set(providers.filter(readsOwn).map(({ id }) => id));

/** Those that copy each other are one witness. */
const origins = new Map<string, string>([
  ['wikipedia', 'wikidata'],
  ...providers.flatMap(({ id, origin }): [string, string][] => (origin === undefined ? [] : [[id, origin]])),
]);

/** @param domain the account's own. */
export const sourceKind = (source: Source, domain: string | null): SourceKind => {
  if (source.rule === 'edit' || source.rule === 'member') return source.rule;
  const provider = kinds.get(source.by);
  if (provider) return provider;
  if (domain === null || siteOf(source) !== domain) return 'elsewhere';
  return /^(?:jsonld|microdata)\./.test(source.rule) ? 'own-data' : 'own-page';
};

/** Sources of one origin are one witness: a site however many of its pages, a provider, a member. */
export const originOf = (source: Source): string => {
  if (source.rule === 'edit' || source.rule === 'member') return `${source.rule}:${source.by}`;
  if (kinds.has(source.by)) return origins.get(source.by) ?? source.by;
  return siteOf(source) ?? hostOf(source.url) ?? source.url;
};

/** To put an account's facts in order asks for each source some five times. */
const hostOf = onceEach((url: string): string | null => URL.parse(url)?.hostname ?? null, 500);
const siteOf = ({ url }: Source): string | null => {
  const host = hostOf(url);
  return host === null ? null : companyDomain(host);
};

/** What no capture told: a member's edit, a provider's answer. */
export const isTold = (source: Source): boolean =>
  source.rule === 'edit' || kinds.has(source.by) || ofOwnPages.has(source.by);
