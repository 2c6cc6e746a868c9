/** Reads who led a funding round and who took part in it, English and Chinese, from the sentences that tell of it. */

import { namesBefore, namesFrom, type Token, tokensOf } from '../company/name-list.ts';
import { matchesOf } from '../matches-of.ts';
import { inRow, optional, pattern, repeated } from '../pattern.ts';
import { countryCode } from '../place/countries.ts';
import { holdsHan } from '../script.ts';
import { withoutEarlier } from './earlier-round.ts';
import { type Investors, readChineseInvestors } from './investors-zh.ts';

const maxText = 2000;

const inRound = optional(
  / in (?:the|this|our|its|[\p{L}\p{N} ]{2,40}['’]s)(?: \w{2,12}){0,2} (?:round|company|financing|deal)/u,
);
/** The names stand after these words. */
const leadAfter = pattern('giu', [
  /(?<!(?:analysts?|team|researchers?|scientists)\s)\b(?:co-?led|led|spearheaded|headed|anchored)\s(?:jointly\s|equally\s)?(?:both\s)?by\s/,
  inRow(
    /\b/,
    [
      inRow(/lead investors?/, inRound, /(?:\s(?:is|was|were|are|include[sd]?))?:?/),
      /leading the (?:[\w-]{1,8}\s){0,2}round(?:\s(?:is|was|were))?|round['’]s lead(?:\s(?:is|was))?/,
    ],
    /,?\s/,
  ),
]);
const alsoAfter = pattern(
  'giu',
  /\b/,
  [
    /participation (?:from|by|of)|participat(?:ed|ing)(?: (?:were|are))?|joined by|joining/,
    /accompanied by|followed by|invested by/,
    /(?<=\b(?:is|are|was|were|been|also|round|funding|financing|investment|raise)\s)(?:backed|supported) by/,
    /(?:came|comes|provided|made) (?:from|by)/,
    inRow(
      [/existing|new|other|previous|additional|returning|prior|current|long-standing|participating/],
      /\s(?:investors?|backers?|shareholders?)/,
      inRound,
      /(?:,? (?:(?:which|who|and) )?(?:includ(?:e[sd]?|ing)|like|such as|are|were))?:?,?/,
    ),
    inRow(/investors?/, inRound, / (?:includ(?:e[sd]?|ing)|like|such as|are|were):?/),
    /investors:|(?:who took part|participants) (?:were|are|include[sd]?)|including|along with/,
    /alongside|as well as|angels?(?: including)?|investors?,/,
  ],
  /\s/,
);
/** "raised $3 million from Acme", "Series A funding, it announced this morning, from Acme". */
const paidBy =
  /\b(?:funds|funding|financing|rounds?|investment|capital|money|million|mln|billion|crore|facility|loan|seed|\d{1,4}(?:\.\d{1,3})?(?:m|mn|bn|b|k)|series [a-k])\b[^.;:]{0,44}?\sfrom\s(?!\d)/gi;
/** The names stand before these. */
const leadBefore =
  /(?<=[\s)])(?:has\s|have\s|had\s|jointly\s)?(?:is\s|are\s)?(?:co-?led|co-?leads?|led|leads|leading)(?=,|\s(?:the\b|a\b|this\b|our\b|its\b|that\b|and\b|[$€£]))/g;
const alsoBefore = pattern(
  'g',
  /(?<=[\s)])(?:also\s|all\s|both\s|have\s|has\s|did\s|each\s|is\s|are\s|were\s|again\s){0,3}/,
  [
    /participat(?:ed|ing|e)\b/,
    /joined\b(?! (?:by|(?:the|our|its) (?:board|team|company)|as|us|forces))|joining\b/,
    /took part\b|taking part\b|chipped in\b|doubled down\b|invested\b|investing\b|invests?\b/,
    /contributed\b|returned\b|re-?upped\b/,
  ],
);

export const readInvestors = (sentences: readonly string[]): Investors => {
  const lead = new Set<string>();
  const all = new Set<string>();
  for (const sentence of sentences) {
    const text = sentence.slice(0, maxText).replace(/\[([^\]]{1,80})\]\([^)]{1,200}\)/g, '$1');
    if (holdsHan(text)) {
      const found = readChineseInvestors(text);
      for (const one of found.lead) lead.add(one);
      for (const one of found.all) all.add(one);
    } else readEnglish(text, lead, all);
  }
  return { lead: unique(lead).slice(0, 30), all: unique(all).slice(0, 60) };
};

const readEnglish = (whole: string, lead: Set<string>, all: Set<string>): void => {
  // "led by Tailwind, Northpaper has exclusively learned": who tells it gave nothing.
  const text = withoutEarlier(whole).replace(/,\s[\p{L} ]{2,30}\shas\s(?:exclusively\s)?learned\b/u, '');
  const tokens = tokensOf(text);
  const add = (names: readonly string[], ...into: Set<string>[]) => {
    for (const name of names) {
      const plain = tidy(name);
      if (plain) for (const set of into) set.add(plain);
    }
  };
  const after = (match: RegExpMatchArray): number =>
    tokens.findIndex(({ start }) => start >= (match.index ?? 0) + match[0].length);
  const before = (match: RegExpMatchArray): number =>
    tokens.findIndex(({ start }) => start >= (match.index ?? 0));
  const each = (pattern: RegExp, place: (match: RegExpMatchArray) => number, read: (at: number) => void) => {
    for (const match of matchesOf(text, pattern)) {
      const at = place(match);
      if (at >= 0) read(at);
    }
  };
  each(leadAfter, after, (found) => {
    const at = firmOf(tokens, found);
    if (isOfficer(tokens[at])) return;
    add(namesFrom(tokens, at, text, true).names, lead, all);
    add(namesFrom(tokens, at, text).names, all);
  });
  each(leadBefore, before, (at) => add(namesBefore(tokens, at, text), lead, all));
  each(alsoAfter, after, (at) => add(namesFrom(tokens, at, text).names, all));
  each(paidBy, after, (at) => {
    const { names, next } = namesFrom(tokens, at, text, true);
    // "from A and B, with C participating": those who are set apart from the followers led.
    const isLed = /^,?\s(?:with|and)\s(?:participation\s(?:from|by)|[^,]{2,60}\sparticipating)/.test(
      text.slice(tokens[next - 1]?.end ?? text.length),
    );
    add(names, all, ...(isLed ? [lead] : []));
    add(namesFrom(tokens, at, text).names, all);
  });
  each(alsoBefore, before, (at) => add(namesBefore(tokens, at, text), all));
};

/** "led by CEO Ada Park" tells who runs the company. */
const isOfficer = (token: Token | undefined): boolean =>
  /^(?:CEO|CTO|founders?|co-founders?)$/i.test(token?.text ?? '');

/** "led by Ada Park and Bo Lind at Acme": the firm leads, its people do not. */
const firmOf = (tokens: readonly Token[], from: number): number => {
  const at = tokens.slice(from, from + 7).findIndex(({ text }) => text === 'at' || text === 'from');
  const people = tokens.slice(from, from + at);
  const isPeople =
    at >= 2 &&
    people.every(({ kind, text }) => (kind === 'proper' && /^\p{Lu}\p{L}+$/u.test(text)) || text === 'and');
  return isPeople && tokens[from + at + 1]?.kind === 'proper' ? from + at + 1 : from;
};

const isNoPlace = (name: string): boolean => countryCode(name) === null && !places.test(name);
const places =
  /^(?:Europe|Asia|Africa|America|Silicon Valley|New York|San Francisco|London|Berlin|Paris|Beijing|Shanghai|Tel Aviv|Boston)$/;

/** "Battery" beside "Battery Ventures" is the same firm, said short. */
const unique = (names: ReadonlySet<string>): string[] =>
  [...names].filter(
    (one) =>
      ![...names].some(
        (other) =>
          other !== one &&
          ((other.startsWith(`${one} `) && one.length > 2) ||
            initialsOf(other) === one ||
            isNumeronym(one, other)),
      ),
  );

/** "a16z": the first letter, how many follow, the last. */
const isNumeronym = (one: string, other: string): boolean => {
  const [, first, count, last] = /^(\p{L})(\d{1,2})(\p{L})$/u.exec(one.toLowerCase()) ?? [];
  const letters = other.toLowerCase().replace(/[^\p{L}]/gu, '');
  return (
    first !== undefined &&
    letters.length === Number(count) + 2 &&
    letters.startsWith(first) &&
    letters.endsWith(last ?? '')
  );
};

/** "New Enterprise Associates" is NEA. */
const initialsOf = (name: string): string | null => {
  const words = name.split(' ');
  return words.length > 2 ? words.map((word) => word.charAt(0)).join('') : null;
};

const stop = pattern(
  'i',
  /^/,
  [
    inRow(
      [/prominent|leading|top|strategic|institutional|major|notable|key/],
      / (?:investors?|backers?|vcs?|firms)/,
    ),
    /the|a|an|existing|new|other|others|all|its|our|several|many|more|angel investors?|angels?/,
    /investors?|vcs?|participants|today|monday|tuesday|wednesday|thursday|friday|series [a-z]/,
    /round|inc|ltd|ceo|cto|we|they|he|she|it|this|that|some|january|february|march|april|may|june/,
    /july|august|september|october|november|december|bringing|raised|existing|returning/,
    /among others|others to .*|co-founder|founder|also|with|including|ventures|capital|seed/,
    /series|daos?|[a-z ]{2,30}-based|u\.?s|u\.?k|the company/,
    /company|l\.p|ai|saas|fund/,
  ],
  /$/,
);
const origin = pattern(
  'u',
  /^/,
  repeated(
    '{1,6}',
    [
      inRow(
        [
          /Israeli|US|U\.S\.?|UK|European|Chinese|Japanese|German|French|British|Indian|Swiss|Dutch/,
          /Korean|Canadian|American/,
        ],
        /(?!\s(?:Angel|Bank|Business|Development|Family|Growth|Innovation|Investment|Patient)\b)/,
      ),
      /[\p{Lu}][\p{L}-]{1,20}-based|VCs?|CEO|CTO|COO|Co-founder|Founder|Existing|Returning/u,
    ],
    /\s/,
  ),
  /(?=\S)/,
);

const tidy = (raw: string): string | null => {
  const plain = raw
    .replace(origin, '')
    // "Acme founder Ada Park": the person invests, the company does not.
    .replace(/^.{1,60}\s(?:co-founder|founder|chief executive|executive|alumnus|CEO)\s+(?=\p{Lu})/u, '')
    .replace(/^\p{Lu}[\p{L} ]{1,30}['’]s\s(?=\p{Lu}[\p{L}]+\s\p{Lu})/u, (owner) =>
      /\b(?:Angel|Capital|Ventures|Partners|Google|Facebook|Twitter)\b/.test(owner) ? '' : owner,
    )
    .replace(/^(?:\p{Lu}\p{Ll}+)['’]s\s(?=\p{Lu})(?!(?:Capital|Ventures|Partners|Fund|Group)$)/u, '')
    .replace(/\s(?:To|In|For|At|As|On|And)\s.*$/u, '')
    .replace(/['’]s$/, '')
    .trim();
  if (
    plain.length < 2 ||
    plain.length > 60 ||
    stop.test(plain) ||
    !isNoPlace(plain) ||
    !/[\p{Lu}\d]|^[\p{Ll}-]{2,20}\.\p{Ll}{2,10}$/u.test(plain)
  )
    return null;
  if (
    /\d{4}|^\d+(?:st|nd|rd|th|%|x|M|B|K)?$|[$€£¥]|\b(?:[Mm]illion|[Bb]illion|round|[Ff]unding|[Ff]inancing)\b/.test(
      plain,
    )
  )
    return null;
  return plain;
};
