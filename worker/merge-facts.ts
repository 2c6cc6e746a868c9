/** What is known of an account, and what a capture adds: all that differs is kept, the most trusted first. Pure. */
import type { Fact } from '../shared/observe.ts';
import { listFields, singleFields } from '../shared/observe.ts';
import type { Facts } from './store/accounts.ts';
import { rank } from './trust.ts';

/** Distinct values kept of a single field, and of a list. */
const candidates = 8;
const listLength = 20;

/**
 * @param domain the account's own, whose pages are trusted above others.
 * @param known in the order in which they stand; `seen` was received after all of them.
 */
export const mergeFacts = (known: Facts, seen: Facts, domain: string | null): Facts => {
  const merged: Facts = {};
  for (const field of singleFields) {
    const facts = distinct(byTrust([...(seen[field] ?? []), ...(known[field] ?? [])], domain));
    if (facts.length) merged[field] = facts.slice(0, candidates);
  }
  for (const field of listFields) {
    // Lists keep their order, so that a full one is not emptied by newcomers.
    const facts = distinct([...(known[field] ?? []), ...(seen[field] ?? [])]);
    if (facts.length) merged[field] = facts.slice(0, listLength);
  }
  return merged;
};

const byTrust = (facts: Fact[], domain: string | null): Fact[] =>
  facts
    .map((fact) => ({ fact, rank: rank(fact.source, domain) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ fact }) => fact);

const distinct = (facts: readonly Fact[]): Fact[] => {
  const seen = new Set<string>();
  return facts.filter(({ value }) => {
    const mark = markOf(value);
    return !seen.has(mark) && seen.add(mark);
  });
};

/** Two spellings of one value have one mark. Objects come out of one schema, so their keys stand in one order. */
const markOf = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).normalize('NFKC').trim().toLowerCase();
