/** The company that raises: who stands before the verb, less what describes it; the site itself where it says "we". */
import { stripLegalForm } from '../../../shared/text/company-name.ts';
import type { Page } from '../page/page.ts';
import type { Story } from '../page/story.ts';

interface Said {
  sentence: string;
  verbAt: number;
  head: boolean;
}

export const raiser = (
  page: Page,
  story: Story,
  events: readonly Said[],
  ownName: string | null,
): string | null => {
  const text = story.body
    .map((told) => told.text)
    .join(' ')
    .slice(0, 30_000);
  for (const { sentence, verbAt } of events) {
    const chinese = /\p{Script=Han}/u.test(sentence);
    const name = chinese ? fromChinese(sentence, verbAt) : fromEnglish(sentence, verbAt, text, ownName);
    if (name) return name;
  }
  void page;
  return ownName;
};

const we = /^(?:we|we['’](?:ve|re)|our|i['’]m|us|i)$/i;
const pronoun =
  /^(?:it|they|he|she|the company|the startup|the firm|this|which|that|who|the team|the business)$/i;
const descriptor =
  /^(?:startup|startups|start-up|company|firm|platform|service|maker|provider|app|developer|vendor|giant|darling|unicorn|specialist|site|marketplace|business|network|operator|retailer|brand|major|player|leader|group|manufacturer|creator|pioneer|tool|software|agency|bank|lender|exchange|publisher|studio|company's|biotech|fintech|edtech|ceo|founder|based|cofounder|another|israeli|french|german|british|american|chinese|indian|seattle|boston|london|berlin)$/i;

const fromEnglish = (
  sentence: string,
  verbAt: number,
  text: string,
  ownName: string | null,
): string | null => {
  const invested = investedIn(sentence);
  if (invested) return invested;
  const before = sentence.slice(0, verbAt).replace(/[“”"]/g, '');
  // An aside after the name ends at a comma before the verb: "Acme, a maker of things, has raised".
  const subject = subjectOf(before);
  const words = subject.split(/\s+/).filter(Boolean);
  const last = words.at(-1) ?? '';
  if (words.some((word) => we.test(word))) return ownName;
  if (!last || pronoun.test(subject) || pronoun.test(last)) return null;
  return properName(words, text);
};

const subjectOf = (before: string): string => {
  let plain = before
    .replace(/\s*\([^)]{0,80}\)/g, '')
    .replace(/^\s*[A-Z][A-Z .,]{2,40}(?:,\s[\w. ]{2,20})?\s[-–—]{1,2}\s/, '')
    .replace(
      /(?:,\s)?(?:(?:has|have|had|just|also|today|recently|said|says|that|it|announced|announces|proudly|is|are)[\s,]*)+$/i,
      '',
    )
    .trim();
  const commas = plain.split(/,\s|\s[–—-]\s/);
  // The middle part of "Acme, a maker of things," is an aside where it begins small.
  if (
    commas.length > 1 &&
    /^(?:an?|the|which|who|whose|that|formerly|maker|provider|creator|developer)\s/i.test(commas[1] ?? '')
  )
    plain = commas[0] ?? plain;
  else if (commas.length > 1) plain = commas.at(-1) || (commas.at(-2) ?? plain);
  return plain
    .replace(/^.*(?::|\bthat|\bwhile|\bas|\bafter)\s+(?=[\p{Lu}\d])/u, '')
    .replace(/,$/, '')
    .trim();
};

/** The run of capitalised words at the end that the text knows as one name. */
const properName = (words: readonly string[], text: string): string | null => {
  const run: string[] = [];
  for (const word of words.toReversed()) {
    if (!/^[\p{Lu}\d]|^(?:[a-z]{1,2}[\p{Lu}]\w*|of|the|&|and|la)$/u.test(word) && run.length > 0) break;
    if (
      !/^[\p{Lu}\d]/u.test(word) &&
      run.length === 0 &&
      !/^[a-z]{1,3}[\p{Lu}]/u.test(word) &&
      !new RegExp(`(?:^|[.“"\\s])${literal(word)}(?:\\s(?:is|has|was)|['’]s)`, 'u').test(text)
    )
      return null;
    run.unshift(word);
    if (run.length >= 6) break;
  }
  while (run.length && /^(?:of|the|and|&|la|a)$/i.test(run[0] ?? '')) run.shift();
  if (!run.length) return null;
  for (let from = 0; from < run.length; from++) {
    const name = run.slice(from).join(' ');
    if (descriptor.test(run[from] ?? '') && from < run.length - 1) continue;
    const rest = run.slice(from);
    if (rest.some((word, index) => index < rest.length - 1 && descriptor.test(word) && !known(name, text)))
      continue;
    if (from === run.length - 1 || known(name, text) || run.length <= 2) return cleanName(name);
  }
  return cleanName(run.at(-1) ?? '');
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const known = (name: string, text: string): boolean => {
  const at = text.indexOf(name);
  return at >= 0;
};

const cleanName = (name: string): string | null => {
  const plain = stripLegalForm(
    name.replace(/['’]s$/, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}!.)]+$/gu, ''),
  );
  return plain.length >= 2 && plain.length <= 60 && !we.test(plain) && !pronoun.test(plain) ? plain : null;
};

/** "X is investing $50 million in Acme", "has led a $6 million Series A funding round in Acme". */
const investedIn = (sentence: string): string | null => {
  const match =
    /\b(?:invest(?:s|ed|ing)?|led|leads|round|investment|financing)\b[^.]{0,80}?\b(?:in|for)\s((?:[\p{Lu}\d][\p{L}\p{N}.&'’-]*\s?){1,4})/u.exec(
      sentence,
    );
  const name = match?.[1]?.trim().replace(/[.,]$/, '');
  return name &&
    /\binvest(?:s|ed|ing)\b|\b(?:led|leads) an? /i.test(sentence) &&
    !/^(?:Series|Seed|Round|January|February|March|April|May|June|July|August|September|October|November|December|Q\d)/.test(
      name,
    )
    ? cleanName(name)
    : null;
};

const zhQuoted = /[“「『"]([^”」』"]{2,24})[”」』"]/gu;
const zhKinds =
  '公司|平台|企业|厂商|服务商|制造商|运营商|提供商|开发商|供应商|品牌|团队|初创|独角兽|机构|产品|应用|项目|系统|社区|网站|软件|商|学校|超市|便利店|方案|工具|创业公司|科技公司|集团旗下';
const zhSubject = new RegExp(`(?:${zhKinds})\\s?([\\p{Script=Han}\\w.·&'’ -]{2,24}?)\\s?$`, 'u');

const fromChinese = (sentence: string, verbAt: number): string | null => {
  const before = sentence
    .slice(0, verbAt)
    .replace(
      /(?:近日|日前|今日|今天|近期|最近|本周[一二三四五六日]?|刚刚|已经?|宣布|正式|最新|成功|获悉|其|在|于|将|再次|再|又|连续|也|昨日|\(.*?\)|（.*?）|\d{1,2}\s?月\s?\d{1,2}\s?日|[，,：:\s])+$/gu,
      '',
    );
  const quotes = [...before.matchAll(zhQuoted)];
  const quoted = quotes.at(-1)?.[1]?.trim();
  if (quoted && before.length - (quotes.at(-1)?.index ?? 0) < quoted.length + 14) return zhClean(quoted);
  const clause =
    before
      .split(/[，,。；;！？!?：:|｜丨\]】]|\s[-–—]\s/u)
      .at(-1)
      ?.trim() ?? '';
  if (
    !clause ||
    /^(?:该|此|这|本|我们|他们|其|目前|同时|新|公司|团队)/u.test(clause.replace(/^(?:据悉|据了解|其中)/u, ''))
  )
    return null;
  const latin = /([A-Za-z][\w.&'’-]*(?:\s[A-Za-z][\w.&'’-]*){0,3})$/.exec(clause)?.[1];
  if (latin) return zhClean(latin);
  const named = zhSubject.exec(clause)?.[1];
  return zhClean(named ?? clause.replace(/^(?:36氪|投资界|获悉|记者|从|据)+/u, ''));
};

const zhClean = (name: string): string | null => {
  const plain = name
    .replace(/(?:公司|方面)$/u, '')
    .replace(/^(?:据悉|消息|近日|日前|的|是|由|了|和|与)+/u, '')
    .replace(/的?(?:创始人|CEO|产品)$/u, '')
    .trim();
  return plain.length >= 2 &&
    plain.length <= 20 &&
    !/^(?:公司|平台|企业|团队|本轮|此轮|该轮|融资|轮)$/.test(plain)
    ? plain
    : plain.length <= 40 && /^[\w.&'’ -]+$/.test(plain) && plain.length >= 2
      ? plain
      : null;
};
