/** Reads who led a funding round and who took part in it, English and Chinese, from the sentences that tell of it. */
import { type Investors, readChineseInvestors } from './investors-zh.ts';

const maxText = 2000;
const word =
  "[\\p{Lu}\\d][\\p{L}\\p{N}&'’/-]*(?:\\.(?=[\\p{L}\\d])[\\p{L}\\p{N}&'’/-]*|\\.(?=\\s(?:Rowe|Partners|Capital|Ventures)))?";
const first = `(?:${word}|ff|a16z|e\\.ventures|[a-z]\\p{Lu}\\p{L}+)`;
const name = `(?:The\\s)?${first}(?:\\s(?:${word}|\\(\\p{Lu}{2,6}\\)|of|and Company|de|von|van)(?![\\p{Ll}])){0,6}`;
/** What describes those who follow: "existing investors", "Israeli VCs", "former Acme executive". */
const role =
  '(?:investors?|backers?|funds?|entrants?|firms?|shareholders?|(?:venture|investment|growth|equity|private equity)(?:\\s(?:capital|equity))?\\s(?:firms?|funds?|funders?|companies)|companies|angels?|angel investors?|partners?|entrepreneurs?|executives?|giants?|founders?|co-founders?|chief executive)';
const filler =
  '(?:the|with|from|by|participation|existing|returning|new|previous|current|all|prior|also|its|our|other|additional|fellow|strategic|institutional|leading|notable|several|early|lead|major|including|such as|as|like|both|joined|backed|a|an|syndicate|group|global|international|corporate|seed|early-stage|tech|industry|well-known|prominent|former)';
/** "Acme founder Ada Park": the person invests, the company does not. */
const office = `(?:${word}(?:\\s${word}){0,2}\\s(?:co-founder|founder|chief executive|executive|alumnus)\\s)?`;
const item = `(?:(?:${filler}\\s|${role}:?\\s){0,8}${office}${name}(?:\\s\\([^)]{1,60}\\))?)`;
const joint =
  '(?:,\\s(?:and\\s|as well as\\s|along with\\s|plus\\s)?|;\\s(?:and\\s)?|\\sand\\s|\\s&\\s|\\sAnd\\s|,?\\sas well as\\s|,?\\salongside\\s|,?\\salong with\\s|\\splus\\s|,?\\stogether with\\s)';
const many = `(${item}(?:${joint}${item}){0,14})`;
/** "led by Ada Park and Bo Lind at Acme": the firm leads, its people do not. */
const peopleAt =
  '(?:(?:[\\p{Lu}][\\p{Ll}]+\\s[\\p{Lu}][\\p{L}]+(?:\\sand\\s[\\p{Lu}][\\p{Ll}]+\\s[\\p{Lu}][\\p{L}]+)?)\\s(?:at|of|from)\\s)?';
const leadAfter = new RegExp(
  `(?:[Cc]o-led|[Ll]ed|[Ss]pearheaded|[Hh]eaded)\\s(?:jointly\\s)?(?:[Bb]y|both by)\\s(?!CEO|CTO|founder)${peopleAt}${many}`,
  'gu',
);
const leadBefore = new RegExp(
  `${many}(?:\\s\\([^)]{1,20}\\))?,?\\s(?:has\\s|have\\s|had\\s|jointly\\s)?(?:led|co-led|leads|is leading|are leading)\\s(?:the|a|this|our|its|that|\\$)`,
  'gu',
);
const leadNamed = new RegExp(`\\b(?:lead investors?|leading the round(?: is| was)?),?\\s${many}`, 'gu');
const also = new RegExp(
  `(?:[Pp]articipation (?:from|by|of)|[Pp]articipat(?:ed|ing)|[Jj]oined by|(?:[Ee]xisting|[Nn]ew|[Oo]ther|[Pp]revious|[Aa]dditional|[Rr]eturning|[Pp]rior|[Cc]urrent|[Ll]ong-standing)\\s(?:investors?|backers?)(?: (?:include|included|including|like|such as))?:?,?|[Ii]nvestors?(?: in (?:the|this|our) round)? (?:include|included|including|like|such as|are|were):?|who took part were|[Ii]ncluding|[Aa]long with|[Aa]longside|[Aa]s well as|[Bb]acked by|[Ii]nvested by|joining|(?:funds|[Ii]nvestment|[Ff]unding|[Ff]inancing|[Rr]ound|[Mm]illion|[Bb]illion|\\d[MBKmbk]|[Ss]eed)(?: in [Ss]eed)? [Ff]rom|investors?,|angels?)\\s${many}`,
  'gu',
);
const alsoBefore = new RegExp(
  `${many}\\s(?:also\\s|all\\s|both\\s|have\\s|has\\s|did\\s)*(?:participat(?:ed|ing|e)|joined|joining|took part|taking part|chipped in|invested|is investing|are investing|invests?)`,
  'gu',
);

/** Those named after these words followed, and did not lead. */
const besides =
  /,?\s(?:with|along|alongside|as well as|including|joined|participation|existing|returning|plus|together|other)\b/u;
const never = /$^/;

export const readInvestors = (sentences: readonly string[]): Investors => {
  const lead = new Set<string>();
  const all = new Set<string>();
  for (const sentence of sentences) {
    const text = sentence.slice(0, maxText).replace(/\[([^\]]{1,80})\]\([^)]{1,200}\)/g, '$1');
    if (/\p{Script=Han}/u.test(text)) {
      const found = readChineseInvestors(text);
      for (const one of found.lead) lead.add(one);
      for (const one of found.all) all.add(one);
      continue;
    }
    const add = (pattern: RegExp, into: Set<string>[], until = never) => {
      for (const match of text.matchAll(pattern))
        for (const one of split((match[1] ?? '').split(until)[0] ?? '')) for (const set of into) set.add(one);
    };
    add(leadAfter, [all]);
    add(leadAfter, [lead], besides);
    add(leadBefore, [lead, all]);
    add(leadNamed, [all]);
    add(leadNamed, [lead], besides);
    add(also, [all]);
    add(alsoBefore, [all]);
  }
  return { lead: unique(lead).slice(0, 30), all: unique(all).slice(0, 60) };
};

/** "Battery" beside "Battery Ventures" is the same firm, said short. */
const unique = (names: ReadonlySet<string>): string[] =>
  [...names].filter(
    (one) => ![...names].some((other) => other !== one && other.startsWith(`${one} `) && one.length > 2),
  );

const split = (text: string): string[] =>
  text
    .split(
      /\s*(?:,|;|\band\b(?! Company\b)|\bAnd\b|\bas well as\b|\balong with\b|\balongside\b|\bplus\b|\btogether with\b|\bwith participation (?:from|by)\b)\s*/u,
    )
    .map(tidy)
    .filter((part) => part !== null);

const stop =
  /^(?:the|a|an|existing|new|other|others|all|its|our|several|many|more|angel investors?|investors?|vcs?|participants|today|monday|tuesday|wednesday|thursday|friday|series [a-z]|round|inc|ltd|ceo|cto|we|they|he|she|it|this|that|some|january|february|march|april|may|june|july|august|september|october|november|december|bringing|raised|existing|among others|others to .*|co-founder|founder|also|with|including|ventures|capital|seed|series|daos?|us|uk|europe|asia|singapore|israel|china|india|the company|silicon valley|new york|san francisco|london|ai|saas)$/i;
/** In capitals these could begin a name, so that only a name found is relieved of them. */
const origin =
  '(?:Israeli|US|U\\.S\\.|UK|European|Chinese|Japanese|German|French|British|Indian|Swiss|Dutch|Korean|Canadian|[\\p{Lu}][\\p{L}-]{2,20}-based|VCs?|CEO|CTO|COO|Co-founder|Founder)';
const leading = new RegExp(`^(?:(?:${filler}|${role}:?|${origin})\\s+){1,10}(?=\\S)`, 'u');

const tidy = (raw: string): string | null => {
  const plain = raw
    .replace(/\s*[（(][^)）]{0,60}[)）]?/gu, '')
    .replace(leading, '')
    .replace(/^.*\s(?:co-founder|founder|chief executive|executive|alumnus)\s+(?=\p{Lu})/u, '')
    .replace(/^\p{Lu}[\p{L} ]{1,30}['’]s\s(?=\p{Lu}[\p{L}]+\s\p{Lu})/u, (owner) =>
      /\b(?:Angel|Capital|Ventures|Partners|Google|Facebook|Twitter)\b/.test(owner) ? '' : owner,
    )
    .replace(/^(?:\p{Lu}\p{Ll}+)['’]s\s(?=\p{Lu})/u, '')
    .replace(/\s(?:To|In|For|At|As|On)\s.*$/u, '')
    .replace(/\s(?:of|de|von|van)$/u, '')
    .replace(/['’]s$/, '')
    .replace(/[\s.,:;“”"']+$/u, '')
    .replace(/^[\s“”"']+/u, '')
    .trim();
  if (plain.length < 2 || plain.length > 60 || stop.test(plain) || !/[\p{Lu}\d]/u.test(plain)) return null;
  if (/\d{4}|[$€£¥]|\b(?:million|billion|round|funding|financing)\b/.test(plain)) return null;
  return plain;
};
