/** Reads city and country from postal addresses: American, British, continental, Chinese, Taiwanese, Japanese, and "City, Country". */

import { hasLegalForm } from '../company/company-name.ts';
import { matchesOf } from '../matches-of.ts';
import { addressSigns } from './address-signs.ts';
import { countryOfPlace, usStates } from './cities.ts';
import { continentalAddresses } from './continental-addresses.ts';
import { countryCode, readCountries } from './countries.ts';
import { type AddAddress, easternAddresses } from './eastern-addresses.ts';
import { knownCityAddresses } from './known-city-addresses.ts';
import { isNoCountry } from './no-country.ts';
import { postcodeAddresses } from './postcode-addresses.ts';
import { isRegion } from './regions.ts';
import { cityOf, town } from './town.ts';

export interface Address {
  city: string | null;
  /** ISO 3166-1 alpha-2; null where the form of the address does not tell. */
  country: string | null;
  text: string;
  start: number;
}

const maxText = 20_000;
const usBare = new RegExp(`${town},\\s+(${[...usStates.keys()].join('|')})(?![\\p{L}\\d])`, 'gu');
const bareState = new RegExp(`,\\s+(?:${[...usStates.keys()].join('|')})(?![\\p{L}\\d])`, 'u');

export const readAddresses = (text: string): Address[] => {
  const cut = text.slice(0, maxText);
  const found: Address[] = [];
  const add: AddAddress = (match, city, country) => {
    const clash = found.some(
      (one) => match.index < one.start + one.text.length && match.index + match[0].length > one.start,
    );
    // "2025 Remote (Sweden)": from anywhere in a country is no town of it.
    const isTown = city !== null && !/^(?:remote|hybrid|nationwide|worldwide)\b/i.test(city);
    if (!clash) found.push({ city: isTown ? tidy(city) : null, country, text: match[0], start: match.index });
  };
  const signs = addressSigns(cut);
  postcodeAddresses(cut, signs, add);
  if (signs.hasEastern) easternAddresses(cut, add);
  continentalAddresses(cut, signs, add);
  knownCityAddresses(cut, signs, add);
  if (signs.hasNameAfterComma) {
    // "PA, MA and BA" are short for something, and no towns.
    // "Jane Doe CPA, CA" has learnt both.
    for (const match of bareState.test(cut) ? matchesOf(cut, usBare) : [])
      if (!usStates.has(match[1]?.split(' ').at(-1) ?? '') && !/\p{Ll} [A-Z]{2,4}$/u.test(match[1] ?? ''))
        add(match, cityOf(match[1]), 'US');
    cityEndings(cut, add);
  }
  for (const country of readCountries(cut)) {
    if (isNoCountry(cut, country.start + country.text.length)) continue;
    const before = cut.slice(Math.max(0, country.start - 80), country.start);
    const city =
      /(?:^|[,，\n(]|\bin\s|\d\s)\s*([\p{Lu}][\p{L}'’. -]{1,30}?)((?:,?\s+|\s?[-–]\s?)\d{3,6})?(?:\s+Province)?\s*[,，(]\s*$/u.exec(
        before,
      );
    // What stands before is a list of countries, or how to reach one from another.
    const named = city?.[1]?.replace(/^.*\b(?:in|at|from)\s/, '').trim();
    // "Keizersgracht 100, Amsterdam Netherlands": a city of that country needs no comma.
    const beside = city ? null : /(?:^|[,\n])\s*(\p{Lu}[\p{L} -]{2,24})\s$/u.exec(before);
    if (beside && countryOfPlace(beside[1] ?? '') === country.code)
      add(
        Object.assign([country.text], { index: country.start }) as unknown as RegExpExecArray,
        beside[1] ?? null,
        country.code,
      );
    if (!city?.[1] || !named || countryCode(named) || /^(?:Outside|Inside|Within|From)\b/.test(named))
      continue;
    const match = Object.assign([`${city[1]}, ${country.text}`], {
      index: country.start,
    }) as unknown as RegExpExecArray;
    match[0] = country.text;
    if (!found.some((one) => country.start - one.start < 60 && country.start >= one.start))
      add(
        match,
        ownCity(country.text, country.code) ??
          notRegion(plainCity(city[2] && !isRegion(city[1]) ? city[1] : cityBeforeRegion(before, city[1]))),
        country.code,
      );
  }
  return found.sort((a, b) => a.start - b.start);
};

const number = /^.{0,60}\d.{2,60}$/u;
const lastCity = /^(\p{Lu}[\p{L} -]{2,24})\.?$/u;

/** "7-3-1 Hongo, Bunkyo-ku, Tokyo": a line with a number, its last part a city that everybody knows. */
const cityEndings = (cut: string, add: AddAddress): void => {
  let start = 0;
  for (const line of cut.split('\n')) {
    const comma = line.lastIndexOf(', ');
    const city = comma > 2 && comma <= 121 ? lastCity.exec(line.slice(comma + 2))?.[1] : undefined;
    const country = city ? countryOfPlace(city) : null;
    if (city && country && country !== 'US' && number.test(line.slice(0, comma)))
      add(Object.assign([line], { index: start }) as unknown as RegExpExecArray, city, country);
    start += line.length + 1;
  }
};

/** The whole country is one city; what stands before its name is a quarter or a building. */
const cityStates: Record<string, string> = { SG: 'Singapore', HK: 'Hong Kong', MO: 'Macau' };

const ownCity = (named: string, code: string): string | null =>
  cityStates[code] ?? (countryOfPlace(named) === code ? named : null);

/** "Maharashtra, India" names no city. */
const notRegion = (place: string): string | null => (isRegion(place) ? null : place);

/** "Yiwu City" is called Yiwu; "Kansas City" is not called Kansas. */
const plainCity = (city: string): string =>
  countryOfPlace(city) ? city : city.replace(/^(\p{Lu}\p{Ll}+) City$/u, '$1');

const tidy = (city: string): string =>
  city
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.-]+|[\s,.-]+$/g, '')
    .slice(0, 120);

const street =
  /\b(?:road|street|avenue|floor|building|district|park|house|suite|estate|industrial|zone|area|phase|sector|colony|complex|block|plot|tower|plaza|rue|quai|quartier|calle|rua|via)\b/i;
const stateNames = new Set(usStates.values());
/** "Zhangzhou, Fujian, China" and "Blackpool, Lancashire, UK": the city stands before the region. */
const cityBeforeRegion = (before: string, last: string): string => {
  const parts = before
    .split(/[,，\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  // "founded in Northmoor District, Uganda": what a sentence opens with is no city, nor is the line above it.
  if ((parts.at(-1)?.length ?? 0) > last.length + 12) return last;
  const first = parts.at(-2);
  const city = first?.replace(/^.*\b(?:in|at)\s/, '').replace(/\s+\d{3,6}$/, '') ?? '';
  // Washington is a city and a state, of which the town before it is.
  return (countryOfPlace(last) === null || (last !== 'New York' && stateNames.has(last))) &&
    city &&
    !hasLegalForm(city) &&
    /^\p{Lu}[\p{L}'’ -]{1,25}$/u.test(city) &&
    (countryOfPlace(city) !== null || !street.test(city))
    ? city
    : last;
};
