/** Whom news other than funding is about: the site's own company where it speaks or is named, else who stands before the verb. */

import { stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { matchesOf } from '../../../shared/text/matches-of.ts';
import type { ToldKind } from '../../../shared/text/news/news-words.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import type { Story } from '../page/story.ts';
import { makerOf } from './product-owner.ts';
import { cleanName, properNames } from './proper-name.ts';
import { ownNameIn, raiser } from './raiser.ts';
import { chineseSignalSubject, isInPost, reporter } from './signal-subject-zh.ts';

interface Said {
  sentence: string;
  verbAt: number;
  head: boolean;
}

const maxSentence = 1500;

export const signalSubject = (
  story: Story,
  said: readonly Said[],
  kind: ToldKind,
  site: string | null,
): string | null => {
  const text = story.body
    .map((told) => told.text)
    .join(' ')
    .slice(0, 30_000);
  const named = ownNameIn(site, story, text);
  const own = named && (/与|和.{4}|[!！?？]/u.test(named) || isOfHeadline(named, story)) ? null : named;
  for (const name of own ? [own, ...shortOf(own)] : [])
    if (said.some(({ sentence }) => speaksFor(name, sentence, kind))) return stripLegalForm(name);
  const telling = kind === 'approval' ? withoutAgency(story, said) : said;
  for (const { sentence, verbAt } of telling) {
    const plain = sentence.slice(0, maxSentence);
    const name = holdsHan(plain) ? chineseSignalSubject(plain, verbAt, kind, text) : english(plain, kind);
    if (name && !isOfState(name, plain)) return name;
  }
  if (kind === 'executive' && said.some(({ sentence }) => appointed.test(sentence))) return own;
  const name = raiser(story, telling, own === null ? null : site);
  if (!name || said.some(({ sentence }) => isOfState(name, sentence))) return null;
  if (kind === 'executive' && said.some(({ sentence }) => isInPost(name, sentence)))
    return reporter([...story.heads, ...story.body.slice(0, 4).map((told) => told.text)], text);
  if (kind === 'award' && isOfPerson(name, story, text)) return null;
  return (kind === 'launch' ? makerOf(name, story) : null) ?? name;
};

/** "Ada Park to Receive the Pump Award", who is "she" throughout: a prize of hers is no firm's. */
const isOfPerson = (name: string, { heads }: Story, text: string): boolean => {
  const head = heads[0] ?? '';
  const before =
    head
      .slice(0, Math.max(0, head.indexOf(name)))
      .trim()
      .split(/\s/)
      .at(-1) ?? '';
  return (
    cleanPersonName(name.includes(' ') ? name : `${before} ${name}`) !== null &&
    matchesOf(text.slice(0, 4000), /\b(?:he|she|his|her)\b/gi).length > 1
  );
};

/** "Ada Park has been appointed head of finance": who opens the sentence is a person. */
const appointed = pattern('u', /(?:^|;\s)/, properNames, /(?:,[^,]{2,60},)?\s/, [
  inRow(
    /(?:has been|have been|was|is|were|will be)\s(?:today\s)?/,
    /(?:appointed|named|promoted|elected|hired)\b/,
  ),
  inRow(
    /(?:Appointed|Named|Promoted|Elected)\s/,
    [/as|to|new|New|Chief|C[EFT]O|President|Vice|Head|Director|Executive/],
    /\b/,
  ),
]);

const agency =
  /(?:^|:\s)(?:U\.?S\.?\s)?(?:the\s)?(?:FDA|EMA|MHRA|NMPA|PMDA|EU|Food and Drug Administration|European Commission|European Medicines Agency|Health Canada|Regulators?)\b/i;
/** "FDA approves X": whose it is, other sentences tell. */
const withoutAgency = (story: Story, said: readonly Said[]): readonly Said[] => {
  const others = said.filter(({ sentence }) => !agency.test(sentence));
  if (others.length) return others;
  return story.body.slice(0, 6).flatMap(({ text }) => {
    const verbAt = text.search(/\b(?:today\s)?announced\b/);
    return verbAt > 0 ? [{ sentence: text, verbAt, head: false }] : [];
  });
};

const ofState =
  /(?:President(?:-elect)?|Senator|Governor|Congress(?:man|woman)|Prime Minister|Minister|Mayor|Secretary(?: of \p{L}{3,12})?|Chancellor)\s$/u;
/** "President Ada Park said": who holds an office of state is no company, though what is told is news. */
const isOfState = (name: string, sentence: string): boolean => {
  const bare = name.replace(
    /^(?:Former |Ex-)?(?:President(?:-elect)?|Senator|Governor|Minister|Mayor)\s/u,
    '',
  );
  const at = sentence.indexOf(bare);
  return bare !== name || (at > 0 && ofState.test(sentence.slice(Math.max(0, at - 40), at)));
};

/** The site is named in the news itself, or its writers say "we". */
const speaksFor = (named: string, sentence: string, kind: ToldKind): boolean => {
  const own = stripLegalForm(named).replace(/[,.\s]+$/, '');
  const plain = sentence.replace(/\s[|–—-]\s[^|–—-]{1,60}$/u, '');
  const at = placeOf(own, plain);
  // "Council unveils plan : Northwind": the paper signs its headline.
  if (at > 0 && /[|–—:·-]\s$/.test(plain.slice(0, at)) && at + own.length >= plain.length) return false;
  const isBought = kind === 'acquisition' && buying.test(plain.slice(0, Math.max(0, at)));
  if (at >= 0 && !isBought && !/\b(?:told|by|to|with|from)\s$/i.test(plain.slice(0, at))) return true;
  return (
    /^(?:[^“"]{0,200}\s)?(?:we|we['’](?:ve|re)|our)\s/i.test(plain) || /我们|我們|我司|本公司/u.test(plain)
  );
};

/** A piece of a Chinese headline that the text does not know is the name of nobody. */
const isOfHeadline = (name: string, { heads, body }: Story): boolean =>
  holdsHan(name) &&
  (heads[0] ?? '').includes(name) &&
  !body.some(({ text }) => text.includes(name) && !heads.includes(text));

/** What follows these is bought. */
const buying = pattern('i', [
  inRow(
    /\b/,
    [
      /acquires?|acquired|acquiring|acquisition of|buys|bought|purchases|merger (?:with|of)/,
      /takeover of|merges? with|stake in/,
    ],
    /\s(?:(?!become|rebrand|form|creat)[^\s.,]{1,24}\s){0,9}\(?$/,
  ),
  /收购[^，。；]{0,20}$/,
]);

/** The first words of the company's name, where it is a name by itself: "Northwind" or "NWR". */
const shortOf = (own: string): string[] => {
  const [first = '', second = '', ...more] = own.split(' ');
  const isTelling = /^\p{Lu}{3,5}$/u.test(first) || /^\p{Lu}\p{Ll}{5,}$/u.test(first);
  const both = more.length && !/^(?:&|and|of|the)$/i.test(second) ? [`${first} ${second}`] : [];
  return [...both, ...(first !== own && isTelling && !plainWords.test(first) ? [first] : [])];
};

const placeOf = (name: string, sentence: string): number => {
  const at = sentence.indexOf(name);
  return /[\p{L}\p{N}]/u.test(sentence.charAt(at + name.length)) ? -1 : at;
};
/** First words that many companies share, and what is no name by itself. */
const plainWords = pattern(
  'i',
  /^/,
  [
    /global|digital|united|american|national|international|general|advanced|first|smart|future/,
    /modern|creative|british|european|german|chinese|business|world|health|energy|capital|green/,
    /blue|golden|silver|urban|markets?|startups?|ventures?|north|south|western|eastern|central|pacific|atlantic/,
  ],
  /$/,
);

const post = [
  /CEO|CFO|CTO|COO|CMO|CRO|CPO|CISO|CIO/,
  /[Cc]hief\s[\p{L}]{2,20}(?:\s[\p{L}]{2,20})?\s(?:[Oo]fficer|[Ee]xecutive)|[Cc]hief [Ee]xecutive/u,
  /[Pp]resident|[Cc]hairman|[Cc]hairwoman|[Ff]ounder|[Cc]o-[Ff]ounder|[Gg]eneral [Cc]ounsel/,
  /[Hh]ead of \p{L}{2,20}/u,
];
const joins = pattern(
  'u',
  /\b(?:[Jj]oins?|[Jj]oined|joining|[Ll]eaves|to lead|to head|[Qq]uits|[Dd]eparts)\s/,
  properNames,
);
// With regard to case: "Northwind names Jane Doe chief executive" holds two names and a verb.
const holds = pattern(
  'u',
  /^(?:\p{L}+,\s)?/u,
  properNames,
  /(?:['’]s)?\s(?:(?:co|ex)-|former\s|interim\s){0,2}/,
  post,
  /\b/,
);
/** "Northwind appoints Ada Park vice president of retail strategy": who gives a post is named first. */
const gives =
  /^\p{Lu}.{1,60}\s(?:[Aa]ppoints|[Nn]ames|[Hh]ires|[Pp]romotes|[Tt]aps|[Ee]lects|[Ww]elcomes|[Rr]ecruits)\s/u;
const ofWhom = pattern('u', /\b/, post, /\s(?:of|at)\s/, properNames);
/** "Ada Park, Northwind's SVP of engineering": whose officer somebody is. */
const whose = pattern('u', /,\s/, properNames, /['’]s\s(?:\p{Ll}+\s){0,2}(?:SVP|EVP|VP|vice president\b)?/u, [
  ...post,
  /\s(?:of|for)\b/,
]);

/** "Mapwell has been bought by Northwind": the news is the buyer's. */
const boughtBy =
  /\b(?:acquired|bought|taken over|snapped up) by\s([^,.;:]{2,60}?)(?=\s(?:for|in|to|as|after|at|on|with|and)\s|[,.;:]|$)/u;
/** "payments giant Northwind", "Mapwell buyer Northwind": the name stands last. */
const lastName = pattern('u', properNames, /$/);

/** "Northwind's new flow meter launches in May": the thing is told of, its owner is meant. */
const ownerOf = pattern(
  'u',
  /^/,
  properNames,
  /['’]s\s(?:[\p{L}\d-]{2,20}\s){0,5}?\p{Ll}[\p{Ll}-]{2,20}\s/u,
  [/launch(?:es|ed)?|debuts?|arrives?|goes|earns?|wins?|gets|receives?|is|are|will|appoints|names/],
  /\b/,
);

/** "Training Weekly Names Northwind as a Winner": whom a prize goes to. */
const honours = pattern(
  'u',
  /\b(?:[Nn]ames|[Hh]onou?rs|(?:has\s)?[Rr]ecogni[sz]e[sd]|[Ss]elects)\s/,
  properNames,
  /\s(?:as|among|with)\b/,
);

const english = (sentence: string, kind: ToldKind): string | null => {
  const buyer = kind === 'acquisition' ? lastName.exec(boughtBy.exec(sentence)?.[1] ?? '')?.[1] : undefined;
  if (buyer) return cleanName(buyer);
  const owner = kind === 'acquisition' ? undefined : ownerOf.exec(sentence)?.[1];
  if (owner) return cleanName(owner);
  const honoured = kind === 'award' ? honours.exec(sentence)?.[1] : undefined;
  if (honoured) return cleanName(honoured);
  if (kind !== 'executive') return null;
  const [first = ''] = sentence.split(/\s[|]\s/);
  for (const pattern of [joins, holds, whose, ...(gives.test(first) ? [] : [ofWhom])]) {
    const whole = pattern.exec(first)?.[1];
    // "Ada Park Appointed Global Chief Marketing Officer of Acme": who opens it is given the post.
    if (
      whole &&
      cleanPersonName(/^(.{3,40}?)\s(?:Appointed|Named|Promoted|Elected)(?:\s|$)/.exec(whole)?.[1] ?? '')
    )
      continue;
    const name = whole
      ?.replace(/[.,]$/, '')
      .replace(endingInPost, '')
      // "Acme names Ada Park chief executive": the name ends before the verb.
      .replace(
        /\s(?:names?|named|appoints?|appointed|hires?|hired|taps|elects|promotes|adds|welcomes|recruits)\s.*$/iu,
        '',
      );
    const plain =
      name &&
      !/^(?:Former|New|The|As|Its|Interim|(?:Finance|Sales|Marketing|Operations|Engineering|Product|Technology|Research|Strategy|People|Legal)$)\b/.test(
        name,
      )
        ? cleanName(name.replace(/['’]s$/, ''))
        : null;
    if (plain && !isOffice.test(plain) && /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(name ?? '')) return plain;
  }
  return null;
};
const endingInPost = pattern('iu', /\s/, post, /$/);
const isOffice = pattern('iu', /^/, [/vice|senior|executive|interim/, ...post]);
