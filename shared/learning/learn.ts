/** From a table of past and open leads to a model, what it is worth on outcomes not seen, and the open leads' chances. */
import { chooseCalibration } from './calibrate.ts';
import { chooseMethod, type MethodChoice } from './choose-method.ts';
import { type ColumnWorth, columnWorths } from './column-worth.ts';
import { type Dataset, readDataset } from './dataset.ts';
import type { Column } from './encode.ts';
import { type HeldOut, heldOutChances, judge } from './held-out.ts';
import { findLeaks, type Leak } from './leaks.ts';
import { fitMethod } from './methods.ts';
import { centred, chancesOf, type LearnedModel } from './model.ts';
import { LearningProblem } from './problem.ts';
import { type Random, seededRandom } from './random.ts';
import type { Table } from './table.ts';

export interface Learned {
  model: LearnedModel;
  heldOut: HeldOut;
  methods: MethodChoice['losses'];
  /** Dearest first; empty where there is no skill to divide. */
  columns: ColumnWorth[];
  used: Column[];
  unused: Dataset['unused'];
  leaks: Leak[];
  chances: { id: string; chance: number }[];
}

/** @throws LearningProblem where the table cannot be learnt from. */
export const learn = (table: Table, names: { outcome: string; id: string }, seed = 1): Learned => {
  const dataset = readDataset(table, names);
  const random = seededRandom(seed);
  const leaks = findLeaks(dataset, random);
  const left = new Set(leaks.filter((leak) => leak.leftOut).map((leak) => leak.column));
  const used = dataset.columns.filter(({ name }) => !left.has(name));
  if (!used.length) throw new LearningProblem('no-columns', noColumns(left), { left: [...left].join(', ') });
  const { cells } = dataset.known;
  const { model, choice } = train(used, cells, dataset.outcomes, random);
  const heldOut = judge(
    heldOutChances(used, cells, dataset.outcomes, choice, random),
    dataset.outcomes,
    random,
  );
  const judged = { ...model, skill: heldOut.skill };
  const chances = chancesOf(judged, dataset.open.cells, dataset.open.ids.length);
  return {
    model: judged,
    heldOut,
    methods: choice.losses,
    columns: heldOut.skill ? columnWorths(model.method, used, cells, dataset.outcomes, random) : [],
    used,
    unused: dataset.unused,
    leaks,
    chances: dataset.open.ids.map((id, i) => ({ id, chance: chances[i] ?? heldOut.baseRate })),
  };
};

/** The model alone: method and calibration chosen by cross-validation, fitted on all rows; `skill` is yet to be judged. */
export const train = (
  columns: readonly Column[],
  cells: Dataset['known']['cells'],
  outcomes: readonly number[],
  random: Random,
): { model: LearnedModel; choice: MethodChoice } => {
  const choice = chooseMethod(columns, cells, outcomes, random);
  const fitted = fitMethod(choice.method, columns, cells, outcomes);
  return {
    choice,
    model: {
      version: 1,
      skill: true,
      outcomes: outcomes.length,
      wins: outcomes.reduce((sum, outcome) => sum + outcome, 0),
      method: choice.method,
      plan: fitted.plan,
      weights: centred(fitted, cells, outcomes.length),
      calibration: chooseCalibration(choice.heldOut, outcomes, random),
    },
  };
};

const noColumns = (left: ReadonlySet<string>): string =>
  left.size
    ? `No column is left to learn from: ${[...left].join(', ')} look as if filled in after the outcome.`
    : 'No column says anything: all are ids or hold one value only.';
