/** What the company does, in the page's own words; what a page says of itself ("Contact us today") is none. */
import { stripLegalForm } from '../../../shared/text/company-name.ts';
import { sentences } from '../../../shared/text/sentences.ts';
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

const said = (text: string | null): Found<string> | null => {
  const value = lineOf(text, max);
  const long = value !== null && value.length >= (/\p{Script=Han}/u.test(value) ? 12 : 24);
  return value &&
    long &&
    !ofThePage.test(value) &&
    !/\b(?:suite|tel|phone|fax)\b.{0,40}\d{3}|[\w.]{2,40}@[\w-]{2,40}\.\w|\+\d{2,3}[\s(]/i.test(value) &&
    !(value.length < 80 && isTitle(value))
    ? { value, quote: null }
    : null;
};

const verbs =
  /(?:\s\([^)]{1,60}\)|,\s(?:Inc|LLC|Ltd|Corp)\.?)?,?\s(?:is|are|was|provides|offers|helps|develops|delivers|speciali[sz]es|builds|makes|designs|manufactures|represents|enables|powers|supports|combines|creates|operates|serves|ist|bietet|entwickelt|est|propose|opera|è)\s/iuy;
const zhVerbs = /[^。，,]{0,24}?(?:是|为|專注|专注|致力|成立|創立|主要|提供|从事)/iuy;
const weAre = /^We (?:are (?:an?|the|one)|provide|offer|help|build|develop|design|make)\s/iu;

const follows = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** @param names in small letters. */
const isOfNameZh = (text: string, names: readonly string[]): boolean => {
  const head = text.slice(0, 100).toLowerCase();
  return names.some((name) => head.startsWith(name) && follows(zhVerbs, text, name.length));
};

const isOfName = (text: string, names: readonly string[]): boolean => {
  const head = text.slice(0, 100).toLowerCase();
  const before = /^(?:at|the)\s/.exec(head)?.[0].length ?? 0;
  const isNamed = (from: number) =>
    names.some((name) => head.startsWith(name, from) && follows(verbs, text, from + name.length));
  return isNamed(before) || (before > 0 && isNamed(0)) || weAre.test(text);
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
  for (const line of page.lines) {
    if (line.area.quoted || line.area.part === 'nav' || line.text.length < 25 || line.linked > 0.5) continue;
    for (const { text } of sentences(line.text.slice(0, 1500)).slice(0, 4)) {
      const asian = /\p{Script=Han}/u.test(text);
      if (text.length < (asian ? 15 : 40) || !(asian ? isOfNameZh(text, names) : isOfName(text, names)))
        continue;
      const value = lineOf(withNext(line.text, text), max);
      if (value) return { value, quote: text };
    }
  }
  return null;
}

/** One short sentence says little: the next one of its paragraph belongs to it. */
const withNext = (paragraph: string, sentence: string): string => {
  if (sentence.length >= (/\p{Script=Han}/u.test(sentence) ? 40 : 80)) return sentence;
  const from = paragraph.indexOf(sentence);
  const next = sentences(paragraph.slice(from, from + 1500))[1]?.text;
  return next ? paragraph.slice(from, paragraph.indexOf(next, from) + next.length) : sentence;
};
