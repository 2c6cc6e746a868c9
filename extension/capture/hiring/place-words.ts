/** Whether a short text names a place. */
import { readAddresses } from '../../../shared/text/place/address.ts';
import { countryOfPlace, usStates } from '../../../shared/text/place/cities.ts';
import { countryCode } from '../../../shared/text/place/countries.ts';

export const looksLikePlace = (text: string): boolean => {
  const plain = text.trim().slice(0, 80);
  if (!plain || /[.!?。]$/.test(plain)) return false;
  const parts = plain
    .split(
      /\s*(?:,|\/|;|、|·|\bor\b|\band\b|\s(?:o|oder|ou|und|et)\s|\s-\s|\(|\)|\||-(?=\p{Script=Han}))\s*/u,
    )
    .filter(Boolean);
  // "AR / AP experience" is no state: beside a code stand names, and few small words.
  const isNamed = (part: string) =>
    // "Smart, nice and fun colleagues" are in no town of France.
    (countryOfPlace(part) !== null && !(/^\p{Ll}/u.test(part) && /\p{Lu}/u.test(plain))) ||
    ((countryCode(part) !== null || usStates.has(part)) &&
      !(part.length === 2 && /\s\p{Ll}{5}/u.test(plain)));
  if (parts.some(isNamed)) return true;
  if (/^\p{Script=Han}{2,5}市(?:[·•\s-]?\p{Script=Han}{1,6}区)?$/u.test(plain)) return true;
  return plain.length < 60 && /\d/.test(plain) && readAddresses(plain).length > 0;
};
