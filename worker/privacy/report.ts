/** What of a stored record is about one person: the smallest parts that name them. Pure. */
import type { PersonPattern } from './person-pattern.ts';

const maxDepth = 60;

/** @param value parsed JSON, or a text. @returns the records and texts that name them, each once. */
export const partsNaming = (value: unknown, person: PersonPattern, depth = 0): unknown[] => {
  if (typeof value === 'string') return person.names(value) ? [value] : [];
  if (value === null || typeof value !== 'object' || depth > maxDepth) return [];
  // A record with its own words is told whole: what it says of them goes with where it says it from.
  const own = Object.values(value).some((one) => typeof one === 'string' && person.names(one));
  if (!Array.isArray(value) && own) return [value];
  return Object.values(value).flatMap((one) => partsNaming(one, person, depth + 1));
};
