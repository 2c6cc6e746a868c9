/** What the whole way of learning is worth on outcomes that it had not seen: the figures that a team may rely on. */
import { sigmoid } from '../score/sigmoid.ts';
import { bootstrap, type Interval } from './bootstrap.ts';
import { calibrated, chooseCalibration, crossFitted } from './calibrate.ts';
import { chooseMethod, type MethodChoice, predict } from './choose-method.ts';
import { foldCount, splits, stratifiedFolds } from './cross-validate.ts';
import type { Cells, Column } from './encode.ts';
import { fitMethod } from './methods.ts';
import {
  auc,
  brier,
  byChance,
  type CalibrationTenth,
  calibrationError,
  calibrationTenths,
  type LiftTenth,
  liftTenths,
  logLoss,
  rowLoss,
} from './metrics.ts';
import type { Random } from './random.ts';

export interface Figure extends Interval {
  value: number;
}

export interface HeldOut {
  outcomes: number;
  wins: number;
  baseRate: number;
  /** False: no better than the base rate, and then the base rate is all that may be said. */
  skill: boolean;
  auc: Figure;
  logLoss: Figure;
  /** Log loss of quoting the base rate. */
  baseLogLoss: number;
  brier: Figure;
  calibrationError: number;
  calibration: CalibrationTenth[];
  lift: (LiftTenth & { interval: Interval })[];
}

/**
 * Up to so many outcomes the choice of method and calibration is made anew inside each fold, as it must be where a
 * lucky choice among four would flatter. Above, the choice is made once: what it could flatter by is then far below
 * the width of the intervals, and nesting would take minutes.
 */
const nestedUpTo = 1500;
/** Skill must save this share of the base rate's log loss, and this many standard errors: no trifle, and no luck. */
const least = { saving: 0.02, errors: 2 };
const samples = 400;

/** Held-out chance of every row. */
export const heldOutChances = (
  columns: readonly Column[],
  cells: Cells,
  outcomes: readonly number[],
  choice: MethodChoice,
  random: Random,
): number[] => {
  if (outcomes.length > nestedUpTo) return crossFitted(choice.heldOut, outcomes, random).map(sigmoid);
  const chances = new Array<number>(outcomes.length).fill(0);
  const count = foldCount(outcomes) * (outcomes.length < 400 ? 2 : 1);
  for (const { learn, test } of splits(cells, outcomes, stratifiedFolds(outcomes, count, random))) {
    const inner = chooseMethod(columns, learn.cells, learn.outcomes, random);
    const calibration = chooseCalibration(inner.heldOut, learn.outcomes, random);
    const z = predict(
      fitMethod(inner.method, columns, learn.cells, learn.outcomes),
      test.cells,
      test.rows.length,
    );
    test.rows.forEach((row, i) => {
      chances[row] = sigmoid(calibrated(calibration, z[i] ?? 0));
    });
  }
  return chances;
};

export const judge = (chances: readonly number[], outcomes: readonly number[], random: Random): HeldOut => {
  const rows = outcomes.length;
  const wins = outcomes.reduce((sum, outcome) => sum + outcome, 0);
  const baseRate = wins / rows;
  const order = byChance(chances);
  const losses = chances.map((chance, i) => rowLoss(chance, outcomes[i] ?? 0));
  const squares = chances.map((chance, i) => (chance - (outcomes[i] ?? 0)) ** 2);
  const intervals = bootstrap(rows, samples, random, (times) => [
    auc(chances, outcomes, order, times),
    weighted(losses, times),
    weighted(squares, times),
    ...liftTenths(outcomes, order, times).map(({ lift }) => lift),
  ]);
  const figure = (value: number, i: number): Figure => ({
    value,
    ...(intervals[i] ?? { low: value, high: value }),
  });
  const baseLogLoss = -(baseRate * Math.log(baseRate) + (1 - baseRate) * Math.log(1 - baseRate));
  return {
    outcomes: rows,
    wins,
    baseRate,
    skill: hasSkill(losses, outcomes, baseRate, baseLogLoss),
    auc: figure(auc(chances, outcomes, order), 0),
    logLoss: figure(logLoss(chances, outcomes), 1),
    baseLogLoss,
    brier: figure(brier(chances, outcomes), 2),
    calibrationError: calibrationError(chances, outcomes),
    calibration: calibrationTenths(chances, outcomes),
    lift: liftTenths(outcomes, order).map((tenth, i) => ({
      ...tenth,
      interval: intervals[3 + i] ?? { low: tenth.lift, high: tenth.lift },
    })),
  };
};

const weighted = (values: readonly number[], times: Int32Array): number =>
  values.reduce((sum, value, i) => sum + value * (times[i] as number), 0) / values.length;

/** Saved log loss, paired by row with that of the base rate. */
const hasSkill = (
  losses: readonly number[],
  outcomes: readonly number[],
  baseRate: number,
  baseLogLoss: number,
): boolean => {
  const saved = losses.map((loss, i) => rowLoss(baseRate, outcomes[i] ?? 0) - loss);
  const mean = saved.reduce((sum, value) => sum + value, 0) / saved.length;
  const variance = saved.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, saved.length - 1);
  return mean > least.errors * Math.sqrt(variance / saved.length) && mean > least.saving * baseLogLoss;
};
