/** Whether an address is a company's own profile on a network. Share buttons, posts, single people and the networks' own pages are none. */
import type { SocialNetwork } from '../../words.ts';
import { wordGlance } from '../word-glance.ts';

export type SocialProfile = { network: SocialNetwork; url: string };

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
export const mayLeadToNetwork = wordGlance([
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

/** @param url absolute */
export const socialProfile = (url: string): SocialProfile | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, pathname, hash, origin, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.toLowerCase().replace(/^www\d?\./, '');
  for (const [network, hosts, path] of networks) {
    if (!hosts.test(host)) continue;
    // Old Twitter links carry the name behind #!.
    const banged = pathname === '/' && hash.startsWith('#!/') ? hash.slice(2) : null;
    if (path.test(banged ?? pathname)) return { network, url: banged ? `${origin}${banged}` : url };
    const repository = network === 'github' ? ofRepository(pathname) : null;
    if (repository) return { network, url: `${origin}/${repository}` };
  }
  return null;
};

/** A product's repository of the owner's own name, such as `/northwind/northwind`, leads to the owner. */
const ofRepository = (pathname: string): string | null => {
  const [, owner = '', name = ''] = pathname.split('/');
  const [one, other] = [owner, name].map((part) => part.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return one && other && (other.startsWith(one) || one.startsWith(other)) ? owner : null;
};
