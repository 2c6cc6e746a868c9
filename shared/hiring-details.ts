/** What one look at open roles told, as a hiring signal keeps it. Pure. */
import type { CapturedJob, Valued } from './capture.ts';
import { placeCountry } from './text/place/place-country.ts';

export interface HiringDetails {
  /** All that are open; null where nobody could count them. */
  openRoles: number | null;
  /** Only where they could not be counted, and a number of them was seen all the same. */
  leastRoles?: number | undefined;
  titles: string[];
  /** Open roles by function, and by country (ISO 3166-1 alpha-2). */
  functions: Record<string, number>;
  countries: Record<string, number>;
}

/** Of all the roles that were listed. */
const mostTitles = 12;

export const hiringDetails = (seen: {
  openRoles?: Valued<number> | null;
  leastRoles?: number | undefined;
  jobs?: readonly Pick<CapturedJob, 'title' | 'function' | 'locations'>[];
}): HiringDetails => {
  const { openRoles = null, leastRoles, jobs = [] } = seen;
  return {
    openRoles: openRoles?.value ?? null,
    ...(openRoles === null && leastRoles !== undefined && { leastRoles }),
    titles: jobs.slice(0, mostTitles).map((job) => job.title),
    functions: countBy(jobs.flatMap((job) => job.function ?? [])),
    // A role in two places of one country is in it once.
    countries: countBy(
      jobs.flatMap((job) => [...new Set(job.locations.flatMap((place) => placeCountry(place) ?? []))]),
    ),
  };
};

const countBy = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

/** Of a company that has its roles in several places, all of which were looked at. */
export const sumOfHiring = (parts: readonly HiringDetails[]): HiringDetails => {
  const counted = parts.every(({ openRoles }) => openRoles !== null);
  const seen = parts.reduce((sum, { openRoles, leastRoles = 0 }) => sum + (openRoles ?? leastRoles), 0);
  return {
    openRoles: counted ? seen : null,
    ...(!counted && { leastRoles: seen }),
    titles: [...new Set(parts.flatMap(({ titles }) => titles))].slice(0, mostTitles),
    functions: sumOf(parts.map(({ functions }) => functions)),
    countries: sumOf(parts.map(({ countries }) => countries)),
  };
};

const sumOf = (counts: readonly Record<string, number>[]): Record<string, number> => {
  const sum: Record<string, number> = {};
  for (const [name, count] of counts.flatMap(Object.entries)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
};
