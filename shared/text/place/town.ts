/** Names of towns as they stand in a postal address, freed of the streets, regions and countries beside them. */

import { inRow, pattern } from '../pattern.ts';
import { countryOfPlace } from './cities.ts';
import { countryCode } from './countries.ts';

/** Source of a pattern with one group. A city's name is made of capitalised words; digits end it. */
export const town =
  "((?:(?:St|Ft|Mt|San|Los|Las|Santa|El|La|Le|De|New|North|South|East|West|Fort|Port|Salt|Saint)\\.? )?\\p{Lu}[\\p{L}'’.-]{1,24}(?: (?:\\p{Lu}[\\p{L}'’.-]{1,24}|of|on|am|an|bei|der|de|la|le|upon|sur|City)){0,3})";

/** Words of streets: what stands before a city without a comma. */
const street = pattern(
  'iu',
  /^.*/,
  [
    inRow(
      /(?<!\p{L})/u,
      [
        /street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|way|court|ct|parkway|pkwy/,
        /circle|cir|plaza|square|sq|highway|hwy|freeway|fwy|place|pl|terrace|common|suite|ste|floor/,
        /fl|unit|building|bldg|room|east|west|north|south|ne|nw|se|sw|inc|llc|headquarters|office/,
        /center|centre/,
      ],
      /(?!\p{L})\.?/u,
    ),
    /#\s?\d+|\d/,
  ],
  /\s*,?\s+/,
);

export const cityOf = (raw: string | undefined): string | null => {
  const plain = (raw ?? '')
    // "North Rocks" is a town; "Main Street North Springfield" is not called so.
    .replace(street, (cut) => (/^(?:north|south|east|west)\s$/i.test(cut) ? cut : ''))
    .replace(/^[A-Z]\.?\s+(?=\p{Lu})/u, '')
    // "Northwind Consulting Group of Riverside": whose it is, before where.
    .replace(/^(?:\p{L}+ ){0,2}(?:Group|Company|Bank|City|Town|Village) of (?=\p{Lu})/u, '')
    .trim();
  // "City of London", "Port of Rotterdam": the city that a part of it is called after.
  const whole = / of (\p{Lu}.+)$/u.exec(plain)?.[1];
  if (whole && countryOfPlace(whole)) return whole;
  // "UK MInst": a country's short name opens no town.
  return plain && !/^(?:UK|USA?|UAE|EU)\b/.test(plain) ? plain : null;
};

/** How to reach a place is written behind it: "Berlin Telefon". */
const contactWords =
  /\s(?:tel|telefon|telephone|phone|fon|fax|telefax|mobile?|e-?mail|mail|url|web|www|internet|standort|filiale|anfahrt|route|karte|öffnungszeiten|directions|view map)\b.*$/i;

/** "Paris France" -> "Paris". */
export const townWithoutCountry = (named: string): string => {
  const place = named.replace(contactWords, '').replace(/\scedex\b.*$/i, '');
  const words = place.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && countryCode(last) && last.length > 3 ? words.slice(0, -1).join(' ') : place;
};
