/**
 * The candidates of one field, the winner first. Pure. A member's edit wins until it is released. Then fresh values come
 * before stale ones, since companies move; then the field's precedence of sources decides (fact-policy.ts), then
 * confidence, then which was received last.
 */
import type { Fact, singleFields } from '../../shared/observe.ts';
import { agree } from './agree.ts';
import { factPolicy, placeOf } from './fact-policy.ts';
import { originOf, sourceKind } from './source-kind.ts';
import { priors } from './source-kinds.ts';

type Field = (typeof singleFields)[number];
const day = 86_400_000;

/** @param facts the one received last first. @param domain the account's own */
export const orderFacts = (
  field: Field,
  facts: readonly Fact[],
  domain: string | null,
  now: Date,
): Fact[] => {
  if (facts.length < 2) return [...facts];
  const ranked = facts.map((fact) => {
    const kind = sourceKind(fact.source, domain);
    return {
      fact,
      marks: [
        kind === 'edit' ? 0 : 1,
        isStale(field, fact, now) ? 1 : 0,
        placeOf(field, fact.source.by, kind),
        // In steps, so that no minute of somebody's clock decides.
        -Math.round(confidence(field, fact, facts, domain, now) * 20),
      ],
    };
  });
  return ranked
    .sort((a, b) => a.marks.reduce((order, mark, at) => order || mark - (b.marks[at] ?? 0), 0))
    .map(({ fact }) => fact);
};

export const isStale = (field: Field, fact: Fact, now: Date): boolean =>
  now.getTime() > staleFrom(field, fact);

/** Milliseconds since 1970: until then the value counts as fresh. */
export const staleFrom = (field: Field, { source }: Fact): number =>
  Date.parse(source.at) + factPolicy[field].freshDays * day;

/** How likely it is right, 0 to 1: the source's prior, halved for each time of freshness; witnesses that agree add up. */
export const confidence = (
  field: Field,
  fact: Fact,
  all: readonly Fact[],
  domain: string | null,
  now: Date,
): number => {
  const witnesses = new Map([[originOf(fact.source), alone(field, fact, domain, now)]]);
  for (const other of all) {
    const origin = originOf(other.source);
    if (origin === originOf(fact.source) || !agree(field, other.value, fact.value)) continue;
    witnesses.set(origin, Math.max(witnesses.get(origin) ?? 0, alone(field, other, domain, now)));
  }
  return 1 - [...witnesses.values()].reduce((doubt, sure) => doubt * (1 - sure), 1);
};

const alone = (field: Field, { source }: Fact, domain: string | null, now: Date): number => {
  const prior = priors[sourceKind(source, domain)];
  if (source.rule === 'edit') return prior;
  const age = Math.max(0, now.getTime() - Date.parse(source.at)) / day;
  return prior * 2 ** (-age / factPolicy[field].freshDays);
};
