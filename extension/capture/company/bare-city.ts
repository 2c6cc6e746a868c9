/** A place without street or postcode, as a value of a label or in a sentence. */

import { pattern } from '../../../shared/text/pattern.ts';
import type { Address } from '../../../shared/text/place/address.ts';
import { countryOfPlace, usStates } from '../../../shared/text/place/cities.ts';
import { countryCode } from '../../../shared/text/place/countries.ts';

const streetWords = pattern(
  'i',
  /\b/,
  [
    /street|st\.|avenue|ave|road|rd|drive|dr|blvd|lane|way|suite|floor|building|house|park|square/,
    /plaza|p\.?o\.? box|center|centre|campus|district|estate|phase|sector|colony|complex|block/,
    /plot|tower/,
  ],
  /\b/,
);

/** "Geneva", or "One Way\nRedmond, Washington, U.S." as a value of a label: city, region, country from the end. */
export const bareCity = (text: string): Address | null => {
  const parts = text
    .replace(/\[[^\]]{1,12}\]|\([^)]{0,60}\)/g, '')
    .split(/[,，\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const at = parts.findIndex((part) => countryCode(part) !== null);
  if (at < 0) {
    const state = parts.findIndex((part, index) => index > 0 && [...usStates.values()].includes(part));
    // "17 State St, New York": behind a street, a state that is a city too is the city.
    const town = [parts[state - 1], parts[state]].find(fits);
    // "London, New York" are two cities.
    const isList = parts[state] === 'New York' && isAbroad(parts[state - 1] ?? '');
    if (state > 0 && !isList) return { city: town ?? null, country: 'US', text, start: 0 };
    // Of several cities the first is the seat, and of a city and its province too.
    const place = parts.length <= 4 ? parts.find((part) => countryOfPlace(part) !== null) : undefined;
    return place ? { city: place, country: countryOfPlace(place), text, start: 0 } : null;
  }
  const before = parts.slice(0, at);
  // What bears the postcode is the city, and not its region.
  const coded = /^(.{2,30}?)\s?[-–]\s?\d{4,6}$/.exec(before.at(-1) ?? '')?.[1];
  const city = [coded, before.at(-2), before.at(-1)].find(fits) ?? null;
  return { city, country: codeOf(parts[at] ?? '', before.at(-1) ?? ''), text, start: 0 };
};

const isAbroad = (part: string): boolean => (countryOfPlace(part) ?? 'US') !== 'US';

const fits = (part: string | undefined): part is string =>
  part !== undefined &&
  part.length < 40 &&
  !/\d/.test(part) &&
  (countryOfPlace(part) !== null || !streetWords.test(part));

/** "MA" and "IN" are states as well as countries: the city before them tells, else they are states. */
const codeOf = (part: string, before: string): string | null =>
  usStates.has(part) && countryOfPlace(before) !== part ? 'US' : countryCode(part);
