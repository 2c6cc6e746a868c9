/**
 * Chances mended after the fact, where that helps on rows that the mending had not seen.
 * Platt 1999: z' = a + b z. Beta calibration (Kull, Silva Filho and Flach 2017): a slope for each side of a half,
 * z' = c + a ln p - b ln(1 - p). Both start from "leave as it is" and move as outcomes justify; isotonic
 * regression is left out on purpose: below some 600 outcomes it does harm.
 */
import { foldCount, stratifiedFolds } from './cross-validate.ts';
import { fitLogistic } from './logistic.ts';
import { logLoss } from './metrics.ts';
import type { Random } from './random.ts';

export type Calibration =
  | { kind: 'none' }
  | { kind: 'platt'; weights: readonly number[] }
  | { kind: 'beta'; weights: readonly number[] };

/** Below so many outcomes the two or three numbers of a calibration are mostly noise. */
const fewest = 200;
/** Share of held-out log loss that it must save to be worth having. */
const worthwhile = 0.0003;

const inputsOf = { platt: (z: number) => [1, z], beta: (z: number) => [1, lnChance(z), -lnChance(-z)] };
const mean = { platt: [0, 1], beta: [0, 1, 1] };
const precision = { platt: [0, 5], beta: [0, 5, 5] };

const lnChance = (z: number): number => (z > 0 ? -Math.log1p(Math.exp(-z)) : z - Math.log1p(Math.exp(z)));

export const calibrated = (calibration: Calibration, z: number): number => {
  if (calibration.kind === 'none') return z;
  const inputs = inputsOf[calibration.kind](z);
  return inputs.reduce((sum, input, i) => sum + input * (calibration.weights[i] ?? 0), 0);
};

/** @param z log-odds of rows that the model had not seen when it gave them. */
export const fitCalibration = (
  kind: 'platt' | 'beta',
  z: readonly number[],
  outcomes: readonly number[],
): Calibration => {
  const signs = kind === 'platt' ? ([0, 1] as const) : ([0, 1, 1] as const);
  const prior = { mean: mean[kind], precision: precision[kind], signs };
  return { kind, weights: fitLogistic(z.map(inputsOf[kind]), outcomes, prior).weights };
};

/** The calibration that does best on held-out rows, fitted on all; `none` where none does better than nothing. */
export const chooseCalibration = (
  z: readonly number[],
  outcomes: readonly number[],
  random: Random,
): Calibration => {
  const { kind } = compare(z, outcomes, random);
  return kind === 'none' ? { kind } : fitCalibration(kind, z, outcomes);
};

/** Held-out log-odds after the calibration that would be chosen, each row mended by folds that had not seen it. */
export const crossFitted = (z: readonly number[], outcomes: readonly number[], random: Random): number[] =>
  compare(z, outcomes, random).mended;

const compare = (z: readonly number[], outcomes: readonly number[], random: Random) => {
  let best = {
    kind: 'none' as Calibration['kind'],
    mended: [...z],
    loss: lossOf(z, outcomes) * (1 - worthwhile),
  };
  if (outcomes.length < fewest) return best;
  const folds = stratifiedFolds(outcomes, foldCount(outcomes), random);
  for (const kind of ['platt', 'beta'] as const) {
    const mended = [...z];
    for (const rows of folds) {
      const held = new Set(rows);
      const rest = z.flatMap((_, row) => (held.has(row) ? [] : [row]));
      const of = (values: readonly number[]) => rest.map((row) => values[row] ?? 0);
      const fitted = fitCalibration(kind, of(z), of(outcomes));
      for (const row of rows) mended[row] = calibrated(fitted, z[row] ?? 0);
    }
    const loss = lossOf(mended, outcomes);
    if (loss < best.loss) best = { kind, mended, loss };
  }
  return best;
};

const lossOf = (z: readonly number[], outcomes: readonly number[]): number =>
  logLoss(
    z.map((value) => 1 / (1 + Math.exp(-value))),
    outcomes,
  );
