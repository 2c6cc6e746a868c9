/** Whom to ask about an account now: who has something to ask by, could tell something, and has not just been asked. Pure. */
import type { Enrichment } from '../../shared/api/enrichment.ts';
import { singleFields } from '../../shared/observe.ts';
import { placeOf } from '../facts/fact-policy.ts';
import { isStale } from '../facts/order-facts.ts';
import { sourceKind } from '../facts/source-kind.ts';
import type { Facts } from '../store/accounts.ts';
import type { Lookup, Provider } from './provider.ts';
import { subjectOf } from './subject.ts';

export interface Planned {
  provider: Provider;
  lookup: Lookup;
}

/** @param providers whom the team asks, the first first */
export const plan = (
  providers: readonly Provider[],
  facts: Facts,
  lookups: Enrichment['lookups'],
  now: Date,
): Planned[] => {
  const subject = subjectOf(facts);
  return providers.flatMap((provider) => {
    const { prepare } = provider;
    const lookup = prepare(subject);
    if (!lookup || !couldTell(provider, facts, subject.domain, now)) return [];
    const last = lookups[provider.id];
    const counts = last !== undefined && Date.parse(last.until) > now.getTime();
    // Too often is too often, whatever is asked for.
    const holds = counts && (last.key === lookup.key || last.outcome === 'rate_limited');
    return holds || (last?.dead && last.key === lookup.key) ? [] : [{ provider, lookup }];
  });
};

type Single = (typeof singleFields)[number];
const isSingle = (field: string): field is Single => (singleFields as readonly string[]).includes(field);

/**
 * Lists, people and signals can always grow. Of a field with one value a free provider can tell what is missing, stale or
 * held by a lesser source; one that costs money only what is missing or stale.
 */
const couldTell = (provider: Provider, facts: Facts, domain: string | null, now: Date): boolean =>
  provider.outputs.some((output) => {
    if (!isSingle(output)) return !provider.price || !(output in facts);
    const winner = facts[output]?.[0];
    if (!winner) return true;
    if (winner.source.rule === 'edit') return false;
    if (isStale(output, winner, now)) return true;
    const kind = sourceKind(winner.source, domain);
    return (
      !provider.price &&
      placeOf(output, provider.id, provider.kind) <= placeOf(output, winner.source.by, kind)
    );
  });
