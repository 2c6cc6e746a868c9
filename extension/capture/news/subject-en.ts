/** Whom an English sentence of news is about: the name before the verb, less what describes it. */

import { stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { pattern, repeated } from '../../../shared/text/pattern.ts';
import { countryOfPlace } from '../../../shared/text/place/cities.ts';
import { countryCode } from '../../../shared/text/place/countries.ts';
import { withoutDateline } from './dateline.ts';
import {
  cleanName,
  descriptor,
  kindOfCompany,
  ownCase,
  pronoun,
  properName,
  properNames,
  we,
} from './proper-name.ts';

const maxSentence = 1500;
/** What companies do in news. */
const verbs = [
  /announc(?:e|es|ed|ing)|said|says|confirm(?:s|ed)|made|makes|moved|plans|planning|raise[sd]?|secure[sd]?|close[sd]?/,
  /land(?:s|ed)|nab(?:s|bed)|bag(?:s|ged)|snag(?:s|ged)|score[sd]|reach(?:es|ed)|hits|deliver(?:s|ed)|inks|eyes|seeks/,
  /complete[sd]?|extend(?:s|ed)|receive[sd]?|gets|got|picks up|picked up|takes|took|nets|selects|selected|goes|brings/,
  /appoint(?:s|ed)|name[sd]|hire[sd]|promote[sd]|elects|welcome[sd]|acquire[sd]?|buys|bought|purchases|merg(?:es|ing)/,
  /launch(?:es|ed|ing)|open(?:s|ed|ing)|unveil(?:s|ed)|introduce[sd]|release[sd]|debuts|adds|taps|targets|deploys/,
  /partners|partnered|wins|won|lays off|cuts|expand(?:s|ed|ing)|join(?:s|ed)|signs?|signed|sells|grows|boosts|exits/,
  /celebrates|forms?|formed|forge[sd]?|enter(?:s|ed)|teams? up|teamed up|teams|joins? forces|agree[sd]|strikes|invests/,
  /continu(?:es|ing)|strengthen(?:s|ing)|provides|advances|achieves|accelerates|executes|reports|publishes|earns/,
  /highlights|outlines|discusses|preparing|elevates|has|have|is|was|are/,
];
/** The main verb of a piece of news; what stands before it is whom it is about. */
const mainVerb = pattern(
  'u',
  /\s(?:(?:has|have|is|was|are|will|had)\s)?(?:today\s|also\s|just\s|recently\s|now\s|successfully\s|proudly\s|officially\s|formally\s|finally\s|quietly\s)*/,
  [verbs, /will/],
  /\s/,
);

/** The company's name, `we` where the writer speaks of itself, null where the subject is a pronoun or unclear. */
export const englishSubject = (whole: string, verbAt: number, text: string): string | null => {
  const sentence = whole.slice(0, maxSentence);
  const owned = forOwn.exec(sentence)?.[1]?.replace(/[.,]$/, '');
  if (owned) return cleanName(owned);
  const invested = investedIn(sentence);
  if (invested) return invested;
  const passively = passive.exec(sentence)?.[1]?.replace(/[.,]$/, '');
  if (passively) return cleanName(passively);
  const before = sentence.slice(0, verbAt).replace(/[“”"‘*]/g, '');
  const plain = beforeVerb(subjectOf(before));
  const subject = /&\sCo\.?$/.test(plain) ? plain : stripLegalForm(plain);
  const words = subject.split(/\s+/).filter(Boolean);
  // “We are …”, somebody says: whoever is quoted is not who writes.
  if (words.some((word) => we.test(word))) return isQuoted(sentence.slice(0, verbAt)) ? null : 'we';
  if (gives.test(sentence.slice(verbAt))) return null;
  return (
    ledBy(subject) ??
    netted(sentence) ??
    firstOfTwo(words, text) ??
    properName(words, text) ??
    ownCase(words, text) ??
    styled(words, sentence) ??
    possessor(sentence) ??
    receiver(sentence, verbAt) ??
    opening(sentence, text) ??
    first(sentence, verbAt)
  );
};

const isQuoted = (before: string): boolean => /“[^”]*$/.test(before) || before.split('"').length % 2 === 0;
/** "Acme is leading the round": who gives raises nothing. */
const gives = /^(?:is leading|leads|led|invest(?:s|ed|ing)?)\b(?!\sby\b)/i;

/** "Acme and Northwind Partner to": of two names the first tells it, where the text knows no name of both. */
const firstOfTwo = (words: readonly string[], text: string): string | null => {
  const at = words.indexOf('and');
  const isPair =
    at > 0 &&
    at < words.length - 1 &&
    words.slice(0, at).every((word) => /^\p{Ll}{0,2}[\p{Lu}\d]/u.test(word));
  return isPair && !/ and /.test(properName(words, text) ?? ' and ')
    ? properName(words.slice(0, at), text)
    : null;
};

/** "announced an $18 million raise for her new company, Acme": who raises it is not what it is for. */
const forOwn = pattern(
  'u',
  /\b(?:fundraise|raise|funding|round|investment|million|\d{1,4}[MBK]|[Ss]eed|[Ss]eries [A-K])\sfor\s/,
  /(?:his|her|their)\s(?:[\p{L}-]{2,20}\s){0,4}(?:company|startup|firm|venture|business),?\s/u,
  properNames,
);

/** A headline that writes each word with a capital hides its first verb among its names. */
export const beforeVerb = (subject: string): string => {
  const words = subject.split(/\s+/);
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      ((/^\p{Lu}/u.test(word) && word !== 'Partners' && headlineVerb.test(word)) ||
        (word === 'Partners' && words[index + 1] === 'With')),
  );
  return at > 0 && words.slice(0, at).every((word) => /^[\p{Lu}\d&]/u.test(word))
    ? words.slice(0, at).join(' ')
    : subject;
};
const headlineVerb = pattern('i', /^/, [verbs, /to/], /$/);

const leadIn = pattern(
  'iu',
  /(?:,\s)?(?<![\p{L}\p{N}]|&\s)/u,
  repeated(
    '+',
    [
      /has|have|had|just|also|today|recently|officially|formally|finally|quietly|successfully|said/,
      /says|that|it|announced|announces|announce|proudly|is|are|been|now|confirmed|will|to|plans?/,
      /set|aims|expects|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|morning)/,
      /yesterday|agree[sd]/,
    ],
    /[\s,]*/,
  ),
  /$/,
);

const subjectOf = (before: string): string => {
  const plain = withoutDateline(before)
    .replace(/\s?\([^)]{0,80}\)/g, '')
    .replace(/,\sAttorneys? at Law\b/, '')
    // "Southgate-backed Northwind": who stands behind it is not whom it is about.
    .replace(
      /(?<![\p{L}\d])\p{Lu}[\p{L}\d.&]{1,24}(?:\s\p{Lu}[\p{L}\d.&]{1,24}){0,2}-(?:backed|owned|funded|led)\s/gu,
      '',
    )
    .replace(/\s(?:has|have|is)\s\p{Ll}{3,14}ly\s*$/u, '')
    // Whom it was told is not whom it is about.
    .replace(/\s(?:has\s)?told\s.{1,60}?(?=\sthat\s|$)/u, '')
    .replace(/\s*…+/g, ' ')
    .replace(leadIn, (tail) => (/,\s*$/.test(tail) || tail.startsWith(',') ? ',' : ''))
    .trim();
  const colon = /^([\p{Lu}\d][^:]{1,40}):\s(.{1,60})$/u.exec(plain);
  // "Acme: Mobile-First Operator raises": what follows the colon only describes.
  if (colon?.[2] && descriptor.test(colon[2].split(/\s/).at(-1) ?? '')) return colon[1] ?? plain;
  const parts = plain.split(/,\s?|\s[–—-]\s|—/);
  // "Acme, a maker of things, has raised": what stands between the commas is an aside.
  const aside = parts.length > 2 && /[,—–]$/.test(plain) ? (asideName(parts) ?? parts[0]) : null;
  const small =
    /^(?:an?|the|which|who|whose|that|formerly|maker|provider|creator|developer|developers|[\p{Ll}]+ing)\s/u.test(
      parts[1] ?? '',
    );
  const picked = aside ?? (parts.length > 1 && small ? parts[0] : parts.findLast((part) => part.trim()));
  return (picked ?? plain)
    .replace(/^.*(?::|\bthat|\bwhile|\bas|\bafter|\bwhen)\s+(?=[\p{Lu}\d])/u, '')
    .trim();
};

/** "One of the newest companies in our portfolio—Acme—announced": the aside is the name. */
const asideName = (parts: readonly string[]): string | null => {
  const named = parts[1]?.trim() ?? '';
  return /^one of |compan(?:y|ies)\b/i.test(parts[0] ?? '') &&
    /^[\p{Lu}\d][^\s]*(?:\s[\p{Lu}\d][^\s]*){0,3}$/u.test(named)
    ? named
    : null;
};

/** "Ada Park, founder of Acme": the person raises for the company. */
const ledBy = (subject: string): string | null => {
  const name =
    /\b(?:founders?|CEO|chief executive|president|chairman) (?:and \w+ )?(?:of|at) ((?:\p{Lu}[\p{L}\p{N}.&'’-]*\s?){1,3})/u
      .exec(subject)?.[1]
      ?.trim();
  return name ? cleanName(name) : null;
};

const investing = pattern(
  'u',
  /\b(?:invest(?:s|ed|ing)?|(?:[Cc]o-)?[Ll](?:ed|eads?|eading)(?!\sby))\b(?:[^.]|\.\d){0,80}?\b/,
  [
    /in|into|(?:round|financing) of/,
    /(?:[Rr]ound|[Ff]unding|[Ff]inancing|[Ii]nvestment|[Ss]eries\s[A-K]|[Ss]eed) for/,
  ],
  /\s(?:\p{Lu}\p{Ll}{1,30}['’]s\s)?(?:\d{1,3}-\w{3,6}-old\s)?(?:\p{Lu}\p{L}+-like\s)?(?:the\s)?(?:US\s|UK\s)?/u,
  /(?:(?!the\s|a\s|this\s)[\p{Ll}][\p{Ll}-]{1,20}\s){0,5}/u,
  properNames,
);
/** "A £7.5m investment has been secured by Acme". */
const passive = pattern('u', /\b(?:secured|raised|closed|received|landed|completed) by\s/, properNames);
const notCompany =
  /^(?:Series|Seed|Round|January|February|March|April|May|June|July|August|September|October|November|December|Q\d|New York|San|Europe|Asia|America|The|\d)/;

/** "X is investing $50 million in Acme", "has led a $6 million Series A funding round in Acme", "led the seed round of Acme". */
const investedIn = (sentence: string): string | null => {
  const name = investing
    .exec(sentence)?.[1]
    ?.trim()
    .replace(/[.,]$/, '')
    .replace(/\s(?:-|(?:To|For|As|After|With)\s).*$/, '');
  return name && !notCompany.test(name) && countryOfPlace(name) === null && countryCode(name) === null
    ? cleanName(afterKind(name))
    : null;
};

/** "Crypto Startup Northwind": a headline gives what it is a capital too. */
const afterKind = (name: string): string => {
  const words = name.split(' ');
  return words
    .slice(words.findLastIndex((word, at) => at < words.length - 1 && kindOfCompany.test(word)) + 1)
    .join(' ');
};

const netting =
  /^\p{Lu}\p{Ll}+ing\s[^$€£]{5,80}?\s(?:[Nn]ets|[Ll]ands|[Bb]rings|[Gg]ets|[Ww]ins|[Ee]arns)\s([\p{Lu}\d][^$€£,.:]{1,40}?)\s[$€£]/u;
/** "Bringing tablets to tables nets Acme $35 million". */
const netted = (sentence: string): string | null => {
  const name = netting.exec(sentence)?.[1];
  return name ? cleanName(name) : null;
};

const forWhom = pattern(
  'u',
  /\b(?:funding|financing|round|investment|raise|[Ss]eed|million|[Ss]eries [A-K])\b[^.,]{0,20}?/,
  /\b(?:for|to|involving)\s/,
  properNames,
);

/** "$3M in funding for Acme". */
const receiver = (sentence: string, verbAt: number): string | null => {
  const name = forWhom
    .exec(sentence.slice(Math.max(0, verbAt)))?.[1]
    ?.trim()
    .replace(/[.,]$/, '');
  return name && !notCompany.test(name) ? cleanName(name) : null;
};

const owning =
  /(?<![\p{L}\p{N}.&'’-])([\p{Lu}\d][\p{L}\p{N}.&-]{0,40}(?:\s[\p{Lu}\d][\p{L}\p{N}.&-]{0,40}){0,2})['’]s?\s(?:[\p{Ll}-]{3,20},?\s){0,2}(?:\$|€|£|new |latest |[Ss]eed|[Ss]eries|first )/u;
/** "Acme's oversubscribed $8 million seed round". */
const possessor = (sentence: string): string | null => {
  const name = owning.exec(withoutDateline(sentence))?.[1];
  return name ? cleanName(name) : null;
};

export const openingName =
  /^((?:[\p{Lu}\d][\p{L}\p{N}.&'’-]*|[a-z]{1,2}\p{Lu}[\p{L}]*)(?:\s(?:[\p{Lu}\d&][\p{L}\p{N}.&'’-]*|of|la|de)){0,4})/u;
const cites = /^\s(?:is reporting|reports?|reported|writes|wrote|cites)\s/u;

/** The name that opens a sentence, before its main verb: "Acme announced today that …", "Acme reaches …". */
const opening = (sentence: string, text: string): string | null => {
  const plain = withoutDateline(sentence)
    .replace(/^[\s…]*(?:While|Although|Today|Yesterday),?\s+/u, '')
    .replace(/\s?\([^)]{0,80}\)/g, '');
  const verb = mainVerb.exec(plain.toLowerCase() === plain ? plain : lowerVerbs(plain));
  const to = verb ? plain.slice(0, verb.index) : '';
  const words = to.split(/,\s/)[0]?.split(/\s+/) ?? [];
  const name = openingName.exec(to)?.[1] ?? '';
  if (
    !name ||
    cites.test(plain.slice(name.length)) ||
    (to.length > name.length + 2 && !/^,|^\s(?:and|&)\s\p{Lu}/u.test(to.slice(name.length)))
  )
    return null;
  // "Acme and Northwind sign": who is named first tells it.
  if (/^\s(?:and|&)\s/.test(to.slice(name.length))) return cleanName(name);
  return words.length <= 6 && !pronoun.test(words[0] ?? '') ? properName(words, text) : null;
};

/** "Northwind gains a customer, closes $40M round": whoever opens a sentence of several verbs. */
const first = (sentence: string, verbAt: number): string | null => {
  if (!/,\s$/.test(sentence.slice(0, verbAt))) return null;
  const plain = withoutDateline(sentence);
  const name = openingName.exec(plain)?.[1];
  return name && /^\s\p{Ll}{2,12}s\s/u.test(plain.slice(name.length)) ? cleanName(name) : null;
};

/** "northwind Raises $8 Million": where each word has a capital, one without is written so on purpose. */
const styled = ([word, ...more]: readonly string[], sentence: string): string | null =>
  word !== undefined &&
  more.length === 0 &&
  /^\p{Ll}[\p{L}\d.]{3,20}$/u.test(word) &&
  new RegExp(`^${word.replaceAll('.', '\\.')}\\s\\p{Lu}\\p{Ll}+\\s`, 'u').test(sentence)
    ? word
    : null;

/** In a headline the verb too has a capital: "Acme Reaches". The name itself is read from the original. */
const lowerVerbs = (text: string): string =>
  text.replace(/(?<=\s)\p{Lu}\p{Ll}+(?=\s)/gu, (word) => word.toLowerCase());
