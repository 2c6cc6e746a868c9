/** A learnt model as data: what it was learnt from, and all that is needed to score a row. Plain JSON. */
import { type Calibration, calibrated } from './calibrate.ts';
import { predict } from './choose-method.ts';
import { type Cells, type ColumnPlan, encode, type Plan } from './encode.ts';
import type { Method } from './methods.ts';
import type { PairedFit } from './pairs.ts';

export interface LearnedModel {
  /** Of this shape; a reader refuses others. */
  version: 1;
  /** False: the model says the base rate of every row. */
  skill: boolean;
  outcomes: number;
  wins: number;
  method: Method;
  plan: Plan;
  /** Log-odds by coefficient of the plan, each column centred: 0 is what the average row learnt from adds. */
  weights: number[];
  calibration: Calibration;
}

/** No chance is ever certain: said chances stay this far from 0 and 1. */
const floor = 0.001;

export const chancesOf = (model: LearnedModel, cells: Cells, rows: number): number[] => {
  if (!model.skill) return new Array<number>(rows).fill(model.wins / model.outcomes);
  const z = predict({ plan: model.plan, fit: { weights: Float64Array.from(model.weights) } }, cells, rows);
  return Array.from(z, (value) => {
    const chance = 1 / (1 + Math.exp(-calibrated(model.calibration, value)));
    return Math.min(1 - floor, Math.max(floor, chance));
  });
};

export interface Contribution {
  /** One column, or the two of a pair. */
  columns: string[];
  /** Log-odds it adds to the average row's; 0 where the row does not state it and that tells nothing. */
  logOdds: number;
}

/** What each column adds to one row's log-odds, before calibration; with the intercept they add up to them exactly. */
export const contributionsOf = (
  model: LearnedModel,
  row: Readonly<Record<string, string>>,
): Contribution[] => {
  const cells = new Map(Object.entries(row).map(([name, cell]) => [name, [cell]]));
  const { index, value } = encode(model.plan, cells, 1);
  const term = (at: number) => (value[at] ?? 0) * (model.weights[index[at] ?? 0] ?? 0);
  const { columns, pairs } = model.plan;
  return [
    ...columns.map(({ column }, c) => ({ columns: [column], logOdds: term(2 * c) + term(2 * c + 1) })),
    ...pairs.map((pair, p) => ({
      columns: pair.columns.map(({ column }) => column),
      logOdds: term(2 * columns.length + p),
    })),
  ];
};

/** The fit's weights with every column's mean over the rows learnt from moved into the intercept. */
export const centred = (
  { plan, fit }: Pick<PairedFit, 'plan' | 'fit'>,
  cells: Cells,
  rows: number,
): number[] => {
  const weights = Array.from(fit.weights);
  const { index, value, width } = encode(plan, cells, rows);
  plan.columns.forEach((column, c) => {
    let sum = 0;
    for (let row = 0; row < rows; row++)
      for (let at = row * width + 2 * c; at < row * width + 2 * c + 2; at++)
        sum += (value[at] as number) * (fit.weights[index[at] as number] as number);
    const mean = sum / rows;
    for (const i of coefficients(plan, column, c)) weights[i] = (weights[i] as number) - mean;
    weights[0] = (weights[0] as number) + mean;
  });
  return weights;
};

const coefficients = (plan: Plan, column: ColumnPlan, at: number): number[] => {
  const block = plan.blocks[at];
  const own = Array.from({ length: block?.size ?? 0 }, (_, i) => (block?.start ?? 0) + i);
  return column.missing === null ? own : [...own, column.missing];
};
