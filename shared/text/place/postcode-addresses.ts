/** Addresses with a postcode behind the town: American, Canadian, Australian, Indian, Singaporean, Brazilian, British. */

import { matchesOf } from '../matches-of.ts';
import { inRow, pattern } from '../pattern.ts';
import type { AddressSigns } from './address-signs.ts';
import { countryOfPlace, usStates } from './cities.ts';
import type { AddAddress } from './eastern-addresses.ts';
import { isRegion } from './regions.ts';
import { cityOf, town } from './town.ts';

const state = `(?:${[...usStates.keys()].join('|')}|${[...usStates.values()].filter((name) => name !== 'Georgia').join('|')}|Georgia)`;
const us = new RegExp(`${town},?\\s+(${state})\\.?,?\\s+(\\d{5})(?:-\\d{4})?(?!\\d)`, 'gu');
const usCode = new RegExp(`${state}\\.?,?\\s+\\d{5}`, 'u');
/** The areas of Royal Mail, and of the islands. */
const gbAreas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
const gb = new RegExp(`(?<![\\p{L}\\d])((?:${gbAreas})\\d[A-Z\\d]?)\\s?(\\d[A-Z]{2})\\b`, 'gu');
const caPost = new RegExp(
  `${town},?\\s+(?:ON|BC|QC|AB|MB|SK|NS|NB|Ontario|Quebec|Québec|British Columbia|Alberta),?\\s+[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d`,
  'gu',
);
const auPost = new RegExp(
  `${town},?\\s+(?:NSW|VIC|QLD|WA|SA|TAS|ACT|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania),?\\s+(\\d{4})(?!\\d)`,
  'gu',
);
/** "Bengaluru - 560092" */
const inPost = new RegExp(`${town}\\s?[-–,]?\\s?(\\d{3}\\s?\\d{3})(?!\\d)`, 'gu');
const sg = /\bSingapore\s?\(?(\d{6})\)?(?!\d)/g;
const br = new RegExp(`${town}\\s?[-–/,]\\s?[A-Z]{2},?\\s(?:CEP:?\\s)?\\d{5}-\\d{3}(?!\\d)`, 'gu');

const indian = pattern('i', [
  /India/,
  inRow(
    /,\s/,
    [
      /Andhra Pradesh|Assam|Bihar|Chhattisgarh|Gujarat|Haryana|Karnataka|Kerala|Madhya Pradesh/,
      /Maharashtra|Odisha|Punjab|Rajasthan|Tamil ?Nadu|Telangana|Uttar Pradesh|Uttarakhand/,
      /West Bengal/,
    ],
    /\b/,
  ),
]);

/** Calls `add` with each, and with its city and country. A glance before each long pattern: most lines hold nothing of its kind. */
export const postcodeAddresses = (cut: string, signs: AddressSigns, add: AddAddress): void => {
  const { hasCode, hasFive, hasLetterCode } = signs;
  if (hasFive && usCode.test(cut))
    for (const match of matchesOf(cut, us)) add(match, americanTown(match), 'US');
  if (hasLetterCode && /\s[A-Z]\d[A-Z]\s?\d[A-Z]\d/.test(cut))
    for (const match of matchesOf(cut, caPost)) add(match, cityOf(match[1]), 'CA');
  if (hasCode && /NSW|VIC|QLD|WA|SA|TAS|ACT|Wales|Victoria|Queensland|Australia|Tasmania/.test(cut))
    for (const match of matchesOf(cut, auPost)) add(match, cityOf(match[1]), 'AU');
  if (hasCode && /\d{3}\s?\d{3}(?!\d)/.test(cut) && indian.test(cut))
    for (const match of matchesOf(cut, inPost)) add(match, indianCity(cut, match), 'IN');
  // "Pune-411039": the city alone says whose code it is.
  else if (hasCode && /\p{Ll}\s?[-–]\s?\d{6}(?!\d)/u.test(cut))
    for (const match of matchesOf(cut, inPost)) {
      const words = cityOf(match[1])?.replace(/-$/, '').split(' ') ?? [];
      const city = [words.slice(-2), words.slice(-1)].map((some) => some.join(' '));
      const known = city.find((one) => countryOfPlace(one) === 'IN');
      if (known) add(match, known, 'IN');
    }
  if (hasCode && cut.includes('Singapore'))
    for (const match of matchesOf(cut, sg)) add(match, 'Singapore', 'SG');
  if (hasCode && /Bra[sz]il/i.test(cut))
    for (const match of matchesOf(cut, br)) add(match, cityOf(match[1]), 'BR');
  for (const match of hasLetterCode ? matchesOf(cut, gb) : [])
    add(match, britishTown(cut.slice(Math.max(0, match.index - 120), match.index)), 'GB');
};

/** "21st Street, New York 10010": behind a street, a state that is a city too is the city. */
const americanTown = ([, place, state]: RegExpExecArray): string | null =>
  /^(?:.* )?(?:street|avenue|road|boulevard|broadway|lane|drive|floor|suite|plaza)\.?$/i.test(place ?? '')
    ? state === 'New York' || state === 'NY'
      ? 'New York'
      : null
    : cityOf(place);

/** "Gurugram Haryana" -> "Gurugram", "Haryana" -> "". */
const withoutRegion = (place: string): string => {
  const words = place.split(' ');
  if (/^India$/i.test(words.at(-1) ?? '')) return withoutRegion(words.slice(0, -1).join(' '));
  for (const count of [2, 1])
    if (isRegion(words.slice(-count).join(' '))) return words.slice(0, -count).join(' ');
  return place;
};

/** Before an Indian postcode stands the city, or its state and the city before that. */
const indianCity = (text: string, match: RegExpExecArray): string | null => {
  const named = withoutRegion(cityOf(match[1]) ?? '');
  if (named) return named;
  const before = text.slice(Math.max(0, match.index - 60), match.index).split(/[,\n]/);
  return cityOf(before.map((part) => part.trim()).findLast((part) => /^\p{Lu}[\p{L} ]{2,25}$/u.test(part)));
};

const counties = pattern(
  'i',
  /^/,
  [
    /.*shire|kent|essex|surrey|sussex|(?:east|west) sussex|devon|cornwall|cumbria|norfolk|suffolk/,
    /dorset|somerset|middlesex|merseyside|tyne (?:&|and) wear|greater (?:london|manchester)/,
    /west midlands|(?:north|south|west|east) yorkshire|england|scotland|wales|uk|united kingdom/,
    /co\.? .*|county .*/,
  ],
  /$/,
);

/** "12 High Street Leeds": a city that everybody knows. */
const townAtEnd = (text: string): string | null => {
  const last = text.split(/\s+/).at(-1) ?? '';
  return countryOfPlace(last) === 'GB' ? last : null;
};

/** The part before the postcode that is no county and no street. */
const britishTown = (before: string): string | null => {
  const parts = before
    .split(/[,\n|•·]/)
    .map((part) => part.trim())
    .filter(Boolean);
  for (const part of parts.toReversed().slice(0, 3)) {
    const plain = part.replace(/\.$/, '');
    if (!plain || counties.test(plain)) continue;
    // Before a street or a sentence stands what is no part of the address.
    if (/\d/.test(plain) || plain.length > 40) return townAtEnd(plain);
    const last = countryOfPlace(plain)
      ? plain
      : (plain.split(/\s+/).findLast((word) => countryOfPlace(word) === 'GB') ?? plain);
    if (/^\p{Lu}/u.test(last) && last.length < 30) return last;
  }
  return null;
};
