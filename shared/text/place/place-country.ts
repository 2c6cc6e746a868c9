/** Country of a place as job posts and addresses write it: "Austin, TX", "Munich, Germany", 上海·浦东新区. Pure. */
import { countryOfPlace, usStates } from './cities.ts';
import { countryCode } from './countries.ts';

/** ISO 3166-1 alpha-2; null where the place is not known by itself. */
export const placeCountry = (place: string): string | null => {
  const parts = place
    .slice(0, 200)
    .split(/\s*[,，·(（)）/-]\s*/u)
    .filter(Boolean);
  // What stands last is the widest.
  for (const part of parts.toReversed()) {
    const plain = part.replace(/\s+\d{4,6}$/, '');
    if (usStates.has(plain)) return 'US';
    const code =
      (plain.length > 2 || /^[A-Z]{2}$/.test(plain) ? countryCode(plain) : null) ?? countryOfPlace(plain);
    if (code) return code;
  }
  return null;
};
