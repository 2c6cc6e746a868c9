/** What is known of an account, and what a capture adds: every candidate is kept with its source, the winner first. Pure. */
import { type Fact, factFields, singleFields } from '../../shared/observe.ts';
import { orderFacts } from '../facts/order-facts.ts';
import { originOf } from '../facts/source-kind.ts';
import type { Facts } from '../store/accounts.ts';

/** Candidates kept of a single field, values kept of a list. */
const candidates = 12;
const listLength = 20;

const single: readonly string[] = singleFields;
const listed = factFields.filter((field) => !single.includes(field));

/**
 * @param domain the account's own, whose pages are trusted above others.
 * @param known in the order in which they stand; `seen` was received after all of them.
 */
export const mergeFacts = (known: Facts, seen: Facts, domain: string | null, now: Date): Facts => {
  const merged: Facts = {};
  for (const field of singleFields) {
    const facts = orderFacts(
      field,
      candidatesOf([...(seen[field] ?? []), ...(known[field] ?? [])]),
      domain,
      now,
    );
    if (facts.length) merged[field] = facts.slice(0, candidates);
  }
  for (const field of listed) {
    // Lists keep their order, so that a full one is not emptied by newcomers.
    const facts = distinct([...(known[field] ?? []), ...(seen[field] ?? [])], () => '');
    if (facts.length) merged[field] = facts.slice(0, listLength);
  }
  return merged;
};

/** One a value and source: the one received last, so that a value seen again is as young as its last sight. */
const candidatesOf = (facts: readonly Fact[]): Fact[] => distinct(facts, ({ source }) => originOf(source));

const distinct = (facts: readonly Fact[], by: (fact: Fact) => string): Fact[] => {
  if (facts.length < 2) return [...facts];
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const mark = `${markOf(fact.value)}\n${by(fact)}`;
    return !seen.has(mark) && seen.add(mark);
  });
};

/** Two spellings of one value have one mark. Objects come out of one schema, so their keys stand in one order. */
const markOf = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).normalize('NFKC').trim().toLowerCase();
