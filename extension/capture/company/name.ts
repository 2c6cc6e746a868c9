/** The company's name: data first, then what title, logo, footer and domain agree on. */

import { companyKey, hasLegalForm, stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { matchesOf } from '../../../shared/text/matches-of.ts';
import { isAscii } from '../../../shared/text/script.ts';
import { registrable } from '../page/address.ts';
import { hasType, textOf } from '../page/data.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { pageTitleParts, titleParts } from '../page/title.ts';
import { type Found, firstOf, type Rule } from '../rule.ts';
import { clean } from './clean-name.ts';
import { siteDomain } from './domain.ts';
import { type Candidate, fromCopyright, isTopic, nameCandidates } from './name-candidates.ts';
import { ownOrganizations } from './own.ts';
import { namesInState } from './state-company.ts';

export const nameRules: readonly Rule<string>[] = [
  {
    name: 'jsonld.organization.name',
    read: (page) =>
      named(
        page,
        ownOrganizations(page).map((org) => textOf(org, 'name')),
      ),
  },
  { name: 'meta.og-site-name', read: (page) => named(page, [page.meta.get('og:site_name') ?? null]) },
  { name: 'meta.application-name', read: (page) => named(page, [page.meta.get('application-name') ?? null]) },
  {
    name: 'jsonld.website.name',
    read: (page) =>
      named(
        page,
        page.things.filter((t) => hasType(t, /^WebSite$/)).map((t) => textOf(t, 'name')),
      ),
  },
  { name: 'state.site-name', read: (page) => named(page, namesInState(page)) },
  { name: 'text.agreement', read: (page) => agreed(page) },
];

/** The name without a trace: other fields compare with it. */
export const pageName = onceAPage(
  (page): string | null => firstOf('company.name', nameRules, page, null)?.value ?? null,
);

/** Sites put a slogan beside their name even where only the name is asked for. */
const named = (page: Page, names: readonly (string | null)[]): Found<string> | null => {
  for (const name of names) {
    const whole = clean(name);
    if (!whole || strange(whole, page) || isHostAlone(whole, page)) continue;
    const parts = titleParts(whole).flatMap((part) => clean(part) ?? []);
    const fit =
      parts.length > 1
        ? (parts.find((part) => fitsDomain(part, domainKey(page)) >= 2) ??
          parts.find((part) => inTitle(part, page) && !isTopic(part, page)) ??
          parts.find((part) => inTitle(part, page)) ??
          parts[0])
        : whole;
    // A registered name beside a brand that is the domain: the brand is what people call it.
    const brand =
      fit && fitsDomain(fit, domainKey(page)) < 3
        ? [...pageTitleParts(page), ...fromCopyright(page).map((one) => stripLegalForm(one.name))].find(
            (part) => fitsDomain(part, domainKey(page)) === 3,
          )
        : null;
    if (brand) return { value: brand, quote: null };
    if (fit && fit.length <= 80) return { value: fit, quote: null };
  }
  return null;
};

/** A theme's or an agency's name, where the title repeats the domain and this does not. */
const strange = (name: string, page: Page): boolean => {
  const key = domainKey(page);
  return (
    fitsDomain(name, key) === 0 &&
    titleParts(name).every((part) => fitsDomain(part, key) === 0) &&
    pageTitleParts(page).some((part) => fitsDomain(part, key) >= 2 && !inTitle(name, page))
  );
};

/** An address set where a name is asked for, on a page whose title does not call the company so. */
const isHostAlone = (name: string, page: Page): boolean =>
  name.includes('.') && name.toLowerCase() === siteDomain(page) && !inTitle(name, page);

const inTitle = (part: string, page: Page): boolean =>
  part.length < 40 && pageTitleParts(page).some((one) => companyKey(one) === companyKey(part));

const domainKey = onceAPage((page): string => {
  const host = siteDomain(page);
  return host ? (registrable(host).split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '') : '';
});

/** 3 = the same, 2 = one begins with the other, 1 = initials. */
const fitsDomain = (name: string, domain: string): number => {
  const key = companyKey(name);
  if (!key || domain.length < 2) return 0;
  if (key === domain || `${key}${topLevel.find((end) => domain === `${key}${end}`) ?? '-'}` === domain)
    return 3;
  if (key.length >= 3 && domain.startsWith(key)) return 2;
  if (domain.length >= 4 && key.startsWith(domain)) return 2;
  if (domain.length >= 8 && key.endsWith(domain)) return 2;
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  return initials.length >= 3 && initials === domain ? 1 : 0;
};
const topLevel = ['inc', 'hq', 'app', 'group', 'corp', 'global', 'tech', 'online', 'io', 'ai', 'labs'];

const agreed = onceAPage((page): Found<string> | null => {
  const domain = domainKey(page);
  const candidates = nameCandidates(page);
  const keys = candidates.map((candidate) => companyKey(candidate.name));
  let best: { candidate: Candidate; score: number } | null = null;
  for (const [at, candidate] of candidates.entries()) {
    const key = keys[at] ?? '';
    if (!key) continue;
    const friends = candidates.reduce(
      (sum, other, index) => sum + (keys[index] === key ? other.weight : 0),
      0,
    );
    const near = candidates.filter(
      (_, index) => keys[index] !== key && key.length >= 3 && keys[index]?.startsWith(key),
    ).length;
    const score =
      friends +
      spokenOf(page, candidate.name) * 0.3 +
      near * 0.5 +
      (isHostOnly(candidate.name, page) ? -1 : fitsDomain(candidate.name, domain) * 1.5) -
      // Where foot and title agree, it is long and a name all the same.
      (candidate.name.length > 45 && candidate.weight < 3 && friends < 1.8 && !hasLegalForm(candidate.name)
        ? 2
        : 0);
    if (best === null || score > best.score) best = { candidate, score };
  }
  const fits = best && !isHostOnly(best.candidate.name, page) ? fitsDomain(best.candidate.name, domain) : 0;
  const spoken = fits >= 2 ? null : domainWord(page, domain);
  if (spoken) return { value: spoken, quote: null };
  if (!best || best.score < 1) return null;
  const { name, quote } = inWords(best.candidate, candidates);
  return { value: name, quote };
});

/** "Northwindrobotics" in the foot is "Northwind Robotics" where the title writes it in words. */
const inWords = (best: Candidate, candidates: readonly Candidate[]): Candidate =>
  (/^\p{Lu}?\p{Ll}{7,}$/u.test(best.name)
    ? candidates.find(
        ({ name }) => companyKey(name) === companyKey(best.name) && stripLegalForm(name).includes(' '),
      )
    : null) ?? best;

/** "© www.northwind.example": an address is what a company is called where nothing else is. */
const isHostOnly = (name: string, page: Page): boolean =>
  /^(?:[a-z0-9-]{2,40}\.)+[a-z]{2,12}$/i.test(name) && !page.title.includes(name);

const mostSpoken = 5;

/** In how many lines the name stands: a theme's maker is named once. */
const spokenOf = (page: Page, name: string): number => {
  let count = 0;
  for (let at = page.text.indexOf(name); at >= 0 && count < mostSpoken; count++) {
    const end = page.text.indexOf('\n', at);
    at = end < 0 ? -1 : page.text.indexOf(name, end);
  }
  return count;
};

/** Up to six words with capitals, side by side. */
const capitals = /\p{Lu}[\p{L}\d]{1,20}(?: \p{Lu}[\p{L}\d]{1,20}){1,5}/gu;

/** The domain as the page writes it where nothing else on it is like the domain: "acMe", or "North Wind" of northwind.example. */
const domainWord = (page: Page, domain: string): string | null => {
  if (domain.length < 4) return null;
  const head = [
    page.title,
    ...page.lines.slice(0, 60).map((line) => line.text.slice(0, 300)),
    (page.meta.get('description') ?? '').slice(0, 300),
  ];
  for (const text of head)
    if (text.toLowerCase().includes(domain))
      // An address in capitals is no name.
      for (const part of text.split(/[\s,;:|®™()：]+/)) {
        const word = part.replace(/\.+$/, '');
        if (word.toLowerCase() === domain && word !== domain) return word;
      }
  for (const text of head) {
    if (isAscii(text) && !text.toLowerCase().replaceAll(' ', '').includes(domain)) continue;
    for (const [run] of matchesOf(text, capitals)) {
      const words = run.split(' ');
      for (let from = 0; from < words.length - 1; from++)
        for (let to = from + 2; to <= words.length; to++)
          if (companyKey(words.slice(from, to).join('')) === domain) return words.slice(from, to).join(' ');
    }
  }
  return null;
};
