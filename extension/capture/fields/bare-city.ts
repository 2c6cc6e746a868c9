/** A place without street or postcode, as a value of a label or in a sentence. */
import type { Address } from '../../../shared/text/address.ts';
import { countryOfPlace, usStates } from '../../../shared/text/cities.ts';
import { countryCode } from '../../../shared/text/countries.ts';

const streetWords =
  /\b(?:street|st\.|avenue|ave|road|rd|drive|dr|blvd|lane|way|suite|floor|building|house|park|square|plaza|p\.?o\.? box|center|centre|campus|district)\b/i;

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
    if (state > 0) return { city: parts[state - 1] ?? null, country: 'US', text, start: 0 };
    const place = parts.length <= 4 ? parts.findLast((part) => countryOfPlace(part) !== null) : undefined;
    return place ? { city: place, country: countryOfPlace(place), text, start: 0 } : null;
  }
  const before = parts.slice(0, at);
  const fits = (part: string | undefined): part is string =>
    part !== undefined && part.length < 40 && !/\d/.test(part) && !streetWords.test(part);
  const city = [before.at(-2), before.at(-1)].find(fits) ?? null;
  return { city, country: countryCode(parts[at] ?? ''), text, start: 0 };
};
