/** What kind of source a fact has: all that its rank needs to know of it. Pure. */
import type { Source } from '../../shared/api.ts';
import { companyDomain } from '../identity.ts';

/**
 * edit: a member set it, and it stays. member: typed into a capture. register: a national register, GLEIF, EDGAR.
 * job-board: the vendor's API. own-data: data embedded in the company's own pages; own-page: words on them.
 * elsewhere: any other site, news and directories among them.
 */
export const sourceKinds = [
  'edit',
  'member',
  'register',
  'job-board',
  'dns',
  'own-data',
  'own-page',
  'paid',
  'wikidata',
  'elsewhere',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How often a source of a kind is right, before age; a member's word is taken as it is. */
export const priors: Record<SourceKind, number> = {
  edit: 1,
  member: 1,
  register: 0.95,
  'job-board': 0.95,
  dns: 0.9,
  'own-data': 0.85,
  'own-page': 0.85,
  paid: 0.75,
  wikidata: 0.65,
  elsewhere: 0.5,
};

/** Providers by the name that they sign with (`source.by`). */
const providers = new Map<string, SourceKind>(
  Object.entries({
    register: 'brreg companies-house recherche-entreprises gleif edgar edgar-xbrl edgar-formd',
    'job-board':
      'greenhouse lever ashby smartrecruiters workable rippling workday personio recruitee teamtailor breezy bamboohr',
    dns: 'doh dns rdap',
    paid: 'paid',
    wikidata: 'wikidata wikipedia',
    elsewhere: 'gdelt hn-algolia github',
  } satisfies Partial<Record<SourceKind, string>>).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, SourceKind] => [name, kind as SourceKind]),
  ),
);

/** @param domain the account's own. */
export const sourceKind = (source: Source, domain: string | null): SourceKind => {
  if (source.rule === 'edit' || source.rule === 'member') return source.rule;
  const provider = providers.get(source.by);
  if (provider) return provider;
  if (domain === null || siteOf(source) !== domain) return 'elsewhere';
  return /^(?:jsonld|microdata)\./.test(source.rule) ? 'own-data' : 'own-page';
};

/** Sources of one origin are one witness: a site however many of its pages, a provider, a member. */
export const originOf = (source: Source): string => {
  if (source.rule === 'edit' || source.rule === 'member') return `${source.rule}:${source.by}`;
  if (providers.has(source.by)) return source.by === 'wikipedia' ? 'wikidata' : source.by;
  return siteOf(source) ?? hostOf(source) ?? source.url;
};

const hostOf = ({ url }: Source): string | null => (URL.canParse(url) ? new URL(url).hostname : null);
const siteOf = (source: Source): string | null => {
  const host = hostOf(source);
  return host === null ? null : companyDomain(host);
};

/** What no capture told: a member's edit, a provider's answer. */
export const isTold = (source: Source): boolean => source.rule === 'edit' || providers.has(source.by);
