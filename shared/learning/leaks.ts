/**
 * Columns that look as if they were filled in after the outcome was known. A model that learns from them shines on
 * the past and fails on open leads, so each is looked at alone, with what its bins and its gaps say of the outcome.
 */
import { foldCount, stratifiedFolds } from './cross-validate.ts';
import type { Dataset } from './dataset.ts';
import { binCount, binsOf, type Column, planColumn } from './encode.ts';
import { auc } from './metrics.ts';
import type { Random } from './random.ts';
import { isMissing } from './table.ts';

export type LeakKind = 'empty-in-open' | 'filled-decides' | 'separates' | 'pure-levels' | 'too-good';

export interface Leak {
  column: string;
  kind: LeakKind;
  /** Area under the ROC curve of this column alone, on held-out rows. */
  auc: number;
  /** Share of rows in bins where nearly all, or nearly none, were won. */
  pure: number;
  /** Share of rows in which it is filled in, among those with an outcome and among open ones. */
  filled: { known: number; open: number | null };
  /** Whether the column was kept out of the model. */
  leftOut: boolean;
}

/** AUC of a column alone: honest ones reached 0.76 at most where we looked; above the lower a look is asked for. */
const separates = 0.93;
const suspicious = 0.8;
/** Log-odds that a bin must differ from the base rate by, even at the near end of its 95 % interval. */
const pureBy = { exactly: 2, nearly: 3 };

export const findLeaks = (dataset: Dataset, random: Random): Leak[] => {
  const folds = stratifiedFolds(dataset.outcomes, foldCount(dataset.outcomes), random);
  const foldOf = new Int32Array(dataset.outcomes.length);
  folds.forEach((rows, fold) => {
    for (const row of rows) foldOf[row] = fold;
  });
  return [...dataset.columns, ...dataset.unused]
    .map((column) => lookAt(dataset, column, foldOf, folds.length))
    .filter((leak) => leak !== null);
};

const lookAt = (dataset: Dataset, column: Column, foldOf: Int32Array, folds: number): Leak | null => {
  const cells = dataset.known.cells.get(column.name) ?? [];
  const openCells = dataset.open.cells.get(column.name) ?? [];
  const filled = {
    known: filledShare(cells) ?? 0,
    open: openCells.length >= 20 ? filledShare(openCells) : null,
  };
  // An id's text says nothing twice; that it is there at all may say everything.
  const kind = column.kind === 'id' ? 'text' : column.kind;
  const plan = planColumn({ name: column.name, kind }, cells, { knots: 20, levels: 64, rare: 5 }, 0);
  const bins = binsOf(plan, cells, cells.length);
  const alone = auc(ratesHeldOut(bins, binCount(plan), dataset.outcomes, foldOf, folds), dataset.outcomes);
  const pure = pureShare(bins, binCount(plan), dataset.outcomes);
  const presence = Int32Array.from(cells, (cell) => (isMissing(cell) ? 0 : 1));
  const presencePure = pureShare(presence, 2, dataset.outcomes);
  const found = (leakKind: LeakKind, leftOut: boolean): Leak => ({
    column: column.name,
    kind: leakKind,
    auc: alone,
    pure,
    filled,
    leftOut,
  });
  if (filled.open !== null && emptied(filled.known, filled.open, cells.length, openCells.length))
    return found('empty-in-open', true);
  if (presencePure >= 0.05) return found('filled-decides', true);
  if (alone >= separates) return found('separates', true);
  if (pure >= 0.1) return found('pure-levels', pure >= 0.25);
  return alone >= suspicious ? found('too-good', false) : null;
};

const filledShare = (cells: readonly string[]): number | null =>
  cells.length ? cells.filter((cell) => !isMissing(cell)).length / cells.length : null;

/** Filled in where the outcome is known, and hardly where it is not: more than chance could do. */
const emptied = (known: number, open: number, knownRows: number, openRows: number): boolean => {
  if (known < 0.05 || open > 0.2 * known) return false;
  const together = (known * knownRows + open * openRows) / (knownRows + openRows);
  return known - open > 6 * Math.sqrt(together * (1 - together) * (1 / knownRows + 1 / openRows));
};

/** Share won of each row's bin, counted on the other folds and drawn a little towards the base rate. */
const ratesHeldOut = (
  bins: Int32Array,
  count: number,
  outcomes: readonly number[],
  foldOf: Int32Array,
  folds: number,
): Float64Array => {
  const wins = new Float64Array(count * folds);
  const rows = new Float64Array(count * folds);
  bins.forEach((bin, row) => {
    const at = bin * folds + (foldOf[row] as number);
    wins[at] = (wins[at] as number) + (outcomes[row] ?? 0);
    rows[at] = (rows[at] as number) + 1;
  });
  const base = outcomes.reduce((sum, outcome) => sum + outcome, 0) / outcomes.length;
  return Float64Array.from(bins, (bin, row) => {
    let won = base * 5;
    let all = 5;
    for (let fold = 0; fold < folds; fold++) {
      if (fold === foldOf[row]) continue;
      won += wins[bin * folds + fold] as number;
      all += rows[bin * folds + fold] as number;
    }
    return won / all;
  });
};

/** Share of rows in bins whose rate is far from the base rate even at the near end of its interval. */
const pureShare = (bins: Int32Array, count: number, outcomes: readonly number[]): number => {
  const wins = new Float64Array(count);
  const rows = new Float64Array(count);
  bins.forEach((bin, row) => {
    wins[bin] = (wins[bin] as number) + (outcomes[row] ?? 0);
    rows[bin] = (rows[bin] as number) + 1;
  });
  const base = logit(outcomes.reduce((sum, outcome) => sum + outcome, 0) / outcomes.length);
  let pure = 0;
  for (let bin = 0; bin < count; bin++) {
    const [won, all] = [wins[bin] as number, rows[bin] as number];
    if (all < 10) continue;
    const by = won === 0 || won === all ? pureBy.exactly : pureBy.nearly;
    const [low, high] = wilson(won, all);
    if (logit(high) < base - by || logit(low) > base + by) pure += all;
  }
  return pure / outcomes.length;
};

const logit = (p: number): number => Math.log(p / (1 - p));

/** 95 % interval of a share (Wilson 1927). */
const wilson = (won: number, all: number): [number, number] => {
  const z2 = 1.96 ** 2;
  const middle = (won + z2 / 2) / (all + z2);
  const half = (Math.sqrt(z2) * Math.sqrt((won * (all - won)) / all + z2 / 4)) / (all + z2);
  return [Math.max(1e-9, middle - half), Math.min(1 - 1e-9, middle + half)];
};
