/** Industry, revenue, year of foundation and logo. */

import { readFounded } from '../../../shared/text/company/founded.ts';
import { readMoney } from '../../../shared/text/money.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { sentenceAt } from '../../../shared/text/sentences.ts';
import { lineOf } from '../draft.ts';
import { absolute } from '../page/address.ts';
import { textOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import type { Line } from '../page/walked.ts';
import type { Found, Rule } from '../rule.ts';
import { eraYear } from './era-year.ts';
import { isOfAnother } from './of-another.ts';
import { ownOrganizations } from './own.ts';

export const industryRules: readonly Rule<string>[] = [
  {
    name: 'jsonld.organization.industry',
    read: (page) => found(lineOf(textOf(ownOrganizations(page)[0], 'industry'), 120)),
  },
  {
    name: 'pair.industry',
    read: (page) => {
      const pair = findPair(
        page,
        /^(?:industry|industries|sector|所属行业|行业|行业分类|branche|branchen|secteur(?: d['’]activité)?|業種)$/i,
        (value, { from, line }) =>
          (from !== 'stacked' || (value.length < 60 && isAmongFacts(page, line))) &&
          !/[。！]$|^[（(]?(?:例|e\.g\.|z\. ?B\.|必須|必填|请输入|请选择)/.test(value)
            ? lineOf(value.replace(/\[\d+\]/g, '').replaceAll('\n', ', '), 120)
            : null,
      );
      return pair ? { value: pair.value, quote: pair.pair.line.text } : null;
    },
  },
  {
    // Tables of companies in Japan and China tell what one does in place of what trade that is.
    name: 'pair.business',
    read: (page) => {
      const pair = findPair(
        page,
        /^(?:事業内容|営業内容|営業品目|事業分野|業務內容|主營業務|主营业务|主要业务|主营)$/,
        (value, { from }) =>
          from !== 'stacked' && value.length <= 120 && !/[。！]/.test(value)
            ? lineOf(value.replaceAll('\n', '、'), 120)
            : null,
      );
      return pair ? { value: pair.value, quote: pair.pair.line.text } : null;
    },
  },
];

const otherFact =
  /^(?:website|headquarters|hq|company size|size|founded|employees|(?:company )?type|specialties|revenue|location|网址|官网|总部|规模|人员规模|公司规模|成立(?:时间|日期)|公司类型|融资(?:阶段|情况))\s?[:：]?$/i;

/** A heading "Industry" above another line is a label only where other facts of a company stand beside it. */
const isAmongFacts = (page: Page, { index }: Line): boolean =>
  page.lines.slice(Math.max(0, index - 9), index + 8).some((line) => otherFact.test(line.text));

const found = <T>(value: T | null): Found<T> | null => (value === null ? null : { value, quote: null });

/** What is less is a price, or a share of a sum: "€1–5m". */
const fewest = 10_000;

export const revenueRules: readonly Rule<{ amount: number; currency: string }>[] = [
  {
    name: 'pair.revenue',
    read: (page) => {
      const pair = findPair(
        page,
        /^(?:(?:annual |total |net )?(?:revenue|sales|turnover)|营业收入|营收|营业总收入|年营业额|売上高|umsatz|chiffre d['’]affaires)$/i,
        (value) => {
          const money = readMoney(value.replace(/\[\d+\]/g, '')).find(
            (one) => one.amount !== null && one.amount >= fewest && one.currency !== null,
          );
          return money?.amount && money.currency ? { amount: money.amount, currency: money.currency } : null;
        },
      );
      return pair ? { value: pair.value, quote: pair.pair.line.text } : null;
    },
  },
  { name: 'text.revenue', read: revenueText },
];

const revenueWords =
  /\b(?:(?:annual|yearly|total|group|net|global) (?:revenues?|sales|turnover)|turnover of|revenues? of|jahresumsatz|umsatz von|chiffre d['’]affaires)\b|年营收|年营业额|年销售额|营业收入|年产值|年收入|売上高|年商/i;
/** What is not the company's own of a year: markets, customers, plans, a product's. */
const otherRevenue = pattern('i', [
  inRow(
    /\b/,
    [
      /market|industry|customers?|clients?|companies with|businesses with|brands?|target|goal/,
      /impact|uplift|projected|potential|by 20\d\d|expected|saved?|lost|minimum|at least/,
      /require[sd]?|qualify|eligib\w+/,
    ],
    /\b/,
  ),
  /市场规模|客户|目标|预计|行业/,
]);

function revenueText(page: Page): Found<{ amount: number; currency: string }> | null {
  for (const line of page.lines) {
    if (line.area.quoted || line.area.part === 'nav' || !/\d/.test(line.text)) continue;
    const cut = line.text.slice(0, 3000);
    const said = revenueWords.exec(cut);
    if (!said) continue;
    const quote = sentenceAt(cut, said.index);
    if (otherRevenue.test(quote) || isOfAnother(page, quote)) continue;
    const from = quote.search(revenueWords);
    const money = readMoney(quote)
      .filter((one) => one.amount !== null && one.currency !== null && one.amount >= fewest)
      .sort((a, b) => Math.abs(a.start - from) - Math.abs(b.start - from))[0];
    if (money?.amount && money.currency)
      return { value: { amount: money.amount, currency: money.currency }, quote };
  }
  return null;
}

const year = (text: string): number | null => {
  const value = Number(/(?<!\d)(1[5-9]\d\d|20[0-4]\d)(?!\d)/.exec(text)?.[1]);
  return value > 0 ? value : eraYear(text);
};

const foundedLabel = pattern(
  'i',
  /^/,
  [
    /founded(?: in)?|established|year (?:founded|established)|inception|formation|date founded/,
    /成立(?:时间|日期|年份)?|创立时间|創立|設立|設立年月日?|創業|設立年/,
    /gründung(?:sjahr)?|gegründet|date de création|création|fondée en/,
  ],
  /$/,
);
const bareSince = /^\W*since (?:19|20)\d\d\W*$/i;

export const foundedRules: readonly Rule<number>[] = [
  {
    name: 'jsonld.organization.founding-date',
    read: (page) => found(year(textOf(ownOrganizations(page)[0], 'foundingDate') ?? '')),
  },
  {
    name: 'pair.founded',
    read: (page) => {
      const pair = findPair(page, foundedLabel, (value) => (value.length < 200 ? year(value) : null));
      return pair ? { value: pair.value, quote: pair.pair.line.text } : null;
    },
  },
  {
    name: 'meta.founded',
    read: (page) => {
      const said = readFounded(page.meta.get('description') ?? page.meta.get('og:description') ?? '');
      return said ? { value: said.value, quote: null } : null;
    },
  },
  {
    name: 'text.founded',
    read: (page) => {
      // "Since 2018" below several names tells of each of them.
      const since = new Set(
        page.lines.flatMap(({ text }) => (text.length < 20 && bareSince.exec(text)) || []),
      );
      for (const line of page.lines) {
        if (line.area.quoted || line.area.part === 'nav') continue;
        if (since.size > 1 && since.has(line.text)) continue;
        const said = readFounded(line.text);
        if (said && !isOfAnother(page, said.quote)) return said;
      }
      return null;
    },
  },
];

export const logoRules: readonly Rule<string>[] = [
  {
    name: 'jsonld.organization.logo',
    read: (page) => {
      const org = ownOrganizations(page)[0];
      return web(page, textOf(org, 'logo') ?? logoUrl(page));
    },
  },
  {
    name: 'image.logo',
    read: (page) => {
      const image = page.images.find(
        ({ src, alt, mark }) =>
          src !== '' &&
          !src.startsWith('data:') &&
          /logo/i.test(`${src.split('/').at(-1)} ${alt} ${mark}`.slice(0, 500)),
      );
      return image ? web(page, image.src) : null;
    },
  },
  {
    name: 'meta.og-image',
    read: (page) =>
      /logo/i.test(page.meta.get('og:image') ?? '') ? web(page, page.meta.get('og:image') ?? null) : null,
  },
];

const logoUrl = (page: Page): string | null => {
  const org = ownOrganizations(page)[0];
  for (const value of org?.props.get('logo') ?? []) {
    if (typeof value === 'object') return textOf(value, 'url') ?? textOf(value, 'contentUrl');
  }
  return null;
};

const web = (page: Page, src: string | null): Found<string> | null => {
  const url = src ? absolute(src, page.walked.base ?? page.url) : null;
  return url && url.length <= 2000 ? { value: url, quote: null } : null;
};
