/** Open roles of a company on all its boards together: of each what it last said. Pure. */
import type { Enrichment } from '../../shared/api/enrichment.ts';
import { type HiringDetails, sumOfHiring } from '../../shared/hiring-details.ts';

/** A board that has told nothing for so long is not there any more, or is asked no longer. */
const countsFor = 14 * 86_400_000;

/** @returns null where no board has told anything */
export const rolesOfBoards = (lookups: Enrichment['lookups'], now: Date): HiringDetails | null => {
  const told = Object.values(lookups).filter(
    ({ roles, foundAt }) => roles && foundAt !== null && now.getTime() - Date.parse(foundAt) < countsFor,
  );
  return told.length ? sumOfHiring(told.flatMap(({ roles }) => roles ?? [])) : null;
};
