/** How long a person's data is kept: from its first capture, which nothing moves. Pure. */
import type { AccountPerson } from '../../shared/observe.ts';

/** Calendar months, UTC: the last of a short month stands for days that it lacks. */
export const addMonths = (at: string, months: number): string => {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.toISOString();
};

export const keptUntil = ({ collectedAt }: Pick<AccountPerson, 'collectedAt'>, months: number): string =>
  addMonths(collectedAt, months);

/** Of some people the time of the first capture; null where there is nobody. */
export const peopleSince = (people: readonly Pick<AccountPerson, 'collectedAt'>[]): string | null =>
  people.map(({ collectedAt }) => collectedAt).sort()[0] ?? null;

export const isPast = (person: Pick<AccountPerson, 'collectedAt'>, months: number, now: Date): boolean =>
  keptUntil(person, months) <= now.toISOString();
