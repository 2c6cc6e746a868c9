/** Addresses of the Continent, with a postcode before the town, and those of the East in Western letters. */

import { matchesOf } from '../matches-of.ts';
import { pattern } from '../pattern.ts';
import type { AddressSigns } from './address-signs.ts';
import { countryOfPlace } from './cities.ts';
import { countryCode, readCountries } from './countries.ts';
import type { AddAddress } from './eastern-addresses.ts';
import { isNoCountry } from './no-country.ts';
import { countryOfStreet, isDutchStreet } from './street-country.ts';
import { cityOf, town, townWithoutCountry } from './town.ts';

const nlPost = new RegExp(`(?<![\\d.])(\\d{4})[ \\u00a0]?[A-Z]{2}\\s+${town}`, 'gu');
const continental = new RegExp(
  `(?<![\\p{L}\\d.,/+-])(?:(D|A|CH|F|I|E|B|L|DK|SE|S|NL|PT|P|DE|AT|FR|IT|ES|FI|PL|CZ)(?:[-–]|[^\\S\\n]))?(\\d{5}|\\d{4}(?:-\\d{3})?|\\d{3}\\s\\d{2}|\\d{2}-\\d{3})[^\\S\\n]+${town}`,
  'gu',
);
const fourDigits = /^(?:A|AT|CH|B|L|DK|NL)$/;
const streetEnd = pattern(
  'iu',
  /(?<!\p{L})/u,
  [
    /street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|way|court|ct|parkway|pkwy/,
    /circle|cir|highway|hwy|freeway|fwy|place|pl|terrace|square|suite|floor|building|e-?mail.*/,
    /tel.*|fax.*/,
  ],
  /\.?$/,
);
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
/** "12450 South, Suite M" is a door in Utah; "2020 Comments" counts them. */
const noTown =
  /^(?:(?:north|south|east|west)(?:\s(?:street|road|avenue|ave|st|rd))?|comments?|kommentare?|views?|reviews|results|items|members|users|mitarbeiter|employees|projects|customers)$/i;
/** "© 2026 Northwind": a year before an owner. */
const rights = /(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d\d\s?[-–]\s?)?$/i;
/** "Tokyo 150-0002, Japan", "Seoul 06134, Korea": a postcode between city and country. */
const coded = new RegExp(`${town}\\s+\\d{3}-?\\d{2,4},?\\s+(?=\\p{Lu})`, 'gu');

/** "1-3-18 Kita, Musashi City, Chiba Prefecture": the city of a Japanese address in Western letters. */
const romanised =
  /(\p{Lu}\p{Ll}{2,20})[ -](?:City|[Ss]hi),?\s(?:\p{Lu}\p{Ll}{2,15}[ -](?:Prefecture|[Kk]en\b|Pref\.))/gu;

/** "Via Roma 1, Bentivoglio (BO)": the letters of a province behind the town, and a street before it. */
const provinced = new RegExp(`${town} \\([A-Z]{2}\\)`, 'gu');
const italianStreet = /\b(?:via|viale|piazza|corso|largo|vicolo|località|z\.i\.)\s[^\n]{2,50}$/i;

/** "Calle 93 # 51-98, Bogotá": a house between two streets. */
const colombian =
  /#\s?\d{1,3}\s?[A-Z]?\s?[-–]\s?\d{1,3}\b[^\n]{0,60}?\b(Bogot[aá]|Medell[ií]n|Cali|Barranquilla|Bucaramanga|Cartagena)(?!\p{L})/u;

export const continentalAddresses = (cut: string, signs: AddressSigns, add: AddAddress): void => {
  const { hasCode, hasCodeThenName } = signs;
  for (const match of hasCode && /\d{4}\s?[A-Z]{2}\s/.test(cut) ? matchesOf(cut, nlPost) : [])
    if (isDutch(cut, match)) add(match, townWithoutCountry(match[2] ?? ''), 'NL');
  for (const match of hasCodeThenName ? matchesOf(cut, continental) : []) {
    // "In der Au 34 B, 93179 …": the letter is of the house where the code has too many digits for it.
    const isOfHouse = match[2]?.length === 5 && fourDigits.test(match[1] ?? '');
    const code = match[1] && !isOfHouse ? (prefixes[match[1]] ?? match[1]) : null;
    const place = townWithoutCountry(match[3] ?? '');
    if (
      countryCode(place) ||
      // "2018 China New Economy Award": a year before what a country gives its name to.
      (place.includes(' ') && (countryCode(/^\p{L}{4,}/u.exec(place)?.[0] ?? '') ?? null) !== null) ||
      noTown.test(place) ||
      streetEnd.test(place) ||
      rights.test(cut.slice(Math.max(0, match.index - 14), match.index)) ||
      /^\s?(?:street|avenue|road)/i.test(cut.slice(match.index + match[0].length))
    )
      continue;
    const sure =
      code ??
      countryAfter(cut, match) ??
      countryOfPlace(place) ??
      countryOfStreet(cut.slice(0, match.index), match[2] ?? '');
    if (sure || isBehindHouse(cut, match)) add(match, place, sure);
  }
  const crossing = cut.includes('#') ? colombian.exec(cut) : null;
  if (crossing) add(crossing, crossing[1] ?? null, 'CO');
  for (const match of / \([A-Z]{2}\)/.test(cut) ? matchesOf(cut, provinced) : [])
    if (italianStreet.test(cut.slice(Math.max(0, match.index - 60), match.index)))
      add(match, townWithoutCountry(match[1] ?? ''), 'IT');
  for (const match of /[ -](?:Prefecture|[Kk]en\b|Pref\.)/.test(cut) ? matchesOf(cut, romanised) : [])
    add(match, match[1] ?? null, 'JP');
  for (const match of hasCode && /\s\d{3}-?\d{2,4},?\s/.test(cut) ? matchesOf(cut, coded) : []) {
    const city = cityOf(match[1]);
    const [next] = readCountries(
      cut.slice(match.index + match[0].length, match.index + match[0].length + 40),
    );
    if (city && next?.start === 0 && countryOfPlace(city) === next.code) add(match, city, next.code);
  }
};

/** Four or five digits before a word are a postcode only where something else says so: the house of a street before them. */
const isBehindHouse = (cut: string, { 0: whole, 2: code = '', index }: RegExpExecArray): boolean => {
  const before = cut.slice(Math.max(0, index - 30), index);
  if (code.length === 5) return /[,\n]\s*$/.test(before) && !/\d{4,}/.test(before);
  return (
    code.length === 4 &&
    !/^(?:19|20)/.test(code) &&
    house.test(before) &&
    /^\s{0,2}(?:$|[\n,|·•(–-])/.test(cut.slice(index + whole.length))
  );
};
/** "Hafengasse 12 " or, ending its line, "Am Hafen 12a". */
const house =
  /(?:(?:str(?:aße|asse|\.)|weg|gasse|platz|allee|ring|straat|laan|plein|vej|gade)\s\d{1,4}\s?[a-z]?(?:[/-]\d{1,3}[a-z]?)?|(?<=\p{L}{2}\s)\d{1,4}\s?[a-z]?[,\n|])\s*$/iu;

/** A Dutch postcode looks like a year and an abbreviation: the country, its street or its city says which. */
const isDutch = (text: string, match: RegExpExecArray): boolean =>
  /\p{L}{3}\s\d{1,4}(?:\s?[A-Z]\b)?(?:\/[A-Z])?\s?[,\n]\s*$/u.test(text.slice(0, match.index).slice(-30)) ||
  isDutchStreet(text.slice(0, match.index)) ||
  countryAfter(text, match) === 'NL' ||
  countryOfPlace(townWithoutCountry(match[2] ?? '')) === 'NL';

const countryAfter = (text: string, match: RegExpExecArray): string | null => {
  const after = text.slice(match.index, match.index + match[0].length + 40);
  return (
    readCountries(after).find(({ start, text: named }) => !isNoCountry(after, start + named.length))?.code ??
    null
  );
};
