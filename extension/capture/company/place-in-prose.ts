/** Where the company says in a sentence that it sits or was founded, or whose company it says that it is. */

import { stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { type Address, readAddresses } from '../../../shared/text/place/address.ts';
import { countryOfPlace, usStates, zhCities } from '../../../shared/text/place/cities.ts';
import { countryCode, readCountries } from '../../../shared/text/place/countries.ts';
import { countryOfPeople } from '../../../shared/text/place/demonyms.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { bareCity } from './bare-city.ts';
import { pageName } from './name.ts';
import type { Placed } from './placed.ts';

const places = "((?:\\p{Lu}[\\p{L}.'’-]*[\\s,]*(?:and\\s)?){1,6})";
const firm = '(?:company|agency|firm|studio|consultancy|manufacturer|start-?up|business|practice)';
const told: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Bb]ased|[Hh]eadquarter(?:ed)?|[Ll]ocated|[Hh]ead office|[Hh]eadquarters?|HQ|[Oo]ffices)\\s(?:is\\s|are\\s)?(?:located\\s|based\\s)?(?:out of\\s|in\\s|at\\s)(?:the\\s)?(?:beautiful\\s|downtown\\s)?${places}`,
    'u',
  ),
  /总部(?:位于|设在|设于|在|坐落于)\s?([\p{Script=Han}]{2,10}?)(?:[，。,、；]|$|的)/u,
  /** "坐落于美丽的泉城杭州": the city stands last before the clause ends or its district begins. */
  new RegExp(
    `(?:位于|坐落于|坐落在|座落于|座落在|地处|落户于?|扎根于?)[^，。；,]{0,30}?(${[...zhCities].join('|')})(?=市|[，。；,、]|$|\\p{Script=Han}{1,8}?(?:区|县|镇|路|街|园|开发))`,
    'u',
  ),
  /** "mit Sitz in Musterau", "dont le siège est à Lyon" */
  new RegExp(`\\b(?:[Ss]itz|[Hh]auptsitz|ansässig|[Ss]tandort)\\s(?:ist\\s)?in\\s${places}`, 'u'),
  new RegExp(
    `\\b(?:[Ss]iège(?: social)?|basée?|implantée?|installée?)\\s(?:est\\s)?(?:à|situé à)\\s${places}`,
    'u',
  ),
  /** "con sede a Milano", "con sede en Sevilla", "gevestigd in Utrecht" */
  new RegExp(
    `\\b(?:(?:[Cc]on|[Cc]om) sede (?:legale |principal |social )?(?:a|in|en|em)|gevestigd (?:in|te))\\s${places}`,
    'u',
  ),
  /** "our Graz head office" */
  /\b[Oo]ur\s(\p{Lu}[\p{L}'’.-]{2,20}(?:\s\p{Lu}[\p{L}'’.-]{2,20})?)\s(?:[Hh]ead ?[Oo]ffice|[Hh]eadquarters|HQ)\b/u,
  /** "is a design agency in Graz, Austria", "founded in 2007 in Graz, Austria" */
  new RegExp(`\\b${firm}\\s(?:in|from)\\s${places}`, 'iu'),
  new RegExp(`\\b(?:[Ff]ounded|[Ee]stablished|[Ii]ncorporated)\\b[^.!?]{0,30}?\\bin\\s${places}`, 'u'),
  /** "a Vienna-based firm" */
  /\b[Aa]n?\s(\p{Lu}[\p{L}.]{2,20}(?:\s\p{Lu}[\p{L}.]{2,20})?)-based\b/u,
];
/** A glance first: few sentences say where. */
const mayTell = pattern('i', [
  /based|headquarter|\bHQ\b|located|office/,
  /总部|位于|坐落|座落|地处|落户|扎根/,
  /sede (?:legale|principal|social|a|in|en|em)\s|gevestigd|sitz\s|ansässig|standort|siège|basée?\sà|implantée?\sà|compan|agency|firm|studio|consultancy/,
  /manufacturer|start-?up|business|practice|founded|established|incorporated/,
]);

/** Where somebody of the staff worked before is told in the same words. */
const ofSelf =
  /\b(?:we|we['’]re|us|our|wir|unser|nous|notre|siamo|somos|wij|onze?|vi)\b|^(?:the (?:company|firm|group|agency|studio)\b|based|headquartered|located|an?\b)|\b(?:is|are) (?:an?|the)\b/i;
/** A Chinese text calls its own company just that. */
const ofSelfZh = /^[^，。]{0,20}?(?:公司|集团|我们|本院|本厂|企业)/u;
const ofPerson = pattern('i', [
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?\s)|\b(?:he|she|his|her)\b/,
  inRow(
    /\bis an? (?:[^.]{0,40}\s)?/,
    [
      /journalist|writer|author|editor|researcher|scientist|entrepreneur|photographer|lawyer/,
      /attorney|freelancer|strategist|graduate/,
    ],
    /\b/,
  ),
]);

const own = onceAPage((page): { text: string; named: boolean; quote: string }[] => {
  const name = pageName(page);
  // "NTL is headquartered in", of Northwind Traders Ltd.
  const words = (name ?? '').split(/[\s,]+/).filter(Boolean);
  const initials = words.every((word) => /^\p{Lu}/u.test(word))
    ? words.map((word) => word.charAt(0)).join('')
    : '';
  const short = name ? (stripLegalForm(name).split(/\s+/)[0] ?? '') : '';
  const names = [short, initials].filter((one) => one.length > 2);
  const told = page.lines.filter((line) => !line.area.quoted).map((line) => line.text);
  return [...told, page.meta.get('description') ?? '']
    .filter((text) => mayTell.test(text))
    .flatMap((paragraph) =>
      sentences(paragraph.slice(0, 2000)).map(({ text }) => ({
        text,
        named: names.some((one) => text.includes(one)),
        quote: text.slice(0, 600),
        brief: paragraph.length < 120,
      })),
    )
    .filter(
      ({ text, named, brief }) =>
        (brief || named || ofSelf.test(text) || ofSelfZh.test(text)) && !ofPerson.test(text),
    );
});

/** "A North Carolina-based firm" names no city; New York is both. */
export const states = new Set(
  [...usStates.values()].filter((name) => !/^(?:New York|Washington)$/.test(name)),
);

export const basedIn = onceAPage((page): Placed | null => {
  for (const { text, quote } of own(page)) {
    for (const pattern of told) {
      const match = pattern.exec(text);
      const place = match?.[1]?.replace(/[\s,.]+$|\.\s.*$/g, '');
      const address = place
        ? (readAddresses(place)[0] ??
          bareCity(place) ??
          beforeCountry(place) ??
          zhPlace(place) ??
          zhCountry(text, match))
        : null;
      if (address) return { address, quote };
    }
  }
  return null;
});

/** "Northwind is an Austrian company": the country alone. */
export const ofPeople = (page: Page): Placed | null => {
  for (const { text, named, quote } of own(page)) {
    const country = named ? countryOfPeople(text) : null;
    if (country) return { address: { city: null, country, text, start: 0 }, quote };
  }
  return null;
};

/** "Stellenbosch South Africa" */
const beforeCountry = (place: string): Address | null => {
  const words = place.split(/[\s,]+/);
  const [first = ''] = words;
  const whole = countryCode(place);
  if (whole && (first.length > 3 || /^[A-Z]{3}$/.test(first)))
    return { city: null, country: whole, text: place, start: 0 };
  for (let at = 1; at < words.length; at++) {
    const country = countryCode(words.slice(at, at + 2).join(' ')) ?? countryCode(words[at] ?? '');
    if (country && (words[at] ?? '').length > 3)
      return { city: words.slice(0, at).join(' '), country, text: place, start: 0 };
  }
  return null;
};

/** "总部位于某市的德国公司": a city that few know, and the country behind it. */
const zhCountry = (text: string, match: RegExpExecArray | null): Address | null => {
  if (!match?.[0].startsWith('总部')) return null;
  const [country] = readCountries(text.slice(match.index, match.index + 30));
  return country ? { city: null, country: country.code, text: match[0], start: 0 } : null;
};

const zhPlace = (place: string): Address | null => {
  const plain = place.replace(/^中国/, '').replace(/市.*$/, '');
  const country = countryOfPlace(plain);
  return country ? { city: plain, country, text: place, start: 0 } : null;
};
