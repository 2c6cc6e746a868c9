/** What is in a table before anything is learnt from it: its columns, and which of them hold the outcome and the id. */
import { type ColumnKind, guessKind } from './column-kind.ts';
import { readOutcome } from './dataset.ts';
import { isMissing, type Table } from './table.ts';

export interface ColumnLook {
  name: string;
  kind: ColumnKind;
  /** The first value that says something. */
  example: string;
  /** Share of rows in which it is filled in, 0..1. */
  filled: number;
}

export interface TableLook {
  rows: number;
  columns: ColumnLook[];
  /** Names of the columns that look like it; null where none does. */
  outcome: string | null;
  id: string | null;
}

const outcomeName = /\b(outcome|won|win|converted|result|target|label|churn)\b|成交|赢单|结果|转化/i;

export const lookAtTable = ({ columns, rows }: Table): TableLook => {
  const looks = columns.map((name, c): ColumnLook & { cells: string[] } => {
    const cells = rows.map((row) => row[c] ?? '');
    const known = cells.filter((cell) => !isMissing(cell));
    return {
      name,
      kind: guessKind(name, cells),
      example: (known[0] ?? '').trim().slice(0, 40),
      filled: cells.length ? known.length / cells.length : 0,
      cells,
    };
  });
  const outcomes = looks.filter(({ cells }) => isOutcome(cells));
  const [outcome] = [
    ...outcomes.filter(({ name }) => outcomeName.test(name.replaceAll(/[_-]+/g, ' '))),
    ...outcomes,
  ];
  const id = looks.find(
    (look) => look !== outcome && look.filled === 1 && new Set(look.cells).size === look.cells.length,
  );
  return {
    rows: rows.length,
    columns: looks.map(({ cells: _, ...look }) => look),
    outcome: outcome?.name ?? null,
    id: id?.name ?? null,
  };
};

/** Nothing but won, lost and open, and both of the former. */
const isOutcome = (cells: readonly string[]): boolean => {
  const found = new Set<number>();
  for (const cell of cells) {
    const outcome = readOutcome(cell);
    if (outcome === undefined) return false;
    if (outcome !== null) found.add(outcome);
  }
  return found.size === 2;
};
