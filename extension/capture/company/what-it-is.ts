/** The sentence of a page that says what the company is: with the company, or "we", for its subject. */

import { stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { lineOf } from '../draft.ts';
import type { Page } from '../page/page.ts';
import type { Found } from '../rule.ts';
import { pageName } from './name.ts';
import { isOfOthers } from './page-talk.ts';

const max = 600;

const verbs = pattern(
  'iuy',
  /(?:\s\([^)]{1,60}\)|,\s(?:Inc|LLC|Ltd|Corp)\.?)?,?\s/,
  [
    /is|are|was|provides?|offers?|helps|develops|delivers|speciali[sz]es|builds|makes|designs/,
    /manufactures|produces|supplies|supply|represents|enables|powers|supports|combines|creates/,
    /operates|serves|connects|transforms|focuses|invents|has (?:provided|been|grown|developed)/,
    /ist|bietet|entwickelt|steht für|produziert|fertigt|vertreibt|liefert|berät|est|propose/,
    /conçoit|développe|accompagne|opera|è|es|ofrece/,
  ],
  /[\s,]/,
);
const zhVerbs = /[)）]?[^。，,]{0,24}?[，,]?(?:是|为|專注|专注|致力|成立|創立|主要|提供|从事)/iuy;
/** "某某园林注册于某地，有苗圃百亩，是一家…": what it is comes after what it has. */
const zhLater = /[^。]{0,100}?[，,](?:公司)?是(?:一[家个间所]|国内|全球|中国|集)/uy;
const jaTopic = /(?:株式会社|グループ)?は/uy;
const weAre = pattern(
  'iu',
  /^/,
  [
    inRow(/(?:We are|We['’]re) /, [
      /an?|the|one/,
      /dedicated to (?:empower|develop|provid|help|deliver|build|design)ing/,
    ]),
    inRow(/We /, [
      /provide|offer|help|build|develop|design|make|create|deliver|manufacture/,
      /supply|speciali[sz]e|operate|support|serve|enable/,
    ]),
    /Our (?:company|firm|agency|studio|practice|business|cent(?:er|re)|clinic|factory|brand|group) (?:is|provides|offers|speciali[sz]es|designs|develops|helps)/,
    /Wir (?:sind(?! nicht)|bieten|entwickeln|fertigen|produzieren|liefern|beraten)/,
    /Unser(?:e|) (?:Praxis|Firma|Unternehmen|Kanzlei|Betrieb|Agentur|Büro) (?:ist|bietet)/,
    /Nous (?:sommes|proposons|concevons|accompagnons)/,
  ],
  /\s/,
);
/** "Founded in 2005, Northwind is…" */
const opening = /^(?:since|founded|established|headquartered|based|with|as|for)\s[^,.]{2,80},\s/;
const moreName = /^\s\p{Lu}\p{L}{1,20}(?:\s\p{Lu}\p{L}{1,20})?/u;
/** A Chinese text calls its own company just that, and may write a foreign name in brackets behind the Chinese one. */
const ownZh = ['公司', '本公司', '我公司', '我司', '本中心', '本厂'];
/** "我们" may be the staff: what follows says that it is the firm. */
const usZh = /^我们(?:是一[家个]|是[^，。]{0,20}(?:公司|企业|平台|厂家|品牌|团队)|致力|专注|提供|主要|从事)/u;
const ownJa = /^(?:当社|弊社|私たち|わたしたち)は.{0,80}(?:事業|製造|販売|サービス|専門|提供|開発|メーカー)/u;
const bracketed = /^\p{Script=Han}{2,16}[（(]/u;
/** "宗旨：" before the sentence. */
const headed = /^\p{Script=Han}{2,6}[:：]\s?/u;
const registered =
  /^[\p{Script=Han}（）()A-Za-z]{3,30}?(?:有限公司|股份公司|集团|事务所)(?:[（(][^）)]{1,40}[）)])?/u;

const follows = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const tellsZh = (text: string, at: number): boolean =>
  follows(zhVerbs, text, at) || follows(zhLater, text, at) || follows(jaTopic, text, at);

/** @param names in small letters. */
const isOfNameZh = (whole: string, names: readonly string[]): boolean => {
  const text = whole.replace(headed, '');
  const head = text.slice(0, 100).toLowerCase();
  const inside = bracketed.exec(head)?.[0].length ?? 0;
  const isNamed = (from: number) =>
    names.some((name) => head.startsWith(name, from) && tellsZh(text, from + name.length));
  if (isNamed(0) || (inside > 0 && isNamed(inside))) return true;
  // The name in full, where the page goes by a part of it.
  const full = registered.exec(text)?.[0];
  return full !== undefined && isOwn(full.toLowerCase(), names) && tellsZh(text, full.length);
};

const isOwn = (full: string, names: readonly string[]): boolean =>
  names.length === 0 || names.some((name) => name.length >= 2 && full.includes(name));

const isOfName = (text: string, names: readonly string[]): boolean => {
  const from = opening.exec(text.slice(0, 100).toLowerCase())?.[0].length ?? 0;
  const head = text.slice(0, from + 100).toLowerCase();
  const before = /^(?:at|the|die|der)\s/.exec(head.slice(from))?.[0].length ?? 0;
  const isNamed = (at: number) =>
    names.some((name) => {
      if (!head.startsWith(name, at)) return false;
      const end = at + name.length;
      // "Founded in 2009, Northwind Automation was…", where the page goes by the first of its words.
      const rest = at > 0 && at === from ? (moreName.exec(text.slice(end))?.[0].length ?? 0) : 0;
      return follows(verbs, text, end) || (rest > 0 && follows(verbs, text, end + rest));
    });
  return isNamed(from) || (before > 0 && isNamed(from + before));
};

export const whatItIs = (page: Page): Found<string> | null => {
  const name = pageName(page) ?? '';
  const short = stripLegalForm(name);
  const [first = short] = short.split(/\s+/);
  const names = [...new Set([name, short, first.length >= 3 ? first : short])]
    .filter(Boolean)
    .map((one) => one.slice(0, 80).toLowerCase());
  const isNamed = (text: string) => (holdsHan(text) ? isOfNameZh : isOfName)(text, names);
  return firstSaid(page, isNamed);
};

/** "We are…", 公司是…: who speaks is not named. */
export const whatWeAre = (page: Page): Found<string> | null =>
  firstSaid(page, isOfUs) ??
  (isIntroduction(page) ? firstSaid(page, (text) => introducedZh.test(text)) : null);

/** On a page that introduces a firm, the firm is whoever was founded somewhere and is a company, whatever its foot says. */
const introducedZh =
  /^[\p{Script=Han}A-Za-z（）()]{2,24}(?:成立|始建|创立|创建|创办|位|坐落|注册)于[^。]{2,120}(?:是|为)(?:一[家个间所]|国内|全球|中国|集)[^。]{4,}(?:公司|企业|厂家?|机构|品牌|平台|服务商)/u;
const isIntroduction = (page: Page): boolean =>
  /(?:公司|企业|集团|关于)\p{Script=Han}{0,4}(?:简介|介绍|概况)|关于我们/u.test(page.title.slice(0, 120));

const isOfUs = (text: string): boolean =>
  weAre.test(text) ||
  ownJa.test(text) ||
  usZh.test(text) ||
  ownZh.some((name) => text.startsWith(name) && follows(zhVerbs, text, name.length));

const firstSaid = (page: Page, tells: (text: string) => boolean): Found<string> | null => {
  for (const line of page.lines) {
    if (line.area.quoted || line.area.part === 'nav' || line.text.length < 15 || line.linked > 0.5) continue;
    for (const { text } of sentences(line.text.slice(0, 1500)).slice(0, 4)) {
      const least = holdsHan(text) ? 15 : 40;
      if (text.length < least || !tells(text) || isOfOthers(text)) continue;
      const value = lineOf(withNext(line.text, text), max);
      if (value) return { value, quote: text };
    }
  }
  return null;
};

/** One short sentence says little: the next one of its paragraph belongs to it. */
const withNext = (paragraph: string, sentence: string): string => {
  if (sentence.length >= (holdsHan(sentence) ? 40 : 80)) return sentence;
  const from = paragraph.indexOf(sentence);
  const next = sentences(paragraph.slice(from, from + 1500))[1]?.text;
  return next ? paragraph.slice(from, paragraph.indexOf(next, from) + next.length) : sentence;
};
