/** Reads city and country from postal addresses: American, British, continental, Chinese, Taiwanese, Japanese, and "City, Country". */
import { addressSigns } from './address-signs.ts';
import { countryOfPlace, usStates } from './cities.ts';
import { countryCode, readCountries } from './countries.ts';
import { easternAddresses } from './eastern-addresses.ts';
import { isRegion } from './regions.ts';
import { countryOfStreet, isDutchStreet } from './street-country.ts';

export interface Address {
  city: string | null;
  /** ISO 3166-1 alpha-2; null where the form of the address does not tell. */
  country: string | null;
  text: string;
  start: number;
}

const maxText = 20_000;
const state = `(?:${[...usStates.keys()].join('|')}|${[...usStates.values()].filter((name) => name !== 'Georgia').join('|')}|Georgia)`;
/** A city's name is made of capitalised words; digits end it. */
const town =
  "((?:(?:St|Ft|Mt|San|Los|Las|Santa|El|La|Le|De|New|North|South|East|West|Fort|Port|Salt|Saint)\\.? )?\\p{Lu}[\\p{L}'’.-]{1,24}(?: (?:\\p{Lu}[\\p{L}'’.-]{1,24}|of|on|am|an|der|de|la|le|upon|sur|City)){0,3})";
const us = new RegExp(`${town},?\\s+(${state})\\.?,?\\s+(\\d{5})(?:-\\d{4})?(?!\\d)`, 'gu');
const usBare = new RegExp(`${town},\\s+(${[...usStates.keys()].join('|')})(?![\\p{L}\\d])`, 'gu');
const bareState = new RegExp(`,\\s+(?:${[...usStates.keys()].join('|')})(?![\\p{L}\\d])`, 'u');
const gb = /\b([A-Z]{1,2}\d[A-Z\d]?)\s?(\d[A-Z]{2})\b/g;
const caPost = new RegExp(
  `${town},?\\s+(?:ON|BC|QC|AB|MB|SK|NS|NB|Ontario|Quebec|Québec|British Columbia|Alberta),?\\s+[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d`,
  'gu',
);
const auPost = new RegExp(`${town},?\\s+(?:NSW|VIC|QLD|WA|SA|TAS|ACT),?\\s+(\\d{4})(?!\\d)`, 'gu');
/** "Bengaluru - 560092" */
const inPost = new RegExp(`${town}\\s?[-–]?\\s?(\\d{3}\\s?\\d{3})(?!\\d)`, 'gu');
const nlPost = new RegExp(`(?<![\\d.])(\\d{4})[ \\u00a0]?[A-Z]{2}\\s+${town}`, 'gu');
const continental = new RegExp(
  `(?<![\\p{L}\\d.,/+-])(?:(D|A|CH|F|I|E|B|L|DK|SE|S|NL|PT|P|DE|AT|FR|IT|ES|FI|PL|CZ)[-–\\s])?(\\d{5}|\\d{4}(?:-\\d{3})?|\\d{3}\\s\\d{2}|\\d{2}-\\d{3})\\s+${town}`,
  'gu',
);
const streetEnd =
  /\b(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|way|court|ct|parkway|pkwy|circle|cir|highway|hwy|freeway|fwy|place|pl|terrace|square|suite|floor|building|e-?mail.*|tel.*|fax.*)\.?$/i;
const prefixes: Record<string, string> = {
  D: 'DE',
  A: 'AT',
  F: 'FR',
  I: 'IT',
  E: 'ES',
  B: 'BE',
  L: 'LU',
  S: 'SE',
  P: 'PT',
};
const sg = /\bSingapore\s?\(?(\d{6})\)?(?!\d)/g;
const br = new RegExp(`${town}\\s?[-–/,]\\s?[A-Z]{2},?\\s(?:CEP:?\\s)?\\d{5}-\\d{3}(?!\\d)`, 'gu');
/** "Tokyo 150-0002, Japan", "Seoul 06134, Korea": a postcode between city and country. */
const coded = new RegExp(`${town}\\s+\\d{3}-?\\d{2,4},?\\s+(?=\\p{Lu})`, 'gu');
/** "7-3-1 Hongo, Bunkyo-ku, Tokyo": a line with a number, its last part a city that everybody knows. */
const endingInCity = /^([^\n]{0,60}\d[^\n]{2,60}), (\p{Lu}[\p{L} -]{2,24})\.?$/gmu;
/** Words of streets: what stands before a city without a comma. */
const street =
  /^.*(?:\b(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|way|court|ct|parkway|pkwy|circle|cir|plaza|square|sq|highway|hwy|freeway|fwy|place|pl|terrace|common|suite|ste|floor|fl|unit|building|bldg|room|east|west|north|south|ne|nw|se|sw|inc|llc|headquarters|office|center|centre)\b\.?|#\s?\d+|\d)\s*,?\s+/i;

export const readAddresses = (text: string): Address[] => {
  const cut = text.slice(0, maxText);
  const found: Address[] = [];
  const add = (match: RegExpExecArray, city: string | null, country: string | null) => {
    const clash = found.some(
      (one) => match.index < one.start + one.text.length && match.index + match[0].length > one.start,
    );
    if (!clash) found.push({ city: city ? tidy(city) : null, country, text: match[0], start: match.index });
  };
  // A glance before each long pattern: most lines hold nothing of its kind.
  const { hasCode, hasFive, hasLetterCode, hasCodeThenName, hasNameAfterComma, hasEastern } =
    addressSigns(cut);
  if (hasFive) for (const match of cut.matchAll(us)) add(match, cityOf(match[1]), 'US');
  if (hasLetterCode && /\s[A-Z]\d[A-Z]\s?\d[A-Z]\d/.test(cut))
    for (const match of cut.matchAll(caPost)) add(match, cityOf(match[1]), 'CA');
  if (hasCode && /NSW|VIC|QLD|WA|SA|TAS|ACT/.test(cut))
    for (const match of cut.matchAll(auPost)) add(match, cityOf(match[1]), 'AU');
  if (hasCode && /\d{3}\s?\d{3}(?!\d)/.test(cut) && /India/i.test(cut))
    for (const match of cut.matchAll(inPost)) add(match, indianCity(cut, match), 'IN');
  if (hasCode && cut.includes('Singapore'))
    for (const match of cut.matchAll(sg)) add(match, 'Singapore', 'SG');
  if (hasCode && /Bra[sz]il/i.test(cut))
    for (const match of cut.matchAll(br)) add(match, cityOf(match[1]), 'BR');
  for (const match of hasLetterCode ? cut.matchAll(gb) : [])
    add(match, britishTown(cut.slice(Math.max(0, match.index - 120), match.index)), 'GB');
  if (hasEastern) easternAddresses(cut, add);
  for (const match of hasCode && /\d{4}\s?[A-Z]{2}\s/.test(cut) ? cut.matchAll(nlPost) : [])
    if (isDutch(cut, match)) add(match, townWithoutCountry(match[2] ?? ''), 'NL');
  for (const match of hasCodeThenName ? cut.matchAll(continental) : []) {
    const code = match[1] ? (prefixes[match[1]] ?? match[1]) : null;
    const place = match[3] ?? '';
    if (streetEnd.test(place) || /^\s?(?:street|avenue|road)/i.test(cut.slice(match.index + match[0].length)))
      continue;
    const sure =
      code ??
      countryAfter(cut, match) ??
      countryOfPlace(townWithoutCountry(place)) ??
      countryOfStreet(cut.slice(0, match.index), match[2] ?? '');
    // Four or five digits before a word are a postcode only where something else says so.
    if (
      !sure &&
      !(
        match[2]?.length === 5 &&
        /[,\n]\s*$/.test(cut.slice(Math.max(0, match.index - 3), match.index)) &&
        !/\d{4,}/.test(cut.slice(Math.max(0, match.index - 30), match.index))
      )
    )
      continue;
    add(match, townWithoutCountry(place), sure);
  }
  for (const match of hasCode && /\s\d{3}-?\d{2,4},?\s/.test(cut) ? cut.matchAll(coded) : []) {
    const city = cityOf(match[1]);
    const [next] = readCountries(
      cut.slice(match.index + match[0].length, match.index + match[0].length + 40),
    );
    if (city && next?.start === 0 && countryOfPlace(city) === next.code) add(match, city, next.code);
  }
  for (const match of hasNameAfterComma && bareState.test(cut) ? cut.matchAll(usBare) : [])
    add(match, cityOf(match[1]), 'US');
  for (const match of hasNameAfterComma ? cut.matchAll(endingInCity) : []) {
    const country = countryOfPlace(match[2] ?? '');
    if (country && country !== 'US') add(match, match[2] ?? null, country);
  }
  for (const country of readCountries(cut)) {
    if (isNoCountry(cut, country.start + country.text.length)) continue;
    const before = cut.slice(Math.max(0, country.start - 80), country.start);
    const city =
      /(?:^|[,，\n(]|\bin\s|\d\s)\s*([\p{Lu}][\p{L}'’. -]{1,30}?)(?:,?\s+\d{3,6})?(?:\s+Province)?\s*[,，(]\s*$/u.exec(
        before,
      );
    // What stands before is a list of countries, or how to reach one from another.
    const named = city?.[1]?.replace(/^.*\b(?:in|at|from)\s/, '').trim();
    if (!city?.[1] || !named || countryCode(named) || /^(?:Outside|Inside|Within|From)\b/.test(named))
      continue;
    const match = Object.assign([`${city[1]}, ${country.text}`], {
      index: country.start,
    }) as unknown as RegExpExecArray;
    match[0] = country.text;
    if (!found.some((one) => country.start - one.start < 60 && country.start >= one.start))
      add(
        match,
        ownCity(country.text, country.code) ?? notRegion(plainCity(cityBeforeRegion(before, city[1]))),
        country.code,
      );
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The whole country is one city; what stands before its name is a quarter or a building. */
const cityStates: Record<string, string> = { SG: 'Singapore', HK: 'Hong Kong', MO: 'Macau' };

const ownCity = (named: string, code: string): string | null =>
  cityStates[code] ?? (countryOfPlace(named) === code ? named : null);

/** "Gurugram Haryana" -> "Gurugram", "Haryana" -> "". */
const withoutRegion = (place: string): string => {
  const words = place.split(' ');
  for (const count of [2, 1])
    if (isRegion(words.slice(-count).join(' '))) return words.slice(0, -count).join(' ');
  return place;
};

/** "Maharashtra, India" names no city. */
const notRegion = (place: string): string | null => (isRegion(place) ? null : place);

/** A Dutch postcode looks like a year and an abbreviation: the country, its street or its city says which. */
const isDutch = (text: string, match: RegExpExecArray): boolean =>
  isDutchStreet(text.slice(0, match.index)) ||
  countryAfter(text, match) === 'NL' ||
  countryOfPlace(townWithoutCountry(match[2] ?? '')) === 'NL';

/** "Yiwu City" is called Yiwu; "Kansas City" is not called Kansas. */
const plainCity = (city: string): string =>
  countryOfPlace(city) ? city : city.replace(/^(\p{Lu}\p{Ll}+) City$/u, '$1');

/** Before an Indian postcode stands the city, or its state and the city before that. */
const indianCity = (text: string, match: RegExpExecArray): string | null => {
  const named = withoutRegion(cityOf(match[1]) ?? '');
  if (named) return named;
  const before = text.slice(Math.max(0, match.index - 60), match.index).split(/[,\n]/);
  return cityOf(before.map((part) => part.trim()).findLast((part) => /^\p{Lu}[\p{L} ]{2,25}$/u.test(part)));
};

const cityOf = (raw: string | undefined): string | null => {
  const plain = (raw ?? '')
    // "North Rocks" is a town; "Main Street North Springfield" is not called so.
    .replace(street, (cut) => (/^(?:north|south|east|west)\s$/i.test(cut) ? cut : ''))
    .replace(/^[A-Z]\.?\s+(?=\p{Lu})/u, '')
    .trim();
  return plain || null;
};

const tidy = (city: string): string =>
  city
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.-]+|[\s,.-]+$/g, '')
    .slice(0, 120);

const counties =
  /^(?:.*shire|kent|essex|surrey|sussex|(?:east|west) sussex|devon|cornwall|cumbria|norfolk|suffolk|dorset|somerset|middlesex|merseyside|tyne (?:&|and) wear|greater (?:london|manchester)|west midlands|(?:north|south|west|east) yorkshire|england|scotland|wales|uk|united kingdom|co\.? .*|county .*)$/i;

/** The part before the postcode that is no county and no street. */
const britishTown = (before: string): string | null => {
  const parts = before
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  for (const part of parts.toReversed().slice(0, 3)) {
    const plain = part.replace(/\.$/, '');
    if (!plain || counties.test(plain) || /\d/.test(plain)) continue;
    const last = countryOfPlace(plain)
      ? plain
      : (plain.split(/\s+/).findLast((word) => countryOfPlace(word) === 'GB') ?? plain);
    if (/^\p{Lu}/u.test(last) && last.length < 30) return last;
  }
  return null;
};

/** "India's leader", "China-Example Ltd": what a country's name opens need be no place. */
const isNoCountry = (text: string, end: number): boolean =>
  /^(?:-\p{Lu}|['’]s(?!\p{L}))/u.test(text.slice(end, end + 4));

const countryAfter = (text: string, match: RegExpExecArray): string | null => {
  const after = text.slice(match.index, match.index + match[0].length + 40);
  return (
    readCountries(after).find(({ start, text: named }) => !isNoCountry(after, start + named.length))?.code ??
    null
  );
};

/** "Paris France" -> "Paris". */
const townWithoutCountry = (place: string): string => {
  const words = place.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && countryCode(last) && last.length > 3 ? words.slice(0, -1).join(' ') : place;
};

/** "Zhangzhou, Fujian, China" and "Blackpool, Lancashire, UK": the city stands before the region. */
const cityBeforeRegion = (before: string, last: string): string => {
  const parts = before
    .split(/[,，\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const first = parts.at(-2);
  const city = first?.replace(/^.*\b(?:in|at)\s/, '').replace(/\s+\d{3,6}$/, '') ?? '';
  return countryOfPlace(last) === null &&
    city &&
    /^\p{Lu}[\p{L}'’ -]{1,25}$/u.test(city) &&
    !/\b(?:road|street|avenue|floor|building|district|park|house|suite)\b/i.test(city)
    ? city
    : last;
};
