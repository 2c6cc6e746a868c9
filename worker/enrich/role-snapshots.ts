/** Open roles by day, as boards tell them: what the pace of hiring is read from. Pure. */
import type { RoleSnapshot } from '../../shared/api-enrichment.ts';
import type { Told } from './merge-findings.ts';

/** About a quarter of a year. */
const mostDays = 100;

/**
 * One a day, the last look at it; several boards of one company add up.
 * @param goesOn runs before this one of the same look have told of boards: theirs is the day's that stands there
 */
export const addSnapshot = (
  roles: readonly RoleSnapshot[],
  told: readonly Told[],
  goesOn: boolean,
  now: Date,
): RoleSnapshot[] => {
  const boards = told.filter(({ seen }) => seen.openRoles !== null);
  if (boards.length === 0) return [...roles];
  const day = now.toISOString().slice(0, 10);
  const before = goesOn ? roles.find((one) => one.day === day) : undefined;
  const functions: Record<string, number> = { ...before?.functions };
  for (const { seen } of boards) {
    for (const job of seen.jobs)
      if (job.function) functions[job.function] = (functions[job.function] ?? 0) + 1;
  }
  const total = boards.reduce((sum, { seen }) => sum + (seen.openRoles?.value ?? 0), before?.total ?? 0);
  return [...roles.filter((one) => one.day !== day), { day, total, functions }].slice(-mostDays);
};
