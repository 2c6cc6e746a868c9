/**
 * The score: a pure function of what is known, the model and the time. One additive model in log-odds,
 * z = b + sum of w_i * x_i; score = 100 * sigma(z); the points of its terms add up to it exactly.
 */
import type { Score, Term } from '../api.ts';
import { coverage } from './coverage.ts';
import { engagementSummands } from './engagement.ts';
import { fitSummands } from './fit.ts';
import type { ScoreInput, Summand } from './input.ts';
import { intentSummands } from './intent.ts';
import { type Model, modelV0 } from './model.ts';
import { exactPoints, wholePoints } from './points.ts';
import { logit, sigmoid } from './sigmoid.ts';
import { tierOf } from './tier.ts';

const dayMs = 86_400_000;
/** Ten in ninety: the range holds the score of 80 % of accounts of which this is all that is known. */
const z80 = 1.2816;
/** Past two years every signal has faded to nothing that shows. */
const horizonDays = 730;

export const score = (input: ScoreInput, now: Date, model: Model = modelV0): Score => {
  const base = logit(model.baseRate);
  const summands = summandsOf(input, model, now);
  const z = zOf(base, summands);
  const points = exactPoints(
    base,
    summands.map((s) => s.contribution),
  );
  const exact = [100 * sigmoid(base), ...points];
  const whole = wholePoints(exact);
  const spread = Math.sqrt(summands.reduce((sum, s) => sum + s.variance, model.spread ** 2));
  return {
    score: whole.reduce((sum, part) => sum + part, 0),
    low: Math.round(100 * sigmoid(z - z80 * spread)),
    high: Math.round(100 * sigmoid(z + z80 * spread)),
    tier: tierOf(sigmoid(z), input, model),
    coverage: coverage(input),
    model: model.version,
    terms: termsOf(summands, exact, whole),
    scoredAt: now.toISOString(),
    dueAt: dueAt(input, model, now, z)?.toISOString() ?? null,
  };
};

const summandsOf = (input: ScoreInput, model: Model, now: Date): Summand[] => [
  ...fitSummands(input, model),
  ...intentSummands(input, model, now),
  ...engagementSummands(input, model),
];

const zOf = (base: number, summands: readonly Summand[]): number =>
  summands.reduce((sum, s) => sum + s.contribution, base);

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
    reason: { code: 'base', params: {} },
    sources: [],
    occurredAt: null,
  };
  const terms = summands.map(
    ({ contribution: _c, variance: _v, ...summand }, index): Term => ({
      ...summand,
      points: whole[index + 1] ?? 0,
      exact: exact[index + 1] ?? 0,
    }),
  );
  const known = terms.filter((term) => term.state !== 'unknown');
  known.sort((a, b) => Math.abs(b.exact) - Math.abs(a.exact) || a.id.localeCompare(b.id));
  return [...known, base, ...terms.filter((term) => term.state === 'unknown')];
};

/**
 * When the score will have moved by a point by fading alone. Steps double until it has, then halves find the day's
 * hour: the sum of a few decaying terms moves one way at these lengths, and a late turn only costs a later look.
 */
const dueAt = (input: ScoreInput, model: Model, now: Date, z: number): Date | null => {
  const at = (days: number) => new Date(now.getTime() + days * dayMs);
  const faded = (days: number) => zOf(0, intentSummands(input, model, at(days)));
  const steady = z - faded(0);
  const moved = (days: number) => Math.abs(sigmoid(steady + faded(days)) - sigmoid(z)) >= 0.01;
  let late = 1;
  while (!moved(late)) {
    if (late >= horizonDays) return null;
    late = Math.min(horizonDays, late * 2);
  }
  let early = 0;
  while (late - early > 1 / 24) {
    const middle = (early + late) / 2;
    if (moved(middle)) late = middle;
    else early = middle;
  }
  return at(late);
};
