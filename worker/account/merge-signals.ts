/** Signals of a capture that change what is known: a new id is new, a known one is renewed or completed. Pure. */
import type { AccountSignal } from '../../shared/observe.ts';

export interface MergedSignals {
  /** All of the account, as they now are. */
  all: AccountSignal[];
  /** Those to write. */
  changed: AccountSignal[];
  /** How many of them were not known. */
  added: number;
}

export const mergeSignals = (
  known: readonly AccountSignal[],
  seen: readonly AccountSignal[],
): MergedSignals => {
  const all = new Map(known.map((signal) => [signal.id, signal]));
  const changed = new Map<string, AccountSignal>();
  let added = 0;
  for (const signal of seen) {
    const before = all.get(signal.id);
    const after = before ? renew(before, signal) : signal;
    if (after === before) continue;
    if (!before) added++;
    all.set(after.id, after);
    changed.set(after.id, after);
  }
  return { all: [...all.values()], changed: [...changed.values()], added };
};

/** @returns `before` itself where `after` tells nothing new. */
const renew = (before: AccountSignal, after: AccountSignal): AccountSignal => {
  if (after.kind === 'hiring') return renewHiring(before, after);
  // The others are events. A date that the page states beats one that was assumed, whichever is later.
  const stated = (signal: AccountSignal) => signal.details.dated !== false;
  const newer =
    stated(after) === stated(before)
      ? after.occurredAt > before.occurredAt
      : stated(after) && !stated(before);
  const [base, other] = newer ? [after, before] : [before, after];
  const details = complete(base.details, other.details);
  return base === before && same(details, before.details) ? before : { ...base, details };
};

/**
 * Open roles are a state: a look at all of them replaces the one before. A single post is no such look: it joins the
 * titles, and leaves the number, and the words that say it, as they were.
 */
const renewHiring = (before: AccountSignal, after: AccountSignal): AccountSignal => {
  if (after.occurredAt < before.occurredAt) return before;
  const isOfAll = typeof after.details.openRoles === 'number' || typeof after.details.leastRoles === 'number';
  const details = isOfAll ? after.details : joinRoles(before.details, after.details);
  if (after.occurredAt === before.occurredAt && same(details, before.details)) return before;
  return { ...(details === after.details ? after : before), occurredAt: after.occurredAt, details };
};

const joinRoles = (before: Details, after: Details): Details => {
  const titles = [...new Set([...listOf(before.titles), ...listOf(after.titles)])].slice(0, 12);
  return {
    ...before,
    titles,
    functions: most(before.functions, after.functions),
    countries: most(before.countries, after.countries),
  };
};

/** The larger count of each name. */
const most = (a: unknown, b: unknown): Record<string, number> => {
  const counts = { ...countsOf(b) };
  for (const [name, count] of Object.entries(countsOf(a))) counts[name] = Math.max(count, counts[name] ?? 0);
  return counts;
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const countsOf = (value: unknown): Record<string, number> =>
  typeof value === 'object' && value !== null ? (value as Record<string, number>) : {};

type Details = AccountSignal['details'];

const complete = (details: Details, other: Details): Details => {
  const completed = { ...details };
  for (const [name, value] of Object.entries(other)) {
    if (isMissing(completed[name]) && !isMissing(value)) completed[name] = value;
  }
  return completed;
};

const isMissing = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Stored details come back from SQLite as they went in, but key order is not part of the promise. */
const same = (a: Details, b: Details): boolean => {
  const names = Object.keys({ ...a, ...b });
  return names.every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));
};
