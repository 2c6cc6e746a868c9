/**
 * A team's hand-set weights, moved by its outcomes as far as they justify: the weights are the prior's mean, and
 * how firmly they are held is said in outcomes ("worth 60 outcomes") and chosen by cross-validation.
 */
import { foldCount, stratifiedFolds } from './cross-validate.ts';
import { fitLogistic, fitWeights, type LogisticFit, type Prior } from './logistic.ts';
import { rowLoss } from './metrics.ts';
import type { Random } from './random.ts';

export interface HandSet {
  /** Weights with the intercept first; inputs carry a 1 there. */
  weights: readonly number[];
  signs?: readonly (-1 | 0 | 1)[];
}

export interface LearnedWeights {
  fit: LogisticFit;
  /** Outcomes that the hand-set weights count for. */
  worth: number;
  /** By weight: what share of the belief in it is still the hand-set one, 1 before any outcome. */
  handSet: number[];
  /** Held-out log loss by worth tried, and of the hand-set weights as they stand. */
  losses: { worth: number; loss: number }[];
  handSetLoss: number;
}

export const worths = [5, 10, 20, 40, 80, 160, 320, 640] as const;

export const learnWeights = (
  inputs: readonly (readonly number[])[],
  outcomes: readonly number[],
  handSet: HandSet,
  random: Random,
): LearnedWeights => {
  const folds = stratifiedFolds(outcomes, foldCount(outcomes), random);
  const losses = heldOutLosses(inputs, outcomes, handSet, folds);
  // Of worths that do alike the firmer is taken: it moves less on the same evidence.
  const best = losses.reduce((least, each) => (each.loss <= least.loss ? each : least));
  const prior = priorWorth(inputs, handSet, best.worth);
  const fit = fitLogistic(inputs, outcomes, prior);
  return {
    fit,
    worth: best.worth,
    handSet: fit.information.map((information, i) => {
      const held = prior.precision[i] ?? 0;
      return held + information > 0 ? held / (held + information) : 0;
    }),
    losses,
    handSetLoss: meanLoss(inputs, outcomes, handSet.weights),
  };
};

/**
 * The prior that tells as much of each weight as `worth` outcomes would: their information under the hand-set
 * weights themselves, n * mean of p (1 - p) x^2. The intercept is left free: base rates differ from team to team.
 */
export const priorWorth = (inputs: readonly (readonly number[])[], handSet: HandSet, worth: number): Prior =>
  priorOf(handSet, informationOf(inputs, handSet.weights), worth);

/** Of one outcome on each weight, on average. */
const informationOf = (
  inputs: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] => {
  const information = weights.map(() => 0);
  for (const row of inputs) {
    const p = chance(row, weights);
    row.forEach((x, i) => {
      information[i] = (information[i] ?? 0) + (p * (1 - p) * x * x) / inputs.length;
    });
  }
  return information;
};

const priorOf = (handSet: HandSet, information: readonly number[], worth: number): Prior => ({
  mean: handSet.weights,
  // An input that no row has yet tells nothing: its weight is held as firmly as a usual one.
  precision: information.map((each, i) => (i === 0 ? 0 : worth * (each || 0.05))),
  ...(handSet.signs ? { signs: handSet.signs } : {}),
});

const chance = (row: readonly number[], weights: readonly number[]): number => {
  const z = row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-z));
};

const meanLoss = (
  inputs: readonly (readonly number[])[],
  outcomes: readonly number[],
  weights: readonly number[],
): number =>
  inputs.reduce((sum, row, i) => sum + rowLoss(chance(row, weights), outcomes[i] ?? 0), 0) / inputs.length;

const heldOutLosses = (
  inputs: readonly (readonly number[])[],
  outcomes: readonly number[],
  handSet: HandSet,
  folds: readonly (readonly number[])[],
): LearnedWeights['losses'] => {
  const sums = worths.map(() => 0);
  for (const rows of folds) {
    const held = new Set(rows);
    const rest = outcomes.flatMap((_, row) => (held.has(row) ? [] : [row]));
    const learnt = rest.map((row) => inputs[row] ?? []);
    const known = rest.map((row) => outcomes[row] ?? 0);
    const information = informationOf(learnt, handSet.weights);
    let weights = handSet.weights;
    // From the firmest on, each from where the one before came to.
    for (let at = worths.length - 1; at >= 0; at--) {
      weights = fitWeights(learnt, known, priorOf(handSet, information, worths[at] ?? 0), weights);
      for (const row of rows)
        sums[at] = (sums[at] ?? 0) + rowLoss(chance(inputs[row] ?? [], weights), outcomes[row] ?? 0);
    }
  }
  return worths.map((worth, at) => ({ worth, loss: (sums[at] ?? 0) / outcomes.length }));
};
