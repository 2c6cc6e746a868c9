/** How well an account matches the ideal customer profile that it fits best, criterion by criterion. */

import type { Fact } from '../observe.ts';
import { type Criterion, criteria } from './criteria.ts';
import { isExcluded } from './excluded.ts';
import { type ScoreInput, type Summand, variance } from './input.ts';
import type { FitTerm, Model } from './model.ts';
import { emptyProfile, type Profile } from './profile.ts';

export interface Fit {
  /** null where the team has no profile. */
  profile: Profile | null;
  summands: Summand[];
}

/** Of several profiles the one with the largest sum, the first of equals. */
export const fitOf = (input: ScoreInput, model: Model): Fit => {
  const fits = model.profiles.map((profile) => ({ profile, summands: summandsOf(input, profile, model) }));
  const [first, ...others] = fits;
  if (!first) return { profile: null, summands: summandsOf(input, emptyProfile, model) };
  return others.reduce((best, next) => (sum(next.summands) > sum(best.summands) ? next : best), first);
};

const sum = (summands: readonly Summand[]) =>
  summands.reduce((total, { weight, x }) => total + weight * x, 0);

const summandsOf = ({ facts }: ScoreInput, profile: Profile, model: Model): Summand[] => [
  ...criteria.flatMap((criterion) => held(criterion, facts[criterion.field], profile, model) ?? []),
  ...(excluded(facts, profile, model) ?? []),
];

/** A criterion that is not known adds nothing; on one without a wish nothing can be said. */
const held = (
  { id, always, wanted, matches, params }: Criterion,
  known: Fact[] | undefined,
  profile: Profile,
  model: Model,
): Summand | null => {
  const [fact] = known ?? [];
  const sources = fact ? [fact.source] : [];
  if (!wanted(profile) || !fact) {
    if (!always && !wanted(profile)) return null;
    const reason = fact
      ? { code: `fit.${id}.unset`, params: params(known ?? [], profile) }
      : { code: `fit.${id}.unknown`, params: {} };
    return term(id, model, 'unknown', 0, variance(model.fit[id]), reason, sources);
  }
  const match = matches(known ?? [], profile);
  const reason = {
    code: `fit.${id}.${match ? 'match' : 'miss'}`,
    params: params(known ?? [], profile),
  };
  return term(id, model, match ? 'yes' : 'no', (match ? 1 : 0) - model.fit[id].share, 0, reason, sources);
};

/** Not being excluded is the usual case and is not told. */
const excluded = (facts: ScoreInput['facts'], profile: Profile, model: Model): Summand[] | null => {
  const found = isExcluded(facts, profile);
  if (!found) return null;
  const reason = { code: 'fit.excluded', params: { what: found.what, kind: found.kind } };
  return [term('excluded', model, 'yes', 1, 0, reason, [found.fact.source])];
};

const term = (
  id: FitTerm,
  model: Model,
  state: Summand['state'],
  x: number,
  unknown: number,
  reason: Summand['reason'],
  sources: Summand['sources'],
): Summand => ({
  id,
  group: 'fit',
  state,
  weight: model.fit[id].weight,
  x,
  variance: unknown,
  reason,
  sources,
  occurredAt: null,
});
