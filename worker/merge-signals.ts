/** Signals of a capture that change what is known: a new id is new, a known one is renewed or completed. Pure. */
import type { AccountSignal } from '../shared/observe.ts';

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
  // Open roles are a state: each look replaces the one before.
  if (after.kind === 'hiring') {
    return after.occurredAt > before.occurredAt ||
      (after.occurredAt === before.occurredAt && !same(after.details, before.details))
      ? after
      : before;
  }
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
