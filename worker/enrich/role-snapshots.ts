/** Open roles by day, as boards tell them: what the pace of hiring is read from. Pure. */
import type { RoleSnapshot } from '../../shared/api/enrichment.ts';
import type { HiringDetails } from '../../shared/hiring-details.ts';

/** About a quarter of a year. */
const mostDays = 100;

/**
 * One a day, the last look at it.
 * @param open on all boards together, those included that were not asked this time; without a count there is no snapshot
 */
export const addSnapshot = (
  roles: readonly RoleSnapshot[],
  open: HiringDetails | null,
  now: Date,
): RoleSnapshot[] => {
  if (open === null || open.openRoles === null) return [...roles];
  const day = now.toISOString().slice(0, 10);
  const { openRoles: total, functions } = open;
  return [...roles.filter((one) => one.day !== day), { day, total, functions }].slice(-mostDays);
};
