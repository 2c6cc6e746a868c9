/** The company's name: data first, then what title, logo, footer and domain agree on. */
import { companyKey, hasLegalForm, stripLegalForm } from '../../../shared/text/company-name.ts';
import { lineOf } from '../draft.ts';
import { registrable } from '../page/address.ts';
import { hasType, textOf } from '../page/data.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { type Found, firstOf, type Rule } from '../rule.ts';
import { known as isKnownHost, siteDomain } from './domain.ts';
import { legalNamesIn } from './legal-names-in.ts';
import { ownOrganizations } from './own.ts';
import { namesInState } from './state-company.ts';
import { isGeneric, titleParts } from './title.ts';

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

const max = 200;

/** Sites put a slogan beside their name even where only the name is asked for. */
const named = (page: Page, names: readonly (string | null)[]): Found<string> | null => {
  for (const name of names) {
    const whole = clean(name);
    if (!whole || strange(whole, page)) continue;
    const parts = titleParts(whole).flatMap((part) => clean(part) ?? []);
    const fit =
      parts.length > 1
        ? (parts.find((part) => fitsDomain(part, domainKey(page)) >= 2) ??
          parts.find((part) => inTitle(part, page)) ??
          parts[0])
        : whole;
    // A registered name beside a brand that is the domain: the brand is what people call it.
    const brand =
      fit && fitsDomain(fit, domainKey(page)) < 3
        ? [...titleParts(page.title), ...fromCopyright(page).map((one) => stripLegalForm(one.name))].find(
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
    titleParts(page.title).some((part) => fitsDomain(part, key) >= 2 && !inTitle(name, page))
  );
};

const inTitle = (part: string, page: Page): boolean =>
  part.length < 40 && titleParts(page.title).some((one) => companyKey(one) === companyKey(part));

/** A name has letters and is short; numbers, addresses and page words are none. */
export const clean = (name: string | null): string | null => {
  const value = lineOf(name, max)
    ?.replace(/[®™©\p{Extended_Pictographic}]|\uFE0F/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:copyright|©|\(c\)|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?[\s.,])+\s*/i, '')
    .replace(/^[\s,.:;–—|：，。、；·-]+|[\s,:;–—|：，。、；·-]+$/g, '')
    .replace(/^(?:关于我们|联系我们|公司简介|企业简介|首页)\s?[-_—]+\s?(?=\p{Script=Han})/u, '')
    .replace(/(?<=\p{Script=Han})\s?[-_]\s?(?:关于我们|联系我们|首页|公司简介|官网)$/u, '')
    // The province of a licence: "北风网 京ICP备…".
    .replace(/\s[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]$/u, '')
    .replace(
      /\s(?:contact (?:information|details|us)|company (?:profile|information)|official (?:site|website)|home ?page|investor relations|investors|newsroom|press room|careers|jobs|help cent(?:er|re))$/i,
      '',
    )
    .trim();
  if (!value || isGeneric(value)) return null;
  // "baidu.com." is a template's address, "[鲁ICP备…" a licence.
  if (isKnownHost.test(value.replace(/\.$/, '').toLowerCase())) return null;
  if (/^(?:und|and|et)\s|\.(?:com|net|org)\.cn$/i.test(value)) return null;
  if (/^[[(（【]\p{Script=Han}?$/u.test(value) || /^(?:本|我)?(?:公司|企业|集团|有限公司)$/.test(value))
    return null;
  if (!/\p{L}/u.test(value) || (value.match(/\d/g)?.length ?? 0) > value.length / 2 || value.includes('@'))
    return null;
  return value.replace(/^www\./i, '');
};

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
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  return initials.length >= 3 && initials === domain ? 1 : 0;
};
const topLevel = ['inc', 'hq', 'app', 'group', 'corp', 'global', 'tech', 'online', 'io', 'ai', 'labs'];

interface Candidate {
  name: string;
  quote: string | null;
  /** How far its kind of place is to be trusted. */
  weight: number;
}

const agreed = onceAPage((page): Found<string> | null => {
  const domain = domainKey(page);
  const candidates = [...fromTitle(page), ...fromCopyright(page), ...fromLegal(page), ...fromLogo(page)];
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
      fitsDomain(candidate.name, domain) * 1.5 -
      (candidate.name.length > 45 ? 2 : 0);
    if (best === null || score > best.score) best = { candidate, score };
  }
  const fits = best ? fitsDomain(best.candidate.name, domain) : 0;
  const spoken = fits >= 2 ? null : domainWord(page, domain);
  if (spoken) return { value: spoken, quote: null };
  return best && best.score >= 1 ? { value: best.candidate.name, quote: best.candidate.quote } : null;
});

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

/** The domain as the page writes it where nothing else on it is like the domain: "acMe" of acme.example. */
const domainWord = (page: Page, domain: string): string | null => {
  if (domain.length < 4) return null;
  const head = [page.title, ...page.lines.slice(0, 60).map((line) => line.text.slice(0, 300))];
  for (const text of head)
    if (text.toLowerCase().includes(domain))
      for (const word of text.split(/[\s,.;:|®™()]+/))
        if (word.toLowerCase() === domain && word !== domain) return word;
  return null;
};

const prefix =
  /^(?:welcome to|about|contact|join|careers at|jobs at|home of|work at|meet|why|team|关于|联系|加入|欢迎(?:来到|访问))\s*(?:us\s|the\s(?!\w+$))?/i;

const fromTitle = (page: Page): Candidate[] => {
  const parts = titleParts(page.title).flatMap((part) => clean(part) ?? []);
  return parts.flatMap((part, at) => {
    const weight = hasLegalForm(part)
      ? 2
      : part.length > 40
        ? 0.3
        : at === parts.length - 1 || at === 0
          ? 1
          : 0.5;
    const bare = clean(part.replace(prefix, '').replace(/(?:官网|官方网站|网站首页|首页)$/u, ''));
    // "北风，您的机器人专家": a Chinese title may part name and slogan by a comma alone.
    const [head = ''] = /\p{Script=Han}/u.test(part) ? part.split(/[,，]/) : [];
    const ahead = head !== part && head.length >= 2 && head.length <= 12 ? clean(head) : null;
    return [...new Set([part, bare, ahead])].flatMap((name) =>
      name && name.length <= 60 ? [{ name, quote: null, weight }] : [],
    );
  });
};

const rights =
  /[\s.,]*(?:all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|版权所有|保留所有权利|著作権)[\s.,]*/giu;
const others =
  /(?:designed|powered|developed|built|made|hosted|created|website|web ?site|theme|design|技术支持|备案|\p{Script=Han}?icp).*$/iu;

const fromCopyright = (page: Page): Candidate[] => {
  const found: Candidate[] = [];
  for (const line of page.lines.slice(-120).toReversed()) {
    if (line.text.length > 600 || !/©|\(c\)|copyright|版权所有/i.test(line.text)) continue;
    const before = clean(
      /([\p{Script=Han}A-Za-z（）()]{2,30})\s?(?:©|\(c\))?\s?版权所有/u.exec(line.text)?.[1] ?? null,
    );
    if (before && !/©|copyright/i.test(before)) found.push({ name: before, quote: line.text, weight: 1.5 });
    const text = line.text
      .replace(/^.{0,200}?(?=©|\(c\)|copyright|版权所有)/iu, '')
      .replace(/©|\(c\)|copyright|版权所有|&copy;/giu, ' ')
      .replace(rights, ' | ')
      .replace(/(?:19|20)\d\d(?:\s*[-–—~]\s*(?:(?:19|20)?\d\d|present|now|today))?/giu, ' ')
      .replace(others, '');
    const first = text
      .split(/[|·•｜。]|\.\s(?=\p{Lu})|\s{3,}/u)
      .map((part) => clean(part.replace(/^[\s.,:;@-]*(?:by\s)?/i, '')))
      .find((part) => part);
    if (
      first &&
      first.length <= 60 &&
      !isSentence(first) &&
      !/\b(?:privacy|terms|cookies?|sitemap)\b/i.test(first)
    )
      found.push({
        name: first.replace(/\.$/, (end) => (/(?:inc|ltd|co|corp)\.$/i.test(first) ? end : '')),
        quote: line.text,
        weight: 1.5,
      });
    if (found.length >= 3) break;
  }
  return found;
};

/** "Notices in the original style sheet are kept" speaks of the law and names nobody. */
const isSentence = (text: string): boolean => (text.match(/(?<=\s)\p{Ll}{2,}/gu)?.length ?? 0) >= 3;

const fromLegal = (page: Page): Candidate[] => {
  const counts = new Map<string, Candidate & { count: number }>();
  for (const line of page.lines) {
    if (line.area.quoted || line.text.length > 2000) continue;
    for (const raw of legalNamesIn(page, line)) {
      const name = clean(raw);
      if (!name) continue;
      const seen = counts.get(companyKey(name));
      counts.set(companyKey(name), {
        name: seen?.name ?? name,
        quote: seen?.quote ?? line.text,
        weight: 1.2,
        count: (seen?.count ?? 0) + 1,
      });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 4)
    .map(({ count, ...candidate }, at) => ({
      ...candidate,
      weight: at === 0 ? 1.2 + Math.min(1, count / 10) : 0.6,
    }));
};

const fromLogo = (page: Page): Candidate[] =>
  page.images.slice(0, 40).flatMap((image) => {
    const hint = `${image.src} ${image.mark}`.slice(0, 500);
    if (image.area.part === 'main' && !/logo/i.test(hint) && !/\blogo\b/i.test(image.alt)) return [];
    const name = clean(
      image.alt
        .replace(
          /\b(?:logo|logotype|brand|homepage|home|main|header|white|black|dark|light|image|icon)\b/gi,
          '',
        )
        .replace(/\s+/g, ' '),
    );
    return name && name.length < 40
      ? [{ name, quote: null, weight: image.area.part === 'header' || image.area.part === 'nav' ? 0.9 : 0.4 }]
      : [];
  });
