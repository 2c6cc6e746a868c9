/** The host that the page speaks for: the address bar's, or the original's where the page is a copy. */

import { matchesOf } from '../../../shared/text/matches-of.ts';
import { pattern } from '../../../shared/text/pattern.ts';
import {
  absolute,
  archivedAddress,
  hostOf,
  isAnonymousHost,
  isCopyHost,
  registrable,
} from '../page/address.ts';
import { textOf } from '../page/data.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import { type Found, firstOf, type Rule } from '../rule.ts';
import { ownOrganizations } from './own.ts';

export const domainRules: readonly Rule<string>[] = [
  {
    name: 'url.archived',
    read: (page) => (isCopyHost(page.host) ? usable(archivedAddress(page.url)) : null),
  },
  { name: 'url.host', read: (page) => (isCopyHost(page.host) ? null : usable(page.url)) },
  { name: 'link.canonical', read: (page) => usable(page.walked.canonical) },
  { name: 'meta.og-url', read: (page) => usable(page.meta.get('og:url') ?? null) },
  { name: 'jsonld.organization.url', read: (page) => usable(textOf(ownOrganizations(page)[0], 'url')) },
  {
    name: 'link.alternate',
    read: (page) => usable(page.meta.get('twitter:url') ?? page.meta.get('twitter:domain') ?? null),
  },
  { name: 'link.base', read: (page) => usable(page.walked.base) },
  { name: 'link.home', read: (page) => homeLink(page) },
  { name: 'pair.website', read: toldSite },
  { name: 'mail.host', read: (page) => mailHost(page) },
];

/** The host that the page speaks for, without a trace: other fields compare with it. */
export const siteDomain = onceAPage(
  (page): string | null => firstOf('company.domain', domainRules, page, null)?.value ?? null,
);

/** "网址：www.beifeng.example" */
function toldSite(page: Page): Found<string> | null {
  const told = findPair(
    page,
    /^(?:(?:公司)?(?:网址|网站|官网)|website|web ?site|homepage|url)$/i,
    (value) => {
      const text = value.trim().toLowerCase();
      const host = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})\/?(?:$|[\s（(，,；;])/.exec(
        text,
      )?.[1];
      return host && !known.test(host) ? usable(`https://${host}/`) : null;
    },
  );
  return told ? { value: told.value.value, quote: told.pair.line.text } : null;
}

/** A company gives its offices and languages names of their own below its domain. */
const ofOffice =
  /^(?:careers?|jobs?|recruit(?:ing|ment)?|hr|hire|zhaopin|joinus|blog|news(?:room)?|press|media|investors?|ir|support|help|about|corp|corporate|m|mobile|en|cn|de|fr|uk|us|zh|ja|jp)\./;

const companyHost = (host: string): string => (ofOffice.test(host) ? registrable(host) : host);

const usable = (url: string | null): Found<string> | null => {
  const named = url ? hostOf(url) : null;
  const host = named ? companyHost(named) : null;
  // A template whose domain was never filled in ends in dots.
  return host && !/\.(?:\.|$)/.test(host) && !isAnonymousHost(host) && !isCopyHost(host) && host.length <= 253
    ? { value: host, quote: null }
    : null;
};

/** On a page without an address of its own, its header's links to one same host are the best hint. */
const homeLink = (page: Page): Found<string> | null => {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const link of page.links) {
    // What names no host leads to another page of this site.
    if (!link.href.includes('//')) continue;
    const url = absolute(link.href, 'https://page.example/') ?? '';
    const host = hostOf(url);
    // A button for a call or a payment leads to one page again and again; a site's links lead all over it.
    if (seen.has(url) && !/^https?:\/\/[^/]+\/?$/.test(url)) continue;
    seen.add(url);
    if (!host || isAnonymousHost(host) || isCopyHost(host) || known.test(host)) continue;
    const weight = link.area.part === 'header' || link.area.part === 'nav' ? 3 : 1;
    counts.set(host, (counts.get(host) ?? 0) + weight);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 4 && first[1] >= 3 * (second?.[1] ?? 0)
    ? { value: companyHost(first[0]), quote: null }
    : null;
};

/** Networks, shops of apps, makers of sites: linked from everywhere, the company of almost none. */
export const known = pattern(
  '',
  /(?:^|\.)/,
  [
    /facebook|twitter|x|linkedin|youtube|youtu|instagram|pinterest|github|google|apple|tiktok/,
    /weibo|qq|weixin|wechat|bilibili|zhihu|medium|wordpress|wix|squarespace|cloudflare|baidu|miit/,
    /beian|vimeo|flickr|tumblr|reddit|t|telegram|whatsapp|wa|goo|bit|gmpg|w3|schema/,
    /creativecommons|adobe|microsoft|amazon|amazonaws|gravatar|shopify|hubspot|mozilla|yelp/,
    /glassdoor|xing|threads|discord|slack|skype|calendly|typeform|stripe|paypal|wikipedia/,
    /wikimedia/,
  ],
  /\.[a-z.]{2,6}$/,
);

const freeMail = pattern(
  '',
  /^/,
  [
    /gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|me|mac|proton|protonmail|pm/,
    /gmx|web|mail|163|126|yeah|qq|foxmail|sina|sohu|139|189|aliyun|vip\.qq|vip\.163|t-online/,
    /orange|wanadoo|free|libero|naver|daum|hanmail|yandex|zoho|earthlink|comcast|verizon|att/,
    /sbcglobal|btinternet|m?s\w{1,3}\.hinet|hinet/,
  ],
  /\./,
);

const mail = /[\w.+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/gi;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

const mailHost = (page: Page): Found<string> | null => {
  const counts = new Map<string, { count: number; quote: string }>();
  const text = page.text.slice(0, 300_000);
  for (const match of text.includes('@') ? matchesOf(text, mail) : []) {
    const host = (match[1] ?? '').toLowerCase();
    if (freeMail.test(host) || isAnonymousHost(host)) continue;
    const seen = counts.get(host);
    counts.set(host, { count: (seen?.count ?? 0) + 1, quote: seen?.quote ?? match[0] });
  }
  for (const link of page.links) {
    const host = /^mailto:[^@\s]{1,64}@([a-z0-9.-]{3,200})/i.exec(link.href)?.[1]?.toLowerCase();
    if (host && !freeMail.test(host) && !isAnonymousHost(host)) {
      const seen = counts.get(host);
      counts.set(host, { count: (seen?.count ?? 0) + 1, quote: seen?.quote ?? link.text });
    }
  }
  // Whose the title is comes before whose addresses are many: a register or a bank may be written to as well.
  const title = letters(page.title.slice(0, 200));
  const isTitled = (host: string): boolean => {
    const label = letters(registrable(host).split('.')[0] ?? '');
    return label.length >= 5 && title.includes(label);
  };
  const [first] = [...counts].sort(
    ([a, { count: aCount }], [b, { count: bCount }]) =>
      Number(isTitled(b)) - Number(isTitled(a)) || bCount - aCount,
  );
  return first ? { value: companyHost(first[0]), quote: first[1].quote } : null;
};
