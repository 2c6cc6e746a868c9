/** What one look at a company's open roles told: the common ground of all signals from hiring. */
import type { AccountSignal } from '../../observe.ts';
import { number } from './detail.ts';

export interface Look {
  signal: AccountSignal;
  /** Roles open; where no total was stated, those that were seen or listed. */
  roles: number;
  /** The page stated the total. */
  exact: boolean;
  titles: string[];
  /** Open roles by function, and by country (ISO 3166-1 alpha-2). */
  functions: Record<string, number>;
  countries: Record<string, number>;
}

export const lookOf = (signal: AccountSignal): Look => {
  const { openRoles, leastRoles, titles, functions, countries } = signal.details;
  const listed = Array.isArray(titles) ? titles.filter((title) => typeof title === 'string') : [];
  return {
    signal,
    roles: number(openRoles) ?? number(leastRoles) ?? listed.length,
    exact: number(openRoles) !== null,
    titles: listed,
    functions: countsOf(functions),
    countries: countsOf(countries),
  };
};

const countsOf = (value: unknown): Record<string, number> => {
  const counts: Record<string, number> = {};
  if (typeof value !== 'object' || value === null) return counts;
  for (const [name, count] of Object.entries(value)) if (typeof count === 'number') counts[name] = count;
  return counts;
};

/** The most frequent, by name among equals. */
export const mostOf = (counts: Record<string, number>): [string, number] | null =>
  Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? null;
