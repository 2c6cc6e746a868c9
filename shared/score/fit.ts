/** How well an account matches the ideal customer profile that it fits best, criterion by criterion. */

import type { Fact } from '../observe.ts';
import { type Criterion, criteria } from './criteria.ts';
import { isExcluded } from './excluded.ts';
import type { ScoreInput, Summand } from './input.ts';
import type { Model } from './model.ts';
import { emptyProfile, type Profile } from './profile.ts';
import { unknownsOf } from './unknowns.ts';

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

const summandsOf = ({ facts }: ScoreInput, profile: Profile, model: Model): Summand[] => {
  const unknowns = unknownsOf(model).fit;
  const summands: Summand[] = [];
  for (const criterion of criteria) {
    const { id, field } = criterion;
    const summand = held(criterion, facts[field], profile, unknowns[id], model.fit[id].share);
    if (summand) summands.push(summand);
  }
  // Not being excluded is the usual case and is not told.
  const found = isExcluded(facts, profile);
  if (found) {
    const reason = { code: 'fit.excluded', params: { what: found.what, kind: found.kind } };
    summands.push({
      ...unknowns.excluded,
      state: 'yes',
      x: 1,
      variance: 0,
      reason,
      sources: [found.fact.source],
    });
  }
  return summands;
};

/** A criterion that is not known adds nothing; on one without a wish nothing can be said. */
const held = (
  { always, codes, wanted, matches, params }: Criterion,
  known: Fact[] | undefined,
  profile: Profile,
  unknown: Summand,
  share: number,
): Summand | null => {
  const isWanted = wanted(profile);
  if (!isWanted && !always) return null;
  const fact = known?.[0];
  if (!known || !fact) return unknown;
  const told = params(known, profile);
  const sources = [fact.source];
  if (!isWanted) return { ...unknown, reason: { code: codes.unset, params: told }, sources };
  const isMatch = matches(known, profile);
  return {
    ...unknown,
    state: isMatch ? 'yes' : 'no',
    x: (isMatch ? 1 : 0) - share,
    variance: 0,
    reason: { code: isMatch ? codes.match : codes.miss, params: told },
    sources,
  };
};
