/**
 * The score: a pure function of what is known, the model and the time. One additive model in log-odds,
 * z = b + sum of w_i * x_i; score = 100 * sigma(z); the points of its terms add up to it exactly.
 */
import type { Score, Term } from '../api/score.ts';
import { onceEach } from '../format/once-each.ts';
import { coverage } from './coverage.ts';
import { fadesAt } from './fade.ts';
import type { ScoreInput, Summand } from './input.ts';
import type { Model } from './model.ts';
import { exactPoints, wholePoints } from './points.ts';
import { logit, sigmoid } from './sigmoid.ts';
import { summandsOf } from './summands.ts';
import { tierOf } from './tier.ts';

/** Ten in ninety: the range holds the score of 80 % of accounts of which this is all that is known. */
const z80 = 1.2816;

export const score = (input: ScoreInput, now: Date, model: Model): Score => {
  const base = logit(model.baseRate);
  const { summands, dated, profile } = summandsOf(input, model, now);
  const contributions: number[] = [];
  let z = base;
  let variance = model.spread ** 2;
  for (const summand of summands) {
    const contribution = summand.weight * summand.x;
    contributions.push(contribution);
    z += contribution;
    variance += summand.variance;
  }
  const exact = [100 * sigmoid(base), ...exactPoints(base, contributions)];
  const whole = wholePoints(exact);
  const spread = Math.sqrt(variance);
  return {
    score: whole.reduce((sum, part) => sum + part, 0),
    low: Math.round(100 * sigmoid(z - z80 * spread)),
    high: Math.round(100 * sigmoid(z + z80 * spread)),
    tier: tierOf(sigmoid(z), input, model),
    coverage: coverage(input),
    model: model.version,
    profile: model.profiles.length > 1 ? (profile?.name ?? null) : null,
    calibrated: model.trained?.skill ?? false,
    terms: termsOf(summands, exact, whole),
    scoredAt: instant(now.getTime()),
    dueAt: fadesAt(dated, z, now)?.toISOString() ?? null,
  };
};

/** Of many accounts in a row it is the same. */
const instant = onceEach((ms: number) => new Date(ms).toISOString(), 1);

/** Strongest first; the base and then the unknown ones last. */
const termsOf = (
  summands: readonly Summand[],
  exact: readonly number[],
  whole: readonly number[],
): Term[] => {
  const base: Term = {
    id: 'base',
    group: 'base',
    state: 'yes',
    points: whole[0] ?? 0,
    exact: exact[0] ?? 0,
    x: 1,
    reason: { code: 'base', params: {} },
    sources: [],
    occurredAt: null,
  };
  const known: Term[] = [];
  const unknown: Term[] = [];
  for (let i = 0; i < summands.length; i++) {
    const summand = summands[i];
    if (!summand) continue;
    const { id, group, state, x, reason, sources, occurredAt } = summand;
    (state === 'unknown' ? unknown : known).push({
      id,
      group,
      state,
      points: whole[i + 1] ?? 0,
      exact: exact[i + 1] ?? 0,
      x,
      reason,
      sources,
      occurredAt,
    });
  }
  known.sort((a, b) => Math.abs(b.exact) - Math.abs(a.exact) || (a.id < b.id ? -1 : 1));
  return [...known, base, ...unknown];
};
