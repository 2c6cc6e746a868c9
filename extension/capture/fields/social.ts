/** The company's own profiles on networks. Share buttons, posts, single people and the networks' own pages are none. */
import { wordGlance } from '../../../shared/text/word-glance.ts';
import type { SocialNetwork } from '../../../shared/words.ts';
import { absolute, hostOf, registrable } from '../page/address.ts';
import { textsOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Found, ListRule } from '../rule.ts';
import { siteDomain } from './domain.ts';
import { ownOrganizations } from './own.ts';

export type Profile = { network: SocialNetwork; url: string };

export const socialRules: readonly ListRule<Profile>[] = [
  {
    name: 'jsonld.organization.sameas',
    read: (page) =>
      ownOrganizations(page)
        .flatMap((org) => textsOf(org, 'sameAs'))
        .flatMap((url) => profile(url, page.url)),
  },
  { name: 'link.social', read: links },
  { name: 'meta.twitter-site', read: twitterSite },
];

export const socialKey = ({ network, url }: Profile): string =>
  `${network}:${url.toLowerCase().replace(/\/+$/, '')}`;

const networks: readonly (readonly [SocialNetwork, RegExp, RegExp])[] = [
  ['linkedin', /(?:^|\.)linkedin\.(?:com|cn)$/, /^\/(?:company|companies|school|showcase|groups)\/[^/]+/i],
  [
    'twitter',
    /(?:^|\.)(?:twitter|x)\.com$/,
    /^\/(?!(?:share|intent|home|hashtag|search|i|login|privacy|tos|widgets|statuses)(?:\/|$))@?\w{1,30}\/?$/i,
  ],
  [
    'facebook',
    /(?:^|\.)(?:facebook|fb)\.com$/,
    /^\/(?!(?:share|sharer|sharer\.php|share\.php|dialog|plugins|login|home\.php|tr|policy|events|photo|photos|groups|hashtag|l\.php)(?:[/?.]|$))[^/?]{2,}/i,
  ],
  [
    'youtube',
    /(?:^|\.)youtube\.com$/,
    /^\/(?:(?:c|channel|user)\/[^/]+|@[^/]+|(?!(?:watch|embed|playlist|results|v|shorts|feed|iframe_api|t|about)(?:[/?]|$))[\w-]{3,}\/?$)/i,
  ],
  [
    'github',
    /^github\.com$/,
    /^\/(?!(?:features|pricing|login|join|about|topics|marketplace|sponsors|orgs|settings|apps|site|contact|security)(?:\/|$))(?:orgs\/)?[\w-]{1,39}\/?$/i,
  ],
  [
    'instagram',
    /(?:^|\.)instagram\.com$/,
    /^\/(?!(?:p|explore|reel|reels|accounts|stories|tv)(?:\/|$))[\w.]{2,30}\/?$/i,
  ],
  [
    'weibo',
    /(?:^|\.)weibo\.(?:com|cn)$/,
    /^\/(?!(?:share|login|signup)(?:\/|$))(?:u\/|p\/|n\/)?[^/]{2,40}\/?$/i,
  ],
];

/** The networks' hosts: most addresses lead to none of them, and need not be parsed. */
const mayLead = wordGlance([
  'linkedin',
  'twitter',
  'x',
  'facebook',
  'fb',
  'youtube',
  'github',
  'instagram',
  'weibo',
]);

export const profile = (href: string, base: string, quote: string | null = null): Found<Profile>[] => {
  if (!mayLead(href) && (/^[a-z]{2,12}:/i.test(href) || !mayLead(base))) return [];
  const url = absolute(href.replace(/^\/\/(?=\w)/, 'https://'), base);
  const host = url ? hostOf(url) : null;
  if (!url || !host) return [];
  for (const [network, hosts, path] of networks) {
    if (!hosts.test(host)) continue;
    // Old Twitter links carry the name behind #!.
    const { pathname, hash, origin } = new URL(url);
    const banged = pathname === '/' && hash.startsWith('#!/') ? hash.slice(2) : null;
    if (path.test(banged ?? pathname))
      return [{ value: { network, url: banged ? `${origin}${banged}` : url }, quote }];
    const repository = network === 'github' ? ofRepository(pathname) : null;
    if (repository) return [{ value: { network, url: `${origin}/${repository}` }, quote }];
  }
  return [];
};

/** A product's repository of the owner's own name, such as `/northwind/northwind`, leads to the owner. */
const ofRepository = (pathname: string): string | null => {
  const [, owner = '', name = ''] = pathname.split('/');
  const [one, other] = [owner, name].map((part) => part.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return one && other && (other.startsWith(one) || one.startsWith(other)) ? owner : null;
};

/** In articles links of the text name others; only what stands around it is the site's. */
function links(page: Page): Found<Profile>[] {
  const found: Found<Profile>[] = [];
  const counts = new Map<string, number>();
  for (const link of page.links) {
    if (link.area.quoted) continue;
    for (const one of profile(link.href, page.url, null)) {
      counts.set(one.value.network, (counts.get(one.value.network) ?? 0) + 1);
      found.push(one);
    }
  }
  // Many profiles of one network are a list of others, such as a team's or partners'.
  const key = (registrable(siteDomain(page) ?? '').split('.')[0] ?? '').replace(/[^a-z0-9]/g, '');
  const nearness = ({ value }: Found<Profile>): number => {
    const handle =
      value.url
        .toLowerCase()
        .replace(/[^a-z0-9/]/g, '')
        .split('/')
        .findLast(Boolean) ?? '';
    return key.length < 3 ? 0 : handle.startsWith(key) ? 2 : handle.includes(key) ? 1 : 0;
  };
  return found
    .filter(({ value }) => (counts.get(value.network) ?? 0) <= 6)
    .sort((a, b) => nearness(b) - nearness(a));
}

function twitterSite(page: Page): Found<Profile>[] {
  const handle = /^@(\w{2,30})$/.exec(page.meta.get('twitter:site') ?? '')?.[1];
  return handle ? [{ value: { network: 'twitter', url: `https://twitter.com/${handle}` }, quote: null }] : [];
}
