/** Which method to learn with: the one with the least log loss on rows that it had not seen. */
import { foldCount, splits, stratifiedFolds } from './cross-validate.ts';
import { multiply } from './design.ts';
import { type Cells, type Column, encode, type Plan } from './encode.ts';
import { fewestForPairs, fitMethod, type Method, methods } from './methods.ts';
import { logLoss } from './metrics.ts';
import type { Random } from './random.ts';

export interface MethodChoice {
  method: Method;
  /** Log-odds of every row by the chosen method, from folds that had not seen the row. */
  heldOut: number[];
  /** Held-out log loss of all that were tried. */
  losses: { method: Method; loss: number }[];
}

export const chooseMethod = (
  columns: readonly Column[],
  cells: Cells,
  outcomes: readonly number[],
  random: Random,
): MethodChoice => {
  const tried = methods.filter((method) => method !== 'pairs' || outcomes.length >= fewestForPairs);
  const heldOut = new Map(tried.map((method) => [method, new Array<number>(outcomes.length).fill(0)]));
  const folds = stratifiedFolds(outcomes, foldCount(outcomes), random);
  for (const { learn, test } of splits(cells, outcomes, folds))
    for (const method of tried) {
      const z = predict(
        fitMethod(method, columns, learn.cells, learn.outcomes),
        test.cells,
        test.rows.length,
      );
      const own = heldOut.get(method) ?? [];
      test.rows.forEach((row, i) => {
        own[row] = z[i] ?? 0;
      });
    }
  const losses = tried.map((method) => ({ method, loss: lossOf(heldOut.get(method) ?? [], outcomes) }));
  const best = losses.reduce((least, each) => (each.loss < least.loss ? each : least));
  return { method: best.method, heldOut: heldOut.get(best.method) ?? [], losses };
};

interface Weighted {
  plan: Plan;
  fit: { weights: Float64Array };
}

/** Log-odds of the given rows. */
export const predict = ({ plan, fit }: Weighted, cells: Cells, rows: number): Float64Array =>
  multiply(encode(plan, cells, rows), fit.weights);

const lossOf = (z: readonly number[], outcomes: readonly number[]): number =>
  logLoss(
    z.map((value) => 1 / (1 + Math.exp(-value))),
    outcomes,
  );
