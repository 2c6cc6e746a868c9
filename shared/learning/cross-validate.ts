/** Every row predicted by a model that has not seen it. Folds keep the share of wins; the seed decides who goes where. */
import type { Cells } from './encode.ts';
import { type Random, shuffle } from './random.ts';

/** Row numbers by fold. */
export const stratifiedFolds = (outcomes: readonly number[], folds: number, random: Random): number[][] => {
  const parts: number[][] = Array.from({ length: folds }, () => []);
  let next = 0;
  for (const kind of [1, 0]) {
    const rows = outcomes.flatMap((outcome, row) => (outcome === kind ? [row] : []));
    for (const row of shuffle(rows, random)) parts[next++ % folds]?.push(row);
  }
  return parts.filter((part) => part.length > 0);
};

export const pickRows = (cells: Cells, rows: readonly number[]): Cells =>
  new Map([...cells].map(([name, column]) => [name, rows.map((row) => column[row] ?? '')]));

export interface Split {
  learn: { cells: Cells; outcomes: number[] };
  test: { cells: Cells; outcomes: number[]; rows: readonly number[] };
}

export const splits = function* (
  cells: Cells,
  outcomes: readonly number[],
  folds: readonly (readonly number[])[],
): Generator<Split> {
  for (const rows of folds) {
    const held = new Set(rows);
    const rest = outcomes.flatMap((_, row) => (held.has(row) ? [] : [row]));
    const of = (chosen: readonly number[]) => chosen.map((row) => outcomes[row] ?? 0);
    yield {
      learn: { cells: pickRows(cells, rest), outcomes: of(rest) },
      test: { cells: pickRows(cells, rows), outcomes: of(rows), rows },
    };
  }
};

/** Five folds, fewer where wins or losses are few. */
export const foldCount = (outcomes: readonly number[]): number => {
  const wins = outcomes.filter((outcome) => outcome === 1).length;
  return Math.max(2, Math.min(5, wins, outcomes.length - wins));
};
