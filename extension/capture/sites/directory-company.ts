/** A company's entry in an encyclopedia or register: name, site and contacts stand in its table, not in the site's chrome. */
import type { CapturedCompany } from '../../../shared/capture.ts';
import { readAddresses } from '../../../shared/text/place/address.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { employeesRules } from '../company/employees.ts';
import { foundedRules, industryRules, revenueRules } from '../company/facts.ts';
import { cityRules, countryRules } from '../company/place.ts';
import { emptyCompany, lineOf } from '../draft.ts';
import { absolute, hostOf } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import { allOf, type Found, firstOf, type ListRule, type Rule, type Trace } from '../rule.ts';

const nameRules: readonly Rule<string>[] = [
  { name: 'directory.caption', read: (page) => named(captionOf(page)) },
  {
    name: 'directory.name',
    read: (page) =>
      pair(page, /^(?:公司名称|企业名称|中文名|company name|legal name|firma|unternehmen)$/i, (value) =>
        lineOf(value, 200),
      ),
  },
  {
    name: 'directory.title',
    read: (page) => named(page.title.split(/_|[|｜]|\s[-–—]\s(?=[^-–—]*$)|【/)[0] ?? null),
  },
  {
    name: 'directory.heading',
    read: (page) => named(page.lines.find((line) => line.tag === 'h1')?.text ?? null),
  },
];

const domainRules: readonly Rule<string>[] = [
  {
    name: 'directory.website',
    read: (page) =>
      pair(
        page,
        /^(?:website|url|网址|官网|公司网址|公司官网|企业官网|webseite|homepage|internet)$/i,
        siteOf,
      ),
  },
  { name: 'directory.website-link', read: websiteLink },
];

const descriptionRules: readonly Rule<string>[] = [
  {
    name: 'directory.business',
    read: (page) => pair(page, /^(?:主营业务|主要业务)$/, (value) => lineOf(value, 600)),
  },
  {
    name: 'directory.scope',
    read: (page) => pair(page, /^(?:经营范围|公司简介|企业简介)$/, (value) => lineOf(firstScope(value), 600)),
  },
  { name: 'directory.first-sentence', read: firstSentence },
];

const emailRules: readonly ListRule<string>[] = [
  {
    name: 'directory.email',
    read: (page) =>
      list(
        pair(
          page,
          /^(?:邮箱|电子邮箱|企业邮箱|e-?mail)$/i,
          (value) => /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,3}/.exec(value.slice(0, 200))?.[0] ?? null,
        ),
      ),
  },
];
const phoneRules: readonly ListRule<string>[] = [
  {
    name: 'directory.phone',
    read: (page) =>
      list(
        pair(
          page,
          /^(?:电话|联系电话|企业电话|phone|telephone|telefon)$/i,
          (value) => /[+\d][\d\s()-]{6,20}\d/.exec(value.slice(0, 100))?.[0] ?? null,
        ),
      ),
  },
];

export const readDirectoryCompany = (page: Page, trace: Trace | null): CapturedCompany => ({
  ...emptyCompany(),
  name: firstOf('company.name', nameRules, page, trace),
  domain: firstOf('company.domain', domainRules, page, trace),
  description: firstOf('company.description', descriptionRules, page, trace),
  industry: firstOf('company.industry', industryRules, page, trace),
  employees: firstOf(
    'company.employees',
    employeesRules.filter((rule) => !rule.name.startsWith('text.')),
    page,
    trace,
  ),
  revenue: firstOf('company.revenue', revenueRules, page, trace),
  founded: firstOf(
    'company.founded',
    foundedRules.filter((rule) => !rule.name.startsWith('text.')),
    page,
    trace,
  ),
  country: firstOf('company.country', [registered('country'), ...countryRules.slice(0, 2)], page, trace),
  city: firstOf('company.city', [registered('city'), ...cityRules.slice(0, 2)], page, trace),
  emails: allOf('company.emails', emailRules, page, (value) => value.toLowerCase(), 20, trace),
  phones: allOf('company.phones', phoneRules, page, (value) => value.replace(/\D/g, ''), 20, trace),
});

const named = (text: string | null): Found<string> | null => {
  const value = lineOf(
    text?.replace(/\s*\((?:company|corporation|software|website|organization)\)$/i, ''),
    200,
  );
  return value ? { value, quote: null } : null;
};

const pair = (page: Page, label: RegExp, read: (value: string) => string | null): Found<string> | null => {
  const found = findPair(page, label, (value) =>
    value === '未公开' || value === '-' || value === '暂无' ? null : read(value),
  );
  return found ? { value: found.value, quote: found.pair.line.text } : null;
};
const list = <T>(found: Found<T> | null): Found<T>[] => (found ? [found] : []);

/** The caption of an infobox names the company as registered. */
const captionOf = (page: Page): string | null => {
  const caption = page.lines.find(
    (line) => line.tag === 'caption' && line.text.length < 100 && line.index < 200,
  );
  return caption?.text ?? null;
};

const siteOf = (value: string): string | null => {
  const text = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/i.exec(
    value.slice(0, 200).replace(/^https?:\/\//, ''),
  )?.[0];
  return text ? hostOf(`https://${text}`) : null;
};

function websiteLink(page: Page): Found<string> | null {
  const link = page.links.find((one) => /^(?:official (?:web)?site|website|官网|官方网站)$/i.test(one.text));
  const host = link ? hostOf(absolute(link.href, page.url) ?? '') : null;
  return host && host !== page.host ? { value: host, quote: null } : null;
}

const firstScope = (value: string): string => value.split(/[。；]|（依法|\(依法|【/)[0] ?? value;

/** "Acme is a maker of things." The first paragraph of an entry says what it is about. */
function firstSentence(page: Page): Found<string> | null {
  for (const line of page.lines) {
    if (line.tag !== 'p' || line.text.length < 60 || line.area.part === 'nav') continue;
    const plain = line.text.replace(/\[(?:\d+|[a-z]|note \d+)\]/g, '');
    const first = sentences(plain.slice(0, 2000))[0]?.text;
    const value = lineOf(first, 600);
    if (value && /\b(?:is|was|are|were)\b|是/.test(value)) return { value, quote: line.text.slice(0, 600) };
  }
  return null;
}

/** The registered address wins over those of branches and investors further down. */
const registered = (part: 'city' | 'country'): Rule<string> => ({
  name: 'directory.address',
  read: (page) => {
    const found = findPair(
      page,
      /^(?:地址|注册地址|企业地址|住所|所在地|办公地址)$/,
      (value) => readAddresses(value)[0]?.[part] ?? null,
    );
    return found ? { value: found.value, quote: found.pair.line.text } : null;
  },
});
