/** The company's own profiles on networks, where the page leads to them. */
import {
  mayLeadToNetwork,
  type SocialProfile,
  socialProfile,
} from '../../../shared/text/company/social-profile.ts';
import { absolute, registrable } from '../page/address.ts';
import { textsOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Found, ListRule } from '../rule.ts';
import { siteDomain } from './domain.ts';
import { ownOrganizations } from './own.ts';

export type Profile = SocialProfile;

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

export const profile = (href: string, base: string, quote: string | null = null): Found<Profile>[] => {
  if (!mayLeadToNetwork(href) && (/^[a-z]{2,12}:/i.test(href) || !mayLeadToNetwork(base))) return [];
  const url = absolute(href.replace(/^\/\/(?=\w)/, 'https://'), base);
  const value = url === null ? null : socialProfile(url);
  return value ? [{ value, quote }] : [];
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
    // Where some of one trade meet is a group, and seldom the firm's.
    if (/linkedin\.com\/groups\//i.test(value.url)) return -1;
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
