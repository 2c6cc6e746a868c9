/**
 * What each column is worth: by how much log loss rises on rows not seen when the column is left out and the others
 * make up for it as best they can. The fit without it needs no refit: to second order it is the posterior's mean
 * given that the column's weights are zero, b_rest - A_rest,own A_own,own^-1 b_own.
 */
import { factor, inverseEntry, solve } from './cholesky.ts';
import { predict } from './choose-method.ts';
import { foldCount, splits, stratifiedFolds } from './cross-validate.ts';
import type { Cells, Column, Plan } from './encode.ts';
import { fitMethod, type Method } from './methods.ts';
import { rowLoss } from './metrics.ts';
import type { PairedFit } from './pairs.ts';
import type { Random } from './random.ts';

export interface ColumnWorth {
  column: string;
  /** Held-out log loss a row without it, minus with it; below zero the column did harm. */
  worth: number;
}

export const columnWorths = (
  method: Method,
  columns: readonly Column[],
  cells: Cells,
  outcomes: readonly number[],
  random: Random,
): ColumnWorth[] => {
  const rises = new Map(columns.map(({ name }) => [name, 0]));
  const folds = stratifiedFolds(outcomes, foldCount(outcomes), random);
  for (const { learn, test } of splits(cells, outcomes, folds)) {
    const fitted = fitMethod(method, columns, learn.cells, learn.outcomes);
    const full = lossOf(fitted, test);
    for (const { name } of columns) {
      const own = coefficientsOf(fitted.plan, name);
      const rise = own.length ? lossOf(without(fitted, own), test) - full : 0;
      rises.set(name, (rises.get(name) ?? 0) + rise / outcomes.length);
    }
  }
  return [...rises]
    .map(([column, worth]) => ({ column, worth }))
    .sort((a, b) => b.worth - a.worth || (a.column < b.column ? -1 : 1));
};

const lossOf = (fitted: PairedFit, test: { cells: Cells; outcomes: number[] }): number => {
  const z = predict(fitted, test.cells, test.outcomes.length);
  return z.reduce((sum, value, i) => sum + rowLoss(1 / (1 + Math.exp(-value)), test.outcomes[i] ?? 0), 0);
};

/** All coefficients that the column has a part in. */
const coefficientsOf = (plan: Plan, name: string): number[] => {
  const own: number[] = [];
  plan.columns.forEach((column, c) => {
    if (column.column !== name) return;
    const block = plan.blocks[c];
    if (block) for (let i = 0; i < block.size; i++) own.push(block.start + i);
    if (column.missing !== null) own.push(column.missing);
  });
  for (const pair of plan.pairs)
    if (pair.columns.some(({ column }) => column === name))
      own.push(...pair.cells.filter((cell) => cell !== null));
  return own;
};

const without = ({ plan, fit }: PairedFit, own: readonly number[]): PairedFit => {
  const { size } = plan;
  const covariance = new Float64Array(own.length * own.length);
  own.forEach((i, a) => {
    own.slice(0, a + 1).forEach((j, b) => {
      covariance[a * own.length + b] = inverseEntry(fit.inverse, size, i, j);
    });
  });
  const lower = factor(covariance, own.length);
  if (!lower) return { plan, fit };
  const push = solve(
    lower,
    Float64Array.from(own, (i) => fit.weights[i] ?? 0),
  );
  // A_all,own times push, by way of A = L^-T L^-1: two passes over the triangle instead of one per entry.
  const spread = new Float64Array(size);
  own.forEach((j, b) => {
    for (let k = j; k < size; k++)
      spread[k] = (spread[k] as number) + (fit.inverse[k * size + j] as number) * (push[b] as number);
  });
  const weights = Float64Array.from(fit.weights);
  for (let k = 0; k < size; k++)
    for (let i = 0; i <= k; i++)
      weights[i] = (weights[i] as number) - (fit.inverse[k * size + i] as number) * (spread[k] as number);
  for (const i of own) weights[i] = 0;
  return { plan, fit: { ...fit, weights } };
};
