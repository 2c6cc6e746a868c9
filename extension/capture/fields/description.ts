/** What the company does, in the page's own words; what a page says of itself ("Contact us today") is none. */
import { stripLegalForm } from '../../../shared/text/company-name.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { seniorityOf } from '../../../shared/text/title.ts';
import { lineOf } from '../draft.ts';
import { textOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Found, Rule } from '../rule.ts';
import { isTitle } from './is-title.ts';
import { pageName } from './name.ts';
import { ownOrganizations } from './own.ts';

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
];

/** Words with which a page speaks of itself or of the visitor. */
const ofThePage =
  /^(?:contact\b(?!.{0,30}\bis\b)|get in touch|meet (?:the|our)|find (?:out|the answers)|explore the best ways|come work|join (?:us|our|the)|careers? at|our (?:staff|team|leadership|offices|management)|we(?:['’]d| would) love to|explore (?:great |career |our (?:open|current) |job )|take your career|(?:view|browse|search|see) (?:our |all |current |open )|submit |upload |fill |send us|请|提交|填写|this is (?:meta|a )|discover .{2,30} pricing|pricing\b|how much|wie viel|here you can|on this page|see our|view our|learn about our (?:team|pricing)|联系我们|欢迎)|\bcontact (?:information|details|form)\b|\bmeet the (?:leadership )?team\b|meta description/i;

/** What is said of the page, of those who work there or of rules stands in the same places. */
const ofOthers =
  /\b(?:paid (?:leave|time off)|parental leave|health insurance|equal opportunity|applicants?|candidates?|cookies?|authori[sz]ed (?:and regulated )?by|anbieterkennzeichnung)\b|お問い合わせ(?:は|フォーム)|採用サイト|求人/i;
/** "Learn about our story": what comes after it may tell more. */
const pageTalk =
  /^(?:(?:learn|read|find out|discover|explore|see|know)(?: more)?(?: about)?\b.{0,80}\b(?:our|us|team|board|leadership|story|vision|mission|values|history|people|faces)\b|meet\b|welcome to\b|impressum\b|imprint\b|need to contact\b|get to know\b)/i;

const withoutPageTalk = (text: string): string => {
  const parts = sentences(text.slice(0, 1500));
  const from = parts.findIndex((part) => !pageTalk.test(part.text));
  return from > 0 ? text.slice(text.indexOf(parts[from]?.text ?? '')) : from < 0 ? '' : text;
};

const said = (text: string | null): Found<string> | null => {
  const value = lineOf(text === null ? null : withoutPageTalk(text), max);
  const long = value !== null && value.length >= (/\p{Script=Han}/u.test(value) ? 12 : 24);
  return value &&
    long &&
    !ofThePage.test(value) &&
    !ofOthers.test(value) &&
    !/\b(?:presentation|home ?page|official (?:site|website))$/i.test(value) &&
    !/\b(?:suite|tel|phone|fax)\b.{0,40}\d{3}|[\w.]{2,40}@[\w-]{2,40}\.\w|\+\d{2,3}[\s(]/i.test(value) &&
    !(value.length < 80 && isTitle(value) && seniorityOf(value) !== null)
    ? { value, quote: null }
    : null;
};

const verbs =
  /(?:\s\([^)]{1,60}\)|,\s(?:Inc|LLC|Ltd|Corp)\.?)?,?\s(?:is|are|was|provides?|offers?|helps|develops|delivers|speciali[sz]es|builds|makes|designs|manufactures|produces|supplies|supply|represents|enables|powers|supports|combines|creates|operates|serves|connects|transforms|focuses|has (?:provided|been|grown)|ist|bietet|entwickelt|est|propose|opera|è)\s/iuy;
const zhVerbs = /[)）]?[^。，,]{0,24}?[，,]?(?:是|为|專注|专注|致力|成立|創立|主要|提供|从事)/iuy;
const weAre =
  /^(?:We (?:are (?:an?|the|one)|provide|offer|help|build|develop|design|make)|Wir (?:sind(?! nicht)|bieten|entwickeln)|Nous (?:sommes|proposons))\s/iu;
/** "Founded in 2005, Northwind is…" */
const opening = /^(?:since|founded|established|headquartered|based|with|as|for)\s[^,.]{2,80},\s/;
/** A Chinese text calls its own company just that, and may write a foreign name in brackets behind the Chinese one. */
const ownZh = ['公司', '本公司', '我公司', '我们'];
const bracketed = /^\p{Script=Han}{2,16}[（(]/u;

const follows = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** @param names in small letters. */
const isOfNameZh = (text: string, names: readonly string[]): boolean => {
  const head = text.slice(0, 100).toLowerCase();
  const inside = bracketed.exec(head)?.[0].length ?? 0;
  const isNamed = (from: number) =>
    names.some((name) => head.startsWith(name, from) && follows(zhVerbs, text, from + name.length));
  return isNamed(0) || (inside > 0 && isNamed(inside));
};

const isOfName = (text: string, names: readonly string[]): boolean => {
  const from = opening.exec(text.slice(0, 100).toLowerCase())?.[0].length ?? 0;
  const head = text.slice(0, from + 100).toLowerCase();
  const before = /^(?:at|the)\s/.exec(head.slice(from))?.[0].length ?? 0;
  const isNamed = (at: number) =>
    names.some((name) => head.startsWith(name, at) && follows(verbs, text, at + name.length));
  return isNamed(from) || (before > 0 && isNamed(from + before));
};

/** A sentence with the company, or "we", for its subject. */
function whatItIs(page: Page): Found<string> | null {
  const name = pageName(page);
  if (!name) return null;
  const short = stripLegalForm(name);
  const [first = short] = short.split(/\s+/);
  const names = [...new Set([name, short, first.length >= 3 ? first : short])].map((one) =>
    one.slice(0, 80).toLowerCase(),
  );
  const isNamed = (text: string) => (/\p{Script=Han}/u.test(text) ? isOfNameZh : isOfName)(text, names);
  return firstSaid(page, isNamed) ?? firstSaid(page, isOfUs);
}

/** "We are…", 公司是…: who speaks is not named, so that a sentence with the name comes first. */
const isOfUs = (text: string): boolean =>
  weAre.test(text) || ownZh.some((name) => text.startsWith(name) && follows(zhVerbs, text, name.length));

const firstSaid = (page: Page, tells: (text: string) => boolean): Found<string> | null => {
  for (const line of page.lines) {
    if (line.area.quoted || line.area.part === 'nav' || line.text.length < 25 || line.linked > 0.5) continue;
    for (const { text } of sentences(line.text.slice(0, 1500)).slice(0, 4)) {
      const least = /\p{Script=Han}/u.test(text) ? 15 : 40;
      if (text.length < least || !tells(text) || ofOthers.test(text)) continue;
      const value = lineOf(withNext(line.text, text), max);
      if (value) return { value, quote: text };
    }
  }
  return null;
};

/** One short sentence says little: the next one of its paragraph belongs to it. */
const withNext = (paragraph: string, sentence: string): string => {
  if (sentence.length >= (/\p{Script=Han}/u.test(sentence) ? 40 : 80)) return sentence;
  const from = paragraph.indexOf(sentence);
  const next = sentences(paragraph.slice(from, from + 1500))[1]?.text;
  return next ? paragraph.slice(from, paragraph.indexOf(next, from) + next.length) : sentence;
};
