/** Names of companies in running English: the run of capitals, less what describes it. */

import { stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { captured, inRow, pattern, repeated } from '../../../shared/text/pattern.ts';
import { countryOfPlace } from '../../../shared/text/place/cities.ts';
import { countryCode } from '../../../shared/text/place/countries.ts';

/** "US" is a country. */
export const we = /^(?:[Ww][Ee]|[Ww]e['’](?:ve|re|ll)|[Oo]ur|OUR|[Ii]['’]m|us|[Ii])$/;
export const pronoun = pattern(
  'i',
  /^/,
  [
    /it|its|they|he|she|was|were|the|a|an|this|these|those|which|that|who|company|startup|firm|team/,
    /business|today|just|also|has|and|now|recently|in|on|with|but|after|as|at|to|for|from|of/,
    /series|seed|funding|round|investment|by|announcing|introducing|welcoming|breaking|exclusive/,
    /news|report|while|when|since|if|yesterday|monday|tuesday|wednesday|thursday|friday|saturday/,
    /sunday|january|february|march|april|may|june|july|august|september|october|november|december/,
    /inc|ltd|llc|corp|you|your|one|here|there|how|why|what|new|board|management/,
  ],
  /$/,
);
const kinds = [
  /startup|start-up|company|firm|platform|service|services|maker|provider|app|developer|vendor/,
  /giant|unicorn|specialist|site|marketplace|retailer|brand|manufacturer|agency|lender|network/,
  /biotech|fintech/,
];
export const kindOfCompany = pattern('i', /^/, kinds, /$/);
export const descriptor = pattern(
  'i',
  /^/,
  [
    kinds,
    /darling|business|operator|operation|major|player|leader|creator|pioneer|tool|software|exchange/,
    /publisher|house|tracker|edtech|ceo|founder|based|cofounder|israeli|french|german|british|american/,
    /chinese|indian|seattle|boston|london|berlin|as|for|another|welcoming|meet|announcing|solution|system/,
    /subsidiary|token|coin|airdrop|detail|result|update|contract|agreement/,
  ],
  /s?$/,
);

/** Words with a capital that no company goes by alone. */
const common = pattern(
  '',
  /^/,
  [
    /AI|Labs?|Health|Energy|Bio|Tech|Technologies|Systems|Networks?|Robotics|Therapeutics/,
    /Software|Group|Security|Cloud|Data|Games|Studios?|Media|Foods?|Motors|Space|Bank|Pay|Capital/,
    /Pharma|Medical|Analytics|Solutions|Digital|Mobile|Web|Metals|Minerals|Resources|Mining/,
    /Ventures|Partners|Holdings?|Industries|Pharmaceuticals|Biosciences|Brands|Markets|Finance/,
    /Financial|Realty|Consulting|Services|Logistics|Insurance|Construction|Support|Recovery/,
  ],
  /$/,
);

/** The run of capitalised words at the end: of its tails the longest that the text uses as a name of its own. */
export const properName = (words: readonly string[], text: string): string | null => {
  const run: string[] = [];
  for (const word of words.toReversed()) {
    const proper = /^[\p{Lu}\d]/u.test(word) || /^[a-z]{1,3}[\p{Lu}]/u.test(word);
    const described =
      run.length === 0 && kindOfCompany.test(words.at(-2) ?? '') && /^\p{Ll}{3,20}$/u.test(word);
    const lower =
      run.length === 0 &&
      !proper &&
      !pronoun.test(word) &&
      !descriptor.test(word) &&
      !/(?:ed|ing)$/.test(word) &&
      (described ||
        (word.length > 2 &&
          text.includes(word) &&
          new RegExp(`(?:^|[.!?“"]\\s?)${literal(word)}(?:\\s(?:is|has|was|will)\\b|['’]s)`, 'u').test(
            text,
          )));
    const joint = run.length > 0 && /^(?:of|for|the|&|and|la|de)$/.test(word);
    if (!proper && !lower && !joint) break;
    run.unshift(word);
    if (run.length >= 7 || described) break;
  }
  const tails = run
    .map((_, at) => run.slice(at))
    // "York" is half a town.
    .filter(
      (tail, at) =>
        /^(?![a-z]{2,3}$)/.test(tail[0] ?? '') && !pronoun.test(tail[0] ?? '') && run[at - 1] !== 'New',
    );
  if (!tails.length) return null;
  const counted = tails.map((tail) => ({
    tail,
    count: occurrences(tail.join(' ').replace(/['’]s$/, ''), text),
  }));
  // "AI" stands in a text for much else: the name is the longer one.
  const own = counted.findLast(({ tail }) => !(tail.length === 1 && common.test(tail[0] ?? '')));
  const shortest = (own ?? counted.at(-1))?.count ?? 0;
  const best =
    shortest > 0
      ? counted.find(
          ({ tail, count }) =>
            count > 0 &&
            count >= shortest * 0.4 &&
            (!descriptor.test(tail[0] ?? '') || tail.length === words.length) &&
            !(tail.length === 1 && own !== undefined && common.test(tail[0] ?? '')),
        )
      : undefined;
  if (best) return cleanName(best.tail.join(' '));
  // The text is silent: what follows the last word of description is the name.
  // What opens the sentence with a capital is part of the name: "Brand Row Network partners".
  const opens = run.length === words.length ? 0 : -1;
  const after = run.findLastIndex((word, at) => at < run.length - 1 && at !== opens && descriptor.test(word));
  const rest = run.slice(after + 1);
  return cleanName((after < 0 && rest.length > 3 ? rest.slice(-1) : rest).join(' '));
};

/** A name that its owner writes without a capital, alone before the verb, and so in the text too. */
export const ownCase = (words: readonly string[], text: string): string | null => {
  const [word] = words;
  const isAlone = words.length === 1 && word !== undefined && /^\p{Ll}[\p{Ll}\d.]{2,20}$/u.test(word);
  return isAlone &&
    !word.endsWith('ly') &&
    !pronoun.test(word) &&
    !descriptor.test(word) &&
    text.includes(`${word} `)
    ? word
    : null;
};

const occurrences = (name: string, text: string): number => {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 50; at = text.indexOf(name, at + name.length)) count++;
  return count;
};

const literal = (text: string): string => text.slice(0, 60).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const cleanName = (name: string): string | null => {
  const bare = name
    .replace(/^(\p{Lu}[\p{L} ]{1,24})['’]s\s(?=\p{Lu})/u, (whole, owner: string) =>
      countryOfPlace(owner) || countryCode(owner) ? '' : whole,
    )
    .replace(/^\p{Lu}[\p{L}.]{1,24}(?:\s\p{Lu}[\p{L}.]{1,24})?-based\s/u, '')
    .replace(/['’]s?$/, '')
    .replace(/^([^(]+)\)$/, '$1')
    .replace(/\s(?:CEO|CFO|CTO|COO)$/, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}!.)]+$/gu, '');
  const named = bare.replace(/^(?:the|and|of|&)\s+/i, '');
  // "Park & Co." is the name of a firm whole.
  const plain = /&\s(?:Co|Company)\.?$/.test(named)
    ? named
    : stripLegalForm(named).replace(/\s(?:Pte|Pty|Co)\.?$|\s&$/, '');
  const usable =
    plain.length >= 2 &&
    plain.length <= 60 &&
    !we.test(plain) &&
    !pronoun.test(plain) &&
    !noName.test(plain) &&
    !/^(?:US)?[$€£]|^[\d.,:/%-]+$|\b(?:layoffs?|job cuts|tracker|round-?up)\b|\bin (?:19|20)\d\d$/i.test(
      plain,
    ) &&
    !descriptor.test(plain);
  return usable ? plain : null;
};

/** What a sentence opens with, or a headline writes with a capital, and no company goes by alone. */
const noName = pattern('', /^/, [
  inRow(
    [
      /Chairman|Two|Three|Four|Five|Several|Professor|Strategic|Proud|Leadership|Partnership|Metals/,
      /Upcoming|Public|Once|Let|University|.*\s(?:Upstart|Start-?up|Giant|Unicorn)|Researchers|Scientists|(?:U\.S\. )?(?:Department|Ministry) of .*|Leak|Study|Survey|Sources?|FREE|Free|Key|Attendees|Guests|Visitors|Residents|Bestselling .*|Attorney|Official|Inc|LLC|Ltd|Corp|Market|European|American|British|German|French/,
      /Chinese|Indian|Japanese|Israeli|Canadian|Australian|African|Asian|Best (?:for|of|in) .*|Leading .*|\d{1,2}(?:st|nd|rd|th)/,
    ],
    /\.?$/,
  ),
]);

/** Up to four words with capitals. A word begins where none goes on, so that each place is tried once. */
const properWord = /[\p{Lu}\d][\p{L}\p{N}.&'’-]{0,40}/u;
/** With a group that holds them. */
export const properNames = inRow(
  /(?<![\p{L}\p{N}.&'’-])/u,
  captured(inRow(properWord, repeated('{0,3}', /\s/, properWord))),
);
