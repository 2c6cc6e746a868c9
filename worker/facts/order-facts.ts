/**
 * The candidates of one field, the winner first. Pure. A member's edit wins until it is released; a register's name in
 * capitals comes last. Then fresh values come before stale ones, since companies move; then the field's precedence of
 * sources decides (fact-policy.ts), then confidence, then which was received last.
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
  // Of one there is no order.
  if (facts.length < 2) return [...facts];
  const sure = confidences(field, facts, domain, now);
  const ranked = facts.map((fact, at) => {
    const kind = sourceKind(fact.source, domain);
    return {
      fact,
      marks: [
        kind === 'edit' ? 0 : 1,
        field === 'name' && kind === 'register' && isInCapitals(fact.value) ? 1 : 0,
        isStale(field, fact, now) ? 1 : 0,
        placeOf(field, fact.source.by, kind),
        // In steps, so that no minute of somebody's clock decides.
        -Math.round((sure[at] ?? 0) * 20),
      ],
    };
  });
  return ranked
    .sort((a, b) => a.marks.reduce((order, mark, at) => order || mark - (b.marks[at] ?? 0), 0))
    .map(({ fact }) => fact);
};

/** Registers write many a name so: it is the one that the law knows, and not how the company writes itself. */
const isInCapitals = (name: unknown): boolean =>
  typeof name === 'string' && /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);

export const isStale = (field: Field, fact: Fact, now: Date): boolean =>
  now.getTime() > staleFrom(field, fact);

/** Milliseconds since 1970: until then the value counts as fresh. */
export const staleFrom = (field: Field, { source }: Fact): number =>
  Date.parse(source.at) + factPolicy[field].freshDays * day;

/**
 * How likely each is right, 0 to 1: the source's prior, halved for each time of freshness; witnesses that agree add up.
 * @param facts all candidates of the field
 */
export const confidences = (
  field: Field,
  facts: readonly Fact[],
  domain: string | null,
  now: Date,
): number[] => {
  // Once each and not once a pair: to tell who a source is takes longest.
  const told = facts.map(({ value, source }) => ({
    value,
    origin: originOf(source),
    sure: alone(field, source, domain, now),
  }));
  return told.map((one) => {
    const witnesses = new Map([[one.origin, one.sure]]);
    for (const other of told) {
      if (other.origin === one.origin || !agree(field, other.value, one.value)) continue;
      witnesses.set(other.origin, Math.max(witnesses.get(other.origin) ?? 0, other.sure));
    }
    return 1 - witnesses.values().reduce((doubt, sure) => doubt * (1 - sure), 1);
  });
};

const alone = (field: Field, source: Fact['source'], domain: string | null, now: Date): number => {
  const prior = priors[sourceKind(source, domain)];
  if (source.rule === 'edit') return prior;
  const age = Math.max(0, now.getTime() - Date.parse(source.at)) / day;
  return prior * 2 ** (-age / factPolicy[field].freshDays);
};
