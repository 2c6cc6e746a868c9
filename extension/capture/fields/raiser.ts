/** Whom a sentence of news is about: who stands before the verb, less what describes it; the site itself where it says "we". */
import { stripLegalForm } from '../../../shared/text/company-name.ts';
import type { Story } from '../page/story.ts';
import { chineseSubject } from './subject-zh.ts';

interface Said {
  sentence: string;
  verbAt: number;
  head: boolean;
}

export const raiser = (story: Story, events: readonly Said[], ownName: string | null): string | null => {
  const heads = new Set(story.heads);
  const text = story.body
    .filter((told) => !heads.has(told.text))
    .map((told) => told.text)
    .join(' ')
    .slice(0, 30_000);
  let own = false;
  for (const { sentence, verbAt } of events) {
    if (/\p{Script=Han}/u.test(sentence)) {
      const name = chineseSubject(sentence, verbAt, text);
      if (name) return name;
      continue;
    }
    const said = englishSubject(sentence, verbAt, text);
    if (said === 'we') own = true;
    else if (said) return said.name;
    if (own && ownName) return ownName;
  }
  return ownName ?? (own || events.length ? speaker(text) : null);
};

const we = /^(?:we|we['’](?:ve|re)|our|i['’]m|us|i)$/i;
const pronoun =
  /^(?:it|they|he|she|the|a|an|this|which|that|who|company|startup|firm|team|business|today|just|also|has|and|now|recently|in|on|with|but|after|as|series|seed|funding|round|investment|by|announcing|introducing|welcoming|breaking|exclusive|news|report)$/i;
const descriptor =
  /^(?:startup|startups|start-up|company|firm|platform|service|services|maker|provider|app|developer|vendor|giant|darling|unicorn|specialist|site|marketplace|business|operator|operation|retailer|brand|major|player|leader|manufacturer|creator|pioneer|tool|software|agency|lender|exchange|publisher|house|tracker|network|biotech|fintech|edtech|ceo|founder|based|cofounder|israeli|french|german|british|american|chinese|indian|seattle|boston|london|berlin|as|for|another|welcoming|meet|announcing|developer|solution|system)s?$/i;

/** The company's name, `we` where the writer speaks of itself, null where the subject is a pronoun or unclear. */
const englishSubject = (sentence: string, verbAt: number, text: string): { name: string } | 'we' | null => {
  const invested = investedIn(sentence);
  if (invested) return { name: invested };
  const subject = subjectOf(afterDateline(sentence.slice(0, verbAt)).replace(/[“”"]/g, ''));
  const words = subject.split(/\s+/).filter(Boolean);
  if (words.some((word) => we.test(word))) return 'we';
  const name = properName(words, text) ?? receiver(sentence, verbAt) ?? possessor(sentence);
  return name ? { name } : null;
};

/** What a news wire sets before its first sentence. */
const wire =
  /^.{0,200}?(?:\(BUSINESS WIRE\)|\/PRNewswire\/|\(GLOBE NEWSWIRE\)|\(Marketwired\))\s*[-–—]{1,2}\s*/i;
/** "Acme, Inc., a maker of" has one comma that ends the name, and one that does not. */
const commaForm = /,\s?(?=(?:Inc|Ltd|LLC|Corp|Limited|Pte|Pty|PLC|Co)\b)/g;
const afterDateline = (before: string): string => before.replace(wire, '').replace(commaForm, ' ');

const subjectOf = (before: string): string => {
  const plain = before
    .replace(/\s*\([^)]{0,80}\)/g, '')
    .replace(/^\s*[A-Z][\p{L} .,]{2,50}[,\s]\s?(?:\w+\.?\s\d{1,2},\s\d{4})?\s?[-–—]{1,2}\s/u, '')
    .replace(
      /(?:,\s)?(?:(?:has|have|had|just|also|today|recently|said|says|that|it|announced|announces|proudly|is|are|been|now)[\s,]*)+$/i,
      (tail) => (/,\s*$/.test(tail) || tail.startsWith(',') ? ',' : ''),
    )
    .trim();
  const parts = plain.split(/,\s?|\s[–—-]\s/);
  // "Acme, a maker of things, has raised": what stands between the commas is an aside.
  const aside = parts.length > 2 && plain.endsWith(',') ? parts[0] : null;
  const small =
    /^(?:an?|the|which|who|whose|that|formerly|maker|provider|creator|developer|developers|[\p{Ll}]+ing)\s/u.test(
      parts[1] ?? '',
    );
  const picked = aside ?? (parts.length > 1 && small ? parts[0] : parts.findLast((part) => part.trim()));
  return (picked ?? plain)
    .replace(/^.*(?::|\bthat|\bwhile|\bas|\bafter|\bwhen)\s+(?=[\p{Lu}\d])/u, '')
    .trim();
};

/** The run of capitalised words at the end: of its tails the longest that the text uses as a name of its own. */
const properName = (words: readonly string[], text: string): string | null => {
  const run: string[] = [];
  for (const word of words.toReversed()) {
    const proper = /^[\p{Lu}\d]/u.test(word) || /^[a-z]{1,3}[\p{Lu}]/u.test(word);
    const lower =
      run.length === 0 &&
      !proper &&
      word.length > 2 &&
      new RegExp(`(?:^|[.“"\\s])${literal(word)}(?:\\s(?:is|has|was|will)\\b|['’]s)`, 'u').test(text);
    const joint = run.length > 0 && /^(?:of|the|&|and|la|de)$/.test(word);
    if (!proper && !lower && !joint) break;
    run.unshift(word);
    if (run.length >= 7) break;
  }
  const tails = run
    .map((_, at) => run.slice(at))
    .filter((tail) => /^(?![a-z]{2,3}$)/.test(tail[0] ?? '') && !pronoun.test(tail[0] ?? ''));
  if (!tails.length) return null;
  const counted = tails.map((tail) => ({
    tail,
    count: occurrences(tail.join(' ').replace(/['’]s$/, ''), text),
  }));
  const shortest = counted.at(-1)?.count ?? 0;
  const best =
    shortest > 0
      ? counted.find(
          ({ tail, count }) => count > 0 && count >= shortest * 0.4 && !descriptor.test(tail[0] ?? ''),
        )
      : undefined;
  if (best) return cleanName(best.tail.join(' '));
  // The text is silent: what follows the last word of description is the name.
  const after = run.findLastIndex((word, at) => at < run.length - 1 && descriptor.test(word));
  const rest = run.slice(after + 1);
  return cleanName((after < 0 && rest.length > 3 ? rest.slice(-1) : rest).join(' '));
};

const occurrences = (name: string, text: string): number => {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 50; at = text.indexOf(name, at + name.length)) count++;
  return count;
};

const literal = (text: string): string => text.slice(0, 60).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const cleanName = (name: string): string | null => {
  const bare = name.replace(/['’]s$/, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}!.)]+$/gu, '');
  const plain = stripLegalForm(bare.replace(/^(?:the|and|of|&)\s+/i, '')).replace(/\s(?:Pte|Pty|Co)\.?$/, '');
  const usable =
    plain.length >= 2 &&
    plain.length <= 60 &&
    !we.test(plain) &&
    !pronoun.test(plain) &&
    !/^\d+$/.test(plain) &&
    !descriptor.test(plain);
  return usable ? plain : null;
};

const proper = "((?:[\\p{Lu}\\d][\\p{L}\\p{N}.&'’-]*\\s?){1,4})";
const investing = new RegExp(
  `\\b(?:invest(?:s|ed|ing)?|led|leads|has led)\\b[^.]{0,80}?\\bin\\s${proper}`,
  'u',
);
const notCompany =
  /^(?:Series|Seed|Round|January|February|March|April|May|June|July|August|September|October|November|December|Q\d|New York|San|Europe|Asia|America|The)/;

/** "X is investing $50 million in Acme", "has led a $6 million Series A funding round in Acme". */
const investedIn = (sentence: string): string | null => {
  const name = investing.exec(sentence)?.[1]?.trim().replace(/[.,]$/, '');
  return name && !notCompany.test(name) ? cleanName(name) : null;
};

const forWhom = new RegExp(
  `\\b(?:funding|financing|round|investment|raise|[Ss]eed|million|[Ss]eries [A-K])\\b[^.]{0,20}?\\b(?:for|to|involving)\\s${proper}`,
  'u',
);

/** "$3M in funding for Acme". */
const receiver = (sentence: string, verbAt: number): string | null => {
  const name = forWhom
    .exec(sentence.slice(Math.max(0, verbAt)))?.[1]
    ?.trim()
    .replace(/[.,]$/, '');
  return name && !notCompany.test(name) ? cleanName(name) : null;
};

/** "Acme's $8 million seed round". */
const possessor = (sentence: string): string | null => {
  const name = new RegExp(
    `${proper.replace('?){1,4})', '?){1,3})')}['’]s\\s(?:\\$|€|£|new |latest |[Ss]eed|[Ss]eries|first )`,
    'u',
  ).exec(sentence)?.[1];
  return name ? cleanName(name) : null;
};

/** Who speaks as "we" on a page that does not say whose it is: the name that its text gives itself. */
const speaker = (text: string): string | null => {
  const said =
    /\bAt ([\p{Lu}][\p{L}\p{N}.]{1,30}),? we\b/u.exec(text) ??
    /\b(?:founded|started|building|built|created|launched|behind|welcome to|joining)\s([\p{Lu}][\p{L}\p{N}]{2,30})\b(?! (?:University|Street))/u.exec(
      text,
    );
  if (said?.[1]) return cleanName(said[1].replace(/\.$/, ''));
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/(?<=[\p{Ll},]\s)([\p{Lu}][\p{L}\p{N}]{2,30})(?=[\s,.'’])/gu))
    counts.set(match[1] ?? '', (counts.get(match[1] ?? '') ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 ? cleanName(best[0]) : null;
};
