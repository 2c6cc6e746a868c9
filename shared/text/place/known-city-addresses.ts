/** A city that everybody knows, followed by its country's or state's letters or by a postcode of its country: "Lahore, PK", "Melbourne 3000". */

import { matchesOf } from '../matches-of.ts';
import type { AddressSigns } from './address-signs.ts';
import { countryOfPlace, usStates } from './cities.ts';
import type { AddAddress } from './eastern-addresses.ts';

const named = "(\\p{Lu}[\\p{L}'’.-]{1,24}(?: \\p{Lu}[\\p{L}'’.-]{1,24}){0,3})";
const withLetters = new RegExp(`${named}(?:,? |-)([A-Z]{2,3})(?![\\p{L}\\d])`, 'gu');
const provinces = /^(?:CA (?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE)|AU (?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT))$/;
/** "Tianjin Beichen District", written in the order of Chinese. */
const withDistrict = /(\p{Lu}\p{Ll}{3,12}) (?:City,? )?\p{Lu}\p{Ll}{2,14} District(?!\p{L})/gu;
const mayHaveLetters = /\p{Ll}(?:,? |-)[A-Z]{2,3}(?![\p{L}\d])/u;
const withPostcode = new RegExp(
  `${named}\\s?[-–]?\\s?(\\d{3} \\d{3}|\\d{4,6})(?=\\s{0,3}(?:$|[,.;\\n|·]))`,
  'gmu',
);
const mayEndInCode = /(?:\d{3} \d{3}|\d{4})\s{0,3}(?:$|[,.;\n|·])/mu;

/** How many digits a postcode has where it stands behind the town. */
const digits: Record<string, number> = {
  AU: 4,
  NZ: 4,
  ZA: 4,
  BD: 4,
  PH: 4,
  AR: 4,
  US: 5,
  TH: 5,
  KR: 5,
  MY: 5,
  ID: 5,
  PK: 5,
  SA: 5,
  IN: 6,
  CN: 6,
  VN: 6,
};
const year = /^(?:19|20)\d\d$/;
const streetBefore =
  /\d[^\n]{0,40}\b(?:street|st|road|rd|avenue|ave|drive|lane|terrace|parade|quay|way|floor|level|suite)\b[\s\S]{0,30}$/i;

export const knownCityAddresses = (cut: string, signs: AddressSigns, add: AddAddress): void => {
  for (const match of mayHaveLetters.test(cut) ? matchesOf(cut, withLetters) : []) {
    const city = knownEnd(match[1] ?? '');
    const country = city ? countryOfPlace(city) : null;
    const letters = match[2] ?? '';
    // "Redmond, Washington, US": the state.
    if (letters === 'US' && city === 'Washington' && /\p{L},\s*$/u.test(cut.slice(0, match.index))) continue;
    if (
      city &&
      (country === letters ||
        (country === 'US' && usStates.has(letters)) ||
        provinces.test(`${country} ${letters}`))
    )
      add(match, city, country);
  }
  for (const match of cut.includes(' District') ? matchesOf(cut, withDistrict) : [])
    if (countryOfPlace(match[1] ?? '') === 'CN') add(match, match[1] ?? null, 'CN');
  for (const match of signs.hasCode && mayEndInCode.test(cut) ? matchesOf(cut, withPostcode) : []) {
    const code = (match[2] ?? '').replace(' ', '');
    const city = knownEnd(match[1] ?? '');
    const country = city ? countryOfPlace(city) : null;
    if (!city || !country || digits[country] !== code.length) continue;
    // A year behind a city is when something took place there.
    if (year.test(code) && !streetBefore.test(cut.slice(Math.max(0, match.index - 100), match.index)))
      continue;
    add(match, city, country);
  }
};

/** "Collins Street Melbourne" -> "Melbourne": the longest end of the words that names a city. */
const knownEnd = (words: string): string | null => {
  const parts = words.split(' ');
  for (let from = 0; from < parts.length; from++) {
    const end = parts.slice(from).join(' ');
    if (countryOfPlace(end)) return end;
  }
  return null;
};
