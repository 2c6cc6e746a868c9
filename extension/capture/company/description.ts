/** What the company does, in the page's own words; what a page says of itself ("Contact us today") is none. */

import { hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { seniorityOf } from '../../../shared/text/people/title.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { lineOf } from '../draft.ts';
import { textOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import { isTitle } from '../people/is-title.ts';
import type { Found, Rule } from '../rule.ts';
import { footerBlurb } from './footer-blurb.ts';
import { ownOrganizations } from './own.ts';
import { isOfOthers } from './page-talk.ts';
import { whatItIs, whatWeAre } from './what-it-is.ts';

const max = 600;

export const descriptionRules: readonly Rule<string>[] = [
  {
    name: 'jsonld.organization.description',
    read: (page) => said(textOf(ownOrganizations(page)[0], 'description')),
  },
  { name: 'meta.description', read: (page) => said(page.meta.get('description') ?? null) },
  { name: 'meta.og-description', read: (page) => said(page.meta.get('og:description') ?? null) },
  { name: 'meta.twitter-description', read: (page) => said(page.meta.get('twitter:description') ?? null) },
  { name: 'text.what-it-is', read: whatItIs },
  { name: 'pair.business', read: business },
  { name: 'text.what-we-are', read: whatWeAre },
  { name: 'text.footer', read: (page) => said(footerBlurb(page)) },
];

/** Words with which a page speaks of itself or of the visitor. */
const ofThePage = pattern('i', [
  inRow(/^/, [
    /contact\b(?!.{0,30}\bis\b)|get in touch|meet (?:the|our)|find (?:out|the answers)/,
    /explore the best ways|come work|join (?:us|our|the)|careers? at/,
    /our (?:staff|team|leadership|offices|management)|we(?:['’]d| would) love to/,
    /explore (?:great |career |our (?:open|current) |job )|take your career/,
    /(?:view|browse|search|see) (?:our |all |current |open )|karriere (?:bei|in|im)\b/,
    /kontakt(?:daten)? (?:zu|zur|zum|mit|und)\b|stellenangebote|rechtliche angaben/,
    /geschäftsführung und|company information (?:on|about)|submit |upload |fill |send us/,
    /请|提交|填写/,
    /this is (?:meta|a )|discover .{2,30} pricing|pricing\b|how much|wie viel|here you can/,
    /on this page|see our|view our|learn about our (?:team|pricing)/,
    /联系我们|欢迎/,
  ]),
  /\bcontact (?:information|details|form)\b|\bmeet the (?:leadership )?team\b|meta description/,
  /^(?:(?:free|premium|responsive|one[- ]page|html5?|bootstrap)\s){1,3}.{0,40}\btemplate\b|^描述[，,:：]/,
  /^(?:copyright\b|©)|^your (?:page |site |meta )?description\b/,
  /^enter your (?:description|text) here|lorem ipsum|dolor sit amet|behind the word mountains/,
]);

/** "Learn about our story": what comes after it may tell more. */
const pageTalk = pattern('i', /^/, [
  /(?:learn|read|find out) more about [^.]{1,60}$|about us\b[^.]{0,80}\.?$/,
  /about [^.:]{2,40}: [^.]{1,120}\.?$/,
  /.{2,80}(?:ご紹介|ご案内)(?:します|です|しています)。?$/,
  /our (?:call centre|customer service|support) staff\b/,
  inRow(
    /(?:learn|read|find out|discover|explore|see|know)(?: more)?(?: about)?\b.{0,80}\b/,
    [/our|us|team|board|leadership|story|vision|mission|values|history|people|faces/],
    /\b/,
  ),
  /meet\b|welcome to\b|impressum\b|imprint\b|need to contact\b|get to know\b/,
]);

/** "欢迎访问某某有限公司，我公司…": the welcome, and not what follows it. */
const welcomeZh = /^欢迎(?:您)?(?:访问|光临|来到|进入)[^，。！,!]{0,40}[，。！,!]\s?/u;

const withoutPageTalk = (whole: string): string => {
  const text = whole.replace(welcomeZh, '');
  const parts = sentences(text.slice(0, 1500));
  const from = parts.findIndex((part) => !pageTalk.test(part.text));
  return from > 0 ? text.slice(text.indexOf(parts[from]?.text ?? '')) : from < 0 ? '' : text;
};

const said = (text: string | null): Found<string> | null => {
  const value = lineOf(text === null ? null : withoutPageTalk(text), max);
  const long = value !== null && value.length >= (holdsHan(value) ? 12 : 24);
  return value &&
    long &&
    !ofThePage.test(value) &&
    !isOfOthers(value) &&
    !isMenu(value) &&
    !isPlaceAlone(value) &&
    !/\b(?:presentation|home ?page|official (?:site|website))$|^(?:the |an? )?(?:official )?(?:web ?site|home ?page) (?:of|for)\b/i.test(
      value,
    ) &&
    !/\b(?:suite|tel|phone|fax)\b.{0,40}\d{3}|[\w.]{2,40}@[\w-]{2,40}\.\w|\+\d{2,3}[\s(]/i.test(value) &&
    !(value.length < 80 && isTitle(value) && seniorityOf(value) !== null)
    ? { value, quote: null }
    : null;
};

/** "C-45, Crown Centre, North Nazimabad Karachi": where somebody is, and not what it does. */
const isPlaceAlone = (text: string): boolean =>
  text.length < 160 &&
  /\b(?:floor|plot|street|road|tower|building|sector|suite|centre|center|nagar|chowk)\b/i.test(text) &&
  text.split(',').length >= 3 &&
  !/\b(?:is|are|we|our|you|your|an?|provid\w+|offer\w*|has|have|for|with|to)\b/i.test(text);

/** A trail of pages ("Home > About us"), a menu or a row of words between dots. */
const isMenu = (text: string): boolean =>
  /^(?:您|你)?(?:现在的?|当前|目前)?(?:所在)?位置\s?[:：]/u.test(text) ||
  (text.length < 120 &&
    text.split(/\s?[|·•｜>›»]\s?/).length >= 3 &&
    text.split(/\s?[|·•｜>›»]\s?/).every((part) => part.length < 20)) ||
  /地图API/.test(text) ||
  // A name alone says nothing of what it is.
  /^[\p{Script=Han}()（）]{4,30}(?:有限公司|集团)$/u.test(text) ||
  (text.length < 80 && hasLegalForm(text) && !/\s\p{Ll}{2,}/u.test(text));

/** A table of a company's data has a row for what it does. */
const businessLabel = pattern(
  'i',
  /^/,
  [
    /事業内容|業務内容|主な事業|主要事業|営業品目|主营业务|主营产品|经营范围|公司简介|企业简介/,
    /公司介绍/,
    /business (?:description|activities|scope)|main (?:business|products)|nature of business/,
    /geschäftsfeld|tätigkeitsfeld/,
  ],
  /$/,
);

function business(page: Page): Found<string> | null {
  const found = findPair(page, businessLabel, (value) => said(value.replaceAll('\n', ' ')));
  return found ? { value: found.value.value, quote: found.pair.line.text } : null;
}
